// A row of the gallery: what it shows, and the things themselves.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

RowLayout {
    id: root

    required property string title
    default property alias things: flow.data

    spacing: Theme.xl
    Layout.fillWidth: true

    Words {
        text: root.title
        faint: true
        font.pixelSize: Theme.small
        Layout.preferredWidth: 140
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.s
    }

    Flow {
        id: flow
        spacing: Theme.l
        Layout.fillWidth: true
    }
}
