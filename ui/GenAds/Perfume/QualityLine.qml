// What came out of the cut-out, in words, and what would make it better.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

RowLayout {
    id: root

    required property ProductViewModel product

    signal secondPhotoWished
    signal secondPhotoDropped(files: list<url>)

    objectName: "qualityLine"
    spacing: Theme.m

    Icon {
        symbol: root.product.good ? "check" : "warning"
        color: root.product.good ? Theme.good : Theme.warn
        visible: root.product.verdict !== "" || root.product.explanation !== ""
        Layout.alignment: Qt.AlignTop
    }

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true
        Layout.minimumHeight: 44

        Words {
            objectName: "verdict"
            text: root.product.verdict === "" ? "" : qsTr("%1  ·  %2").arg(root.product.verdict).arg(root.product.method)
            visible: text !== ""
            font.weight: Font.Medium
            Layout.fillWidth: true
        }

        Words {
            objectName: "explanation"
            text: root.product.explanation
            visible: text !== ""
            soft: true
            font.pixelSize: Theme.small
            maximumLineCount: 5
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }

    DropZone {
        objectName: "secondPhoto"
        visible: !root.product.cutting && (root.product.clearGlass || !root.product.good || root.product.hasSecondPhoto)
        onFilesDropped: files => root.secondPhotoDropped(files)
        Layout.preferredWidth: button.implicitWidth
        Layout.preferredHeight: Theme.controlHeight

        ActionButton {
            id: button
            objectName: "addSecondPhoto"
            anchors.fill: parent
            text: root.product.hasSecondPhoto ? qsTr("Change the second photo") : qsTr("Add a photo on another ground")
            tip: qsTr("The same view on light and on dark gives clear glass an exact cut-out.")
            symbol: "image"
            onClicked: root.secondPhotoWished()
        }
    }
}
