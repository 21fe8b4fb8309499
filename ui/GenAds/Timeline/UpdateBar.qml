// What is outdated, what making it costs, and the button that makes it.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

RowLayout {
    id: root

    required property UpdateViewModel viewModel

    spacing: Theme.m

    Words {
        objectName: "updateDetail"
        text: root.viewModel.detail
        soft: true
        digits: true
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.maximumWidth: 360
    }

    ProgressLine {
        visible: root.viewModel.running
        value: root.viewModel.fraction
        label: root.viewModel.title
        Layout.preferredWidth: 120
    }

    ActionButton {
        objectName: "update"
        focusPolicy: Qt.TabFocus
        text: root.viewModel.title
        primary: root.viewModel.needed
        quiet: !root.viewModel.needed
        symbol: root.viewModel.needed ? "" : "check"
        enabled: root.viewModel.needed && !root.viewModel.running
        visible: !root.viewModel.running
        tip: qsTr("Make what is outdated in this variation, and nothing else")
        shortcut: "Ctrl+U"
        onClicked: root.viewModel.start()
    }

    ActionButton {
        objectName: "stopUpdate"
        focusPolicy: Qt.TabFocus
        text: qsTr("Stop")
        visible: root.viewModel.running
        onClicked: root.viewModel.stop()
    }
}
