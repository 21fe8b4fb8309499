// A tooltip: what the control does, and its shortcut.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.ToolTip {
    id: root

    property string shortcut: ""

    delay: 500
    padding: Theme.s

    contentItem: Row {
        spacing: Theme.s

        Words {
            text: root.text
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
        }

        Words {
            text: root.shortcut
            visible: text !== ""
            faint: true
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
        }
    }

    background: Rectangle {
        color: Theme.raised
        border.color: Theme.lineStrong
        border.width: Theme.hair
        radius: Theme.radius
    }
}
