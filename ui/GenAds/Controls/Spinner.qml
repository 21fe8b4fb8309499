// Says that something is going on and nobody knows how long. It stands still when motion is reduced.
import QtQuick
import QtQuick.Shapes
import GenAds.Theme

Item {
    id: root

    property int size: Theme.icon
    property color ink: Theme.accent
    property string label: qsTr("Working")

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Animation
    Accessible.name: root.label

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.ink
            strokeWidth: 1.75
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.size / 2
                centerY: root.size / 2
                radiusX: root.size / 2 - 1.5
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 270
            }
        }

        RotationAnimation on rotation {
            running: root.visible && !Theme.reducedMotion
            from: 0
            to: 360
            duration: 1000
            loops: Animation.Infinite
        }
    }
}
