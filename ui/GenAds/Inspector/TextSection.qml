// The words over the picture: lines, type, size, place and time.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Section {
    id: root

    required property TextViewModel viewModel
    required property real sceneSeconds

    objectName: "textSection"
    title: qsTr("Text")
    summary: viewModel.present ? "" : qsTr("none")

    Repeater {
        model: root.viewModel.lines

        delegate: RowLayout {
            id: line

            required property int number
            required property string words
            required property int role

            spacing: Theme.xs
            Layout.fillWidth: true

            Field {
                objectName: "textLine" + line.number
                text: line.words
                placeholder: qsTr("Line %1").arg(line.number + 1)
                onSettled: text => root.viewModel.writeLine(line.number, text)
                Layout.fillWidth: true
            }

            Picker {
                objectName: "textRole" + line.number
                label: qsTr("Type of line %1").arg(line.number + 1)
                model: root.viewModel.roles
                current: line.role
                implicitWidth: 116
                onActivated: index => root.viewModel.chooseRole(line.number, index)
            }
        }
    }

    RowLayout {
        spacing: Theme.s
        Layout.fillWidth: true

        ActionButton {
            objectName: "addLine"
            text: root.viewModel.present ? qsTr("Add a line") : qsTr("Add text")
            symbol: "plus"
            quiet: true
            enabled: root.viewModel.canAddLine
            onClicked: root.viewModel.addLine()
        }

        Item {
            Layout.fillWidth: true
        }

        IconButton {
            objectName: "removeText"
            symbol: "trash"
            size: Theme.iconSmall
            text: qsTr("Remove the text")
            visible: root.viewModel.present
            onClicked: root.viewModel.remove()
        }
    }

    RowLayout {
        spacing: Theme.s
        visible: root.viewModel.present
        Layout.fillWidth: true

        NumberField {
            objectName: "textFrom"
            label: qsTr("From")
            unit: qsTr("s")
            decimals: 2
            step: 0.25
            from: 0.5
            to: root.sceneSeconds
            value: root.viewModel.firstSecond
            onSettled: value => root.viewModel.time(value, root.viewModel.lastSecond)
            Layout.fillWidth: true
        }

        NumberField {
            objectName: "textTo"
            label: qsTr("To")
            unit: qsTr("s")
            decimals: 2
            step: 0.25
            from: 1
            to: root.sceneSeconds
            value: root.viewModel.lastSecond
            onSettled: value => root.viewModel.time(root.viewModel.firstSecond, value)
            Layout.fillWidth: true
        }
    }

    ValueSlider {
        objectName: "textSize"
        label: qsTr("Size")
        visible: root.viewModel.present
        value: root.viewModel.size
        from: 0.3
        to: 3
        rest: 1
        unit: "×"
        onSettled: value => root.viewModel.setSize(value)
        Layout.fillWidth: true
    }

    ValueSlider {
        objectName: "textTracking"
        label: qsTr("Letters drift apart")
        visible: root.viewModel.present
        value: root.viewModel.tracking
        to: 3
        rest: 1
        unit: "×"
        onSettled: value => root.viewModel.setTracking(value)
        Layout.fillWidth: true
    }
}
