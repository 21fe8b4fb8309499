// A piece of text in the interface's own type. `digits` gives every figure the same width.
import QtQuick
import GenAds.Theme

Text {
    property bool soft: false
    property bool faint: false
    property bool digits: false

    color: faint ? Theme.inkFaint : soft ? Theme.inkSoft : Theme.ink
    font.family: Theme.textFamily
    font.pixelSize: Theme.body
    font.features: digits ? ({
            "tnum": 1
        }) : ({})
    // Said outright, so that a name in Arabic or Hebrew keeps to the side the interface reads from.
    horizontalAlignment: Text.AlignLeft
    lineHeight: wrapMode === Text.NoWrap ? 1 : 1.3
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
