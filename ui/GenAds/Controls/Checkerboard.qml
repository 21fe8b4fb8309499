// What is seen through: the ground of pictures with transparent parts.
import QtQuick
import GenAds.Theme

Rectangle {
    id: root

    property int square: 12
    readonly property string tile: "<svg xmlns='http://www.w3.org/2000/svg' width='%1' height='%1'><rect width='%2' height='%2' fill='%3'/><rect x='%2' y='%2' width='%2' height='%2' fill='%3'/></svg>"

    color: Theme.checkDark
    clip: true
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        source: "data:image/svg+xml;utf8," + root.tile.arg(2 * root.square).arg(root.square).arg(Theme.checkLight.toString()).replace(/#/g, "%23")
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
    }
}
