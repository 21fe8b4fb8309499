// The names of the tracks, left of them.
import QtQuick
import GenAds.Controls
import GenAds.Theme

Column {
    id: root

    required property real rulerHeight
    required property real sceneHeight
    required property real textHeight
    required property real musicHeight
    required property bool muted

    signal muteWished

    topPadding: rulerHeight + Theme.xs
    spacing: Theme.xs
    width: 44

    Item {
        width: parent.width
        height: root.sceneHeight

        Icon {
            anchors.centerIn: parent
            symbol: "film"
            size: Theme.iconSmall
            color: Theme.inkFaint
        }
    }

    Item {
        width: parent.width
        height: root.textHeight

        Icon {
            anchors.centerIn: parent
            symbol: "text"
            size: Theme.iconSmall
            color: Theme.inkFaint
        }
    }

    IconButton {
        objectName: "muteMusic"
        width: parent.width
        height: root.musicHeight
        symbol: root.muted ? "muted" : "music"
        size: Theme.iconSmall
        text: root.muted ? qsTr("Use the music") : qsTr("Leave the music out")
        checked: root.muted
        onClicked: root.muteWished()
    }
}
