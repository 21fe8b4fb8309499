// Deliver: the film, the platforms it goes to, and the files that were made.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Player
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property DeliveryViewModel viewModel
    required property AppViewModel app
    readonly property bool here: app.place === "delivery"

    focus: true
    objectName: "deliveryPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Deliver")
    onHereChanged: if (!here)
        transport.pause()
    Keys.forwardTo: [keys]

    Transport {
        id: transport
        objectName: "deliveryTransport"
    }

    TransportKeys {
        id: keys
        transport: transport
    }

    EmptyState {
        anchors.centerIn: parent
        visible: root.viewModel.filmCount === 0
        symbol: "export"
        title: qsTr("Nothing to deliver yet")
        explanation: qsTr("A film can leave once it is generated.")
        action: qsTr("Go to Generate")
        onActed: root.app.goTo("generation")
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.page
        spacing: Theme.xxl
        visible: root.viewModel.filmCount > 0

        ColumnLayout {
            spacing: Theme.l
            visible: root.viewModel.filmCount > 1
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: false

            Repeater {
                model: root.viewModel.films

                delegate: FilmPick {
                    required property int variationIndex

                    objectName: "film-" + number
                    current: variationIndex === root.viewModel.current
                    onPicked: root.viewModel.chooseFilm(variationIndex)
                }
            }
        }

        LeavingFilm {
            viewModel: root.viewModel
            transport: transport
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        ColumnLayout {
            spacing: Theme.m
            Layout.fillWidth: false
            Layout.preferredWidth: Math.min(560, root.width * 0.42)
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.s
                visible: root.viewModel.outdated
                Layout.fillWidth: true

                Icon {
                    symbol: "warning"
                    color: Theme.warn
                }

                Words {
                    text: qsTr("The timeline has changed since this film was made. Update it first, or deliver it as it was.")
                    color: Theme.warn
                    Layout.fillWidth: true
                }

                ActionButton {
                    objectName: "toTimeline"
                    text: qsTr("To the timeline")
                    onClicked: root.app.goTo("timeline")
                }
            }

            ExportPanel {
                viewModel: root.viewModel
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
