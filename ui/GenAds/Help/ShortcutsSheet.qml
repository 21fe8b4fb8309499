// Every key, on one sheet.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Sheet {
    id: root

    title: qsTr("Keyboard shortcuts")
    agree: ""
    refuse: qsTr("Close")
    width: Math.min(960, parent ? parent.width - 2 * Theme.page : 960)

    contentItem: Basic.ScrollView {
        id: view
        contentWidth: availableWidth
        implicitHeight: columns.implicitHeight
        Basic.ScrollBar.vertical: ThinScrollBar {
            parent: view
            x: view.width - width
            height: view.height
        }

        RowLayout {
            id: columns
            width: view.availableWidth
            spacing: Theme.xxl

            ColumnLayout {
                spacing: Theme.xl
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                ShortcutGroup {
                    title: qsTr("Everywhere")
                    keys: ["Ctrl+O", "Ctrl+L", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+E", "Ctrl+Shift+C", "Ctrl+,", "F11", "?", "Ctrl+Q"]
                    deeds: [qsTr("Add photos"), qsTr("Library"), qsTr("Undo"), qsTr("Redo"), qsTr("Export"), qsTr("Costs"), qsTr("Settings"), qsTr("Full screen"), qsTr("This sheet"), qsTr("Quit")]
                    Layout.fillWidth: true
                }

                ShortcutGroup {
                    title: qsTr("Library")
                    keys: ["Ctrl+F", "Return", "F2", "Ctrl+D", "Ctrl+A", "Delete"]
                    deeds: [qsTr("Search"), qsTr("Open"), qsTr("Rename"), qsTr("Copy"), qsTr("Choose all"), qsTr("Remove")]
                    Layout.fillWidth: true
                }

                ShortcutGroup {
                    title: qsTr("Steps")
                    keys: ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5"]
                    deeds: [qsTr("Brief"), qsTr("Generate"), qsTr("Compare"), qsTr("Edit"), qsTr("Deliver")]
                    Layout.fillWidth: true
                }
            }

            ColumnLayout {
                spacing: Theme.xl
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                ShortcutGroup {
                    title: qsTr("Playing")
                    keys: ["Space", "J", "K", "L", "Left Right", "Shift+Left Shift+Right", "Home End", "I O"]
                    deeds: [qsTr("Play or pause"), qsTr("Back, faster each time"), qsTr("Pause"), qsTr("Forward, faster each time"), qsTr("One frame back or on"), qsTr("One second back or on"), qsTr("To the beginning or the end"), qsTr("Begin or end of the loop")]
                    Layout.fillWidth: true
                }

                ShortcutGroup {
                    title: qsTr("Comparing")
                    keys: ["1 2 3", "Return"]
                    deeds: [qsTr("Show a variation"), qsTr("Choose the variation shown")]
                    Layout.fillWidth: true
                }

                ShortcutGroup {
                    title: qsTr("Perfume")
                    keys: ["B", "X", "[ ]"]
                    deeds: [qsTr("Correct the cut-out by hand"), qsTr("Bring back or take away"), qsTr("Smaller or larger brush")]
                    Layout.fillWidth: true
                }
            }

            ColumnLayout {
                spacing: Theme.xl
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                ShortcutGroup {
                    title: qsTr("Editing")
                    keys: ["Ctrl+U", "Up Down", "Return", "[ ]", ", .", "Alt+Left Alt+Right", "S", "A", "Ctrl+D", "Delete"]
                    deeds: [qsTr("Update what is outdated"), qsTr("To the scene before or after"), qsTr("Write the scene's prompt"), qsTr("Begin or end the scene here"), qsTr("One frame shorter or longer"), qsTr("Move the scene"), qsTr("Cut the scene in two here"), qsTr("Add a scene"), qsTr("Copy the scene"), qsTr("Remove the scene")]
                    Layout.fillWidth: true
                }

                ShortcutGroup {
                    title: qsTr("Finding one's way")
                    keys: ["Tab", "Shift+Tab", "Space", "Ctrl+Return", "Escape"]
                    deeds: [qsTr("To the next control"), qsTr("To the one before"), qsTr("Press the control"), qsTr("Settle what is written"), qsTr("Close or cancel")]
                    Layout.fillWidth: true
                }
            }
        }
    }
}
