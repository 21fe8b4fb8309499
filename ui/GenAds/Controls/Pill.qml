// A short word on the state of something: outdated, fallback, draft.
import QtQuick
import GenAds.Theme

Rectangle {
    id: root

    required property string text
    property color ink: Theme.inkSoft
    // A filled pill stands out: a count, a state that needs attention.
    property bool filled: false

    implicitWidth: words.implicitWidth + 2 * Theme.s
    implicitHeight: words.implicitHeight + Theme.xs
    radius: height / 2
    color: filled ? ink : "transparent"
    border.width: Theme.hair
    border.color: ink
    visible: text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Words {
        id: words
        anchors.centerIn: parent
        text: root.text
        color: root.filled ? Theme.inkOnAccent : root.ink
        font.weight: root.filled ? Font.Medium : Font.Normal
        digits: true
        font.pixelSize: Theme.tiny
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
