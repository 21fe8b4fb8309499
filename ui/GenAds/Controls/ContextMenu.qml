// A menu: of a thing (right click, or the menu key), or of the menu bar.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.Menu {
    id: root

    padding: Theme.xs
    overlap: Theme.xs
    margins: Theme.s

    background: Rectangle {
        implicitWidth: 232
        color: Theme.raised
        radius: Theme.radius
        border.width: Theme.hair
        border.color: Theme.lineStrong
    }

    delegate: ContextMenuItem {}

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }

    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.quick
        }
    }
}
