// An edge of a clip: take hold of it to trim. It tells how far it was moved, in frames.
import QtQuick
import GenAds.Theme

Item {
    id: root

    required property real perFrame
    readonly property bool active: drag.active

    signal held
    signal moving(frames: int, alt: bool)
    signal moved

    width: Math.min(8, parent.width / 4)
    height: parent.height
    Accessible.ignored: true

    Rectangle {
        x: root.x === 0 ? 2 : parent.width - width - 2
        y: 2
        width: 4
        height: parent.height - 4
        radius: 2
        color: Theme.filmAccent
        opacity: hover.hovered || drag.active ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }

    HoverHandler {
        id: hover
        cursorShape: Qt.SizeHorCursor
    }

    DragHandler {
        id: drag
        target: null
        yAxis.enabled: false
        dragThreshold: 1
        cursorShape: Qt.SizeHorCursor
        onActiveChanged: active ? root.held() : root.moved()
        onCentroidChanged: if (active)
            root.moving(Math.round((centroid.scenePosition.x - centroid.scenePressPosition.x) / root.perFrame), (centroid.modifiers & Qt.AltModifier) !== 0)
    }
}
