// One perfume of the strip: its bottle, its name, how many campaigns it has.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    required property string perfumeId
    required property string name
    required property url photo
    required property int campaigns
    property bool chosen: false

    signal pressed
    signal opened
    signal menuWished
    signal renameWished
    signal deleteWished
    signal filesDropped(files: list<url>)
    signal campaignsDropped

    width: 220
    activeFocusOnTab: true
    objectName: "perfume-" + root.name
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: details.text
    Accessible.selected: root.chosen
    Accessible.focusable: true
    Accessible.onPressAction: root.opened()
    Keys.onSpacePressed: root.pressed()
    Keys.onReturnPressed: root.opened()
    Keys.onMenuPressed: root.menuWished()
    Keys.onDeletePressed: root.deleteWished()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F2) {
            root.renameWished();
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: root.chosen ? Theme.accentFaint : Theme.panel
        border.width: taker.containsDrag || root.chosen ? Theme.focusWidth : Theme.hair
        border.color: taker.containsDrag || root.chosen ? Theme.accent : hover.hovered ? Theme.lineStrong : Theme.line

        FocusRing {
            shown: root.activeFocus
            gap: -3
            radius: Theme.radiusLarge
        }

        RowLayout {
            anchors.fill: parent
            anchors.margins: Theme.s
            spacing: Theme.m

            Rectangle {
                color: Theme.sunken
                radius: Theme.xs
                clip: true
                Layout.preferredWidth: 96
                Layout.fillHeight: true

                Image {
                    id: bottle
                    anchors.fill: parent
                    source: root.photo
                    sourceSize.height: 320
                    fillMode: Image.PreserveAspectCrop
                    asynchronous: true
                    Accessible.ignored: true
                }

                Icon {
                    anchors.centerIn: parent
                    symbol: "bottle"
                    size: Theme.iconLarge
                    color: Theme.inkFaint
                    visible: bottle.status !== Image.Ready
                }
            }

            ColumnLayout {
                spacing: Theme.xs
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter

                Title {
                    text: root.name
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.title - 4
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    color: root.chosen ? Theme.accent : Theme.ink
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                Words {
                    id: details
                    text: root.campaigns === 1 ? qsTr("1 campaign") : qsTr("%1 campaigns").arg(root.campaigns)
                    faint: true
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }

        IconButton {
            objectName: "openPerfume-" + root.name
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.xs
            symbol: "chevron-right"
            size: Theme.iconSmall
            text: qsTr("Open %1").arg(root.name)
            visible: hover.hovered || root.activeFocus
            activeFocusOnTab: false
            onClicked: root.opened()
        }
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onSingleTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.pressed();
        }
        onDoubleTapped: root.opened()
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.menuWished()
    }

    DropArea {
        id: taker
        anchors.fill: parent
        onEntered: drag => drag.accepted = drag.hasUrls || drag.keys.indexOf("genads/campaigns") >= 0
        onDropped: drop => {
            drop.accept(Qt.CopyAction);
            if (drop.hasUrls)
                root.filesDropped(drop.urls);
            else
                root.campaignsDropped();
        }
    }
}
