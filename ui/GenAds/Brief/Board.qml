// One variation of the storyboard: its name, what is wrong with it as a whole, and its scenes in order.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property StoryboardViewModel viewModel
    required property int variationIndex
    required property string title
    required property string detail
    required property string problem
    required property bool fixable
    required property int problems
    required property real cardWidth
    required property bool alone
    required property bool planning

    // Where a dragged scene would land, or -1.
    property int landing: -1

    function placeAt(x: real, y: real): int {
        const step = root.cardWidth + flow.spacing;
        const columns = Math.max(1, Math.floor((flow.width + flow.spacing) / step));
        const row = Math.max(0, Math.floor(y / (flow.tallest + flow.spacing)));
        const column = Math.max(0, Math.min(columns - 1, Math.floor(x / step)));
        return Math.max(0, Math.min(scenes.count - 1, row * columns + column));
    }

    spacing: Theme.m
    objectName: "board" + variationIndex

    RowLayout {
        spacing: Theme.m
        Layout.fillWidth: true

        Title {
            text: root.alone ? qsTr("Storyboard") : qsTr("%1  %2").arg(root.variationIndex + 1).arg(root.title)
            Layout.alignment: Qt.AlignBaseline
        }

        Words {
            text: root.detail
            faint: true
            digits: true
            font.pixelSize: Theme.small
            Layout.alignment: Qt.AlignBaseline
        }

        Spinner {
            visible: root.planning
            size: Theme.iconSmall
        }

        Item {
            Layout.fillWidth: true
        }

        IconButton {
            objectName: "addScene" + root.variationIndex
            symbol: "plus"
            text: qsTr("Add a scene before the last one")
            onClicked: root.viewModel.addScene(root.variationIndex, Math.max(1, scenes.count - 1))
        }

        ActionButton {
            objectName: "repair" + root.variationIndex
            text: qsTr("Fix everything")
            visible: root.problems > 0
            quiet: true
            onClicked: root.viewModel.repair(root.variationIndex)
        }
    }

    RowLayout {
        visible: root.problem !== ""
        spacing: Theme.s
        Layout.fillWidth: true

        Icon {
            symbol: "warning"
            size: Theme.iconSmall
            color: Theme.warn
        }

        Words {
            objectName: "boardProblem" + root.variationIndex
            text: root.problem
            color: Theme.warn
            font.pixelSize: Theme.small
            Layout.maximumWidth: root.width - 120
        }

        ActionButton {
            objectName: "fixBoard" + root.variationIndex
            text: qsTr("Fix")
            quiet: true
            visible: root.fixable
            implicitHeight: 28
            onClicked: root.viewModel.fixBoard(root.variationIndex)
        }
    }

    Flow {
        id: flow

        property real tallest: 0

        spacing: Theme.l
        Layout.fillWidth: true

        Repeater {
            id: scenes
            model: root.viewModel.scenesOf(root.variationIndex)

            delegate: SceneCard {
                id: card

                required property int index

                width: root.cardWidth
                landing: root.landing === card.index
                last: card.index === scenes.count - 1
                onHeightChanged: flow.tallest = Math.max(flow.tallest, height)
                onOpened: root.viewModel.editor.edit(card.sceneId)
                onFixed: root.viewModel.fixScene(card.sceneId)
                onRemoved: root.viewModel.removeScene(card.sceneId)
                onSucceeded: root.viewModel.addScene(root.variationIndex, card.index + 1)
                onStepped: by => root.viewModel.moveScene(card.sceneId, card.index + by)
                onDragging: (x, y) => root.landing = root.placeAt(x, y)
                onDropped: (x, y) => {
                    root.landing = -1;
                    root.viewModel.moveScene(card.sceneId, root.placeAt(x, y));
                }
            }
        }
    }
}
