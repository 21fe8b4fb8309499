// The colours of the brand. Press one to take it away; type a code to add one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    id: root

    required property QtObject colours

    signal added(colour: string)
    signal removed(colour: string)

    spacing: Theme.s

    Words {
        text: qsTr("Colours")
        soft: true
        font.pixelSize: Theme.small
    }

    Flow {
        spacing: Theme.s
        Layout.fillWidth: true

        Repeater {
            model: root.colours

            delegate: Swatch {
                id: swatch

                required property string colour

                objectName: "brandColour-" + swatch.colour
                tint: swatch.colour
                name: qsTr("%1, press to remove").arg(swatch.colour)
                removable: true
                onClicked: root.removed(swatch.colour)
                onRemoveWished: root.removed(swatch.colour)
            }
        }

        Field {
            id: code
            objectName: "addColour"
            width: 132
            placeholder: qsTr("#c9a35b")
            maximumLength: 7
            onSettled: text => {
                code.clear();
                root.added(text);
            }
        }
    }
}
