// What one wishes for in a sentence, and the takes of the chosen scene.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Rectangle {
    id: root

    required property TimelineViewModel viewModel

    color: Theme.panel

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.l
        spacing: Theme.l

        SentenceBox {
            viewModel: root.viewModel.sentence
            Layout.fillWidth: true
            Layout.fillHeight: false
        }

        Divider {
            Layout.fillWidth: true
        }

        TakeStrip {
            viewModel: root.viewModel.inspector.takes
            number: root.viewModel.inspector.number
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.hair
        height: parent.height
        color: Theme.line
    }
}
