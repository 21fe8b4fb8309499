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
    padding: Theme.xl
    modal: true
    focus: true
    closePolicy: Basic.Popup.CloseOnEscape

    header: Title {
        text: root.title
        leftPadding: Theme.xl
        rightPadding: Theme.xl
        topPadding: Theme.xl
        wrapMode: Text.WordWrap
    }

    footer: RowLayout {
        spacing: Theme.s

        Item {
            Layout.fillWidth: true
        }

        ActionButton {
            objectName: root.objectName + "Refuse"
            text: root.refuse
            visible: text !== ""
            onClicked: root.reject()
            Layout.bottomMargin: Theme.xl
        }

        ActionButton {
            objectName: root.objectName + "Agree"
            text: root.agree
            primary: !root.danger
            danger: root.danger
            enabled: root.agreeable
            onClicked: root.accept()
            Layout.bottomMargin: Theme.xl
            Layout.rightMargin: Theme.xl
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
}
