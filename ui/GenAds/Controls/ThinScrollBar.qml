// A scroll bar that stays out of the way of the pictures.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.ScrollBar {
    id: root

    policy: size < 1 ? Basic.ScrollBar.AsNeeded : Basic.ScrollBar.AlwaysOff
    minimumSize: 0.06
    padding: 2
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.pressed ? Theme.inkFaint : Theme.lineStrong
        opacity: root.active ? 1 : 0.35

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.calm
            }
        }
    }
}
