// One line of a context menu.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Theme

Basic.MenuItem {
    id: root

    property bool danger: false
    property string shortcutText: ""

    implicitHeight: visible ? 32 : 0
    leftPadding: Theme.m
    rightPadding: Theme.m
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.name: text

    contentItem: RowLayout {
        Words {
            text: root.text
            color: root.danger ? Theme.bad : Theme.ink
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Words {
            text: root.shortcutText
            visible: text !== ""
            faint: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radius - 2
        color: root.highlighted ? Theme.hover : "transparent"
    }
}
