// The storyboard: one board a variation, its scenes as large as the window allows.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Item {
    id: root

    required property BriefViewModel viewModel
    readonly property int liked: boards.count > 2 ? 138 : boards.count > 1 ? 152 : 172
    readonly property int columns: Math.max(2, Math.floor((body.width + Theme.l) / (root.liked + Theme.l)))
    readonly property real cardWidth: Math.floor((body.width - (root.columns - 1) * Theme.l) / root.columns)

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.m
        visible: root.viewModel.storyboard.empty

        Spinner {
            visible: root.viewModel.planning
            Layout.alignment: Qt.AlignHCenter
        }

        Words {
            text: root.viewModel.planning ? qsTr("Planning the storyboard") : qsTr("The storyboard appears here.")
            soft: true
        }
    }

    Flickable {
        id: view
        anchors.fill: parent
        visible: !root.viewModel.storyboard.empty
        contentWidth: width
        contentHeight: body.implicitHeight + 2 * Theme.page
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        Basic.ScrollBar.vertical: ThinScrollBar {}

        ColumnLayout {
            id: body
            x: Theme.page
            y: Theme.xl
            width: view.width - 2 * Theme.page
            spacing: Theme.xxl

            ReplanBar {
                objectName: "replanBar"
                question: root.viewModel.question
                visible: root.viewModel.asking
                onReplanned: root.viewModel.planAnew()
                onKept: root.viewModel.keepStoryboard()
                Layout.fillWidth: true
            }

            Repeater {
                id: boards
                model: root.viewModel.storyboard.boards

                delegate: Board {
                    viewModel: root.viewModel.storyboard
                    cardWidth: root.cardWidth
                    alone: boards.count === 1
                    planning: root.viewModel.planning
                    Layout.fillWidth: true
                }
            }
        }
    }
}
