// What it costs and how long it takes, beside the button that starts it.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Rectangle {
    id: root

    required property BriefViewModel viewModel
    readonly property int count: root.viewModel.variations
    readonly property int problems: root.viewModel.storyboard.problems
    readonly property string remedy: root.viewModel.price.remedy

    signal settingsWished

    // Begin, or do first what has to be done first.
    function go(): void {
        root.remedy === "" ? root.viewModel.generate() : root.settingsWished();
    }

    implicitHeight: row.implicitHeight + 2 * Theme.l + (objection.visible ? objection.implicitHeight + Theme.m : 0)
    color: Theme.ground

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }

    Words {
        id: objection
        objectName: "objection"
        text: root.viewModel.price.objection
        visible: text !== ""
        color: Theme.warn
        font.pixelSize: Theme.small
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.xl
        anchors.rightMargin: Theme.xl
        anchors.topMargin: Theme.l
    }

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.xl
        anchors.rightMargin: Theme.xl
        anchors.bottomMargin: Theme.l
        spacing: Theme.m

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            PriceLine {
                viewModel: root.viewModel.price
                Layout.fillWidth: true
            }

            Words {
                objectName: "grammarNote"
                text: root.problems === 1 ? qsTr("1 thing breaks the shot grammar") : qsTr("%1 things break the shot grammar").arg(root.problems)
                visible: root.problems > 0
                color: Theme.warn
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
        }

        ActionButton {
            objectName: "generate"
            text: root.remedy === "key" ? qsTr("Enter a key…") : root.remedy === "cap" ? qsTr("Raise the cap…") : root.count === 1 ? qsTr("Generate") : qsTr("Generate %1 ads").arg(root.count)
            symbol: root.remedy === "" ? "sparkle" : "settings"
            primary: true
            enabled: root.viewModel.ready
            tip: root.remedy === "" ? qsTr("Make the ads of this storyboard") : qsTr("Open the providers in Settings")
            shortcut: "Ctrl+Return"
            onClicked: root.go()
        }
    }
}
