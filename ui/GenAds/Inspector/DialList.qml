// Several sliders of one kind.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

GridLayout {
    id: root

    required property var dials

    signal turned(name: string, value: real)

    columns: 2
    columnSpacing: Theme.l
    rowSpacing: Theme.xs
    Layout.fillWidth: true

    Repeater {
        model: root.dials

        delegate: ValueSlider {
            required property string name
            required property real lowest

            objectName: "dial-" + name
            from: lowest
            decimals: 2
            onSettled: value => root.turned(name, value)
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }
    }
}
