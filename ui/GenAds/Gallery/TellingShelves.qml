// Everything that tells something, in every state.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    spacing: Theme.xl
    Layout.fillWidth: true

    Shelf {
        title: "Progress"

        Column {
            spacing: Theme.m

            ProgressLine {
                value: 0.42
                width: 240
            }

            ProgressLine {
                value: 1
                width: 240
            }

            ProgressLine {
                value: -1
                width: 240
            }
        }

        ProgressRing {
            value: 0.08
        }

        ProgressRing {
            value: 0.42
        }

        ProgressRing {
            value: 1
            fill: Theme.good
        }

        Spinner {}

        Skeleton {
            width: 120
            height: 68
        }
    }

    Shelf {
        title: "Pills"

        Pill {
            text: "draft"
        }

        Pill {
            text: "outdated"
            ink: Theme.warn
        }

        Pill {
            text: "failed"
            ink: Theme.bad
        }

        Pill {
            text: "3"
            ink: Theme.accent
            filled: true
        }

        KeyHint {
            sequence: "Ctrl+Shift+Z"
        }
    }

    Shelf {
        title: "Notices"

        NoticeBar {
            title: "The demo bottle is ready"
            explanation: "Choose a style to see the storyboard."
            action: "Open"
            bad: false
            width: 420
        }

        NoticeBar {
            title: "Scene 3 could not be filmed"
            explanation: "The drawing program ended early. Nothing was charged; try again."
            action: ""
            bad: true
            width: 420
        }
    }

    Shelf {
        title: "Rows"

        ListRow {
            text: "Aurum"
            subtitle: "Maison Aurelle"
            symbol: "bottle"
            width: 300

            Pill {
                text: "ready"
                ink: Theme.good
            }
        }

        ListRow {
            text: "Noir"
            subtitle: "Chosen"
            symbol: "bottle"
            highlighted: true
            width: 300
        }

        ListRow {
            text: "A name that is far too long for the room there is"
            subtitle: "Not now"
            symbol: "bottle"
            enabled: false
            width: 300
        }
    }

    Shelf {
        title: "Empty places"

        Panel {
            width: 460
            height: 300

            EmptyState {
                anchors.centerIn: parent
                symbol: "film"
                title: "No campaign yet"
                explanation: "Write one sentence; the storyboard is free."
                action: "New campaign"
                otherAction: "Copy one"
            }
        }

        DropZone {
            width: 300
            height: 300
            invitation: "Drop it here"

            Panel {
                anchors.fill: parent

                Words {
                    anchors.centerIn: parent
                    text: "Drag a file over this"
                    soft: true
                }
            }
        }
    }
}
