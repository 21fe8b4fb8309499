// A button with words. One primary button a screen.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.Button {
    id: root

    property bool primary: false
    property bool danger: false
    property bool quiet: false
    property string symbol: ""
    property string tip: ""
    property string shortcut: ""

    readonly property color inkColor: primary ? Theme.inkOnAccent : danger ? Theme.bad : Theme.ink

    implicitHeight: Theme.controlHeight
    leftPadding: Theme.l
    rightPadding: Theme.l
    spacing: Theme.s
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.name: text
    Accessible.description: tip
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s

            Icon {
                symbol: root.symbol
                size: 16
                visible: root.symbol !== ""
                color: root.inkColor
                anchors.verticalCenter: parent.verticalCenter
            }

            Text {
                text: root.text
                color: root.inkColor
                font.family: Theme.textFamily
                font.pixelSize: Theme.body
                font.weight: Font.Medium
                textFormat: Text.PlainText
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? (root.hovered ? Theme.accentStrong : Theme.accent) : root.quiet ? "transparent" : Theme.raised
        border.width: root.primary || root.quiet ? 0 : Theme.hair
        border.color: root.danger ? Theme.bad : Theme.lineStrong

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        }

        FocusRing {
            shown: root.visualFocus
        }
    }

    Tip {
        visible: root.hovered && text !== ""
        text: root.tip
        shortcut: root.shortcut
    }
}
