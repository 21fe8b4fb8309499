// A line of text to type, with its name above and what is wrong below. `settled` comes once typing is done.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Theme

ColumnLayout {
    id: root

    property string label: ""
    property string text: ""
    property string placeholder: ""
    property string problem: ""
    property string hint: ""
    // What a screen reader calls it where its label stands elsewhere.
    property string spokenLabel: ""
    property int maximumLength: 200
    property alias echoMode: input.echoMode
    property alias readOnly: input.readOnly

    signal edited(text: string)
    signal settled(text: string)

    function clear(): void {
        input.clear();
    }

    function focusField(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
        input.selectAll();
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

        placeholderText: root.placeholder
        maximumLength: root.maximumLength
        color: Theme.ink
        placeholderTextColor: Theme.inkFaint
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        font.family: Theme.textFamily
        font.pixelSize: Theme.body
        leftPadding: Theme.m
        rightPadding: Theme.m
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
        onTextEdited: root.edited(text)
        onEditingFinished: if (text !== root.text)
            root.settled(text)
        Keys.onEscapePressed: event => {
            input.text = root.text;
            event.accepted = false;
        }
        opacity: enabled ? 1 : Theme.disabledOpacity
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label !== "" ? root.label : root.spokenLabel !== "" ? root.spokenLabel : root.placeholder
        // Qt tells no name of a field that hides what is typed.
        Accessible.description: root.echoMode === TextInput.Password ? "%1 %2".arg(root.spokenLabel).arg(root.problem).trim() : root.problem
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.controlHeight

        Binding on text {
            value: root.text
            when: !input.activeFocus
        }

        background: Rectangle {
            color: Theme.sunken
            radius: Theme.radius
            border.width: input.activeFocus ? Theme.focusWidth : Theme.hair
            border.color: root.problem !== "" ? Theme.bad : input.activeFocus ? Theme.focus : input.hovered ? Theme.lineStrong : Theme.line
        }
    }

    Words {
        text: root.problem !== "" ? root.problem : root.hint
        visible: text !== ""
        color: root.problem !== "" ? Theme.bad : Theme.inkFaint
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
}
