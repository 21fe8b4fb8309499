// One colour of a palette: seen, named, and chosen with a press.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.AbstractButton {
    id: root

    required property color tint
    property string name: tint.toString().toUpperCase()
    property bool removable: false

    signal removeWished

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.checkable: checkable
    Accessible.checked: checked
    Keys.onReturnPressed: root.click()
    Keys.onDeletePressed: if (root.removable)
        root.removeWished()

    background: Rectangle {
        radius: height / 2
        color: root.tint
        border.width: root.checked ? 2 : Theme.hair
        border.color: root.checked ? Theme.accent : Theme.lineStrong

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }

    Tip {
        shown: root.hovered || root.visualFocus
        text: root.name
    }
}
