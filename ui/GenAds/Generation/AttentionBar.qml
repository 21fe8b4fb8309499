// Something may have been charged and nobody can prove it: a person decides.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Rectangle {
    id: root

    signal decided(word: string)

    implicitHeight: row.implicitHeight + 2 * Theme.m
    radius: Theme.radiusLarge
    color: Theme.badFaint
    border.width: Theme.hair
    border.color: Theme.bad
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.m
        spacing: Theme.s

        Words {
            id: question
            text: qsTr("Nobody knows whether this was charged. Look again, go on without it, or pay for it once more.")
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        ActionButton {
            objectName: "lookAgain"
            text: qsTr("Look again")
            primary: true
            onClicked: root.decided("look_again")
        }

        ActionButton {
            objectName: "goOnWithout"
            text: qsTr("Go on without it")
            onClicked: root.decided("skip")
        }

        ActionButton {
            objectName: "payAgain"
            text: qsTr("Pay again")
            danger: true
            onClicked: root.decided("pay_again")
        }
    }
}
