// Chooses the campaign to start from.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Sheet {
    id: root

    required property BriefViewModel viewModel

    function ask(): void {
        root.viewModel.choices.readSources(root.viewModel.campaignId);
        root.open();
    }

    title: qsTr("Start from a campaign")
    agree: ""

    contentItem: Column {
        spacing: Theme.m

        Words {
            width: parent.width
            soft: true
            text: root.viewModel.choices.sourceCount === 0 ? qsTr("There is no other campaign yet.") : qsTr("Its brief is taken over, and its storyboard when it is for the same perfume. Undo brings yours back.")
        }

        ListView {
            id: list
            width: parent.width
            height: Math.min(320, contentHeight)
            model: root.viewModel.choices.sources
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            acceptedButtons: Qt.NoButton
            Basic.ScrollBar.vertical: ThinScrollBar {}

            delegate: ListRow {
                required property string campaignId
                required property string name
                required property string detail
                required property int index

                objectName: "source" + index
                width: list.width
                text: name
                subtitle: detail
                symbol: "brief"
                onClicked: {
                    root.viewModel.beginFrom(campaignId);
                    root.close();
                }
            }
        }
    }
}
