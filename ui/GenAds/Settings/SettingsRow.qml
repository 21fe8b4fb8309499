// One setting: its name, what it means, and the control at the end.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

RowLayout {
    id: root

    required property string title
    property string explanation: ""
    // The environment variable that decides it, or nothing.
    property string decidedBy: ""
    default property alias control: holder.data

    spacing: Theme.xl
    Layout.fillWidth: true
    Layout.topMargin: Theme.m
    Layout.bottomMargin: Theme.m

    ColumnLayout {
        spacing: Theme.xs
        Layout.fillWidth: true

        Words {
            text: root.title
            Layout.fillWidth: true
        }

        Words {
            text: root.explanation
            visible: text !== ""
            faint: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("Decided by the environment variable %1, so it cannot be changed here.").arg(root.decidedBy)
            visible: root.decidedBy !== ""
            color: Theme.warn
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }
    }

    RowLayout {
        id: holder
        spacing: Theme.s
        enabled: root.decidedBy === ""
        Layout.alignment: Qt.AlignVCenter
    }
}
