// A short word over a picture; only a dot where there is no room.
import QtQuick
import GenAds.Controls
import GenAds.Theme

Rectangle {
    id: root

    required property string text
    property string tip: ""
    property color ink: Theme.warn
    property bool compact: false

    implicitWidth: compact ? 10 : Math.ceil(metrics.advanceWidth) + 2 * Theme.s + 1
    implicitHeight: compact ? 10 : 18
    radius: height / 2
    color: compact ? ink : Theme.overPicture
    clip: true
    Accessible.role: Accessible.StaticText
    Accessible.name: tip !== "" ? tip : text

    TextMetrics {
        id: metrics
        text: root.text
        font: words.font
    }

    Words {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.s
        width: parent.width - 2 * Theme.s
        text: root.text
        color: Theme.dark ? root.ink : Theme.onPicture
        visible: !root.compact
        font.pixelSize: Theme.tiny
        font.weight: Font.Medium
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    HoverHandler {
        id: hover
    }

    Tip {
        shown: hover.hovered && (root.tip !== "" || root.compact)
        text: root.tip !== "" ? root.tip : root.text
    }
}
