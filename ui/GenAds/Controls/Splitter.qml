// The handle of a SplitView: thin to see and easy to take hold of.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Rectangle {
    id: root

    // Whether it divides left from right.
    property bool upright: true

    implicitWidth: Theme.hair
    implicitHeight: Theme.hair
    color: Basic.SplitHandle.pressed ? Theme.accent : Basic.SplitHandle.hovered ? Theme.lineStrong : Theme.line
    containmentMask: Item {
        x: root.upright ? -Theme.xs : 0
        y: root.upright ? 0 : -Theme.xs
        width: root.upright ? 2 * Theme.xs + 1 : root.width
        height: root.upright ? root.height : 2 * Theme.xs + 1
    }
    Accessible.role: Accessible.Splitter
    Accessible.name: qsTr("Divider")
}
