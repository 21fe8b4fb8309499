// The film that leaves: it plays here, and can be dragged out of the window as a file.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Player
import GenAds.Theme
import GenAds.ViewModels

Item {
    id: root

    required property DeliveryViewModel viewModel
    required property Transport transport
    readonly property real filmHeight: Math.max(16, Math.min(height - below.implicitHeight - Theme.m, width * 16 / 9))
    readonly property real filmWidth: filmHeight * 9 / 16

    Item {
        id: film
        objectName: "leavingFilm"
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.filmWidth
        height: root.filmHeight
        Drag.active: dragging.active && root.viewModel.dragged.toString() !== ""
        Drag.dragType: Drag.Automatic
        Drag.supportedActions: Qt.CopyAction
        Drag.proposedAction: Qt.CopyAction
        Drag.mimeData: ({
                "text/uri-list": root.viewModel.dragged.toString()
            })
        Drag.imageSource: root.viewModel.poster
        Drag.imageSourceSize: Qt.size(90, 160)
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The film; drag it out of the window to take it along")

        Image {
            anchors.fill: parent
            source: root.viewModel.poster
            sourceSize.width: 540
            asynchronous: true
            visible: !screen.ready
            Accessible.ignored: true
        }

        Screen {
            id: screen
            objectName: "leavingScreen"
            anchors.fill: parent
            transport: root.transport
            source: root.viewModel.film
            heard: true
        }

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottomMargin: Theme.l
            width: hint.implicitWidth + 2 * Theme.m
            height: hint.implicitHeight + Theme.s
            radius: height / 2
            color: Theme.overPicture
            opacity: hover.hovered && !root.transport.playing ? 1 : 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.quick
                }
            }

            Words {
                id: hint
                anchors.centerIn: parent
                text: qsTr("Drag it out to take it along")
                color: Theme.onPicture
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        HoverHandler {
            id: hover
            cursorShape: Qt.OpenHandCursor
            onHoveredChanged: if (hovered)
                root.viewModel.makeReadyToDrag()
        }

        DragHandler {
            id: dragging
            target: null
        }

        TapHandler {
            onTapped: root.transport.toggle()
        }
    }

    RowLayout {
        id: below
        anchors.top: film.bottom
        anchors.topMargin: Theme.m
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.max(film.width, 280)
        spacing: Theme.s
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        IconButton {
            objectName: "playLeaving"
            symbol: root.transport.playing ? "pause" : "play"
            text: root.transport.playing ? qsTr("Pause") : qsTr("Play")
            shortcut: qsTr("Space")
            onClicked: root.transport.toggle()
        }

        Scrubber {
            transport: root.transport
            Layout.fillWidth: true
        }

        Timecode {
            seconds: root.transport.position
            font.pixelSize: Theme.small
        }
    }
}
