// One thing the person should know, with at most one thing to do about it. Good news leaves by itself.
import QtQuick
import QtQuick.Layouts
import GenAds.Theme

Rectangle {
    id: root

    required property string title
    property string explanation: ""
    required property string action
    required property bool bad

    signal acted
    signal dismissed

    implicitHeight: row.implicitHeight + 2 * Theme.m
    radius: Theme.radiusLarge
    color: Theme.raised
    border.width: Theme.hair
    border.color: root.bad ? Theme.bad : Theme.lineStrong
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.explanation

    HoverHandler {
        id: pointer
    }

    Timer {
        interval: Theme.noticeTime
        running: !root.bad && !pointer.hovered
        onTriggered: root.dismissed()
    }

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.s
        spacing: Theme.m

        Icon {
            symbol: root.bad ? "warning" : "check"
            color: root.bad ? Theme.bad : Theme.accent
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.s
        }

        ColumnLayout {
            spacing: Theme.xs
            Layout.fillWidth: true
            Layout.topMargin: Theme.s
            Layout.bottomMargin: Theme.s

            Words {
                text: root.title
                font.weight: Font.Medium
                maximumLineCount: 4
                elide: Text.ElideRight
                Layout.fillWidth: true
            }

            Words {
                text: root.explanation
                visible: text !== ""
                soft: true
                font.pixelSize: Theme.small
                maximumLineCount: 6
                elide: Text.ElideRight
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: "noticeAction"
                text: root.action
                visible: text !== ""
                onClicked: root.acted()
                Layout.topMargin: Theme.xs
            }
        }

        IconButton {
            objectName: "noticeDismiss"
            symbol: "close"
            text: qsTr("Dismiss")
            size: Theme.iconSmall
            onClicked: root.dismissed()
            Layout.alignment: Qt.AlignTop
        }
    }
}
