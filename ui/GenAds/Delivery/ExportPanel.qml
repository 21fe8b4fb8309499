// What to export, under which name and where to, and what has been exported.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property DeliveryViewModel viewModel

    function chooseFolder(): void {
        folders.open();
    }

    spacing: Theme.l

    FolderDialog {
        id: folders
        title: qsTr("Export to")
        currentFolder: root.viewModel.folderUrl
        onAccepted: root.viewModel.chooseFolder(selectedFolder)
    }

    Title {
        text: qsTr("Deliver")
        font.pixelSize: Theme.headline
        Layout.fillWidth: true
    }

    GridLayout {
        columns: 2
        columnSpacing: Theme.m
        rowSpacing: Theme.m
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.presets

            delegate: PresetCard {
                required property string platformId

                objectName: "preset-" + platformId
                onToggled: root.viewModel.togglePreset(platformId)
                Layout.fillWidth: true
            }
        }
    }

    Field {
        objectName: "fileName"
        label: qsTr("File name")
        text: root.viewModel.name
        maximumLength: 100
        onSettled: text => root.viewModel.rename(text)
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.m
        Layout.fillWidth: true

        Icon {
            symbol: "folder"
            color: Theme.inkSoft
        }

        Words {
            objectName: "folder"
            text: root.viewModel.folder
            soft: true
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }

        ActionButton {
            objectName: "chooseFolder"
            text: qsTr("Choose…")
            onClicked: root.chooseFolder()
        }
    }

    RowLayout {
        spacing: Theme.m
        Layout.fillWidth: true

        ActionButton {
            objectName: "export"
            symbol: "export"
            text: root.viewModel.wantedCount > 1 ? qsTr("Export %1 files").arg(root.viewModel.wantedCount) : qsTr("Export")
            tip: qsTr("Copied, checked, with a report beside it; files that are there stay")
            shortcut: "Ctrl+E"
            primary: true
            enabled: root.viewModel.wantedCount > 0
            onClicked: root.viewModel.export()
        }

        ActionButton {
            objectName: "stopExports"
            symbol: "stop"
            text: qsTr("Stop")
            visible: root.viewModel.exports.working
            onClicked: root.viewModel.exports.stop()
        }

        Item {
            Layout.fillWidth: true
        }

        ActionButton {
            objectName: "compareSheet"
            symbol: "grid"
            text: qsTr("Compare sheet")
            tip: qsTr("One picture with all variations side by side")
            quiet: true
            onClicked: root.viewModel.exportSheet()
        }
    }

    Divider {
        visible: root.viewModel.exports.count > 0
        Layout.fillWidth: true
    }

    ListView {
        id: lines
        objectName: "exports"
        model: root.viewModel.exports.rows
        spacing: Theme.s
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        Layout.fillWidth: true
        Layout.fillHeight: true
        Basic.ScrollBar.vertical: ThinScrollBar {}

        delegate: ExportLine {
            exports: root.viewModel.exports
            width: lines.width - Theme.m
        }
    }
}
