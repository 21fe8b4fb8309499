// What an empty home shows: everything begins with the photo of a bottle.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    property bool busy: false

    signal photosChosen(files: list<url>)
    signal demoWished

    objectName: "firstStart"

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.page
        radius: Theme.radiusLarge
        color: "transparent"
        border.width: Theme.hair
        border.color: Theme.line
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(Theme.measure, parent.width - 4 * Theme.page)
        spacing: Theme.l

        Icon {
            symbol: "bottle-fine"
            size: 96
            color: Theme.accent
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.m
        }

        Title {
            text: qsTr("Drop the photo of a bottle")
            font.pixelSize: Theme.display
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("A brand and a perfume appear by themselves, and the bottle is cut out at once. Nothing has to be filled in first.")
            soft: true
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: 460
            Layout.alignment: Qt.AlignHCenter
        }

        RowLayout {
            spacing: Theme.m
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.l

            ActionButton {
                objectName: "choosePhoto"
                text: qsTr("Choose a photo")
                symbol: "image"
                primary: true
                focus: true
                enabled: !root.busy
                onClicked: dialog.open()
            }

            ActionButton {
                objectName: "tryDemo"
                text: qsTr("Try the demo bottle")
                symbol: "sparkle"
                busy: root.busy
                enabled: !root.busy
                onClicked: root.demoWished()
            }
        }
    }

    RowLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * Theme.page
        spacing: Theme.s

        Words {
            text: qsTr("Everything stays on this machine until you enter a key.")
            faint: true
            font.pixelSize: Theme.small
        }

        KeyHint {
            sequence: "?"
        }

        Words {
            text: qsTr("shows the keys")
            faint: true
            font.pixelSize: Theme.small
        }
    }

    FileDialog {
        id: dialog
        objectName: "firstPhotoDialog"
        title: qsTr("Choose photos of a bottle")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Photos (%1)").arg("*.jpg *.jpeg *.png *.heic *.webp *.tif *.tiff")]
        onAccepted: root.photosChosen(selectedFiles)
    }
}
