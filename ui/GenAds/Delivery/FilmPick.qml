// A small poster to pick the film that leaves.
import QtQuick
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    required property int number
    required property string title
    required property url poster
    required property bool chosen
    property bool current: false

    signal picked

    implicitWidth: 63
    implicitHeight: 112
    activeFocusOnTab: true
    Keys.onSpacePressed: root.picked()
    Keys.onReturnPressed: root.picked()
    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("Variation %1, %2").arg(root.number).arg(root.title)
    Accessible.checked: root.current
    Accessible.focusable: true
    Accessible.onPressAction: root.picked()

    Image {
        anchors.fill: parent
        source: root.poster
        sourceSize.width: 180
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        opacity: root.current || hover.hovered ? 1 : 0.6
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -3
        color: "transparent"
        radius: 2
        border.width: root.current ? 2 : 0
        border.color: Theme.accent

        FocusRing {
            shown: root.activeFocus
        }
    }

    Rectangle {
        x: Theme.xs
        y: Theme.xs
        width: 20
        height: 20
        radius: Theme.radius
        color: root.chosen ? Theme.accent : Theme.overPicture

        Words {
            anchors.centerIn: parent
            text: root.number
            lineHeight: 1
            font.pixelSize: Theme.small
            color: root.chosen ? Theme.inkOnAccent : Theme.onPicture
            Accessible.ignored: true
        }
    }

    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.picked();
        }
    }
}
