// One scene as a still: what kind of shot, how long, its text, and what is wrong with it. Drag to reorder.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    required property string sceneId
    required property int number
    required property string shot
    required property string seconds
    required property string words
    required property url picture
    required property bool drawing
    required property bool filmed
    required property string problem
    required property bool fixable
    required property bool current

    property bool landing: false
    property bool last: false

    signal opened
    signal fixed
    signal removed
    signal succeeded
    signal stepped(by: int)
    signal dragging(x: real, y: real)
    signal dropped(x: real, y: real)

    objectName: "scene_" + root.sceneId
    implicitHeight: column.implicitHeight
    height: implicitHeight
    z: drag.active ? 2 : 0
    opacity: drag.active ? 0.85 : 1
    activeFocusOnTab: true
    Keys.onReturnPressed: root.opened()
    Keys.onSpacePressed: root.opened()
    Keys.onDeletePressed: root.removed()
    Keys.onMenuPressed: menu.popup(0, still.height)
    Keys.onPressed: event => {
        const alt = (event.modifiers & Qt.AltModifier) !== 0;
        event.accepted = alt && (event.key === Qt.Key_Left || event.key === Qt.Key_Right);
        if (event.accepted)
            root.stepped(event.key === Qt.Key_Left ? -1 : 1);
    }
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Scene %1, %2, %3").arg(root.number).arg(root.shot).arg(root.seconds)
    Accessible.description: root.problem !== "" ? root.problem : root.words
    Accessible.focusable: true
    Accessible.selected: root.current
    Accessible.onPressAction: root.opened()

    transform: Translate {
        x: drag.active ? drag.activeTranslation.x : 0
        y: drag.active ? drag.activeTranslation.y : 0
    }

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.xs

        Rectangle {
            id: still
            color: Theme.sunken
            radius: Theme.radius
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(root.width * 16 / 9)

            Skeleton {
                anchors.fill: parent
                visible: root.drawing
            }

            Image {
                id: image
                anchors.fill: parent
                source: root.picture
                sourceSize.height: 480
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

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: "transparent"
                border.width: root.current ? 2 : hover.hovered ? Theme.hair : 0
                border.color: root.current ? Theme.accent : Theme.lineStrong
            }

            Icon {
                symbol: "warning"
                size: Theme.icon
                color: Theme.warn
                visible: root.problem !== ""
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.s
            }

            Rectangle {
                width: 3
                radius: 1.5
                color: Theme.accent
                visible: root.landing
                anchors.left: parent.left
                anchors.leftMargin: -Theme.l / 2 - 1
                anchors.top: parent.top
                anchors.bottom: parent.bottom
            }

            FocusRing {
                shown: root.activeFocus && !hover.hovered
            }
        }

        RowLayout {
            spacing: Theme.xs
            Layout.fillWidth: true
            Layout.topMargin: Theme.xs

            Words {
                text: root.number
                faint: true
                digits: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
                Layout.alignment: Qt.AlignBaseline
            }

            Words {
                text: root.shot
                font.pixelSize: Theme.small
                font.weight: Font.Medium
                color: root.current ? Theme.accent : Theme.ink
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
            }

            Words {
                text: root.seconds
                faint: true
                digits: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
                Layout.alignment: Qt.AlignBaseline
            }
        }

        Words {
            objectName: "words_" + root.sceneId
            text: root.words
            visible: text !== ""
            soft: true
            font.pixelSize: Theme.small
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Words {
            objectName: "problem_" + root.sceneId
            text: root.problem
            visible: text !== ""
            color: Theme.warn
            font.pixelSize: Theme.small
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        ActionButton {
            objectName: "fix_" + root.sceneId
            text: qsTr("Fix")
            visible: root.problem !== "" && root.fixable
            implicitHeight: 28
            onClicked: root.fixed()
        }
    }

    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.opened();
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: menu.popup()
    }

    DragHandler {
        id: drag

        property point at

        target: null
        dragThreshold: 8
        onActiveTranslationChanged: if (active) {
            at = Qt.point(root.x + root.width / 2 + activeTranslation.x, root.y + root.height / 2 + activeTranslation.y);
            root.dragging(at.x, at.y);
        }
        onActiveChanged: if (!active)
            root.dropped(at.x, at.y)
    }

    SceneMenu {
        id: menu
        first: root.number === 1
        last: root.last
        onOpenWished: root.opened()
        onEarlierWished: root.stepped(-1)
        onLaterWished: root.stepped(1)
        onSuccessorWished: root.succeeded()
        onRemovalWished: root.removed()
    }
}
