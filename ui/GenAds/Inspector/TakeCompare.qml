// Two takes side by side, in step; one of them is kept.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Player
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property TakesViewModel viewModel

    objectName: "takeCompare"
    onVisibleChanged: {
        if (visible)
            root.forceActiveFocus(Qt.OtherFocusReason);
        else
            transport.pause();
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape) {
            event.accepted = true;
            root.viewModel.stopComparing();
        } else {
            keys.press(event);
        }
    }

    Transport {
        id: transport
        objectName: "compareTransport"
        looping: true
    }

    TransportKeys {
        id: keys
        transport: transport
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.xl
        anchors.rightMargin: Theme.xl
        spacing: Theme.m

        RowLayout {
            spacing: Theme.xl
            Layout.alignment: Qt.AlignHCenter
            Layout.fillHeight: true

            Loader {
                active: root.visible
                sourceComponent: left
                Layout.fillHeight: true
                Layout.preferredWidth: height * 9 / 16
            }

            Loader {
                active: root.visible
                sourceComponent: right
                Layout.fillHeight: true
                Layout.preferredWidth: height * 9 / 16
            }
        }

        RowLayout {
            spacing: Theme.s
            Layout.alignment: Qt.AlignHCenter

            ActionButton {
                objectName: "keepLeft"
                text: qsTr("Keep take %1").arg(root.viewModel.leftNumber)
                onClicked: root.viewModel.keepLeft()
            }

            ActionButton {
                objectName: "keepRight"
                text: qsTr("Keep take %1").arg(root.viewModel.rightNumber)
                onClicked: root.viewModel.keepRight()
            }

            ActionButton {
                objectName: "stopComparing"
                text: qsTr("Back")
                quiet: true
                onClicked: root.viewModel.stopComparing()
            }
        }

        TransportBar {
            transport: transport
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s
        }
    }

    Component {
        id: left

        Screen {
            objectName: "leftTake"
            transport: transport
            source: root.viewModel.leftFilm
        }
    }

    Component {
        id: right

        Screen {
            objectName: "rightTake"
            transport: transport
            source: root.viewModel.rightFilm
        }
    }
}
