// The menu of a thing: right click, or the menu key.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.Menu {
    id: root

    padding: Theme.xs
    implicitWidth: 220

    background: Rectangle {
        implicitWidth: 220
        color: Theme.raised
        radius: Theme.radius
        border.width: Theme.hair
        border.color: Theme.lineStrong
    }

    delegate: ContextMenuItem {}
}
