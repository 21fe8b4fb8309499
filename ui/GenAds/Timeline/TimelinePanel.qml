// The lower half of the editor: tools, variations and tracks.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Player
import GenAds.Theme
import GenAds.ViewModels

Rectangle {
    id: root

    required property TimelineViewModel viewModel
    required property Transport transport
    property alias tracks: tracks
    readonly property int number: viewModel.inspector.number
    readonly property int offset: number > 0 ? transport.frame - viewModel.cuts[number - 1] : -1

    signal promptWished
    signal textOpened

    color: Theme.panel
    implicitHeight: tools.height + tracks.implicitHeight + Theme.s

    Divider {
        width: parent.width
    }

    RowLayout {
        id: tools
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.m
        anchors.rightMargin: Theme.m
        height: 52
        spacing: Theme.xs

        IconButton {
            objectName: "splitScene"
            symbol: "split"
            text: qsTr("Split the scene at the playhead")
            shortcut: "S"
            enabled: root.offset >= 24
            onClicked: root.viewModel.splitScene(root.viewModel.selectedScene, root.offset)
        }

        IconButton {
            objectName: "duplicateScene"
            symbol: "copy"
            text: qsTr("Duplicate the scene")
            shortcut: "Ctrl+D"
            onClicked: root.viewModel.duplicateScene(root.viewModel.selectedScene)
        }

        IconButton {
            objectName: "addScene"
            symbol: "plus"
            text: qsTr("New scene after this")
            shortcut: "A"
            onClicked: root.viewModel.addScene(root.number)
        }

        IconButton {
            objectName: "removeScene"
            symbol: "trash"
            text: qsTr("Remove the scene")
            shortcut: "Delete"
            enabled: root.viewModel.cuts.length > 2
            onClicked: root.viewModel.removeScene(root.viewModel.selectedScene)
        }

        Rectangle {
            color: Theme.line
            Layout.preferredWidth: Theme.hair
            Layout.preferredHeight: 20
            Layout.leftMargin: Theme.s
            Layout.rightMargin: Theme.s
        }

        IconButton {
            objectName: "snap"
            symbol: "magnet"
            text: qsTr("Snap to cuts, playhead and seconds")
            shortcut: "N"
            checkable: true
            checked: tracks.snaps
            onToggled: tracks.snaps = checked
        }

        IconButton {
            objectName: "zoomOut"
            symbol: "zoom-out"
            text: qsTr("Zoom out")
            shortcut: "-"
            enabled: tracks.zoom > 1
            onClicked: tracks.zoomAbout(0.8)
        }

        IconButton {
            objectName: "zoomIn"
            symbol: "zoom-in"
            text: qsTr("Zoom in")
            shortcut: "+"
            onClicked: tracks.zoomAbout(1.25)
        }

        IconButton {
            objectName: "zoomFit"
            symbol: "fit"
            text: qsTr("Show the whole ad")
            shortcut: "F"
            onClicked: tracks.fit()
        }

        Item {
            Layout.fillWidth: true
        }

        UpdateBar {
            viewModel: root.viewModel.update
        }
    }

    VariationRail {
        id: rail
        anchors.left: parent.left
        anchors.top: tools.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.s
        anchors.bottomMargin: Theme.s
        width: 196
        viewModel: root.viewModel
    }

    TrackHeads {
        id: heads
        anchors.left: rail.right
        anchors.top: tools.bottom
        anchors.leftMargin: Theme.s
        rulerHeight: tracks.rulerHeight
        sceneHeight: tracks.sceneHeight
        textHeight: tracks.textHeight
        musicHeight: tracks.musicHeight
        muted: root.viewModel.inspector.music.muted
        onMuteWished: root.viewModel.inspector.music.mute(!root.viewModel.inspector.music.muted)
    }

    Tracks {
        id: tracks
        anchors.left: heads.right
        anchors.right: parent.right
        anchors.top: tools.bottom
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.s
        viewModel: root.viewModel
        transport: root.transport
        onPromptWished: root.promptWished()
        onTextOpened: root.textOpened()
    }
}
