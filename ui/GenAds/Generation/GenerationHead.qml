// What is going on as a whole, how long it takes, and what can be done about it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property GenerationViewModel viewModel

    signal resultWished

    spacing: Theme.l

    RowLayout {
        spacing: Theme.s
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.xs
            Layout.fillWidth: true

            Title {
                objectName: "generationHeadline"
                text: root.viewModel.headline
                font.pixelSize: Theme.headline
                Layout.fillWidth: true
            }

            Words {
                objectName: "generationExplanation"
                text: root.viewModel.explanation
                visible: root.viewModel.money.doubtCount === 0
                soft: true
                digits: true
                Layout.fillWidth: true
            }

            Words {
                objectName: "buildMoney"
                text: root.viewModel.money.line
                visible: text !== ""
                color: Theme.accent
                digits: true
                Layout.fillWidth: true
            }
        }

        ActionButton {
            objectName: "stopBuild"
            text: qsTr("Stop")
            symbol: "stop"
            visible: root.viewModel.underWay
            tip: qsTr("Stop making these ads; what is finished stays")
            onClicked: root.viewModel.stop()
        }

        ActionButton {
            objectName: "retryBuild"
            text: root.viewModel.tryingAgain ? qsTr("Tried again at the end") : qsTr("Try again")
            symbol: "retry"
            visible: root.viewModel.state === "failed" || (root.viewModel.failed && root.viewModel.tryingAgain)
            enabled: !root.viewModel.tryingAgain
            primary: root.viewModel.state === "failed"
            tip: qsTr("Make what failed again; what is finished stays")
            onClicked: root.viewModel.retry()
        }

        ActionButton {
            objectName: "startBuild"
            text: root.viewModel.state === "stopped" ? qsTr("Go on") : qsTr("Generate")
            symbol: "sparkle"
            primary: true
            visible: root.viewModel.incomplete && root.viewModel.state !== "failed" && root.viewModel.money.doubtCount === 0
            onClicked: root.viewModel.start()
        }

        ActionButton {
            objectName: "seeResult"
            text: root.viewModel.resultPlace === "comparison" ? qsTr("Compare") : qsTr("Open the timeline")
            symbol: root.viewModel.resultPlace === "comparison" ? "compare" : "timeline"
            primary: root.viewModel.state !== "failed"
            visible: root.viewModel.complete
            onClicked: root.resultWished()
        }
    }

    ProgressLine {
        objectName: "buildProgress"
        label: qsTr("All ads")
        value: root.viewModel.fraction
        fill: root.viewModel.state === "done" || root.viewModel.complete ? Theme.good : Theme.accent
        Layout.fillWidth: true
    }

    Repeater {
        model: root.viewModel.money.doubts

        delegate: AttentionCard {
            onDecided: word => root.viewModel.money.decide(operationId, word)
            Layout.fillWidth: true
        }
    }
}
