// The editor: takes and wishes left, the picture in the middle, the inspector right, the timeline below.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Inspector
import GenAds.Player
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property TimelineViewModel viewModel

    objectName: "timelinePage"
    Keys.onPressed: event => {
        if (compare.visible)
            return;
        if (keys.press(event.key, event.modifiers)) {
            event.accepted = true;
            return;
        }
        playing.press(event);
    }
    Keys.onEscapePressed: event => {
        event.accepted = ground.typing;
        ground.take();
    }
    onVisibleChanged: if (!visible)
        transport.pause()

    Ground {
        id: ground
    }

    Transport {
        id: transport
        objectName: "timelineTransport"
        stretches: root.viewModel.preview.stretches
    }

    TransportKeys {
        id: playing
        transport: transport
    }

    TimelineKeys {
        id: keys
        viewModel: root.viewModel
        transport: transport
        onPromptWished: inspector.editPrompt()
        onZoomed: factor => panel.tracks.zoomAbout(factor)
        onFitted: panel.tracks.fit()
        onSnapToggled: panel.tracks.snaps = !panel.tracks.snaps
        onChosen: number => panel.tracks.focusScene(number)
    }

    Basic.SplitView {
        anchors.fill: parent
        orientation: Qt.Vertical
        handle: Splitter {
            upright: false
        }

        RowLayout {
            spacing: 0
            Basic.SplitView.fillHeight: true
            Basic.SplitView.minimumHeight: 240

            SidePanel {
                viewModel: root.viewModel
                Layout.preferredWidth: 300
                Layout.fillHeight: true
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true

                PreviewStage {
                    viewModel: root.viewModel
                    transport: transport
                    visible: !compare.visible
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.topMargin: Theme.l
                }

                TakeCompare {
                    id: compare
                    viewModel: root.viewModel.inspector.takes
                    visible: root.viewModel.inspector.takes.comparing
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.topMargin: Theme.l
                }

                TransportBar {
                    transport: transport
                    visible: !compare.visible
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.xl
                    Layout.rightMargin: Theme.xl
                    Layout.bottomMargin: Theme.s
                    Layout.topMargin: Theme.s
                }
            }

            InspectorPanel {
                id: inspector
                viewModel: root.viewModel.inspector
                Layout.preferredWidth: 340
                Layout.fillHeight: true
            }
        }

        TimelinePanel {
            id: panel
            viewModel: root.viewModel
            transport: transport
            onPromptWished: inspector.editPrompt()
            onTextOpened: inspector.showText()
            Basic.SplitView.minimumHeight: 200
            Basic.SplitView.preferredHeight: implicitHeight
        }
    }

    EmptyState {
        anchors.centerIn: parent
        visible: !root.viewModel.open
        symbol: "timeline"
        title: qsTr("Nothing to edit yet")
        explanation: qsTr("Plan the campaign on its brief first; its storyboard is edited here.")
    }
}
