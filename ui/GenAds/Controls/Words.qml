// A piece of text in the interface's own type.
import QtQuick
import GenAds.Theme

Text {
    property bool soft: false
    property bool faint: false

    color: faint ? Theme.inkFaint : soft ? Theme.inkSoft : Theme.ink
    font.family: Theme.textFamily
    font.pixelSize: Theme.body
    lineHeight: 1.25
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
