// What the music should be, for the whole variation, and the scores made so far.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Engines
import GenAds.Theme
import GenAds.ViewModels

Section {
    id: root

    required property MusicViewModel viewModel

    objectName: "musicSection"
    title: qsTr("Music")
    summary: qsTr("whole variation")

    EnginePicker {
        objectName: "musicEngine"
        label: qsTr("Composer")
        viewModel: root.viewModel.engine
        Layout.fillWidth: true
    }

    Field {
        objectName: "mood"
        label: qsTr("Mood")
        text: root.viewModel.mood
        onSettled: text => root.viewModel.describeMood(text)
        Layout.fillWidth: true
    }

    GridLayout {
        columns: 2
        columnSpacing: Theme.l
        rowSpacing: Theme.xs
        Layout.fillWidth: true

        ValueSlider {
            objectName: "energy"
            label: qsTr("Energy")
            value: root.viewModel.energy
            rest: 0.5
            onSettled: value => root.viewModel.setEnergy(value)
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }

        ValueSlider {
            objectName: "musicBrightness"
            label: qsTr("Brightness")
            value: root.viewModel.brightness
            rest: 0.5
            onSettled: value => root.viewModel.setBrightness(value)
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }

        ValueSlider {
            objectName: "tempo"
            label: qsTr("Tempo")
            value: root.viewModel.tempo
            from: 0.5
            to: 2
            rest: 1
            unit: "×"
            onSettled: value => root.viewModel.setTempo(value)
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }
    }

    Toggle {
        objectName: "muteToggle"
        text: qsTr("Without music")
        checked: root.viewModel.muted
        onToggled: root.viewModel.mute(checked)
    }

    Row {
        spacing: Theme.xs
        visible: root.viewModel.trackCount > 1

        Repeater {
            model: root.viewModel.tracks

            delegate: ActionButton {
                required property string trackId
                required property int number
                required property bool selected

                objectName: "track" + number
                text: qsTr("Score %1").arg(number)
                quiet: !selected
                onClicked: root.viewModel.chooseTrack(trackId)
            }
        }
    }
}
