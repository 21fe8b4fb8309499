// Stands where something is still being read.
import QtQuick
import GenAds.Theme

Rectangle {
    id: root

    radius: Theme.radius
    color: Theme.dark ? Theme.raised : Theme.sunken
    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: root.visible && !Theme.reducedMotion
        loops: Animation.Infinite

        NumberAnimation {
            to: 0.45
            duration: 700
        }

        NumberAnimation {
            to: 1
            duration: 700
        }
    }
}
