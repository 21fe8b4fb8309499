// A price by variation: what is made, by whom, for how much.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    id: root

    required property QtObject rows

    spacing: Theme.m

    Repeater {
        model: root.rows

        delegate: RowLayout {
            id: line

            required property int number
            required property string title
            required property string detail
            required property string price

            spacing: Theme.l
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Words {
                    text: qsTr("%1  %2").arg(line.number).arg(line.title)
                    Layout.fillWidth: true
                }

                Words {
                    text: line.detail
                    faint: true
                    font.pixelSize: Theme.small
                    Layout.fillWidth: true
                }
            }

            Words {
                objectName: "priceOf" + line.number
                text: line.price
                digits: true
                wrapMode: Text.NoWrap
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
