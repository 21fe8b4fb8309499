// Everything about the chosen scene; each change is one edit.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Rectangle {
    id: root

    required property InspectorViewModel viewModel

    function editPrompt(): void {
        shot.open = true;
        view.contentY = 0;
        shot.editPrompt();
    }

    function showText(): void {
        text.open = true;
        view.show(text.y, text.height);
    }

    objectName: "inspector"
    color: Theme.panel
    clip: true

    Flickable {
        id: view
        objectName: "inspectorView"

        function show(y: real, height: real): void {
            if (y < contentY || y + height > contentY + root.height)
                contentY = Math.max(0, Math.min(contentHeight - root.height, y - Theme.l));
        }

        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.l
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: false
        Basic.ScrollBar.vertical: ThinScrollBar {}

        WheelHandler {
            onWheel: event => view.contentY = Math.max(0, Math.min(Math.max(0, view.contentHeight - view.height), view.contentY - event.angleDelta.y / 2))
        }

        ColumnLayout {
            id: column
            x: Theme.l
            y: Theme.m
            width: view.width - 2 * Theme.l
            spacing: 0
            enabled: root.viewModel.open

            RowLayout {
                spacing: Theme.s
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.s

                Title {
                    objectName: "inspectorTitle"
                    text: qsTr("Scene %1").arg(root.viewModel.number)
                    Layout.alignment: Qt.AlignBaseline
                }

                Words {
                    text: root.viewModel.role
                    soft: true
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignBaseline
                }

                Words {
                    text: qsTr("%1 s").arg(root.viewModel.seconds.toLocaleString(Qt.locale(), "f", 2))
                    faint: true
                    digits: true
                    Layout.alignment: Qt.AlignBaseline
                }
            }

            Divider {
                Layout.fillWidth: true
            }

            ShotSection {
                id: shot
                viewModel: root.viewModel
            }

            TextSection {
                id: text
                viewModel: root.viewModel.text
                sceneSeconds: root.viewModel.seconds
            }

            PlacementSection {
                viewModel: root.viewModel
            }

            Section {
                objectName: "lightSection"
                title: qsTr("Light")

                DialList {
                    dials: root.viewModel.light
                    onTurned: (name, value) => root.viewModel.turnLight(name, value)
                }
            }

            Section {
                objectName: "airSection"
                title: qsTr("Atmosphere")

                DialList {
                    dials: root.viewModel.atmosphere
                    onTurned: (name, value) => root.viewModel.turnAtmosphere(name, value)
                }
            }

            MusicSection {
                viewModel: root.viewModel.music
            }
        }
    }

    // Tab never leads to something one cannot see.
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            if (item === null)
                return;
            const place = column.mapFromItem(item, 0, 0);
            if (place.x >= 0 && place.x < column.width && place.y >= 0 && place.y < column.height)
                view.show(place.y, item.height);
        }
    }

    Rectangle {
        width: Theme.hair
        height: parent.height
        color: Theme.line
    }
}
