// A button with an icon only; `text` is its name for tooltips and screen readers.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.AbstractButton {
    id: root

    required property string symbol
    property string shortcut: ""
    property int size: Theme.icon
    property color inkColor: checked ? Theme.accent : hovered || visualFocus ? Theme.ink : Theme.inkSoft

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            symbol: root.symbol
            size: root.size
            color: root.inkColor
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.press : root.hovered ? Theme.hover : root.checked ? Theme.accentFaint : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }

    Tip {
        shown: root.hovered || root.visualFocus
        text: root.text
        shortcut: root.shortcut
    }
}
