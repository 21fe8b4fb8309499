// One line of a report: passed or not, what was found, and what to do.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    id: root

    required property string title
    required property bool passed
    required property string found
    required property string wanted
    required property string advice

    spacing: 0
    Accessible.role: Accessible.ListItem
    Accessible.name: root.passed ? qsTr("%1: %2, passed").arg(root.title).arg(root.found) : qsTr("%1: %2, wanted %3").arg(root.title).arg(root.found).arg(root.wanted)

    RowLayout {
        spacing: Theme.s

        Icon {
            symbol: root.passed ? "check" : "warning"
            size: Theme.iconSmall
            color: root.passed ? Theme.good : Theme.warn
        }

        Words {
            text: root.title
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.preferredWidth: 152
            Layout.alignment: Qt.AlignBaseline
        }

        Words {
            text: root.found
            soft: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
        }
    }

    Words {
        text: root.passed ? "" : qsTr("Wanted: %1. %2").arg(root.wanted).arg(root.advice)
        visible: text !== ""
        color: Theme.warn
        font.pixelSize: Theme.small
        Accessible.ignored: true
        Layout.leftMargin: Theme.xl
        Layout.fillWidth: true
    }
}
