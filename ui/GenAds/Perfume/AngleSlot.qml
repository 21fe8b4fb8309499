// One place for a photo: shows it, takes a file, and exchanges with another by drag.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    required property string angle
    required property string title
    required property url photo
    required property bool filled
    property bool current: false

    signal looked
    signal addWished
    signal removed
    signal filesDropped(files: list<url>)
    signal swapped(other: string)

    function act(): void {
        if (root.filled)
            root.looked();
        else
            root.addWished();
    }

    objectName: "angle-" + root.angle
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.filled ? root.title : qsTr("%1, empty, press to add a photo").arg(root.title)
    Accessible.focusable: true
    Accessible.onPressAction: root.act()
    Keys.onReturnPressed: root.act()
    Keys.onSpacePressed: root.act()
    Keys.onDeletePressed: if (root.filled)
        root.removed()

    Rectangle {
        id: frame
        anchors.fill: parent
        radius: Theme.xs
        color: Theme.sunken
        border.width: taker.containsDrag || root.current ? Theme.focusWidth : Theme.hair
        border.color: taker.containsDrag || root.current ? Theme.accent : hover.hovered ? Theme.lineStrong : Theme.line

        FocusRing {
            shown: root.activeFocus
            radius: Theme.radius
        }

        Image {
            id: picture
            anchors.fill: parent
            anchors.margins: Theme.focusWidth
            source: root.photo
            sourceSize.height: 400
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            opacity: ghost.active ? 0.3 : 1
            visible: root.filled
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            symbol: "plus"
            color: hover.hovered ? Theme.ink : Theme.inkFaint
            visible: !root.filled
        }

        Rectangle {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: Theme.s
            width: words.implicitWidth + 2 * Theme.s
            height: words.implicitHeight + Theme.xs
            radius: height / 2
            color: root.filled ? Theme.overPicture : "transparent"

            Words {
                id: words
                anchors.centerIn: parent
                text: root.title
                color: root.filled ? Theme.onPicture : Theme.inkSoft
                font.pixelSize: Theme.tiny
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        IconButton {
            objectName: "remove-" + root.angle
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.xs
            width: 28
            height: 28
            symbol: "close"
            size: Theme.iconSmall
            inkColor: Theme.onPicture
            text: qsTr("Remove %1").arg(root.title)
            visible: root.filled && (hover.hovered || root.activeFocus)
            activeFocusOnTab: false
            onClicked: root.removed()
        }
    }

    Item {
        id: ghost

        readonly property bool active: dragger.active

        objectName: "ghost-" + root.angle
        width: root.width
        height: root.height
        Drag.keys: ["genads/angle"]
        Drag.dragType: Drag.Internal
        Drag.source: root
        Drag.hotSpot.x: width / 2
        Drag.hotSpot.y: height / 2

        Image {
            anchors.fill: parent
            anchors.margins: Theme.s
            source: ghost.active ? root.photo : ""
            sourceSize.height: 400
            fillMode: Image.PreserveAspectCrop
            visible: ghost.active
            Accessible.ignored: true
        }

        states: State {
            when: ghost.active

            ParentChange {
                target: ghost
                parent: root.Window.contentItem
            }
        }
    }

    HoverHandler {
        id: hover
    }

    DragHandler {
        id: dragger
        target: ghost
        enabled: root.filled
        onActiveChanged: {
            if (active) {
                ghost.Drag.start();
            } else {
                ghost.Drag.drop();
                ghost.x = 0;
                ghost.y = 0;
            }
        }
    }

    TapHandler {
        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.act();
        }
    }

    DropArea {
        id: taker
        anchors.fill: parent
        onEntered: drag => drag.accepted = drag.hasUrls || drag.keys.indexOf("genads/angle") >= 0
        onDropped: drop => {
            if (drop.hasUrls) {
                drop.accept(Qt.CopyAction);
                root.filesDropped(drop.urls);
            } else {
                drop.accept(Qt.MoveAction);
                root.swapped((drop.source as AngleSlot).angle);
            }
        }
    }
}
