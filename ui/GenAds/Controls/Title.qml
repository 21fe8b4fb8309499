// A heading in the display type.
import QtQuick
import GenAds.Theme

Text {
    color: Theme.ink
    font.family: Theme.displayFamily
    font.weight: Theme.displayWeight
    font.pixelSize: Theme.title
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    lineHeight: wrapMode === Text.NoWrap ? 1 : 1.05
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
