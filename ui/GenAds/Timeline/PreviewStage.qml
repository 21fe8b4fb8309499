// The picture: the variation as it is now, what is outdated in it, and what can be moved in it.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Controls
import GenAds.Player
import GenAds.Theme
import GenAds.ViewModels

Item {
    id: root

    required property TimelineViewModel viewModel
    required property Transport transport

    readonly property InspectorViewModel inspector: viewModel.inspector
    readonly property PreviewViewModel preview: viewModel.preview
    readonly property int number: inspector.number
    readonly property bool atScene: number > 0 && transport.frame >= viewModel.cuts[number - 1] && transport.frame < viewModel.cuts[number]
    readonly property bool editing: atScene && !transport.playing
    readonly property bool drawn: editing && preview.still.toString() !== "" && preview.stillScene === inspector.sceneId
    readonly property string state_: stateAt(transport.frame)
    // The box that every platform leaves free, in a picture of 1080 by 1920.
    readonly property rect safe: Qt.rect(65 / 1080, 269 / 1920, 853 / 1080, 979 / 1920)

    function stateAt(frame: int): string {
        const cuts = root.viewModel.cuts;
        let scene = 0;
        while (scene < cuts.length - 2 && frame >= cuts[scene + 1])
            scene++;
        return root.viewModel.states[scene] ?? "";
    }

    objectName: "previewStage"

    Rectangle {
        id: picture

        readonly property real fitted: Math.min(root.height, root.width * 16 / 9)

        anchors.centerIn: parent
        width: Math.floor(fitted * 9 / 16)
        height: Math.floor(fitted)
        radius: 2
        color: Theme.film
        clip: true

        Screen {
            id: screen
            objectName: "previewScreen"
            anchors.fill: parent
            transport: root.transport
            source: root.preview.source
            heard: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Preview")
        }

        Image {
            objectName: "draftStill"
            anchors.fill: parent
            source: root.drawn ? root.preview.still : ""
            sourceSize.height: 960
            fillMode: Image.PreserveAspectFit
            visible: root.drawn && !peek.pressed
            asynchronous: true
            Accessible.ignored: true
        }

        Rectangle {
            x: root.safe.x * picture.width
            y: root.safe.y * picture.height
            width: root.safe.width * picture.width
            height: root.safe.height * picture.height
            visible: words.active
            color: "transparent"
            radius: 2
            border.width: Theme.hair
            border.color: Theme.filmAccent
            opacity: 0.7
        }

        PlacementHandle {
            picture: Qt.size(picture.width, picture.height)
            inspector: root.inspector
            bottle: root.preview.bottle
            visible: root.editing && root.inspector.showsProduct
            shown: hover.hovered
        }

        TextHandle {
            id: words
            picture: Qt.size(picture.width, picture.height)
            viewModel: root.inspector.text
            safe: root.safe
            visible: root.editing && root.inspector.text.present
            shown: hover.hovered
        }

        HoverHandler {
            id: hover
        }
    }

    Column {
        anchors.left: picture.right
        anchors.top: picture.top
        anchors.leftMargin: Theme.l
        spacing: Theme.s

        Row {
            spacing: Theme.s
            visible: root.preview.making

            Spinner {
                size: 14
                anchors.verticalCenter: parent.verticalCenter
            }

            Words {
                objectName: "previewMaking"
                text: qsTr("Preview is following")
                faint: true
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
            }
        }

        Pill {
            objectName: "stageState"
            text: root.state_ === "outdated" ? qsTr("Outdated take") : root.state_ === "missing" ? qsTr("Not filmed yet") : root.state_ === "at_hand" ? qsTr("Another take fits") : ""
            ink: root.state_ === "at_hand" ? Theme.good : Theme.warn
        }

        Pill {
            objectName: "draftMark"
            text: root.drawn ? qsTr("Still of the change") : ""
            ink: Theme.accent
        }

        ActionButton {
            id: peek
            objectName: "peek"
            text: qsTr("Hold to see the take")
            quiet: true
            leftPadding: Theme.s
            visible: root.drawn && root.state_ === "outdated"
        }

        Words {
            text: root.preview.problem
            visible: text !== ""
            color: Theme.bad
            font.pixelSize: Theme.small
            width: Math.max(80, Math.min(200, (root.width - picture.width) / 2 - 2 * Theme.l))
        }
    }
}
