// What an empty place says: what belongs here, and the one thing to do.
import QtQuick
import QtQuick.Layouts
import GenAds.Theme

ColumnLayout {
    id: root

    property string symbol: ""
    required property string title
    property string explanation: ""
    property string action: ""
    property string otherAction: ""

    readonly property int measure: 440

    signal acted
    signal actedOtherwise

    spacing: Theme.m

    Icon {
        symbol: root.symbol
        size: Theme.iconLarge
        color: Theme.accent
        visible: root.symbol !== ""
        Layout.alignment: Qt.AlignHCenter
    }

    Title {
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        font.pixelSize: Theme.headline
        Layout.fillWidth: true
        Layout.preferredWidth: root.measure
    }

    Words {
        text: root.explanation
        visible: text !== ""
        soft: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.preferredWidth: root.measure
    }

    Row {
        spacing: Theme.s
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s

        ActionButton {
            objectName: "emptyStateAction"
            text: root.action
            visible: text !== ""
            primary: true
            onClicked: root.acted()
        }

        ActionButton {
            objectName: "emptyStateOtherAction"
            text: root.otherAction
            visible: text !== ""
            onClicked: root.actedOtherwise()
        }
    }
}
