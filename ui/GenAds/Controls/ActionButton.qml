// A button with words. One primary button a screen.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.Button {
    id: root

    property bool primary: false
    property bool danger: false
    property bool quiet: false
    property bool busy: false
    property string symbol: ""
    property string tip: ""
    property string shortcut: ""

    readonly property color inkColor: primary ? Theme.inkOnAccent : danger ? Theme.bad : checked ? Theme.accent : Theme.ink

    readonly property int markWidth: symbol !== "" || busy ? Theme.iconSmall + spacing : 0

    implicitWidth: Math.max(Math.ceil(words.implicitWidth) + markWidth + leftPadding + rightPadding, 64)
    implicitHeight: Theme.controlHeight
    leftPadding: symbol !== "" ? Theme.m : Theme.l
    rightPadding: Theme.l
    spacing: Theme.s
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: tip
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: root.spacing

            Icon {
                symbol: root.busy ? "" : root.symbol
                size: Theme.iconSmall
                visible: root.symbol !== "" && !root.busy
                color: root.inkColor
                anchors.verticalCenter: parent.verticalCenter
            }

            Spinner {
                size: Theme.iconSmall
                ink: root.inkColor
                visible: root.busy
                anchors.verticalCenter: parent.verticalCenter
            }

            Text {
                id: words
                width: Math.min(Math.ceil(implicitWidth), root.availableWidth - root.markWidth)
                text: root.text
                color: root.inkColor
                font.family: Theme.textFamily
                font.pixelSize: Theme.body
                font.weight: Font.Medium
                textFormat: Text.PlainText
                elide: Text.ElideRight
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? (root.hovered && !root.down ? Theme.accentStrong : Theme.accent) : root.quiet ? "transparent" : Theme.raised
        border.width: root.primary || root.quiet ? 0 : Theme.hair
        border.color: root.danger ? Theme.bad : root.checked ? Theme.accent : Theme.lineStrong

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.press : root.hovered && !root.primary ? Theme.hover : "transparent"
        }

        FocusRing {
            shown: root.visualFocus
        }
    }

    Tip {
        shown: root.hovered || root.visualFocus
        text: root.tip
        shortcut: root.shortcut
    }
}
