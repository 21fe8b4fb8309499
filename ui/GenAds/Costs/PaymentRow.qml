// One line of the book.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Item {
    id: root

    required property int number
    required property string moment
    required property string what
    required property string engine
    required property string campaign
    required property string amount
    // `open`, `unknown` or `paid`.
    required property string standing
    required property string remark
    // Room at either side.
    property int side: 0

    objectName: "payment" + root.number
    implicitHeight: line.implicitHeight + 2 * Theme.s
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1, %2, %3".arg(root.what).arg(root.engine).arg(root.amount)
    Accessible.description: root.remark

    ColumnLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        spacing: 0

        RowLayout {
            spacing: Theme.l
            Layout.fillWidth: true

            Words {
                text: root.moment
                faint: true
                digits: true
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                Accessible.ignored: true
                Layout.preferredWidth: 112
            }

            Words {
                text: root.what
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.preferredWidth: 3
            }

            Words {
                text: root.engine
                soft: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.preferredWidth: 2
            }

            Words {
                text: root.campaign
                soft: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.preferredWidth: 3
            }

            Words {
                text: root.amount
                color: root.standing === "paid" ? Theme.ink : Theme.warn
                digits: true
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
                Layout.preferredWidth: 112
            }
        }

        Words {
            text: root.remark
            visible: text !== ""
            faint: true
            font.pixelSize: Theme.small
            leftPadding: 112 + Theme.l
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
    }
}
