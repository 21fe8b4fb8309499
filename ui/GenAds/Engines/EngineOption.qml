// One engine to choose: what it does best and what it costs, or why it cannot be had and where that is changed.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Basic.ItemDelegate {
    id: root

    required property string name
    required property string title
    required property string best
    required property string price
    required property string reason
    required property string warning
    required property bool usable
    required property bool selected
    readonly property string spoken: [root.price, root.best, root.reason, root.warning].filter(part => part !== "").join(". ")

    signal chosen
    signal settingsWished

    objectName: "engine_" + root.name
    leftPadding: Theme.m
    rightPadding: Theme.m
    topPadding: Theme.s
    bottomPadding: Theme.s
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title
    Accessible.description: root.spoken
    Accessible.selected: root.selected
    onClicked: root.usable ? root.chosen() : root.settingsWished()

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Theme.m
            Layout.fillWidth: true

            Words {
                text: root.title
                color: root.selected ? Theme.accent : root.usable ? Theme.ink : Theme.inkSoft
                font.weight: root.selected ? Font.Medium : Font.Normal
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Words {
                objectName: "enginePrice_" + root.name
                text: root.price
                visible: text !== ""
                soft: root.usable
                faint: !root.usable
                digits: true
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        Words {
            text: root.best
            visible: text !== ""
            faint: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Words {
            text: root.warning
            visible: text !== ""
            color: Theme.warn
            font.pixelSize: Theme.small
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.s
            visible: !root.usable
            Layout.fillWidth: true

            Words {
                text: root.reason
                soft: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Icon {
                symbol: "settings"
                size: Theme.iconSmall
                color: Theme.inkFaint
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius - 2
        color: root.highlighted || root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
            gap: -2
        }
    }
}
