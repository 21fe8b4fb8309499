// One preset to choose; one's own can be removed.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Controls
import GenAds.Theme

Basic.AbstractButton {
    id: root

    required property string name
    required property string detail
    required property bool own

    signal chosen
    signal removed

    objectName: "preset_" + name
    implicitHeight: 30
    leftPadding: Theme.m
    rightPadding: root.own ? Theme.xs : Theme.m
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.description: root.detail
    Keys.onReturnPressed: root.chosen()
    Keys.onDeletePressed: if (root.own)
        root.removed()
    onClicked: root.chosen()

    contentItem: Row {
        spacing: Theme.xs

        Words {
            text: root.name
            font.pixelSize: Theme.small
            lineHeight: 1
            color: root.hovered ? Theme.ink : Theme.inkSoft
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }

        IconButton {
            objectName: "removePreset_" + root.name
            symbol: "close"
            size: 12
            visible: root.own
            implicitWidth: 22
            implicitHeight: 22
            text: qsTr("Remove the preset %1").arg(root.name)
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.removed()
        }
    }

    background: Rectangle {
        radius: height / 2
        color: root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        border.width: Theme.hair
        border.color: root.hovered ? Theme.lineStrong : Theme.line

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }

    Tip {
        shown: root.hovered || root.visualFocus
        text: root.detail
    }
}
