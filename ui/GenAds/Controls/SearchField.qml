// Typing here narrows a list at once; Escape empties it.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.TextField {
    id: root

    signal searched(text: string)

    implicitHeight: Theme.controlHeight
    implicitWidth: 240
    leftPadding: Theme.xxl
    rightPadding: clearer.visible ? Theme.controlHeight : Theme.m
    color: Theme.ink
    placeholderText: qsTr("Search")
    placeholderTextColor: Theme.inkFaint
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    font.family: Theme.textFamily
    font.pixelSize: Theme.body
    verticalAlignment: Text.AlignVCenter
    onTextChanged: root.searched(text)
    Keys.onEscapePressed: event => {
        event.accepted = text !== "";
        clear();
    }
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText

    background: Rectangle {
        color: Theme.sunken
        radius: Theme.radius
        border.width: root.activeFocus ? Theme.focusWidth : Theme.hair
        border.color: root.activeFocus ? Theme.focus : root.hovered ? Theme.lineStrong : Theme.line

        Icon {
            symbol: "search"
            size: Theme.iconSmall
            color: Theme.inkFaint
            anchors.left: parent.left
            anchors.leftMargin: Theme.m
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    IconButton {
        id: clearer
        objectName: root.objectName + "Clear"
        symbol: "close"
        size: Theme.iconSmall
        text: qsTr("Empty the search")
        visible: root.text !== ""
        focusPolicy: Qt.NoFocus
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.clear()
    }
}
