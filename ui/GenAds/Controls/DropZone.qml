// Takes files dropped anywhere on it; a quiet frame shows where. Content goes inside.
import QtQuick
import GenAds.Theme

Item {
    id: root

    property string invitation: ""
    property bool taking: true
    // Places inside, such as those for single photos, take files first.
    property bool yielding: false
    readonly property bool hovering: area.containsDrag
    default property alias content: holder.data

    signal filesDropped(files: list<url>)

    Item {
        id: holder
        anchors.fill: parent
    }

    DropArea {
        id: area
        anchors.fill: parent
        enabled: root.taking
        z: root.yielding ? -1 : 0
        onEntered: drag => drag.accepted = drag.hasUrls
        onDropped: drop => {
            drop.accept(Qt.CopyAction);
            root.filesDropped(drop.urls);
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: Theme.scrim
        border.width: 2
        border.color: Theme.accent
        visible: root.hovering

        Words {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.xl)
            text: root.invitation
            color: Theme.onPicture
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
