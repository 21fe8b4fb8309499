// A perfume: what it is called and smells of, its bottle large, and its photos. Photos may be dropped anywhere.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import GenAds.Brand
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property PerfumeViewModel viewModel
    required property BrandViewModel brand
    required property AppViewModel app
    readonly property ProductViewModel product: root.viewModel.product

    readonly property bool narrow: root.width < 1280

    objectName: "perfumePage"
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_B)
            view.brushing = !view.brushing;
        else if (event.key === Qt.Key_Escape && view.brushing)
            view.brushing = false;
        else if (event.key === Qt.Key_X && view.brushing)
            view.keeping = !view.keeping;
        else if (event.key === Qt.Key_BracketLeft && view.brushing)
            view.resize(0.8);
        else if (event.key === Qt.Key_BracketRight && view.brushing)
            view.resize(1.25);
        else
            event.accepted = false;
    }

    Connections {
        target: root.viewModel

        function onCampaignOpened(campaignId: string): void {
            root.app.openCampaign(campaignId);
        }
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: root.visible && root.enabled && root.product.canUndo
        onActivated: root.product.undo()
    }

    Shortcut {
        sequences: [StandardKey.Redo]
        enabled: root.visible && root.enabled && root.product.canRedo
        onActivated: root.product.redo()
    }

    DropZone {
        objectName: "perfumeDropZone"
        anchors.fill: parent
        yielding: true
        invitation: qsTr("Drop photos; their side is read from the name")
        onFilesDropped: files => root.product.takeIn(files)

        RowLayout {
            anchors.fill: parent
            spacing: 0

            PerfumeForm {
                viewModel: root.viewModel
                onBrandWished: sheet.show(root.viewModel.brandId)
                Layout.preferredWidth: root.narrow ? 288 : 340
                Layout.fillHeight: true
            }

            Rectangle {
                color: Theme.line
                Layout.preferredWidth: Theme.hair
                Layout.fillHeight: true
            }

            ColumnLayout {
                spacing: Theme.l
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: Theme.xl

                RowLayout {
                    spacing: Theme.s
                    Layout.fillWidth: true

                    Segments {
                        objectName: "productViews"
                        label: qsTr("What is shown")
                        tight: root.narrow
                        choices: root.narrow ? [qsTr("Photo"), qsTr("Cut-out"), qsTr("Gold"), qsTr("Dark"), qsTr("Floral")] : [qsTr("Photo"), qsTr("Cut-out"), qsTr("Gold luxe"), qsTr("Dark elegance"), qsTr("Romantic floral")]
                        current: view.shown
                        onChosen: index => view.shown = index
                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth
                    }

                    Item {
                        Layout.fillWidth: true
                    }

                    IconButton {
                        objectName: "undoProduct"
                        symbol: "undo"
                        text: qsTr("Undo")
                        shortcut: "Ctrl+Z"
                        enabled: root.product.canUndo
                        onClicked: root.product.undo()
                    }

                    IconButton {
                        objectName: "redoProduct"
                        symbol: "redo"
                        text: qsTr("Redo")
                        shortcut: "Ctrl+Shift+Z"
                        enabled: root.product.canRedo
                        onClicked: root.product.redo()
                    }

                    IconButton {
                        objectName: "brush"
                        symbol: "brush"
                        text: qsTr("Correct the cut-out by hand")
                        shortcut: "B"
                        checkable: true
                        checked: view.brushing
                        enabled: root.product.cutout.toString() !== ""
                        onClicked: view.brushing = !view.brushing
                    }
                }

                ProductView {
                    id: view
                    product: root.product
                    narrow: root.narrow
                    onPainted: (points, radius, keep) => root.product.paint(points, radius, keep)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }

                QualityLine {
                    product: root.product
                    onSecondPhotoWished: second.open()
                    onSecondPhotoDropped: files => root.product.addSecondPhoto(files)
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                }
            }

            AngleRail {
                product: root.product
                onAddWished: angle => photos.ask(angle)
                Layout.preferredWidth: root.narrow ? 112 : 148
                Layout.fillHeight: true
                Layout.topMargin: Theme.xl
                Layout.bottomMargin: Theme.xl
                Layout.rightMargin: Theme.xl
            }
        }
    }

    FileDialog {
        id: photos

        property string angle: ""

        function ask(angle: string): void {
            photos.angle = angle;
            photos.open();
        }

        title: qsTr("Choose photos")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Photos (%1)").arg("*.jpg *.jpeg *.png *.heic *.webp *.tif *.tiff")]
        onAccepted: root.product.putPhoto(photos.angle, selectedFiles)
    }

    FileDialog {
        id: second
        title: qsTr("Choose the same view on another ground")
        nameFilters: [qsTr("Photos (%1)").arg("*.jpg *.jpeg *.png *.heic *.webp *.tif *.tiff")]
        onAccepted: root.product.addSecondPhoto([selectedFile])
    }

    BrandSheet {
        id: sheet
        viewModel: root.brand
    }
}
