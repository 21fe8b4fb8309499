// One brand of the rail: its logo or first letter, its name, and whether something is still missing.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Basic.ItemDelegate {
    id: root

    required property string brandId
    required property string name
    required property url logo
    required property int perfumes
    required property bool complete

    signal opened
    signal menuWished
    signal renameWished
    signal deleteWished

    implicitHeight: 56
    leftPadding: Theme.m
    rightPadding: Theme.s
    objectName: "brand-" + root.name
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: details.text
    Accessible.selected: root.highlighted
    Keys.onReturnPressed: root.opened()
    Keys.onMenuPressed: root.menuWished()
    Keys.onDeletePressed: root.deleteWished()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F2) {
            root.renameWished();
            event.accepted = true;
        }
    }
    onDoubleClicked: root.opened()

    contentItem: RowLayout {
        spacing: Theme.m

        Rectangle {
            color: Theme.raised
            radius: Theme.radius
            border.width: Theme.hair
            border.color: Theme.line
            Layout.preferredWidth: 36
            Layout.preferredHeight: 36

            Image {
                id: picture
                anchors.fill: parent
                anchors.margins: Theme.xs
                source: root.logo
                sourceSize.height: 96
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                visible: status === Image.Ready
                Accessible.ignored: true
            }

            Title {
                anchors.centerIn: parent
                text: root.name.charAt(0).toUpperCase()
                color: Theme.inkSoft
                visible: !picture.visible
                Accessible.ignored: true
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Words {
                text: root.name
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                color: root.highlighted ? Theme.accent : Theme.ink
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Words {
                id: details
                text: root.complete ? root.perfumes === 1 ? qsTr("1 perfume") : qsTr("%1 perfumes").arg(root.perfumes) : qsTr("Name and logo to come")
                faint: true
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        IconButton {
            objectName: "openBrand-" + root.name
            symbol: "settings"
            size: Theme.iconSmall
            text: qsTr("Open %1").arg(root.name)
            visible: root.hovered || root.highlighted || root.visualFocus || activeFocus
            onClicked: root.opened()
            Layout.preferredWidth: 28
            Layout.preferredHeight: 28
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

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.menuWished()
    }
}
