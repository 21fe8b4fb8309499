// One payment that may have been made and that nobody can prove: what happened, and what each way out costs.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Rectangle {
    id: root

    required property string operationId
    required property string title
    required property string reason
    required property string again

    signal decided(word: string)

    objectName: "attention_" + root.operationId
    implicitHeight: body.implicitHeight + 2 * Theme.l
    radius: Theme.radiusLarge
    color: Theme.badFaint
    border.width: Theme.hair
    border.color: Theme.bad
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.reason

    ColumnLayout {
        id: body
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.l
        spacing: Theme.s

        RowLayout {
            spacing: Theme.s
            Layout.fillWidth: true

            Icon {
                symbol: "warning"
                color: Theme.bad
            }

            Words {
                text: root.title
                font.weight: Font.Medium
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        Words {
            objectName: "attentionReason"
            text: root.reason
            soft: true
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.s
            Layout.fillWidth: true

            ActionButton {
                objectName: "lookAgain"
                text: qsTr("Look again, free")
                primary: true
                tip: qsTr("Ask the provider once more what became of it")
                onClicked: root.decided("look_again")
            }

            ActionButton {
                objectName: "goOnWithout"
                text: qsTr("Skip, free")
                tip: qsTr("Go on without it; this computer stands in, and says so")
                onClicked: root.decided("skip")
            }

            ActionButton {
                objectName: "payAgain"
                text: qsTr("Pay again, %1").arg(root.again)
                danger: true
                tip: qsTr("Hand it in once more; if the first was charged, it is paid twice")
                onClicked: root.decided("pay_again")
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
