// The brief has moved on; the storyboard, changed by hand, has not. Nothing is replaced unasked.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Rectangle {
    id: root

    required property string question

    signal replanned
    signal kept

    implicitHeight: row.implicitHeight + 2 * Theme.m
    radius: Theme.radiusLarge
    color: Theme.accentFaint
    border.width: Theme.hair
    border.color: Theme.accent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text
    Accessible.description: root.question

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.m
        spacing: Theme.m

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Words {
                id: title
                text: qsTr("The brief has changed, the storyboard is still yours")
                font.weight: Font.Medium
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Words {
                text: root.question
                soft: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        ActionButton {
            objectName: "keepStoryboard"
            text: qsTr("Keep mine")
            quiet: true
            onClicked: root.kept()
        }

        ActionButton {
            objectName: "planAnew"
            text: qsTr("Plan anew")
            onClicked: root.replanned()
        }
    }
}
