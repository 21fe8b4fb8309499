// The chosen scene, to be changed: its words, its length, its shot and how that is arranged, its text.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Flickable {
    id: root

    required property SceneEditorViewModel viewModel

    objectName: "sceneEditor"
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
        spacing: Theme.xl

        RowLayout {
            spacing: 0
            Layout.fillWidth: true

            Title {
                objectName: "sceneTitle"
                text: qsTr("Scene %1").arg(root.viewModel.number)
                font.pixelSize: Theme.headline
                Layout.fillWidth: true
            }

            IconButton {
                objectName: "previousScene"
                symbol: "chevron-left"
                text: qsTr("The scene before")
                enabled: root.viewModel.number > 1
                onClicked: root.viewModel.step(-1)
            }

            IconButton {
                objectName: "nextScene"
                symbol: "chevron-right"
                text: qsTr("The scene after")
                enabled: root.viewModel.number < root.viewModel.count
                onClicked: root.viewModel.step(1)
            }

            IconButton {
                objectName: "closeScene"
                symbol: "close"
                text: qsTr("Back to the brief")
                shortcut: "Escape"
                onClicked: root.viewModel.close()
            }
        }

        LongField {
            objectName: "scenePrompt"
            label: qsTr("What it shows")
            text: root.viewModel.prompt
            lines: 6
            onEdited: text => root.viewModel.rewritePrompt(text)
            onSettled: text => {
                root.viewModel.rewritePrompt(text);
                root.viewModel.settle();
            }
            Layout.fillWidth: true
        }

        ValueSlider {
            objectName: "sceneLength"
            label: qsTr("Length")
            value: root.viewModel.seconds
            from: root.viewModel.shortest
            to: root.viewModel.longest
            rest: 3
            stepSize: 0.25
            decimals: 2
            unit: qsTr(" s")
            onSettled: value => root.viewModel.retime(value)
            Layout.fillWidth: true
        }

        LabelledRow {
            label: qsTr("Shot")
            Layout.fillWidth: true

            Picker {
                objectName: "sceneShot"
                label: qsTr("Shot")
                model: root.viewModel.shots
                current: root.viewModel.shot
                onActivated: index => root.viewModel.chooseShot(index)
                Layout.fillWidth: true
            }
        }

        LabelledRow {
            label: qsTr("Arrangement")
            Layout.fillWidth: true

            Segments {
                id: arrangements
                objectName: "sceneArrangement"
                label: qsTr("Arrangement")
                choices: root.viewModel.arrangements.map((_, index) => String.fromCharCode(65 + index))
                current: root.viewModel.arrangement
                onChosen: index => root.viewModel.chooseArrangement(index)
                Layout.fillWidth: true
            }

            Words {
                text: root.viewModel.arrangements[root.viewModel.arrangement] ?? ""
                faint: true
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
        }

        LabelledRow {
            label: qsTr("Backdrop")
            Layout.fillWidth: true

            Picker {
                objectName: "sceneBackdrop"
                label: qsTr("Backdrop")
                model: root.viewModel.backdrops
                current: root.viewModel.backdrop
                onActivated: index => root.viewModel.chooseBackdrop(index)
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Toggle {
                objectName: "sceneBottle"
                text: qsTr("The bottle is in the shot")
                checked: root.viewModel.showsBottle
                onToggled: root.viewModel.showBottle(checked)
                Layout.fillWidth: true
            }

            Toggle {
                objectName: "sceneDissolve"
                text: qsTr("It comes in by a dissolve")
                checked: root.viewModel.dissolves
                enabled: root.viewModel.number > 1
                onToggled: root.viewModel.dissolve(checked)
                Layout.fillWidth: true
            }
        }

        LabelledRow {
            label: qsTr("Text")
            Layout.fillWidth: true

            Repeater {
                model: 3

                delegate: Field {
                    required property int index

                    objectName: "sceneLine" + index
                    text: root.viewModel.lines[index] ?? ""
                    placeholder: index === 0 ? qsTr("First line") : index === 1 ? qsTr("Second line") : qsTr("Third line")
                    maximumLength: 80
                    onEdited: text => root.viewModel.writeLine(index, text)
                    onSettled: text => {
                        root.viewModel.writeLine(index, text);
                        root.viewModel.settle();
                    }
                    Layout.fillWidth: true
                }
            }
        }

        RowLayout {
            spacing: Theme.s
            Layout.fillWidth: true

            IconButton {
                objectName: "moveEarlier"
                symbol: "chevron-left"
                text: qsTr("Move earlier")
                shortcut: "Alt+Left"
                enabled: root.viewModel.number > 1
                onClicked: root.viewModel.move(-1)
            }

            Words {
                text: qsTr("%1 of %2").arg(root.viewModel.number).arg(root.viewModel.count)
                soft: true
                digits: true
            }

            IconButton {
                objectName: "moveLater"
                symbol: "chevron-right"
                text: qsTr("Move later")
                shortcut: "Alt+Right"
                enabled: root.viewModel.number < root.viewModel.count
                onClicked: root.viewModel.move(1)
            }

            Item {
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: "removeScene"
                text: qsTr("Remove")
                symbol: "trash"
                quiet: true
                danger: true
                enabled: root.viewModel.count > 1
                onClicked: root.viewModel.remove()
            }
        }
    }
}
