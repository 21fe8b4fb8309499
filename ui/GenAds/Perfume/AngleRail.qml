// The five places for photos. Drag one onto another to exchange them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Theme
import GenAds.ViewModels

Item {
    id: root

    required property ProductViewModel product
    readonly property real unit: Math.min(128, (height - 4 * Theme.m) / 5.5)

    signal addWished(angle: string)

    objectName: "angleRail"
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Photos")

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.m

        Repeater {
            model: root.product.angles

            delegate: AngleSlot {
                id: slot

                current: slot.angle === root.product.angle
                onLooked: root.product.look(slot.angle)
                onAddWished: root.addWished(slot.angle)
                onRemoved: root.product.removePhoto(slot.angle)
                onFilesDropped: files => root.product.putPhoto(slot.angle, files)
                onSwapped: other => root.product.swapAngles(other, slot.angle)
                Layout.fillWidth: true
                Layout.preferredHeight: root.unit * (slot.angle === "front" ? 1.5 : 1)
            }
        }
    }
}
