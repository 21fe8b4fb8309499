// What the scene shows: its words, shot, camera, backdrop, how it comes in and who films it.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Engines
import GenAds.Theme
import GenAds.ViewModels

Section {
    id: root

    required property InspectorViewModel viewModel

    function editPrompt(): void {
        prompt.focusField();
    }

    objectName: "shotSection"
    title: qsTr("Shot")
    summary: viewModel.shots[viewModel.shot] ?? ""

    LongField {
        id: prompt
        objectName: "prompt"
        label: qsTr("Prompt")
        text: root.viewModel.prompt
        lines: 4
        onSettled: text => root.viewModel.rewritePrompt(text)
        Layout.fillWidth: true
    }

    Choice {
        objectName: "shot"
        label: qsTr("Shot")
        choices: root.viewModel.shots
        current: root.viewModel.shot
        onChosen: index => root.viewModel.chooseShot(index)
    }

    Choice {
        objectName: "backdrop"
        label: qsTr("Backdrop")
        choices: root.viewModel.backdrops
        current: root.viewModel.backdrop
        onChosen: index => root.viewModel.chooseBackdrop(index)
    }

    Choice {
        objectName: "move"
        label: qsTr("Camera")
        choices: root.viewModel.moves
        current: root.viewModel.move
        onChosen: index => root.viewModel.chooseMove(index)
    }

    ValueSlider {
        objectName: "pace"
        label: qsTr("Pace")
        value: root.viewModel.pace
        to: 3
        rest: 1
        unit: "×"
        onSettled: value => root.viewModel.setPace(value)
        Layout.fillWidth: true
    }

    Toggle {
        objectName: "rackFocus"
        text: qsTr("Pull focus to the bottle")
        checked: root.viewModel.rackFocus
        onToggled: root.viewModel.setRackFocus(checked)
    }

    Toggle {
        objectName: "dissolve"
        text: qsTr("Come in by a dissolve")
        checked: root.viewModel.dissolves
        enabled: root.viewModel.number > 1
        onToggled: root.viewModel.setDissolve(checked)
    }

    Toggle {
        objectName: "clipSound"
        text: qsTr("Hear the clip's own sound, the music lowered")
        checked: root.viewModel.clipHeard
        visible: root.viewModel.hasClipSound
        onToggled: root.viewModel.hearClip(checked)
    }

    ColumnLayout {
        spacing: Theme.xs
        Layout.fillWidth: true

        Words {
            text: qsTr("Engine, and the price of filming this scene")
            soft: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        EnginePicker {
            objectName: "sceneEngine"
            label: qsTr("Engine of this scene")
            viewModel: root.viewModel.engine
            Layout.fillWidth: true
        }
    }
}
