// One entry of the trail: which variation was chosen, by whom and when.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

RowLayout {
    id: root

    required property int number
    required property string title
    required property string person
    required property string moment
    required property bool current

    spacing: Theme.m

    Icon {
        symbol: "check"
        size: 16
        color: root.current ? Theme.accent : Theme.inkFaint
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Words {
            text: root.title === "" ? root.number : qsTr("%1  %2").arg(root.number).arg(root.title)
            color: root.current ? Theme.ink : Theme.inkSoft
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        Words {
            text: root.person === "" ? root.moment : qsTr("%1, %2").arg(root.person).arg(root.moment)
            faint: true
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
}
