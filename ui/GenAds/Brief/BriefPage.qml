// The brief on the left, the storyboard it makes on the right. A chosen scene takes the brief's place.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property BriefViewModel viewModel
    required property AppViewModel app
    readonly property bool editing: root.viewModel.storyboard.editor.opened
    readonly property int formWidth: 420

    objectName: "briefPage"

    Item {
        id: side
        width: root.formWidth
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom

        BriefForm {
            id: form
            viewModel: root.viewModel
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: foot.top
            opacity: root.editing ? 0 : 1
            visible: opacity > 0
            enabled: !root.editing

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }

        SceneEditor {
            viewModel: root.viewModel.storyboard.editor
            anchors.fill: form
            opacity: root.editing ? 1 : 0
            visible: opacity > 0
            enabled: root.editing

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }

        GenerateBar {
            id: foot
            viewModel: root.viewModel
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            onSettingsWished: root.viewModel.price.engines.openSettings()
        }
    }

    Divider {
        id: line
        width: Theme.hair
        anchors.left: side.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
    }

    StoryboardView {
        viewModel: root.viewModel
        anchors.left: line.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
    }

    Connections {
        target: root.viewModel

        function onGenerationStarted(): void {
            root.app.goTo("generation");
        }
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+G"]
        enabled: root.enabled && root.viewModel.ready
        onActivated: foot.go()
    }

    Shortcut {
        sequence: "Escape"
        enabled: root.enabled && root.editing
        onActivated: root.viewModel.storyboard.editor.close()
    }
}
