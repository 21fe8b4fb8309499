// Starting points: the house's presets, one's own, and keeping the brief as one.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Controls
import GenAds.Theme

Flow {
    id: root

    required property QtObject presets

    signal chosen(name: string)
    signal removed(name: string)
    signal keeping

    spacing: Theme.s

    Repeater {
        model: root.presets

        delegate: PresetChip {
            onChosen: root.chosen(name)
            onRemoved: root.removed(name)
        }
    }

    IconButton {
        objectName: "keepPreset"
        symbol: "plus"
        size: Theme.iconSmall
        text: qsTr("Keep these choices as a preset")
        implicitWidth: 30
        implicitHeight: 30
        onClicked: root.keeping()
    }
}
