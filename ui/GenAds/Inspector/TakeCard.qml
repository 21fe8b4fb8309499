// One take: its picture, its number and how it stands.
import QtQuick
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    required property string takeId
    required property int number
    required property url poster
    required property real seconds
    required property string provider
    required property bool fresh
    required property bool selected
    required property string note

    signal chosen
    signal compareWished

    objectName: "take" + number
    implicitHeight: width * 16 / 9 + 24
    activeFocusOnTab: true
    Keys.onReturnPressed: root.chosen()
    Keys.onSpacePressed: root.chosen()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_C;
        if (event.accepted)
            root.compareWished();
    }
    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("Take %1").arg(root.number)
    Accessible.description: root.fresh ? qsTr("Fresh") : qsTr("Outdated")
    Accessible.checked: root.selected
    Accessible.focusable: true
    Accessible.onPressAction: root.chosen()

    Rectangle {
        id: frame
        width: parent.width
        height: width * 16 / 9
        radius: Theme.radius
        color: Theme.sunken

        Image {
            anchors.fill: parent
            anchors.margins: 2
            source: root.poster
            sourceSize.height: 480
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            opacity: root.fresh || root.selected ? 1 : 0.6
            Accessible.ignored: true
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: "transparent"
            border.width: root.selected ? 2 : Theme.hair
            border.color: root.selected ? Theme.accent : hover.hovered ? Theme.lineStrong : Theme.line

            FocusRing {
                shown: root.activeFocus
            }
        }

        HoverHandler {
            id: hover
            cursorShape: Qt.PointingHandCursor
        }

        TapHandler {
            onTapped: {
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.chosen();
            }
        }

        IconButton {
            objectName: root.objectName + "Compare"
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.xs
            implicitWidth: 28
            implicitHeight: 28
            visible: (hover.hovered || root.activeFocus || activeFocus) && !root.selected
            symbol: "compare"
            size: Theme.iconSmall
            text: qsTr("Compare with the take that plays")
            shortcut: "C"
            inkColor: Theme.onPicture
            onClicked: root.compareWished()

            background: Rectangle {
                radius: 14
                color: Theme.overPicture
            }
        }
    }

    Words {
        anchors.top: frame.bottom
        anchors.topMargin: Theme.xs
        width: parent.width
        text: root.note !== "" ? root.note : root.selected ? qsTr("%1, plays").arg(root.number) : root.fresh ? qsTr("%1, fresh").arg(root.number) : qsTr("%1").arg(root.number)
        color: root.selected ? Theme.accent : Theme.inkSoft
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
