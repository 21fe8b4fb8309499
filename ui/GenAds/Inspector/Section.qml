// A part of the inspector that folds away under its name.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    id: root

    required property string title
    property string summary: ""
    property bool open: true
    default property alias content: body.data

    spacing: 0
    Layout.fillWidth: true

    Basic.AbstractButton {
        id: head
        objectName: root.objectName + "Head"
        implicitHeight: 40
        Layout.fillWidth: true
        Accessible.role: Accessible.Button
        Accessible.name: root.title
        Accessible.description: root.open ? qsTr("Open") : qsTr("Folded")
        Keys.onReturnPressed: root.open = !root.open
        onClicked: root.open = !root.open

        contentItem: RowLayout {
            spacing: Theme.s

            Words {
                text: root.title
                font.weight: Font.Medium
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Words {
                text: root.summary
                faint: true
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Icon {
                symbol: "chevron-down"
                size: Theme.iconSmall
                color: Theme.inkFaint
                rotation: root.open ? 0 : -90
            }
        }

        FocusRing {
            shown: head.visualFocus
        }
    }

    ColumnLayout {
        id: body
        visible: root.open
        spacing: Theme.m
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.l
    }

    Divider {
        Layout.fillWidth: true
    }
}
