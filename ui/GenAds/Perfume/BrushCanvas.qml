// Where a person paints: the stroke is drawn here while it lasts, and told once when it ends.
import QtQuick
import QtQuick.Shapes
import GenAds.Theme

Item {
    id: root

    required property bool keep
    // As a share of the longer side.
    required property real radius
    property bool working: false
    property list<point> line: []
    property list<point> done: []
    readonly property real size: 2 * root.radius * Math.max(width, height)
    readonly property color tint: root.keep ? Theme.good : Theme.bad

    // x and y in turn, as shares of the picture.
    signal painted(points: list<real>)
    signal resizing(factor: real)

    function put(x: real, y: real): void {
        root.line = [...root.line, Qt.point(x, y)];
    }

    function end(): void {
        const points = [];
        for (const spot of root.line)
            points.push(spot.x / root.width, spot.y / root.height);
        root.done = root.line;
        root.line = [];
        if (points.length > 0)
            root.painted(points);
    }

    Accessible.role: Accessible.Canvas
    Accessible.name: qsTr("Paint on the cut-out")
    onWorkingChanged: if (!working)
        root.done = []

    Shape {
        anchors.fill: parent
        opacity: 0.5
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.line.length > 0 ? root.tint : "transparent"
            strokeWidth: root.size
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: root.line
            }
        }

        ShapePath {
            strokeColor: root.working && root.done.length > 0 ? root.tint : "transparent"
            strokeWidth: root.size
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: root.done
            }
        }
    }

    Rectangle {
        x: area.mouseX - width / 2
        y: area.mouseY - height / 2
        width: root.size
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: root.tint
        visible: area.containsMouse || area.pressed
    }

    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.CrossCursor
        onPressed: mouse => {
            root.put(mouse.x, mouse.y);
            root.put(mouse.x + 0.01, mouse.y);
        }
        onPositionChanged: mouse => {
            if (pressed)
                root.put(mouse.x, mouse.y);
        }
        onReleased: root.end()
        onCanceled: root.line = []
        onWheel: wheel => root.resizing(wheel.angleDelta.y > 0 ? 1.1 : 1 / 1.1)
    }
}
