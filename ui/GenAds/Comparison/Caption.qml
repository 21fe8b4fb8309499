// Under a film: its number, its name, and whether it was chosen.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

RowLayout {
    id: root

    required property int number
    required property string title
    required property string subtitle
    required property bool focused
    required property bool chosen
    required property bool outdated
    required property bool noted

    spacing: Theme.s

    Rectangle {
        implicitWidth: 22
        implicitHeight: 22
        radius: Theme.radius
        color: root.focused ? Theme.accent : Theme.raised

        Words {
            anchors.centerIn: parent
            text: root.number
            lineHeight: 1
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            color: root.focused ? Theme.inkOnAccent : Theme.inkSoft
            Accessible.ignored: true
        }
    }

    Words {
        text: root.title
        color: root.focused ? Theme.ink : Theme.inkSoft
        font.weight: Font.Medium
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.maximumWidth: root.width * 0.55
    }

    Words {
        text: root.subtitle
        faint: true
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
    }

    Icon {
        symbol: "note"
        size: 16
        color: Theme.inkFaint
        visible: root.noted
    }

    Icon {
        symbol: "volume"
        size: 16
        color: Theme.inkSoft
        visible: root.focused
    }

    Pill {
        text: root.outdated ? qsTr("outdated") : ""
        ink: Theme.warn
    }

    Pill {
        objectName: "chosenPill" + root.number
        text: root.chosen ? qsTr("chosen") : ""
        ink: Theme.accent
    }
}
