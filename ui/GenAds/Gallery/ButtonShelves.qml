// Everything to press, in every state.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    id: root

    signal sheetWished
    signal menuWished(item: Item)

    spacing: Theme.xl
    Layout.fillWidth: true

    Shelf {
        title: "Buttons"

        ActionButton {
            text: "Generate"
            primary: true
            tip: "Makes what is missing"
            shortcut: "Ctrl+Return"
        }

        ActionButton {
            text: "Choose a photo"
            symbol: "image"
        }

        ActionButton {
            text: "Quiet"
            quiet: true
        }

        ActionButton {
            text: "Delete"
            danger: true
        }

        ActionButton {
            text: "Working"
            busy: true
        }

        ActionButton {
            text: "Chosen"
            checkable: true
            checked: true
        }

        ActionButton {
            text: "Pressed"
            down: true
        }

        ActionButton {
            text: "Not now"
            primary: true
            enabled: false
        }

        ActionButton {
            text: "Not now"
            symbol: "film"
            enabled: false
        }
    }

    Shelf {
        title: "Icon buttons"

        IconButton {
            symbol: "play"
            text: "Play"
            shortcut: "Space"
        }

        IconButton {
            symbol: "loop"
            text: "Loop"
            checkable: true
            checked: true
        }

        IconButton {
            symbol: "undo"
            text: "Undo"
            down: true
        }

        IconButton {
            symbol: "redo"
            text: "Redo"
            enabled: false
        }
    }

    Shelf {
        title: "Choices"

        Segments {
            property int wished: 0
            label: "View"
            choices: ["Grid", "Flip", "Wipe"]
            current: wished
            onChosen: index => wished = index
        }

        StepTabs {
            property int wished: 1
            steps: ["Brief", "Generate", "Compare", "Edit", "Deliver"]
            current: wished
            reachable: 4
            onChosen: index => wished = index
        }

        Toggle {
            text: "On"
            checked: true
        }

        Toggle {
            text: "Off"
        }

        Toggle {
            text: "Not now"
            enabled: false
        }

        Check {
            text: "Chosen"
            checked: true
        }

        Check {
            text: "Some"
            checkState: Qt.PartiallyChecked
            tristate: true
        }

        Check {
            text: "Not"
        }

        Check {
            text: "Not now"
            enabled: false
        }
    }

    Shelf {
        title: "Cards"

        ChoiceCard {
            title: "Gold luxe"
            subtitle: "Warm, slow"
            selected: true
        }

        ChoiceCard {
            title: "Dark elegance"
            subtitle: "Velvet, low light"
        }

        ChoiceCard {
            title: "Romantic floral"
            subtitle: "Petals, morning"
            enabled: false
        }
    }

    Shelf {
        title: "Menus and dialogs"

        ActionButton {
            id: menuButton
            objectName: "galleryMenu"
            text: "Open a menu"
            onClicked: root.menuWished(menuButton)
        }

        ActionButton {
            objectName: "gallerySheet"
            text: "Open a dialog"
            onClicked: root.sheetWished()
        }
    }
}
