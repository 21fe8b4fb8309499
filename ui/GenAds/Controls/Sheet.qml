// A question or a small form over the page. Escape cancels, Return agrees.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Theme

Basic.Dialog {
    id: root

    property string agree: qsTr("OK")
    property string refuse: qsTr("Cancel")
    property bool danger: false
    property bool agreeable: true

    parent: Basic.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(480, parent ? parent.width - 2 * Theme.page : 480)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.page : implicitHeight)
    padding: Theme.xl
    topPadding: Theme.m
    bottomPadding: Theme.xl
    modal: true
    focus: true
    closePolicy: Basic.Popup.CloseOnEscape | Basic.Popup.CloseOnPressOutside

    header: Title {
        text: root.title
        visible: text !== ""
        leftPadding: Theme.xl
        rightPadding: Theme.xl
        topPadding: Theme.xl
        wrapMode: Text.WordWrap
    }

    footer: Item {
        implicitHeight: buttons.implicitHeight + Theme.xl
        visible: root.agree !== "" || root.refuse !== ""

        RowLayout {
            id: buttons
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.leftMargin: Theme.xl
            anchors.rightMargin: Theme.xl
            spacing: Theme.s

            Item {
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: root.objectName + "Refuse"
                text: root.refuse
                visible: text !== ""
                onClicked: root.reject()
            }

            ActionButton {
                objectName: root.objectName + "Agree"
                text: root.agree
                visible: text !== ""
                primary: !root.danger
                danger: root.danger
                enabled: root.agreeable
                focus: true
                onClicked: root.accept()
            }
        }
    }

    background: Rectangle {
        color: Theme.panel
        radius: Theme.radiusLarge
        border.width: Theme.hair
        border.color: Theme.lineStrong
    }

    Basic.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }

    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.quick
        }
    }
}
