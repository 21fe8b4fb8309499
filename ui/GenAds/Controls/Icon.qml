// One icon of the set in resources/icons, in the colour of its place.
import QtQuick
import QtQuick.Controls.impl
import GenAds.Theme

IconImage {
    id: root

    required property string symbol
    property int size: Theme.icon

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: root.symbol === "" ? "" : Theme.resources + "icons/" + root.symbol + ".svg"
    color: Theme.ink
    Accessible.ignored: true
}
