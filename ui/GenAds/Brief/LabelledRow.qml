// A control, or a few, under a small name.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    id: root

    required property string label

    spacing: Theme.xs

    Words {
        text: root.label
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
        Layout.fillWidth: true
    }
}
