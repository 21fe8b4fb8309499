// On or off, to be taken together with others.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.CheckBox {
    id: root

    implicitHeight: Theme.controlHeight
    padding: 0
    spacing: Theme.s
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: checked
    Keys.onReturnPressed: root.click()

    indicator: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: root.mirrored ? root.width - width : 0
        width: 18
        height: 18
        radius: Theme.xs
        color: root.checkState === Qt.Unchecked ? Theme.sunken : Theme.accent
        border.width: Theme.hair
        border.color: root.checkState === Qt.Unchecked ? (root.hovered ? Theme.inkFaint : Theme.lineStrong) : Theme.accent

        Icon {
            anchors.centerIn: parent
            symbol: root.checkState === Qt.PartiallyChecked ? "minus" : "check"
            size: 14
            color: Theme.inkOnAccent
            visible: root.checkState !== Qt.Unchecked
        }

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: Words {
        leftPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        text: root.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
