// Say what should change. What was understood is shown before anything is done; Return does it, Escape drops it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property SentenceViewModel viewModel

    spacing: Theme.s

    Words {
        text: qsTr("Say what should change")
        font.weight: Font.Medium
        Layout.fillWidth: true
    }

    Basic.TextArea {
        id: input
        objectName: "sentence"
        placeholderText: qsTr("Make the second scene brighter, drop the call to action")
        color: Theme.ink
        placeholderTextColor: Theme.inkFaint
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        font.family: Theme.textFamily
        font.pixelSize: Theme.body
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        padding: Theme.m
        rightPadding: Theme.xxl
        onTextChanged: root.viewModel.write(text)
        Keys.onReturnPressed: root.viewModel.agree()
        Keys.onEnterPressed: root.viewModel.agree()
        Keys.onEscapePressed: event => {
            root.viewModel.drop();
            event.accepted = false;
        }
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Say what should change")
        Layout.fillWidth: true
        Layout.minimumHeight: 64

        background: Rectangle {
            color: Theme.sunken
            radius: Theme.radius
            border.width: input.activeFocus ? Theme.focusWidth : Theme.hair
            border.color: input.activeFocus ? Theme.focus : input.hovered ? Theme.lineStrong : Theme.line
        }

        Icon {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.m
            symbol: "sparkle"
            size: Theme.iconSmall
            color: Theme.inkFaint
            visible: !root.viewModel.reading
        }

        Spinner {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.m
            size: Theme.iconSmall
            visible: root.viewModel.reading
        }
    }

    // The sentence was dropped or done.
    Connections {
        target: root.viewModel

        function onChanged(): void {
            if (root.viewModel.sentence === "" && input.text.trim() !== "")
                input.clear();
        }
    }

    Repeater {
        model: root.viewModel.rows

        delegate: RowLayout {
            id: wish

            required property int number
            required property string subject
            required property string change

            objectName: "wish" + number
            spacing: Theme.s
            Layout.fillWidth: true
            Accessible.role: Accessible.ListItem
            Accessible.name: subject + ": " + change

            Rectangle {
                color: Theme.accent
                radius: 1
                Layout.preferredWidth: 2
                Layout.fillHeight: true
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Words {
                    text: wish.subject
                    faint: true
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                Words {
                    text: wish.change
                    font.pixelSize: Theme.small
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }

    Words {
        objectName: "notUnderstood"
        text: qsTr("Not understood: %1").arg(root.viewModel.notUnderstood)
        visible: root.viewModel.notUnderstood !== ""
        color: Theme.warn
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    Words {
        objectName: "consequence"
        text: root.viewModel.consequence
        visible: text !== ""
        soft: true
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    RowLayout {
        visible: root.viewModel.canApply
        spacing: Theme.s

        ActionButton {
            objectName: "agree"
            text: qsTr("Change it")
            shortcut: "Return"
            primary: true
            onClicked: root.viewModel.agree()
        }

        ActionButton {
            objectName: "dropSentence"
            text: qsTr("Drop it")
            shortcut: "Escape"
            quiet: true
            onClicked: root.viewModel.drop()
        }
    }
}
