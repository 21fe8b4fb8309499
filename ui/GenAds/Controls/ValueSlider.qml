// A value to drag: `moving` while it goes on, `settled` once at the end. Double-click goes back to its rest.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Theme

ColumnLayout {
    id: root

    required property string label
    property real value: 0
    property real from: 0
    property real to: 1
    property real rest: 0
    property real stepSize: 0
    property int decimals: 2
    property string unit: ""

    signal moving(value: real)
    signal settled(value: real)

    spacing: 0

    RowLayout {
        Layout.fillWidth: true

        Words {
            text: root.label
            soft: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Words {
            text: slider.value.toLocaleString(Qt.locale(), "f", root.decimals) + root.unit
            faint: true
            digits: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }

    Basic.Slider {
        id: slider

        from: root.from
        to: root.to
        stepSize: root.stepSize
        implicitHeight: 24
        onMoved: root.moving(value)
        onPressedChanged: if (!pressed && value !== root.value)
            root.settled(value)
        Keys.onReleased: if (value !== root.value)
            root.settled(value)
        opacity: enabled ? 1 : Theme.disabledOpacity
        Accessible.role: Accessible.Slider
        Accessible.name: root.label
        Layout.fillWidth: true

        Binding on value {
            value: root.value
            when: !slider.pressed && !slider.activeFocus
        }

        TapHandler {
            onDoubleTapped: root.settled(root.rest)
        }

        background: Rectangle {
            x: slider.leftPadding
            y: slider.topPadding + slider.availableHeight / 2 - height / 2
            width: slider.availableWidth
            height: 3
            radius: 1.5
            color: Theme.line

            Rectangle {
                readonly property real origin: (Math.max(root.from, Math.min(root.to, root.rest)) - root.from) / (root.to - root.from)
                x: slider.mirrored ? parent.width * (1 - Math.max(origin, slider.position)) : parent.width * Math.min(origin, slider.position)
                width: parent.width * Math.abs(slider.position - origin)
                height: parent.height
                radius: 1.5
                color: Theme.accent
            }
        }

        handle: Rectangle {
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            y: slider.topPadding + slider.availableHeight / 2 - height / 2
            width: 14
            height: 14
            radius: 7
            color: slider.pressed ? Theme.accentStrong : slider.hovered ? Theme.accent : Theme.ink

            FocusRing {
                shown: slider.visualFocus
                radius: 10
            }
        }
    }
}
