// On or off, at once.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.Switch {
    id: root

    // Read to screen readers where the words stand elsewhere.
    property string label: text

    implicitHeight: Theme.controlHeight
    implicitWidth: 36 + (text === "" ? 0 : contentItem.implicitWidth)
    padding: 0
    spacing: Theme.m
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.CheckBox
    Accessible.name: label
    Accessible.checked: checked
    Keys.onReturnPressed: root.click()

    indicator: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: root.mirrored ? root.width - width : 0
        width: 36
        height: 20
        radius: height / 2
        color: root.checked ? Theme.accent : Theme.sunken
        border.width: Theme.hair
        border.color: root.checked ? Theme.accent : root.hovered ? Theme.inkFaint : Theme.lineStrong

        Rectangle {
            x: root.checked !== root.mirrored ? parent.width - width - 3 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: 14
            height: 14
            radius: 7
            color: root.checked ? Theme.inkOnAccent : Theme.inkSoft

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }

    contentItem: Words {
        leftPadding: root.mirrored || text === "" ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored && text !== "" ? root.indicator.width + root.spacing : 0
        text: root.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
