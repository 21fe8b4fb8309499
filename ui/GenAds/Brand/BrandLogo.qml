// The logo on a checkerboard; a file dropped on it takes its place.
import QtQuick
import QtQuick.Dialogs
import GenAds.Controls
import GenAds.Theme

DropZone {
    id: root

    required property url logo
    // There is one, though its picture may not be made yet.
    required property bool present

    objectName: "brandLogo"
    implicitHeight: 168
    invitation: qsTr("Drop the logo")

    Checkerboard {
        anchors.fill: parent
        radius: Theme.radiusLarge
        visible: picture.visible
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: picture.visible ? "transparent" : Theme.sunken
        border.width: Theme.hair
        border.color: Theme.line
    }

    Image {
        id: picture
        objectName: "brandLogoPicture"
        anchors.fill: parent
        anchors.margins: Theme.xl
        source: root.logo
        sourceSize.height: 400
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        visible: root.logo.toString() !== ""
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Logo")
    }

    Words {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Theme.l
        text: qsTr("A logo with transparent ground looks best")
        faint: true
        visible: !root.present
    }

    ActionButton {
        objectName: "chooseLogo"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.xl
        text: qsTr("Choose a file")
        visible: !root.present
        onClicked: dialog.open()
    }

    Spinner {
        anchors.centerIn: parent
        visible: root.present && picture.status !== Image.Ready
    }

    IconButton {
        objectName: "replaceLogo"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s
        symbol: "image"
        text: qsTr("Choose another logo")
        visible: picture.visible
        onClicked: dialog.open()
    }

    FileDialog {
        id: dialog
        title: qsTr("Choose the logo")
        nameFilters: [qsTr("Pictures (%1)").arg("*.png *.jpg *.jpeg *.webp *.tif *.tiff")]
        onAccepted: root.filesDropped([selectedFile])
    }
}
