// A brand, at the side of the page: its name and logo, its colours and words, its guidelines.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Basic.Popup {
    id: root

    required property BrandViewModel viewModel

    function show(brandId: string): void {
        root.viewModel.open(brandId);
        root.open();
    }

    objectName: "brandSheet"
    parent: Basic.Overlay.overlay
    width: Math.min(520, parent ? parent.width : 520)
    height: parent ? parent.height : 0
    x: parent ? parent.width - width : 0
    padding: 0
    modal: true
    focus: true
    closePolicy: Basic.Popup.CloseOnEscape | Basic.Popup.CloseOnPressOutside
    onOpened: if (!root.viewModel.named)
        name.focusField()

    background: Rectangle {
        color: Theme.panel

        Rectangle {
            width: Theme.hair
            height: parent.height
            color: Theme.line
        }
    }

    Basic.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation {
            property: "x"
            from: root.parent.width
            to: root.parent.width - root.width
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    exit: Transition {
        NumberAnimation {
            property: "x"
            to: root.parent.width
            duration: Theme.quick
        }
    }

    contentItem: FocusScope {
        focus: true

        RowLayout {
            id: head
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.xl
            spacing: Theme.m

            Title {
                objectName: "brandTitle"
                text: root.viewModel.name
                font.pixelSize: Theme.headline
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }

            IconButton {
                objectName: "closeBrand"
                symbol: "close"
                text: qsTr("Close")
                onClicked: root.close()
            }
        }

        Flickable {
            id: view
            objectName: "brandView"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            anchors.topMargin: Theme.m
            contentWidth: width
            contentHeight: body.implicitHeight + 2 * Theme.xl
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            acceptedButtons: Qt.NoButton
            Basic.ScrollBar.vertical: ThinScrollBar {}

            ColumnLayout {
                id: body
                x: Theme.xl
                width: view.width - 2 * Theme.xl
                spacing: Theme.xl

                BrandStart {
                    named: root.viewModel.named
                    hasLogo: root.viewModel.hasLogo
                    visible: !root.viewModel.complete
                    Layout.fillWidth: true
                }

                BrandLogo {
                    logo: root.viewModel.logo
                    present: root.viewModel.hasLogo
                    onFilesDropped: files => root.viewModel.takeLogo(files)
                    Layout.fillWidth: true
                }

                Field {
                    id: name
                    objectName: "brandName"
                    label: qsTr("Name")
                    text: root.viewModel.name
                    problem: root.viewModel.nameProblem
                    maximumLength: 100
                    onEdited: text => root.viewModel.typeName(text)
                    onSettled: text => root.viewModel.settleName(text)
                    Layout.fillWidth: true
                }

                Field {
                    objectName: "brandTagline"
                    label: qsTr("Tagline")
                    text: root.viewModel.tagline
                    placeholder: qsTr("What stands under the name, if anything")
                    maximumLength: 80
                    onEdited: text => root.viewModel.typeTagline(text)
                    Layout.fillWidth: true
                }

                BrandColours {
                    colours: root.viewModel.colours
                    onAdded: colour => root.viewModel.addColour(colour)
                    onRemoved: colour => root.viewModel.removeColour(colour)
                    Layout.fillWidth: true
                }

                Field {
                    objectName: "brandTypeface"
                    label: qsTr("Typeface")
                    text: root.viewModel.fontFamily
                    placeholder: qsTr("Such as Cormorant Garamond")
                    onEdited: text => root.viewModel.typeFontFamily(text)
                    Layout.fillWidth: true
                }

                BrandGuidelines {
                    viewModel: root.viewModel
                    Layout.fillWidth: true
                }
            }
        }
    }
}
