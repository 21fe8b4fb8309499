// Several lines of text to type. Tab leaves it; Ctrl or Cmd with Return settles it.
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
    property int lines: 3

    signal edited(text: string)
    signal settled(text: string)

    // Stop typing and show what is kept.
    function release(): void {
        input.text = root.text;
        input.focus = false;
    }

    function focusField(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
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

    Basic.ScrollView {
        id: area

        Layout.fillWidth: true
        Basic.ScrollBar.vertical: ThinScrollBar {
            parent: area
            x: area.width - width
            height: area.height
        }
        Layout.preferredHeight: root.lines * 20 + 2 * Theme.m

        Basic.TextArea {
            id: input

            placeholderText: root.placeholder
            color: Theme.ink
            placeholderTextColor: Theme.inkFaint
            selectionColor: Theme.accent
            selectedTextColor: Theme.inkOnAccent
            font.family: Theme.textFamily
            font.pixelSize: Theme.body
            wrapMode: TextEdit.Wrap
            padding: Theme.m
            textFormat: TextEdit.PlainText
            onTextChanged: if (activeFocus)
                root.edited(text)
            onActiveFocusChanged: if (!activeFocus && text !== root.text)
                root.settled(text)
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onReturnPressed: event => {
                event.accepted = (event.modifiers & Qt.ControlModifier) !== 0;
                if (event.accepted)
                    root.settled(text);
            }
            opacity: enabled ? 1 : Theme.disabledOpacity
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label !== "" ? root.label : root.placeholder
            Accessible.description: root.problem

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
    }

    Words {
        text: root.problem
        visible: text !== ""
        color: Theme.bad
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
}
