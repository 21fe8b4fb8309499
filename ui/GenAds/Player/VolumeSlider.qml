// How loud, on a short line.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Controls
import GenAds.Theme

Item {
    id: root

    property real level: 1

    signal moved(level: real)

    implicitWidth: 80
    implicitHeight: Theme.controlHeight

    Basic.Slider {
        id: slider
        anchors.fill: parent
        onMoved: root.moved(value)
        Accessible.name: qsTr("Volume")

        Binding on value {
            value: root.level
            when: !slider.pressed
        }

        background: Rectangle {
            x: slider.leftPadding
            y: slider.height / 2 - height / 2
            width: slider.availableWidth
            height: 3
            radius: 1.5
            color: Theme.line

            Rectangle {
                width: parent.width * slider.position
                height: parent.height
                radius: 1.5
                color: Theme.inkSoft
            }
        }

        handle: Rectangle {
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            y: slider.height / 2 - height / 2
            width: 12
            height: 12
            radius: 6
            color: Theme.ink

            FocusRing {
                shown: slider.visualFocus
                radius: 9
            }
        }
    }
}
