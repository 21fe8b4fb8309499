// Seconds, and frames where there is room for them. Press and drag to move the playhead.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Controls
import GenAds.Theme

Item {
    id: root

    required property real perFrame
    required property int totalFrames
    // What of it is seen, so that no more is drawn.
    required property real from
    required property real to
    readonly property int fps: 24
    readonly property list<int> steps: [1, 2, 6, 12, 24, 48, 120, 240]
    // Frames between two marks, and between two numbers.
    readonly property int minor: steps.find(step => step * perFrame >= 7) ?? 240
    readonly property int major: steps.find(step => step * perFrame >= 64) ?? 240
    readonly property int firstMark: Math.max(0, Math.floor(from / perFrame / minor))
    readonly property int lastMark: Math.min(Math.floor(totalFrames / minor), Math.ceil(to / perFrame / minor))

    signal seeking(frame: int)

    function written(frame: int): string {
        const seconds = Math.floor(frame / root.fps);
        const clock = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
        return root.major % root.fps === 0 ? clock : clock + ":" + String(frame % root.fps).padStart(2, "0");
    }

    objectName: "ruler"
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Ruler")

    Repeater {
        model: Math.max(0, root.lastMark - root.firstMark + 1)

        delegate: Item {
            id: mark

            required property int index
            readonly property int frame: (root.firstMark + index) * root.minor
            readonly property bool numbered: frame % root.major === 0

            x: Math.round(frame * root.perFrame)
            height: root.height

            Rectangle {
                anchors.bottom: parent.bottom
                width: 1
                height: mark.numbered ? 8 : 4
                color: mark.numbered ? Theme.lineStrong : Theme.line
            }

            Words {
                x: mark.frame === 0 ? -2 : -width / 2
                visible: mark.numbered
                text: mark.numbered ? root.written(mark.frame) : ""
                faint: true
                digits: true
                font.pixelSize: Theme.tiny
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    PointHandler {
        id: press
        acceptedButtons: Qt.LeftButton
        onActiveChanged: if (active)
            root.seeking(Math.round(point.position.x / root.perFrame))
    }

    DragHandler {
        target: null
        yAxis.enabled: false
        dragThreshold: 0
        onCentroidChanged: if (active)
            root.seeking(Math.round(centroid.position.x / root.perFrame))
    }
}
