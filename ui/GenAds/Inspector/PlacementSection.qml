// Where the bottle stands; it can also be dragged in the picture.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Section {
    id: root

    required property InspectorViewModel viewModel

    function place(x: real, y: real, height: real, rotation: real): void {
        root.viewModel.placeProduct(x, y, height, rotation);
    }

    objectName: "placementSection"
    title: qsTr("Bottle")
    summary: viewModel.showsProduct ? "" : qsTr("not in the shot")

    Toggle {
        objectName: "showProduct"
        text: qsTr("In the shot")
        checked: root.viewModel.showsProduct
        onToggled: root.viewModel.showProduct(checked)
    }

    GridLayout {
        columns: 2
        columnSpacing: Theme.l
        rowSpacing: Theme.xs
        visible: root.viewModel.showsProduct
        Layout.fillWidth: true

        ValueSlider {
            objectName: "placementX"
            label: qsTr("Across")
            value: root.viewModel.placementX
            rest: 0.5
            onSettled: value => root.place(value, root.viewModel.placementY, root.viewModel.placementHeight, root.viewModel.placementRotation)
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }

        ValueSlider {
            objectName: "placementY"
            label: qsTr("Down")
            value: root.viewModel.placementY
            to: 1.5
            rest: 0.755
            onSettled: value => root.place(root.viewModel.placementX, value, root.viewModel.placementHeight, root.viewModel.placementRotation)
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }

        ValueSlider {
            objectName: "placementHeight"
            label: qsTr("Height")
            value: root.viewModel.placementHeight
            from: 0.05
            to: 2
            rest: 0.47
            onSettled: value => root.place(root.viewModel.placementX, root.viewModel.placementY, value, root.viewModel.placementRotation)
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }

        ValueSlider {
            objectName: "placementRotation"
            label: qsTr("Tilt")
            value: root.viewModel.placementRotation
            from: -45
            to: 45
            decimals: 0
            unit: "°"
            onSettled: value => root.place(root.viewModel.placementX, root.viewModel.placementY, root.viewModel.placementHeight, value)
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }
    }
}
