// A small ring that fills; the mark of a scene's state when it does not run.
import QtQuick
import QtQuick.Shapes
import GenAds.Theme

Item {
    id: root

    property real value: 0
    property int size: 18
    property color fill: Theme.accent
    property string label: qsTr("Progress")

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1, %2 %").arg(root.label).arg(Math.round(root.value * 100))

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.line
            strokeWidth: 2
            fillColor: "transparent"

            PathAngleArc {
                centerX: root.size / 2
                centerY: root.size / 2
                radiusX: root.size / 2 - 1.5
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            strokeColor: root.fill
            strokeWidth: 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.size / 2
                centerY: root.size / 2
                radiusX: root.size / 2 - 1.5
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * Math.max(0, Math.min(1, root.value))
            }
        }
    }
}
