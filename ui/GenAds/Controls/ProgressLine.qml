// A thin bar; below zero it says that nobody knows how long it will take.
import QtQuick
import GenAds.Theme

Rectangle {
    id: root

    property real value: 0
    property string label: qsTr("Progress")
    property color fill: Theme.accent
    readonly property bool unknown: value < 0

    implicitHeight: 3
    implicitWidth: 120
    radius: height / 2
    color: Theme.line
    clip: true
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.unknown ? root.label : qsTr("%1, %2 %").arg(root.label).arg(Math.round(root.value * 100))

    Rectangle {
        id: bar
        height: parent.height
        width: root.unknown ? parent.width * 0.3 : parent.width * Math.min(1, root.value)
        radius: height / 2
        color: root.fill

        Behavior on width {
            NumberAnimation {
                duration: Theme.calm
            }
        }

        NumberAnimation on x {
            running: root.unknown && root.visible && !Theme.reducedMotion
            from: -bar.width
            to: root.width
            duration: 1400
            loops: Animation.Infinite
            onRunningChanged: if (!running)
                bar.x = 0
        }
    }
}
