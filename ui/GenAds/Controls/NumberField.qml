// A number to type, to drag sideways, or to step with the arrow keys: `moving` while it goes on, `settled` at the end.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Theme

ColumnLayout {
    id: root

    required property string label
    property real value: 0
    property real from: 0
    property real to: 100
    property real step: 1
    property int decimals: 0
    property string unit: ""
    property string problem: ""

    signal moving(value: real)
    signal settled(value: real)

    function bounded(wanted: real): real {
        const stepped = Math.round(wanted / root.step) * root.step;
        return Math.max(root.from, Math.min(root.to, stepped));
    }

    function written(number: real): string {
        return number.toLocaleString(Qt.locale(), "f", root.decimals) + (root.unit === "" ? "" : " " + root.unit);
    }

    spacing: Theme.xs

    Words {
        text: root.label
        visible: text !== ""
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
        Layout.fillWidth: true
    }

    Basic.TextField {
        id: input

        implicitWidth: 96
        implicitHeight: Theme.controlHeight
        leftPadding: Theme.m
        rightPadding: Theme.m
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        font.family: Theme.textFamily
        font.pixelSize: Theme.body
        font.features: ({
                "tnum": 1
            })
        verticalAlignment: Text.AlignVCenter
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        opacity: enabled ? 1 : Theme.disabledOpacity
        Accessible.role: Accessible.SpinBox
        Accessible.name: root.label
        Accessible.description: root.problem
        Layout.fillWidth: true
        onEditingFinished: {
            const typed = parseFloat(text.replace(",", "."));
            if (!isNaN(typed) && root.bounded(typed) !== root.value)
                root.settled(root.bounded(typed));
        }
        onActiveFocusChanged: if (activeFocus)
            selectAll()
        Keys.onUpPressed: event => root.settled(root.bounded(root.value + root.step * (event.modifiers & Qt.ShiftModifier ? 10 : 1)))
        Keys.onDownPressed: event => root.settled(root.bounded(root.value - root.step * (event.modifiers & Qt.ShiftModifier ? 10 : 1)))

        Binding on text {
            value: root.written(drag.active ? drag.reached : root.value)
            when: !input.activeFocus
        }

        background: Rectangle {
            color: Theme.sunken
            radius: Theme.radius
            border.width: input.activeFocus ? Theme.focusWidth : Theme.hair
            border.color: root.problem !== "" ? Theme.bad : input.activeFocus ? Theme.focus : scrub.hovered ? Theme.lineStrong : Theme.line
        }

        HoverHandler {
            id: scrub
            enabled: !input.activeFocus
            cursorShape: Qt.SizeHorCursor
        }

        DragHandler {
            id: drag

            property real begin: 0
            readonly property real reached: root.bounded(begin + activeTranslation.x / 4 * root.step)

            target: null
            enabled: !input.activeFocus
            yAxis.enabled: false
            onActiveChanged: active ? begin = root.value : root.settled(reached)
            onActiveTranslationChanged: if (active)
                root.moving(reached)
        }
    }

    Words {
        text: root.problem
        visible: text !== ""
        color: Theme.bad
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
}
