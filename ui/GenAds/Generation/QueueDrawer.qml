// All builds: what is made now, what waits and in which order, what has ended.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Basic.Drawer {
    id: root

    required property BuildQueueViewModel queue

    edge: Qt.RightEdge
    width: Math.min(440, parent ? parent.width - Theme.page : 440)
    height: parent ? parent.height : 0
    padding: 0
    dim: true
    interactive: root.opened

    background: Rectangle {
        color: Theme.panel

        Divider {
            width: Theme.hair
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
        }
    }

    Basic.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.xl
            Layout.bottomMargin: Theme.m

            Title {
                text: qsTr("Builds")
                Layout.fillWidth: true
            }

            IconButton {
                objectName: "closeQueue"
                symbol: "close"
                text: qsTr("Close")
                shortcut: "Escape"
                onClicked: root.close()
            }
        }

        Words {
            text: root.queue.count === 0 ? qsTr("Nothing is being made. Ads that are generated appear here.") : qsTr("Drag what waits, or move it with Alt and the arrow keys, to change its turn.")
            soft: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
            Layout.leftMargin: Theme.xl
            Layout.rightMargin: Theme.xl
            Layout.bottomMargin: Theme.m
        }

        ListView {
            id: list

            // Where a dragged build would land, or -1.
            property int landing: -1

            objectName: "queueList"
            model: root.queue.rows
            clip: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            acceptedButtons: Qt.NoButton
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Builds")
            Basic.ScrollBar.vertical: ThinScrollBar {}
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: QueueItem {
                id: item

                required property int index

                width: ListView.view.width
                landing: list.landing === item.index
                onOpened: {
                    root.queue.open(item.campaignId);
                    root.close();
                }
                onStopped: root.queue.stop(item.campaignId)
                onResumed: root.queue.resume(item.campaignId)
                onForgotten: root.queue.forget(item.campaignId)
                onStepped: by => root.queue.move(item.campaignId, item.index + by)
                onDragging: y => list.landing = list.placeAt(y)
                onDropped: y => {
                    const place = list.placeAt(y);
                    list.landing = -1;
                    root.queue.move(item.campaignId, place);
                }
            }

            function placeAt(y: real): int {
                return Math.max(0, Math.min(list.count - 1, list.indexAt(1, Math.max(0, Math.min(list.contentHeight - 1, y)))));
            }
        }
    }
}
