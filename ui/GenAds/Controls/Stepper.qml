// A whole number to type or step.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.SpinBox {
    id: root

    property string label: ""
    property string unit: ""

    editable: true
    implicitHeight: Theme.controlHeight
    implicitWidth: 132
    leftPadding: Theme.controlHeight
    rightPadding: Theme.controlHeight
    textFromValue: value => root.unit === "" ? String(value) : value + " " + root.unit
    valueFromText: text => parseInt(text) || root.value
    Accessible.role: Accessible.SpinBox
    Accessible.name: root.label

    contentItem: TextInput {
        text: root.displayText
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        font.family: Theme.textFamily
        font.pixelSize: Theme.body
        horizontalAlignment: Qt.AlignHCenter
        verticalAlignment: Qt.AlignVCenter
        readOnly: !root.editable
        inputMethodHints: Qt.ImhDigitsOnly
        font.features: ({
                "tnum": 1
            })
        Accessible.name: root.label
    }

    up.indicator: Item {
        x: root.mirrored ? 0 : root.width - width
        width: Theme.controlHeight
        height: root.height

        Icon {
            anchors.centerIn: parent
            symbol: "plus"
            size: 14
            color: root.value < root.to ? Theme.ink : Theme.inkFaint
        }
    }

    down.indicator: Item {
        x: root.mirrored ? root.width - width : 0
        width: Theme.controlHeight
        height: root.height

        Icon {
            anchors.centerIn: parent
            symbol: "minus"
            size: 14
            color: root.value > root.from ? Theme.ink : Theme.inkFaint
        }
    }

    background: Rectangle {
        color: Theme.sunken
        radius: Theme.radius
        opacity: root.enabled ? 1 : Theme.disabledOpacity
        border.width: root.activeFocus ? Theme.focusWidth : Theme.hair
        border.color: root.activeFocus ? Theme.focus : root.hovered ? Theme.lineStrong : Theme.line
    }
}
