// What generating costs; by variation where one points at it or presses it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Controls
import GenAds.Costs
import GenAds.Theme
import GenAds.ViewModels

Basic.AbstractButton {
    id: root

    required property BriefPriceViewModel viewModel
    readonly property bool looking: root.enabled && (root.hovered || root.visualFocus || root.kept)
    property bool kept: false

    objectName: "priceLine"
    enabled: root.viewModel.hasParts
    focusPolicy: root.viewModel.hasParts ? Qt.StrongFocus : Qt.NoFocus
    padding: 0
    Accessible.role: Accessible.Button
    Accessible.name: root.viewModel.line
    Accessible.description: qsTr("Show the price by variation")
    Keys.onReturnPressed: root.kept = !root.kept
    onClicked: root.kept = !root.kept
    onActiveFocusChanged: if (!activeFocus)
        root.kept = false

    contentItem: Words {
        objectName: "price"
        text: root.viewModel.line
        soft: !root.viewModel.hasParts
        digits: true
        font.pixelSize: root.viewModel.hasParts ? Theme.lead : Theme.small
        font.weight: root.viewModel.hasParts ? Font.Medium : Font.Normal
        Accessible.ignored: true
    }

    background: Item {
        FocusRing {
            shown: root.visualFocus
        }
    }

    Basic.Popup {
        objectName: "priceParts"
        visible: root.looking
        y: -height - Theme.m
        width: 372
        padding: Theme.l
        margins: Theme.s
        focus: false
        closePolicy: Basic.Popup.NoAutoClose

        contentItem: PriceTable {
            rows: root.viewModel.rows
        }

        background: Rectangle {
            color: Theme.raised
            radius: Theme.radius
            border.width: Theme.hair
            border.color: Theme.lineStrong
        }
    }
}
