// How long the scene one trims has become, and by how many frames.
import QtQuick
import GenAds.Controls
import GenAds.Theme

Rectangle {
    id: root

    required property real perFrame
    // The scene as it was, in frames of the ad.
    required property int first
    required property int end
    required property int headDelta
    required property int tailDelta
    readonly property int fps: 24
    readonly property int frames: end - first - headDelta + tailDelta
    readonly property int by: tailDelta - headDelta
    readonly property int edge: headDelta !== 0 ? first + headDelta : end + tailDelta

    objectName: "trimLabel"
    x: Math.max(0, edge * perFrame - width / 2)
    z: 5
    width: words.implicitWidth + 2 * Theme.s
    height: 22
    radius: Theme.radius
    color: Theme.overPicture

    Words {
        id: words
        anchors.centerIn: parent
        text: Math.floor(root.frames / root.fps) + ":" + String(root.frames % root.fps).padStart(2, "0") + "  " + (root.by > 0 ? "+" : "−") + Math.abs(root.by)
        color: Theme.onPicture
        digits: true
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
