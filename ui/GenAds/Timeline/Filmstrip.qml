// The pictures of a take along its clip, each at the moment it stands for.
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: root

    required property url strip
    required property int inFrame
    required property int filmedFrames
    required property real perFrame
    readonly property int fps: 24
    readonly property int pictures: Math.max(1, Math.ceil(filmedFrames / fps))
    readonly property real tile: Math.max(1, Math.round(height * 9 / 16))
    readonly property bool filmed: strip.toString() !== "" && filmedFrames > 0

    function pictureAt(index: int): int {
        const frame = root.inFrame + (index + 0.5) * root.tile / root.perFrame;
        return Math.max(0, Math.min(root.pictures - 1, Math.floor(frame / root.fps)));
    }

    clip: true

    Repeater {
        model: root.filmed && root.height > 0 ? Math.max(0, Math.ceil(root.width / root.tile)) : 0

        delegate: Item {
            id: cell

            required property int index

            x: index * root.tile
            width: root.tile
            height: root.height
            clip: true

            Image {
                x: -root.pictureAt(cell.index) * root.tile
                width: root.pictures * root.tile
                height: root.height
                source: root.strip
                // As large as it is shown, so that drawing it is copying it.
                sourceSize: Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(height * Screen.devicePixelRatio))
                asynchronous: true
                Accessible.ignored: true
            }
        }
    }
}
