// The edge one takes hold of to trim.
import QtQuick
import GenAds.Theme

Rectangle {
    id: root

    required property bool shown

    anchors.top: parent.top
    anchors.bottom: parent.bottom
    anchors.margins: 2
    width: 4
    radius: 2
    color: Theme.accent
    opacity: root.shown ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }
}
