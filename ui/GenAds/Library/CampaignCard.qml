// One campaign: its poster, its name, its perfume, its style and length, and how far it has come.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Controls
import GenAds.Theme

Item {
    id: root

    required property string campaignId
    required property string name
    required property string perfumeName
    required property string styleName
    required property int seconds
    required property int variations
    required property string status
    required property string statusText
    required property url poster
    required property bool chosen
    property bool current: false

    signal pressed(adding: bool, extending: bool)
    signal opened
    signal menuWished
    signal dragBegun

    objectName: "campaign-" + root.name
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: qsTr("%1, %2, %3 s, %4").arg(root.perfumeName).arg(root.styleName).arg(root.seconds).arg(root.statusText)
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.opened()

    Item {
        id: body

        x: Theme.m
        y: Theme.xs
        width: root.width - 2 * Theme.m
        height: root.height - 2 * Theme.xs

        Rectangle {
            id: frame

            width: parent.width
            height: Math.round(width * 16 / 9)
            radius: Theme.xs
            color: Theme.sunken
            border.width: Theme.hair
            border.color: Theme.line

            Image {
                id: picture
                anchors.fill: parent
                anchors.margins: Theme.hair
                source: root.poster
                sourceSize.height: 720
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                opacity: status === Image.Ready ? 1 : 0
                Accessible.ignored: true

                Behavior on opacity {
                    NumberAnimation {
                        duration: Theme.calm
                    }
                }
            }

            Icon {
                anchors.centerIn: parent
                symbol: "film"
                size: Theme.iconLarge
                color: Theme.lineStrong
                visible: picture.status !== Image.Ready
            }

            Rectangle {
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                anchors.margins: Theme.s
                width: state.implicitWidth + 2 * Theme.s
                height: state.implicitHeight + Theme.xs
                radius: height / 2
                color: Theme.overPicture

                Words {
                    id: state
                    anchors.centerIn: parent
                    text: root.statusText
                    color: root.status === "failed" || root.status === "attention" ? (Theme.dark ? Theme.warn : Theme.onPicture) : root.status === "selected" || root.status === "delivered" ? Theme.filmAccent : Theme.onPicture
                    font.pixelSize: Theme.tiny
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }

            Rectangle {
                anchors.fill: parent
                radius: parent.radius
                color: "transparent"
                border.width: root.chosen ? 3 : hover.hovered ? Theme.hair : 0
                border.color: root.chosen ? Theme.accent : Theme.lineStrong
            }

            FocusRing {
                shown: root.current
                radius: Theme.radius
            }
        }

        Words {
            id: title
            anchors.top: frame.bottom
            anchors.topMargin: Theme.s
            width: parent.width
            text: root.name
            horizontalAlignment: Text.AlignLeft
            font.weight: Font.Medium
            color: root.chosen ? Theme.accent : Theme.ink
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Words {
            anchors.top: title.bottom
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            text: qsTr("%1  ·  %2 s").arg("\u2068" + root.perfumeName + "\u2069").arg(root.seconds)
            faint: true
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }

        Item {
            id: ghost

            width: frame.width
            height: frame.height
            Drag.keys: ["genads/campaigns"]
            Drag.dragType: Drag.Internal
            Drag.hotSpot.x: width / 2
            Drag.hotSpot.y: height / 2

            Rectangle {
                anchors.centerIn: parent
                width: 96
                height: 170
                visible: dragger.active
                radius: Theme.radius
                color: Theme.raised
                border.width: 2
                border.color: Theme.accent

                Image {
                    anchors.fill: parent
                    anchors.margins: 2
                    source: root.poster
                    sourceSize.height: 720
                    fillMode: Image.PreserveAspectCrop
                    Accessible.ignored: true
                }
            }

            states: State {
                when: dragger.active

                ParentChange {
                    target: ghost
                    parent: root.Window.contentItem
                }
            }
        }
    }

    HoverHandler {
        id: hover
    }

    DragHandler {
        id: dragger
        target: ghost
        onActiveChanged: {
            if (active) {
                root.dragBegun();
                ghost.Drag.start();
            } else {
                ghost.Drag.drop();
                ghost.x = 0;
                ghost.y = 0;
            }
        }
    }

    TapHandler {
        id: tap
        onTapped: (point, button) => root.pressed((tap.point.modifiers & Qt.ControlModifier) !== 0, (tap.point.modifiers & Qt.ShiftModifier) !== 0)
        onDoubleTapped: root.opened()
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.menuWished()
    }
}
