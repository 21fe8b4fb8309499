// The edge between two films: drag it, or move it with the arrow keys.
import QtQuick
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    // Where the edge is, 0..1 of the picture's width.
    property real edge: 0.5
    property real span: 1

    signal moved(edge: real)

    function move(edge: real): void {
        root.moved(Math.max(0, Math.min(1, edge)));
    }

    width: 40
    activeFocusOnTab: true
    Keys.onLeftPressed: root.move(root.edge - 0.02)
    Keys.onRightPressed: root.move(root.edge + 0.02)
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Edge of the wipe")
    Accessible.description: qsTr("%1 %").arg(Math.round(root.edge * 100))
    Accessible.focusable: true

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 2
        height: parent.height
        color: Theme.filmInk
    }

    Rectangle {
        anchors.centerIn: parent
        width: 40
        height: 40
        radius: 20
        color: root.activeFocus || dragging.active ? Theme.filmAccent : Theme.filmInk

        Row {
            anchors.centerIn: parent

            Icon {
                symbol: "chevron-left"
                size: 16
                color: Theme.inkOnAccent
            }

            Icon {
                symbol: "chevron-right"
                size: 16
                color: Theme.inkOnAccent
            }
        }
    }

    HoverHandler {
        cursorShape: Qt.SplitHCursor
    }

    DragHandler {
        id: dragging

        property real from: 0.5

        target: null
        yAxis.enabled: false
        dragThreshold: 0
        onActiveChanged: {
            from = root.edge;
            root.forceActiveFocus(Qt.MouseFocusReason);
        }
        onActiveTranslationChanged: root.move(from + activeTranslation.x / Math.max(1, root.span))
    }
}
