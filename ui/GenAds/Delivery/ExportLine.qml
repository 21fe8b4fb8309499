// One export: its name, how far it is, what came of it, and where it is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property ExportsViewModel exports
    required property int exportId
    required property string name
    required property string stage
    required property real share
    required property string words
    required property bool passed
    readonly property bool done: stage === "done"
    readonly property bool open: exports.reportOf === exportId

    spacing: Theme.s
    objectName: "export" + exportId
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: root.words

    RowLayout {
        spacing: Theme.m
        Layout.fillWidth: true

        Icon {
            symbol: root.done ? (root.passed ? "check" : "warning") : root.stage === "failed" ? "warning" : root.stage === "stopped" ? "stop" : "film"
            color: root.done ? (root.passed ? Theme.good : Theme.warn) : root.stage === "failed" ? Theme.bad : Theme.inkFaint
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.s
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Words {
                text: root.name
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }

            Words {
                objectName: "exportWords"
                text: root.stage === "waiting" ? qsTr("Waiting") : root.stage === "working" ? (root.share < 0.5 ? qsTr("Writing") : qsTr("Checking the file")) : root.words
                color: root.stage === "failed" ? Theme.bad : Theme.inkFaint
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
        }

        ActionButton {
            objectName: "showReport" + root.exportId
            text: root.open ? qsTr("Hide report") : qsTr("Report")
            quiet: true
            visible: root.done
            onClicked: root.exports.read(root.exportId)
        }

        IconButton {
            objectName: "openReport" + root.exportId
            symbol: "text"
            text: qsTr("Open the report file")
            visible: root.done
            onClicked: root.exports.openReport(root.exportId)
        }

        IconButton {
            objectName: "reveal" + root.exportId
            symbol: "folder"
            text: qsTr("Show in its folder")
            visible: root.done
            onClicked: root.exports.reveal(root.exportId)
        }
    }

    ProgressLine {
        value: root.share
        label: root.name
        visible: root.stage === "working"
        Layout.fillWidth: true
    }

    Loader {
        active: root.open
        visible: active
        Layout.fillWidth: true
        Layout.leftMargin: Theme.page
        Layout.bottomMargin: Theme.m

        sourceComponent: ColumnLayout {
            spacing: Theme.xs

            Repeater {
                model: root.exports.checks

                delegate: CheckLine {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
