// A tooltip: what the control does, and its shortcut. It is made only while it is shown, and gone once the
// control is pressed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Templates as T
import GenAds.Theme

Loader {
    id: root

    property bool shown: false
    property string text: ""
    property string shortcut: ""
    property bool spent: false
    readonly property real windowHeight: Window.height

    onShownChanged: if (!shown)
        spent = false
    active: root.shown && !root.spent && root.text !== ""
    anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
    anchors.top: parent ? parent.bottom : undefined

    Connections {
        target: root.parent as T.AbstractButton

        function onPressed(): void {
            root.spent = true;
        }
    }

    sourceComponent: Basic.ToolTip {
        id: tip

        // Over the control where there is no room below it: what covers a button takes its presses.
        readonly property bool above: root.mapToItem(null, 0, 0).y + implicitHeight + 2 * Theme.s > root.windowHeight

        delay: 600
        visible: true
        padding: Theme.s
        leftPadding: Theme.m
        rightPadding: hint.visible ? Theme.s : Theme.m
        margins: Theme.s
        y: tip.above ? -root.parent.height - height - Theme.s : Theme.s
        x: -width / 2
        closePolicy: Basic.Popup.NoAutoClose

        contentItem: Row {
            spacing: Theme.m

            Words {
                width: Math.min(implicitWidth, 320)
                text: root.text
                font.pixelSize: Theme.small
                anchors.verticalCenter: parent.verticalCenter
            }

            KeyHint {
                id: hint
                sequence: root.shortcut
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        background: Rectangle {
            color: Theme.raised
            border.color: Theme.lineStrong
            border.width: Theme.hair
            radius: Theme.radius
        }

        enter: Transition {
            NumberAnimation {
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.quick
            }
        }
    }
}
