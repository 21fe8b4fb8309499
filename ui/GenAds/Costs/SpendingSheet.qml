// What is about to be spent: for what, on which engine, and what was spent already. Nothing is spent before one agrees.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Sheet {
    id: root

    required property SpendingViewModel viewModel

    title: root.viewModel.unknown ? qsTr("Nobody knows what this costs") : qsTr("This costs %1").arg(root.viewModel.total)
    agree: root.viewModel.unknown ? qsTr("Spend it anyway") : qsTr("Spend %1").arg(root.viewModel.total)
    onAccepted: root.viewModel.agree()
    onRejected: root.viewModel.refuse()

    ColumnLayout {
        width: parent.width
        spacing: Theme.l

        PriceTable {
            rows: root.viewModel.rows
            Layout.fillWidth: true
        }

        Words {
            objectName: "spendingNotes"
            text: root.viewModel.notes
            visible: text !== ""
            color: Theme.warn
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        Divider {
            Layout.fillWidth: true
        }

        Words {
            objectName: "spendingStanding"
            text: root.viewModel.standing
            soft: true
            digits: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("“Up to” is where an engine films longer than the scene. What a provider refuses is not charged, and what is finished is never paid twice.")
            faint: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }
    }

    Connections {
        target: root.viewModel

        function onAsked(): void {
            root.open();
        }

        function onDropped(): void {
            root.close();
        }
    }
}
