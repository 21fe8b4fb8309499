// On or off, at once.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.Switch {
    id: root

    implicitHeight: Theme.controlHeight
    spacing: Theme.m
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.name: text

    indicator: Rectangle {
        x: root.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        width: 36
        height: 20
        radius: 10
        color: root.checked ? Theme.accent : Theme.sunken
        border.width: Theme.hair
        border.color: root.checked ? Theme.accent : Theme.lineStrong

        Rectangle {
            x: root.checked ? parent.width - width - 3 : 3
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
            radius: 13
        }
    }

    contentItem: Words {
        leftPadding: root.indicator.width + root.spacing
        text: root.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
