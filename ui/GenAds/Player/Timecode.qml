// Minutes, seconds and frames, in figures that do not jump.
import QtQuick
import GenAds.Controls

Words {
    id: root

    required property real seconds
    property int fps: 24
    readonly property int frame: Math.floor(seconds * fps + 0.01)

    function two(number: int): string {
        return String(number).padStart(2, "0");
    }

    text: root.two(Math.floor(frame / fps / 60)) + ":" + root.two(Math.floor(frame / fps) % 60) + ":" + root.two(frame % fps)
    wrapMode: Text.NoWrap
    font.features: ({
            tnum: 1
        })
}
