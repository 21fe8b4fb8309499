// Colours, type and icons.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    id: root

    readonly property list<color> colours: [Theme.ground, Theme.panel, Theme.raised, Theme.sunken, Theme.line, Theme.lineStrong, Theme.ink, Theme.inkSoft, Theme.inkFaint, Theme.accent, Theme.accentStrong, Theme.accentFaint, Theme.good, Theme.warn, Theme.bad, Theme.badFaint]
    readonly property list<string> icons: ["archive", "bottle", "branch", "brief", "brush", "camera", "check", "chevron-down", "chevron-left", "chevron-right", "clock", "close", "compare", "copy", "difference", "drag", "eraser", "export", "film", "folder", "grid", "help", "image", "info", "library", "link", "loop", "minus", "more", "music", "muted", "note", "palette", "pause", "phone", "play", "plus", "redo", "retry", "search", "settings", "sparkle", "stop", "text", "timeline", "trash", "undo", "upload", "volume", "warning", "wipe", "zoom-in", "zoom-out"]

    spacing: Theme.xl
    Layout.fillWidth: true

    Shelf {
        title: "Colour"

        Repeater {
            model: root.colours

            delegate: Swatch {
                required property color modelData
                tint: modelData
                name: modelData.toString()
            }
        }
    }

    Shelf {
        title: "Type"

        Column {
            spacing: Theme.s

            Title {
                text: "Amber at dusk, display"
                font.pixelSize: Theme.display
            }

            Title {
                text: "Amber at dusk, headline"
                font.pixelSize: Theme.headline
            }

            Title {
                text: "Amber at dusk, title"
            }

            Words {
                text: "Lead: silk, smoke and a slow golden light"
                font.pixelSize: Theme.lead
            }

            Words {
                text: "Body: bergamot, saffron, rose, labdanum, amber, oud"
            }

            Words {
                text: "Soft: bergamot, saffron, rose, labdanum, amber, oud"
                soft: true
            }

            Words {
                text: "Small and faint, with figures of one width: 00:12:08 · 1,110.71"
                faint: true
                digits: true
                font.pixelSize: Theme.small
            }
        }
    }

    Shelf {
        title: "Icons"

        Repeater {
            model: root.icons

            delegate: Icon {
                required property string modelData
                symbol: modelData
            }
        }
    }
}
