// Every control in every state, for those who work on the program.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property SettingsViewModel viewModel

    Basic.ScrollView {
        id: view
        objectName: "galleryView"
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
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.xxl
                y: Theme.xxl
                spacing: Theme.xxl

                RowLayout {
                    Layout.fillWidth: true

                    Title {
                        text: "Gallery"
                        font.pixelSize: Theme.display
                        Layout.fillWidth: true
                    }

                    Segments {
                        objectName: "galleryTheme"
                        label: "Theme"
                        choices: ["Dark", "Light", "System"]
                        current: root.viewModel.theme
                        onChosen: index => root.viewModel.chooseTheme(index)
                    }
                }

                GroundShelves {}

                ButtonShelves {
                    onSheetWished: sheet.open()
                    onMenuWished: item => menu.popup(item, 0, item.height)
                }

                FieldShelves {}

                TellingShelves {}
            }
        }
    }

    ContextMenu {
        id: menu

        ContextMenuItem {
            text: "Rename"
            shortcutText: "F2"
        }

        ContextMenuItem {
            text: "Duplicate"
            shortcutText: "Ctrl+D"
        }

        ContextMenuItem {
            text: "Not now"
            enabled: false
        }

        MenuDivider {}

        ContextMenuItem {
            text: "Delete"
            shortcutText: "Delete"
            danger: true
        }
    }

    Sheet {
        id: sheet
        objectName: "galleryDialog"
        title: "Delete Aurum?"
        agree: "Delete"
        danger: true

        contentItem: Words {
            text: "Its three campaigns go with it. The photos stay in the media folder."
            soft: true
        }
    }
}
