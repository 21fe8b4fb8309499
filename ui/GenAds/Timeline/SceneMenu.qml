// What can be done with the chosen scene.
import QtQuick
import GenAds.Controls
import GenAds.ViewModels

ContextMenu {
    id: root

    required property TimelineViewModel viewModel
    // Where the playhead stands.
    required property int frame
    readonly property string sceneId: viewModel.selectedScene
    readonly property int number: viewModel.inspector.number
    readonly property int offset: number > 0 ? frame - viewModel.cuts[number - 1] : -1

    signal promptWished

    ContextMenuItem {
        objectName: "menuPrompt"
        text: qsTr("Edit the prompt")
        shortcutText: "Return"
        onTriggered: root.promptWished()
    }

    ContextMenuItem {
        objectName: "menuSplit"
        text: qsTr("Split at the playhead")
        shortcutText: "S"
        enabled: root.offset >= 24
        onTriggered: root.viewModel.splitScene(root.sceneId, root.offset)
    }

    ContextMenuItem {
        objectName: "menuDuplicate"
        text: qsTr("Duplicate")
        shortcutText: "Ctrl+D"
        onTriggered: root.viewModel.duplicateScene(root.sceneId)
    }

    ContextMenuItem {
        objectName: "menuAdd"
        text: qsTr("New scene after this")
        shortcutText: "A"
        onTriggered: root.viewModel.addScene(root.number)
    }

    MenuDivider {}

    ContextMenuItem {
        objectName: "menuEarlier"
        text: qsTr("Move earlier")
        shortcutText: "Alt+Left"
        enabled: root.number > 1
        onTriggered: root.viewModel.moveScene(root.sceneId, root.number - 2)
    }

    ContextMenuItem {
        objectName: "menuLater"
        text: qsTr("Move later")
        shortcutText: "Alt+Right"
        enabled: root.number > 0 && root.number < root.viewModel.cuts.length - 1
        onTriggered: root.viewModel.moveScene(root.sceneId, root.number)
    }

    ContextMenuItem {
        objectName: "menuTransition"
        text: root.viewModel.inspector.dissolves ? qsTr("Come in by a cut") : qsTr("Come in by a dissolve")
        enabled: root.number > 1
        onTriggered: root.viewModel.inspector.setDissolve(!root.viewModel.inspector.dissolves)
    }

    MenuDivider {}

    ContextMenuItem {
        objectName: "menuRemove"
        text: qsTr("Remove")
        shortcutText: "Delete"
        danger: true
        enabled: root.viewModel.cuts.length > 2
        onTriggered: root.viewModel.removeScene(root.sceneId)
    }
}
