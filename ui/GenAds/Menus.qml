// The menu bar: native where the system has one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Dialogs
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Basic.MenuBar {
    id: root

    required property AppViewModel app
    readonly property Item focused: Window.activeFocusItem

    signal shortcutsAsked
    signal aboutAsked

    // What is done to the text one is typing in, if one is.
    function edit(deed: string): void {
        const line = root.focused as TextInput;
        const page = root.focused as TextEdit;
        const text = line ?? page;
        if (text !== null)
            text[deed]();
    }

    function toggleFullScreen(): void {
        const window = root.Window.window;
        window.visibility = window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
    }

    leftPadding: Theme.l
    visible: count > 0

    delegate: Basic.MenuBarItem {
        id: item

        leftPadding: Theme.s
        rightPadding: Theme.s
        topPadding: Theme.xs
        bottomPadding: Theme.xs
        Accessible.role: Accessible.MenuItem
        Accessible.name: text

        contentItem: Words {
            text: item.text
            soft: !item.highlighted
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        background: Rectangle {
            radius: Theme.xs
            color: item.highlighted ? Theme.hover : "transparent"
        }
    }

    background: Rectangle {
        implicitHeight: 28
        color: Theme.ground
    }

    ContextMenu {
        title: qsTr("File")

        Basic.Action {
            text: qsTr("Add photos…")
            shortcut: "Ctrl+O"
            onTriggered: photos.open()
        }

        Basic.Action {
            text: qsTr("Library")
            shortcut: "Ctrl+L"
            onTriggered: root.app.openLibrary()
        }

        MenuDivider {}

        Basic.Action {
            text: qsTr("Export…")
            shortcut: "Ctrl+E"
            enabled: root.app.planned
            onTriggered: root.app.place === "delivery" ? root.app.delivery.export() : root.app.goTo("delivery")
        }

        MenuDivider {}

        Basic.Action {
            text: qsTr("Costs")
            shortcut: "Ctrl+Shift+C"
            onTriggered: root.app.goTo("costs")
        }

        Basic.Action {
            text: qsTr("Settings")
            shortcut: "Ctrl+,"
            onTriggered: root.app.goTo("settings")
        }

        Basic.Action {
            text: qsTr("Quit")
            shortcut: "Ctrl+Q"
            onTriggered: root.app.requestClose()
        }
    }

    ContextMenu {
        title: qsTr("Edit")

        Basic.Action {
            text: root.app.undoLabel
            shortcut: "Ctrl+Z"
            enabled: root.app.canUndo
            onTriggered: root.app.undo()
        }

        Basic.Action {
            text: root.app.redoLabel
            shortcut: "Ctrl+Shift+Z"
            enabled: root.app.canRedo
            onTriggered: root.app.redo()
        }

        MenuDivider {}

        ContextMenuItem {
            text: qsTr("Cut")
            shortcutText: "Ctrl+X"
            onTriggered: root.edit("cut")
        }

        ContextMenuItem {
            text: qsTr("Copy")
            shortcutText: "Ctrl+C"
            onTriggered: root.edit("copy")
        }

        ContextMenuItem {
            text: qsTr("Paste")
            shortcutText: "Ctrl+V"
            onTriggered: root.edit("paste")
        }

        ContextMenuItem {
            text: qsTr("Select all")
            shortcutText: "Ctrl+A"
            onTriggered: root.edit("selectAll")
        }
    }

    ContextMenu {
        title: qsTr("View")

        Basic.Action {
            text: qsTr("Brief")
            shortcut: "Ctrl+1"
            enabled: root.app.campaignId !== ""
            onTriggered: root.app.goTo("brief")
        }

        Basic.Action {
            text: qsTr("Generate")
            shortcut: "Ctrl+2"
            enabled: root.app.planned
            onTriggered: root.app.goTo("generation")
        }

        Basic.Action {
            text: qsTr("Compare")
            shortcut: "Ctrl+3"
            enabled: root.app.comparable
            onTriggered: root.app.goTo("comparison")
        }

        Basic.Action {
            text: qsTr("Timeline")
            shortcut: "Ctrl+4"
            enabled: root.app.planned
            onTriggered: root.app.goTo("timeline")
        }

        Basic.Action {
            text: qsTr("Deliver")
            shortcut: "Ctrl+5"
            enabled: root.app.planned
            onTriggered: root.app.goTo("delivery")
        }

        MenuDivider {}

        Basic.Action {
            text: qsTr("Dark")
            checkable: true
            checked: root.app.settings.theme === 0
            onTriggered: root.app.settings.chooseTheme(0)
        }

        Basic.Action {
            text: qsTr("Light")
            checkable: true
            checked: root.app.settings.theme === 1
            onTriggered: root.app.settings.chooseTheme(1)
        }

        Basic.Action {
            text: qsTr("As the system")
            checkable: true
            checked: root.app.settings.theme === 2
            onTriggered: root.app.settings.chooseTheme(2)
        }

        MenuDivider {}

        Basic.Action {
            text: qsTr("Full screen")
            shortcut: "F11"
            onTriggered: root.toggleFullScreen()
        }
    }

    ContextMenu {
        title: qsTr("Window")

        Basic.Action {
            text: qsTr("Minimise")
            shortcut: "Ctrl+M"
            onTriggered: root.Window.window.showMinimized()
        }

        Basic.Action {
            text: qsTr("Zoom")
            onTriggered: root.Window.window.showMaximized()
        }
    }

    ContextMenu {
        title: qsTr("Help")

        Basic.Action {
            text: qsTr("Keyboard shortcuts")
            shortcut: "F1"
            onTriggered: root.shortcutsAsked()
        }

        Basic.Action {
            text: qsTr("Show the log")
            onTriggered: root.app.help.showLogs()
        }

        MenuDivider {}

        Basic.Action {
            text: qsTr("About GenAds Desktop")
            onTriggered: root.aboutAsked()
        }
    }

    FileDialog {
        id: photos
        objectName: "photosDialog"
        title: qsTr("Choose photos of a bottle")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Photos (%1)").arg("*.jpg *.jpeg *.png *.heic *.webp *.tif *.tiff")]
        onAccepted: root.app.takeIn(selectedFiles)
    }
}
