// The visible keyboard focus of the item it fills.
import QtQuick
import GenAds.Theme

Rectangle {
    required property bool shown

    anchors.fill: parent
    anchors.margins: -3
    radius: Theme.radius + 3
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.focus
    visible: shown
}
