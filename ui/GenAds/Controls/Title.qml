// A heading in the display type.
import QtQuick
import GenAds.Theme

Text {
    color: Theme.ink
    font.family: Theme.displayFamily
    font.pixelSize: Theme.title
    textFormat: Text.PlainText
    elide: Text.ElideRight
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
