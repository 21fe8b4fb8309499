// One line of a menu.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Theme

Basic.MenuItem {
    id: root

    property bool danger: false
    // A portable sequence such as "Ctrl+D"; that of the action when it has one.
    property string shortcutText: action && typeof action.shortcut === "string" ? action.shortcut : ""

    implicitWidth: Math.max(220, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: visible ? 32 : 0
    leftPadding: Theme.m
    rightPadding: Theme.s
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    indicator: null
    arrow: null

    contentItem: RowLayout {
        spacing: Theme.s

        Icon {
            symbol: root.checked ? "check" : ""
            size: Theme.iconSmall
            visible: root.checkable
            Layout.preferredWidth: Theme.iconSmall
        }

        Words {
            text: root.text
            color: root.danger ? Theme.bad : Theme.ink
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.rightMargin: Theme.xl
        }

        KeyHint {
            sequence: root.shortcutText
        }

        Icon {
            symbol: "chevron-right"
            size: Theme.iconSmall
            rotation: root.mirrored ? 180 : 0
            visible: root.subMenu !== null
        }
    }

    background: Rectangle {
        radius: Theme.radius - 2
        color: root.highlighted ? Theme.hover : "transparent"
    }
}
