// One line of a list: a picture or icon, two lines of text, and what is put inside at the end.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Theme

Basic.ItemDelegate {
    id: root

    property string subtitle: ""
    property string symbol: ""
    property url picture
    default property alias trailing: end.data

    implicitWidth: 240
    implicitHeight: Math.max(Theme.rowHeight, line.implicitHeight + 2 * Theme.s)
    leftPadding: Theme.m
    rightPadding: Theme.m
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: subtitle
    Accessible.selected: highlighted
    Keys.onReturnPressed: root.click()

    contentItem: RowLayout {
        id: line
        spacing: Theme.m

        Icon {
            symbol: root.symbol
            color: root.highlighted ? Theme.accent : Theme.inkSoft
            visible: root.symbol !== ""
        }

        Image {
            source: root.picture
            sourceSize.height: 96
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            visible: root.picture.toString() !== ""
            Accessible.ignored: true
            Layout.preferredWidth: 32
            Layout.preferredHeight: 32
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Words {
                text: root.text
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Words {
                text: root.subtitle
                visible: text !== ""
                faint: true
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        Row {
            id: end
            spacing: Theme.s
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.highlighted ? Theme.accentFaint : root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
            gap: -2
        }
    }
}
