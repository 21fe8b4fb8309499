// Stands in the bar while anything is being made: how far, and a way to the queue.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Basic.AbstractButton {
    id: root

    required property BuildQueueViewModel queue

    objectName: "showQueue"
    visible: root.queue.count > 0
    implicitWidth: Math.max(Theme.controlHeight, row.implicitWidth + 2 * Theme.s)
    implicitHeight: Theme.controlHeight
    text: qsTr("Builds")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: root.queue.summary
    Keys.onReturnPressed: root.click()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.xs

            ProgressRing {
                value: root.queue.underWay > 0 ? root.queue.fraction : 1
                fill: root.queue.underWay > 0 ? Theme.accent : Theme.good
                label: qsTr("Builds")
                anchors.verticalCenter: parent.verticalCenter
            }

            Words {
                text: root.queue.underWay
                visible: root.queue.underWay > 1
                digits: true
                font.pixelSize: Theme.small
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }

    Tip {
        shown: root.hovered || root.visualFocus
        text: root.queue.summary !== "" ? root.queue.summary : root.text
    }
}
