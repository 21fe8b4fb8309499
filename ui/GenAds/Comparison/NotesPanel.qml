// What was said of the variation in focus, and which one was chosen when.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property ComparisonViewModel viewModel

    spacing: Theme.m

    Title {
        text: qsTr("Notes")
        Layout.fillWidth: true
    }

    readonly property int focused: root.viewModel.focused

    onFocusedChanged: note.release()

    LongField {
        id: note
        objectName: "variationNote"
        label: qsTr("On variation %1, %2").arg(root.viewModel.focused + 1).arg(root.viewModel.focusedTitle)
        placeholder: qsTr("What works, what does not")
        text: root.viewModel.note
        lines: 6
        onEdited: text => root.viewModel.draftNote(text)
        onSettled: text => root.viewModel.annotate(text)
        Layout.fillWidth: true
    }

    Title {
        text: qsTr("Choices")
        Layout.fillWidth: true
        Layout.topMargin: Theme.l
    }

    Words {
        text: qsTr("Nothing is chosen yet. Enter keeps the variation in focus; the others stay, and you may think again.")
        visible: root.viewModel.choiceCount === 0
        faint: true
        Layout.fillWidth: true
    }

    ListView {
        objectName: "trail"
        model: root.viewModel.choices
        spacing: Theme.m
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        Layout.fillWidth: true
        Layout.fillHeight: true
        Basic.ScrollBar.vertical: ThinScrollBar {}

        delegate: TrailRow {
            width: ListView.view.width
        }
    }
}
