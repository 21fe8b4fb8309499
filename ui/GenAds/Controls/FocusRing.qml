// The visible keyboard focus of the item it fills.
import QtQuick
import GenAds.Theme

Rectangle {
    required property bool shown
    // How far outside of the item the ring is; negative draws it inside, where the outside is clipped.
    property int gap: 2

    anchors.fill: parent
    anchors.margins: -gap - border.width / 2
    radius: Theme.radius + gap + 1
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.focus
    visible: shown
    z: 1
}
