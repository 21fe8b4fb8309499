// One icon of the set in resources/icons, in the colour of its place.
import QtQuick
import QtQuick.Controls.impl
import GenAds.Theme

IconImage {
    id: root

    required property string symbol
    property int size: 20

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: root.symbol === "" ? "" : Qt.resolvedUrl("../../../resources/icons/" + root.symbol + ".svg")
    color: Theme.ink
    Accessible.ignored: true
}
