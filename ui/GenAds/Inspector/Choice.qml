// One choice out of a list, with its name beside it.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

RowLayout {
    id: root

    required property string label
    required property list<string> choices
    required property int current

    signal chosen(index: int)

    spacing: Theme.s
    Layout.fillWidth: true

    Words {
        text: root.label
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
        Layout.preferredWidth: 84
    }

    Picker {
        objectName: root.objectName + "Picker"
        label: root.label
        model: root.choices
        current: root.current
        onActivated: index => root.chosen(index)
        Layout.fillWidth: true
    }
}
