// The brand's guidelines: dropped, read on this machine, and proposed for a person to confirm.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property BrandViewModel viewModel

    spacing: Theme.m

    Divider {
        Layout.fillWidth: true
    }

    Title {
        text: qsTr("Guidelines")
        Layout.fillWidth: true
    }

    Repeater {
        model: [
            {
                name: qsTr("Its words"),
                text: root.viewModel.voice
            },
            {
                name: qsTr("Do"),
                text: root.viewModel.dos
            },
            {
                name: qsTr("Don’t"),
                text: root.viewModel.donts
            }
        ]

        delegate: ColumnLayout {
            id: part

            required property var modelData

            visible: modelData.text !== ""
            spacing: 2
            Layout.fillWidth: true

            Words {
                text: part.modelData.name
                soft: true
                font.pixelSize: Theme.small
            }

            Words {
                text: part.modelData.text
                Layout.fillWidth: true
            }
        }
    }

    DropZone {
        objectName: "guidelinesDrop"
        invitation: qsTr("Drop the guidelines")
        visible: root.viewModel.proposalCount === 0
        onFilesDropped: files => root.viewModel.takeGuidelines(files)
        Layout.fillWidth: true
        Layout.preferredHeight: 132

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusLarge
            color: Theme.sunken
            border.width: Theme.hair
            border.color: Theme.line
        }

        ColumnLayout {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.xl
            spacing: Theme.m

            Words {
                text: root.viewModel.reading ? qsTr("Reading, on this machine…") : root.viewModel.hasGuidelines ? qsTr("The guidelines are kept. Drop newer ones any time.") : qsTr("Drop a PDF or a picture. Colours, typefaces and words are read here and proposed to you.")
                faint: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: Theme.s
                Layout.alignment: Qt.AlignHCenter

                Spinner {
                    visible: root.viewModel.reading
                }

                ActionButton {
                    objectName: "chooseGuidelines"
                    text: qsTr("Choose a file")
                    visible: !root.viewModel.reading
                    onClicked: dialog.open()
                }

                ActionButton {
                    objectName: "readAgain"
                    text: qsTr("Read again")
                    quiet: true
                    visible: root.viewModel.hasGuidelines && !root.viewModel.reading
                    onClicked: root.viewModel.readAgain()
                }
            }
        }
    }

    Words {
        text: root.viewModel.note
        visible: text !== ""
        soft: true
        Layout.fillWidth: true
    }

    Proposals {
        objectName: "proposals"
        proposals: root.viewModel.proposals
        ticked: root.viewModel.tickedCount
        visible: root.viewModel.proposalCount > 0
        onTicking: (id, on) => root.viewModel.tick(id, on)
        onConfirmed: root.viewModel.confirm()
        onDismissed: root.viewModel.dismiss()
        Layout.fillWidth: true
    }

    FileDialog {
        id: dialog
        title: qsTr("Choose the guidelines")
        nameFilters: [qsTr("Guidelines (%1)").arg("*.pdf *.png *.jpg *.jpeg *.webp *.tif *.tiff")]
        onAccepted: root.viewModel.takeGuidelines([selectedFile])
    }
}
