// What a person can set; every change is saved at once.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property SettingsViewModel viewModel
    required property ProvidersViewModel providers
    readonly property bool general: root.viewModel.section === 0

    Basic.ScrollView {
        id: view
        anchors.fill: parent
        contentWidth: availableWidth
        Basic.ScrollBar.vertical: ThinScrollBar {
            parent: view
            x: view.width - width
            height: view.height
        }

        Item {
            width: view.availableWidth
            implicitHeight: body.implicitHeight + 2 * Theme.xxl

            ColumnLayout {
                id: body
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.xxl
                width: Math.min(820, parent.width - 2 * Theme.page)
                spacing: Theme.xxl

                RowLayout {
                    spacing: Theme.l
                    Layout.fillWidth: true

                    Title {
                        text: qsTr("Settings")
                        font.pixelSize: Theme.display
                        Layout.fillWidth: true
                    }

                    Segments {
                        objectName: "settingsSection"
                        label: qsTr("Part")
                        choices: [qsTr("General"), qsTr("Providers")]
                        current: root.viewModel.section
                        focus: true
                        onChosen: index => root.viewModel.openSection(index)
                    }
                }

                ProvidersSection {
                    viewModel: root.providers
                    settings: root.viewModel
                    visible: !root.general
                    Layout.fillWidth: true
                }

                SettingsGroup {
                    title: qsTr("Appearance")
                    visible: root.general

                    SettingsRow {
                        title: qsTr("Language")
                        explanation: qsTr("Changes at once. Words in the films stay as they are written.")

                        Picker {
                            objectName: "language"
                            label: qsTr("Language")
                            model: [qsTr("As the system"), "English", "Français"]
                            current: root.viewModel.language
                            focus: true
                            onActivated: index => root.viewModel.chooseLanguage(index)
                        }
                    }

                    Divider {
                        Layout.fillWidth: true
                    }

                    SettingsRow {
                        title: qsTr("Theme")
                        explanation: qsTr("Dark keeps the eye on the pictures.")

                        Segments {
                            objectName: "theme"
                            label: qsTr("Theme")
                            choices: [qsTr("Dark"), qsTr("Light"), qsTr("System")]
                            current: root.viewModel.theme
                            onChosen: index => root.viewModel.chooseTheme(index)
                        }
                    }

                    Divider {
                        Layout.fillWidth: true
                    }

                    SettingsRow {
                        title: qsTr("Reduced motion")
                        explanation: qsTr("Nothing in the interface slides or fades. Films play as ever.")

                        Toggle {
                            objectName: "reducedMotion"
                            label: qsTr("Reduced motion")
                            checked: root.viewModel.reducedMotion
                            onToggled: root.viewModel.reduceMotion(checked)
                        }
                    }
                }

                SettingsGroup {
                    title: qsTr("Making ads")
                    visible: root.general

                    SettingsRow {
                        title: qsTr("Quality of takes")
                        explanation: qsTr("Draft films for less where a provider prices it so; best keeps the finest grain.")

                        Segments {
                            objectName: "quality"
                            label: qsTr("Quality of takes")
                            choices: [qsTr("Draft"), qsTr("Standard"), qsTr("Best")]
                            current: root.viewModel.quality
                            onChosen: index => root.viewModel.chooseQuality(index)
                        }
                    }

                    Divider {
                        Layout.fillWidth: true
                    }

                    SettingsRow {
                        title: qsTr("Ads at the same time")
                        explanation: qsTr("Others wait in the queue.")

                        Stepper {
                            objectName: "jobs"
                            label: qsTr("Ads at the same time")
                            from: 1
                            to: 16
                            value: root.viewModel.jobs
                            onValueModified: root.viewModel.setJobs(value)
                        }
                    }

                    Divider {
                        Layout.fillWidth: true
                    }

                    SettingsRow {
                        title: qsTr("Drawing processes")
                        explanation: root.viewModel.ownProcesses ? qsTr("More draw faster and leave less for other programs.") : qsTr("Chosen by the program: one a core, four at most.")

                        ActionButton {
                            objectName: "processesAutomatic"
                            text: qsTr("Automatic")
                            quiet: true
                            visible: root.viewModel.ownProcesses
                            onClicked: root.viewModel.letProcessesBeChosen()
                        }

                        Stepper {
                            objectName: "processes"
                            label: qsTr("Drawing processes")
                            from: 1
                            to: 64
                            value: root.viewModel.processes
                            onValueModified: root.viewModel.setProcesses(value)
                        }
                    }
                }

                SettingsGroup {
                    title: qsTr("Folders")
                    visible: root.general

                    SettingsRow {
                        title: qsTr("Media")
                        explanation: root.viewModel.mediaFolder

                        ActionButton {
                            objectName: "ownMediaFolder"
                            text: qsTr("Use the home")
                            quiet: true
                            visible: root.viewModel.ownMediaFolder
                            onClicked: root.viewModel.useOwnMediaFolder()
                        }

                        ActionButton {
                            objectName: "chooseMediaFolder"
                            text: qsTr("Choose…")
                            symbol: "folder"
                            onClicked: folder.open()
                        }
                    }

                    Divider {
                        Layout.fillWidth: true
                    }

                    SettingsRow {
                        title: qsTr("Home")
                        explanation: root.viewModel.homeVariable === "" ? root.viewModel.homeFolder : qsTr("%1 (decided by the environment variable %2)").arg(root.viewModel.homeFolder).arg(root.viewModel.homeVariable)

                        ActionButton {
                            objectName: "showHome"
                            text: qsTr("Show")
                            onClicked: root.viewModel.showHome()
                        }
                    }
                }

                Words {
                    text: qsTr("Some changes hold from the next start.")
                    color: Theme.warn
                    visible: root.viewModel.needsRestart
                }
            }
        }
    }

    FolderDialog {
        id: folder
        objectName: "mediaFolderDialog"
        title: qsTr("Choose the folder for media")
        onAccepted: root.viewModel.chooseMediaFolder(selectedFolder)
    }
}
