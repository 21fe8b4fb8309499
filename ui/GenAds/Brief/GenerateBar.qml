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

    implicitHeight: row.implicitHeight + 2 * Theme.l
    color: Theme.ground

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.xl
        anchors.rightMargin: Theme.xl
        spacing: Theme.m

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Words {
                objectName: "price"
                text: root.viewModel.price
                soft: true
                font.pixelSize: Theme.small
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
            text: root.count === 1 ? qsTr("Generate") : qsTr("Generate %1 ads").arg(root.count)
            symbol: "sparkle"
            primary: true
            enabled: root.viewModel.ready
            tip: qsTr("Make the ads of this storyboard")
            shortcut: "Ctrl+Return"
            onClicked: root.viewModel.generate()
        }
    }
}
