// Where one is; its head can be dragged.
import QtQuick
import GenAds.Theme

Item {
    id: root

    signal seeking(x: real)

    width: 1
    z: 4
    Accessible.ignored: true

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.ink
    }

    Rectangle {
        id: knob
        x: -5
        y: 14
        width: 11
        height: 11
        radius: 5.5
        color: drag.active || hover.hovered ? Theme.accentStrong : Theme.ink

        HoverHandler {
            id: hover
            cursorShape: Qt.SizeHorCursor
        }

        DragHandler {
            id: drag
            objectName: "playheadDrag"
            target: null
            yAxis.enabled: false
            dragThreshold: 0
            onCentroidChanged: if (active)
                root.seeking(root.parent.mapFromItem(null, centroid.scenePosition.x, 0).x)
        }
    }
}
