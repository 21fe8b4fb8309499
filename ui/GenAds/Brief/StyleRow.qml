// The styles side by side, each with this bottle in it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

RowLayout {
    id: root

    required property QtObject styles

    signal chosen(style: string)

    spacing: Theme.s
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Style")

    Repeater {
        model: root.styles

        delegate: ChoiceCard {
            id: card

            required property string style
            required title
            required picture
            required selected

            objectName: "style_" + style
            implicitHeight: 192
            onChosen: root.chosen(card.style)
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            Skeleton {
                anchors.fill: parent
                anchors.margins: Theme.s
                anchors.bottomMargin: Theme.page + 2
                visible: card.picture.toString() === ""
            }
        }
    }
}
