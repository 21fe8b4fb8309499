// One variation: its name, how far it has come, and its rows.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property GenerationViewModel viewModel
    required property int variationIndex
    required property string title
    required property string detail
    required property string money
    required property real fraction
    required property bool done
    required property bool alone

    objectName: "column" + variationIndex
    spacing: Theme.m
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Variation %1, %2").arg(root.variationIndex + 1).arg(root.title)

    RowLayout {
        spacing: Theme.s
        Layout.fillWidth: true

        Title {
            text: root.alone ? root.title : qsTr("%1  %2").arg(root.variationIndex + 1).arg(root.title)
            Layout.fillWidth: true
        }

        Icon {
            symbol: "check"
            size: Theme.iconSmall
            color: Theme.good
            visible: root.done
        }

        Words {
            objectName: "moneyOf" + root.variationIndex
            text: root.money
            visible: text !== ""
            color: Theme.accent
            digits: true
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
        }

        Words {
            text: root.detail
            faint: true
            digits: true
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
        }
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.stepsOf(root.variationIndex)

            delegate: StepItem {
                variation: root.variationIndex
                retriable: !(root?.viewModel.tryingAgain ?? true)
                onRetried: root.viewModel.retryVariation(root.variationIndex)
                Layout.fillWidth: true
            }
        }
    }
}
