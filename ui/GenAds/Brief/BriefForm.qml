// What is asked for: a sentence, a style, a length, how many, and with which engine. Planned as one types.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Engines
import GenAds.Theme
import GenAds.ViewModels

Flickable {
    id: root

    required property BriefViewModel viewModel

    contentWidth: width
    contentHeight: body.implicitHeight + 2 * Theme.xl
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    acceptedButtons: Qt.NoButton
    Basic.ScrollBar.vertical: ThinScrollBar {}

    ColumnLayout {
        id: body
        x: Theme.xl
        y: Theme.xl
        width: root.width - 2 * Theme.xl
        spacing: Theme.l + Theme.xs

        RowLayout {
            spacing: Theme.s
            Layout.fillWidth: true

            Title {
                objectName: "briefTitle"
                text: qsTr("Brief")
                font.pixelSize: Theme.headline
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: "beginFrom"
                text: qsTr("Start from…")
                symbol: "copy"
                quiet: true
                tip: qsTr("Take over the brief and the storyboard of another campaign")
                onClicked: beginFrom.ask()
            }
        }

        ColumnLayout {
            spacing: Theme.s
            Layout.fillWidth: true

            LongField {
                objectName: "sentence"
                label: qsTr("What is the ad about?")
                placeholder: qsTr("Gold at night, slow, rain on the glass, the rose opens")
                text: root.viewModel.sentence
                lines: 3
                onEdited: text => root.viewModel.write(text)
                onSettled: text => root.viewModel.write(text)
                Layout.fillWidth: true
            }

            Words {
                objectName: "planNotes"
                text: root.viewModel.notes
                visible: text !== ""
                faint: true
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
        }

        LabelledRow {
            label: qsTr("Style")
            Layout.fillWidth: true

            StyleRow {
                styles: root.viewModel.choices.styles
                onChosen: style => root.viewModel.chooseStyle(style)
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.s
            Layout.fillWidth: true

            ValueSlider {
                objectName: "duration"
                label: qsTr("Length")
                value: root.viewModel.duration
                from: 15
                to: 60
                rest: 15
                stepSize: 1
                decimals: 0
                unit: qsTr(" s")
                onMoving: value => root.viewModel.changeDuration(Math.round(value))
                onSettled: value => root.viewModel.changeDuration(Math.round(value))
                Layout.fillWidth: true
            }

            PresetRow {
                presets: root.viewModel.choices.presets
                onChosen: name => root.viewModel.applyPreset(name)
                onRemoved: name => root.viewModel.choices.removePreset(name)
                onKeeping: keep.ask()
                Layout.fillWidth: true
            }
        }

        LabelledRow {
            label: qsTr("Variations")
            Layout.fillWidth: true

            Segments {
                objectName: "variations"
                label: qsTr("Variations")
                choices: ["1", "2", "3"]
                current: root.viewModel.variations - 1
                onChosen: index => root.viewModel.changeVariations(index + 1)
                Layout.fillWidth: true
            }
        }

        LabelledRow {
            label: qsTr("Engine")
            Layout.fillWidth: true

            EnginePicker {
                objectName: "engine"
                label: qsTr("Engine")
                viewModel: root.viewModel.price.engines
                Layout.fillWidth: true
            }

            Segments {
                objectName: "takeQuality"
                label: qsTr("Drafts or finals")
                choices: [qsTr("Draft, for less"), qsTr("Final")]
                visible: root.viewModel.price.hasDrafts
                current: root.viewModel.price.quality
                onChosen: index => root.viewModel.price.chooseQuality(index)
                Layout.topMargin: Theme.xs
                Layout.fillWidth: true
            }
        }

        Field {
            objectName: "callToAction"
            label: qsTr("Call to action")
            placeholder: qsTr("Discover it now")
            text: root.viewModel.callToAction
            maximumLength: 60
            onEdited: text => root.viewModel.writeCallToAction(text)
            onSettled: text => root.viewModel.writeCallToAction(text)
            Layout.fillWidth: true
        }

        Field {
            objectName: "campaignName"
            label: qsTr("Campaign")
            text: root.viewModel.name
            onSettled: text => root.viewModel.rename(text)
            Layout.fillWidth: true
        }
    }

    BeginFromSheet {
        id: beginFrom
        objectName: "beginFromSheet"
        viewModel: root.viewModel
    }

    KeepPresetSheet {
        id: keep
        objectName: "keepPresetSheet"
        onKept: name => root.viewModel.keepPreset(name)
    }
}
