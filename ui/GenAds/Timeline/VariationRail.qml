// The variations of the ad: choose one, branch it, call it something else.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property TimelineViewModel viewModel

    spacing: Theme.xs

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.m

        Words {
            text: qsTr("Variations")
            faint: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        IconButton {
            objectName: "branchVariation"
            symbol: "branch"
            size: Theme.iconSmall
            text: qsTr("Branch this variation")
            onClicked: naming.ask(-1, qsTr("%1, other").arg(root.viewModel.variationTitle))
        }
    }

    ListView {
        id: list
        objectName: "variationList"
        model: root.viewModel.variations
        clip: true
        spacing: 2
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        Basic.ScrollBar.vertical: ThinScrollBar {}
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: VariationEntry {
            width: list.width
            onChosenNow: root.viewModel.chooseVariation(index)
            onRenamed: naming.ask(index, title)
        }
    }

    Sheet {
        id: naming
        objectName: "variationSheet"

        // Below zero the open variation is branched.
        property int which: -1
        property string name: ""

        function ask(which: int, name: string): void {
            naming.which = which;
            naming.name = name;
            naming.open();
            field.focusField();
        }

        title: naming.which < 0 ? qsTr("Branch the variation") : qsTr("Rename the variation")
        agree: naming.which < 0 ? qsTr("Branch") : qsTr("Rename")
        onAccepted: naming.which < 0 ? root.viewModel.branch(naming.name) : root.viewModel.renameVariation(naming.which, naming.name)

        ColumnLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.m

            Words {
                visible: naming.which < 0
                text: qsTr("The copy keeps every take. Only what you change in it is filmed again.")
                soft: true
                Layout.fillWidth: true
            }

            Field {
                id: field
                objectName: "variationName"
                label: qsTr("Name")
                text: naming.name
                maximumLength: 80
                onEdited: text => naming.name = text
                Layout.fillWidth: true
                Keys.onReturnPressed: naming.accept()
            }
        }
    }
}
