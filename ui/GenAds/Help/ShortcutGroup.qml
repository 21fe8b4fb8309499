// Some shortcuts that belong together. `keys` and `deeds` go in step; several keys are parted by a space.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    id: root

    required property string title
    required property list<string> keys
    required property list<string> deeds

    spacing: Theme.s

    Words {
        text: root.title
        color: Theme.accent
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        Accessible.role: Accessible.Heading
        Layout.bottomMargin: Theme.xs
    }

    Repeater {
        model: root.keys

        delegate: RowLayout {
            id: line

            required property int index
            required property string modelData

            spacing: Theme.m
            Layout.fillWidth: true

            Words {
                text: root.deeds[line.index]
                soft: true
                lineHeight: 1
                Layout.fillWidth: true
            }

            Row {
                spacing: Theme.xs

                Repeater {
                    model: line.modelData.split(" ")

                    delegate: KeyHint {
                        required property string modelData
                        sequence: modelData
                    }
                }
            }
        }
    }
}
