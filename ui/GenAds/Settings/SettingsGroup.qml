// Settings that belong together, under a heading.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    id: root

    required property string title
    default property alias rows: body.data

    spacing: Theme.m
    Layout.fillWidth: true

    Title {
        text: root.title
        Layout.fillWidth: true
    }

    Panel {
        implicitHeight: body.implicitHeight + 2 * Theme.s
        Layout.fillWidth: true

        ColumnLayout {
            id: body
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: Theme.s
            anchors.leftMargin: Theme.xl
            anchors.rightMargin: Theme.xl
            spacing: 0
        }
    }
}
