// All takes of the scene, the newest last; the marked one plays.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property TakesViewModel viewModel
    required property int number

    spacing: Theme.s

    RowLayout {
        Layout.fillWidth: true

        Words {
            text: qsTr("Takes of scene %1").arg(root.number)
            font.weight: Font.Medium
            Layout.fillWidth: true
        }

        Words {
            text: root.viewModel.count
            faint: true
            digits: true
        }
    }

    Words {
        visible: root.viewModel.count === 0
        text: qsTr("Nobody has filmed this scene yet. An update does.")
        faint: true
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    GridView {
        id: grid
        objectName: "takes"
        model: root.viewModel.rows
        cellWidth: Math.floor(width / 3)
        cellHeight: Math.ceil((cellWidth - Theme.s) * 16 / 9) + 24 + Theme.s
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        Basic.ScrollBar.vertical: ThinScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Takes")
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: TakeCard {
            width: grid.cellWidth - Theme.s
            onChosen: root.viewModel.choose(takeId)
            onCompareWished: root.viewModel.compare(takeId)
        }
    }
}
