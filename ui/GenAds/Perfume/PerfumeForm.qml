// What a perfume is called, whom it is for, and what it smells of. Everything is saved as it is typed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Item {
    id: root

    required property PerfumeViewModel viewModel

    signal brandWished

    Flickable {
        id: view
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        contentWidth: width
        contentHeight: body.implicitHeight + 2 * Theme.xl
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        Basic.ScrollBar.vertical: ThinScrollBar {}

        ColumnLayout {
            id: body
            x: Theme.xl
            y: Theme.xl
            width: view.width - 2 * Theme.xl
            spacing: Theme.xl

            ColumnLayout {
                spacing: Theme.xs
                Layout.fillWidth: true

                ActionButton {
                    objectName: "openBrand"
                    text: root.viewModel.brandName
                    symbol: "library"
                    quiet: true
                    leftPadding: 0
                    tip: qsTr("Name, logo and guidelines of the brand")
                    onClicked: root.brandWished()
                    Layout.maximumWidth: body.width
                }

                Title {
                    objectName: "perfumeTitle"
                    text: root.viewModel.name
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.display
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    Layout.fillWidth: true
                }
            }

            Field {
                objectName: "perfumeName"
                label: qsTr("Name")
                text: root.viewModel.name
                problem: root.viewModel.nameProblem
                onEdited: text => root.viewModel.typeName(text)
                onSettled: text => root.viewModel.settleName(text)
                Layout.fillWidth: true
            }

            ColumnLayout {
                spacing: Theme.xs
                Layout.fillWidth: true

                Words {
                    text: qsTr("For")
                    soft: true
                    font.pixelSize: Theme.small
                }

                Segments {
                    objectName: "gender"
                    label: qsTr("For")
                    tight: true
                    choices: [qsTr("Men"), qsTr("Women"), qsTr("Unisex")]
                    current: root.viewModel.gender
                    onChosen: gender => root.viewModel.chooseGender(gender)
                    Layout.fillWidth: true
                }
            }

            Field {
                objectName: "concentration"
                label: qsTr("Concentration")
                text: root.viewModel.concentration
                placeholder: qsTr("Eau de Parfum")
                maximumLength: 40
                onEdited: text => root.viewModel.typeConcentration(text)
                Layout.fillWidth: true
            }

            NoteTier {
                objectName: "topNotes"
                title: qsTr("Top notes")
                tier: "top"
                notes: root.viewModel.topNotes
                viewModel: root.viewModel
                Layout.fillWidth: true
            }

            NoteTier {
                objectName: "heartNotes"
                title: qsTr("Heart notes")
                tier: "heart"
                notes: root.viewModel.heartNotes
                viewModel: root.viewModel
                Layout.fillWidth: true
            }

            NoteTier {
                objectName: "baseNotes"
                title: qsTr("Base notes")
                tier: "base"
                notes: root.viewModel.baseNotes
                viewModel: root.viewModel
                Layout.fillWidth: true
            }
        }
    }

    Item {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: start.implicitHeight + 2 * Theme.xl

        Divider {
            anchors.left: parent.left
            anchors.right: parent.right
            visible: view.contentHeight > view.height
        }

        ActionButton {
            id: start
            objectName: "newCampaign"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.xl
            text: qsTr("New campaign")
            symbol: "plus"
            primary: true
            onClicked: root.viewModel.newCampaign()
        }
    }
}
