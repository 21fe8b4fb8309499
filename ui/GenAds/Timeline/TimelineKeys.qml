// The keys of the timeline; the transport has the others.
import QtQuick
import GenAds.Player
import GenAds.ViewModels

Item {
    id: root

    required property TimelineViewModel viewModel
    required property Transport transport
    readonly property string sceneId: viewModel.selectedScene
    readonly property int number: viewModel.inspector.number
    readonly property int first: number > 0 ? viewModel.cuts[number - 1] : 0
    readonly property int frames: number > 0 ? viewModel.cuts[number] - first : 0
    readonly property int offset: transport.frame - first

    signal promptWished
    signal zoomed(factor: real)
    signal fitted
    signal snapToggled
    signal chosen(number: int)

    // Tell whether the key was one of ours.
    function press(key: int, modifiers: int): bool {
        if (modifiers & Qt.ControlModifier)
            return root.pressWithControl(key);
        if (modifiers & Qt.AltModifier)
            return root.pressWithAlt(key);
        switch (key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.promptWished();
            return true;
        case Qt.Key_Delete:
        case Qt.Key_Backspace:
            root.viewModel.removeScene(root.sceneId);
            return true;
        case Qt.Key_S:
            root.viewModel.splitScene(root.sceneId, root.offset);
            return true;
        case Qt.Key_A:
            root.viewModel.addScene(root.number);
            return true;
        case Qt.Key_N:
            root.snapToggled();
            return true;
        case Qt.Key_F:
            root.fitted();
            return true;
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            root.zoomed(1.25);
            return true;
        case Qt.Key_Minus:
            root.zoomed(0.8);
            return true;
        case Qt.Key_Up:
        case Qt.Key_PageUp:
            root.chosen(root.number - 1);
            return true;
        case Qt.Key_Down:
        case Qt.Key_PageDown:
            root.chosen(root.number + 1);
            return true;
        case Qt.Key_BracketLeft:
            root.viewModel.trimHead(root.sceneId, root.offset, false);
            return true;
        case Qt.Key_BracketRight:
            root.viewModel.trimTail(root.sceneId, root.offset, false);
            return true;
        case Qt.Key_Comma:
            root.viewModel.trimTail(root.sceneId, root.frames - 1, false);
            return true;
        case Qt.Key_Period:
            root.viewModel.trimTail(root.sceneId, root.frames + 1, false);
            return true;
        default:
            return root.pressNumber(key);
        }
    }

    function pressWithControl(key: int): bool {
        if (key === Qt.Key_D)
            root.viewModel.duplicateScene(root.sceneId);
        else if (key === Qt.Key_U)
            root.viewModel.update.start();
        return key === Qt.Key_D || key === Qt.Key_U;
    }

    function pressWithAlt(key: int): bool {
        if (key === Qt.Key_Left && root.number > 1)
            root.viewModel.moveScene(root.sceneId, root.number - 2);
        else if (key === Qt.Key_Right)
            root.viewModel.moveScene(root.sceneId, root.number);
        return key === Qt.Key_Left || key === Qt.Key_Right;
    }

    // 1 to 9 show that variation.
    function pressNumber(key: int): bool {
        if (key < Qt.Key_1 || key > Qt.Key_9)
            return false;
        root.viewModel.chooseVariation(key - Qt.Key_1);
        return true;
    }
}
