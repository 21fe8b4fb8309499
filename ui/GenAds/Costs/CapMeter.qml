// How much of a cap is gone.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    id: root

    required property string name
    required property string title
    required property string words
    required property real share

    objectName: "cap_" + root.name
    spacing: Theme.xs

    RowLayout {
        spacing: Theme.m
        Layout.fillWidth: true

        Words {
            text: root.title
            soft: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        Words {
            text: root.words
            digits: true
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
        }
    }

    ProgressLine {
        label: root.title
        value: root.share
        fill: root.share >= 0.9 ? Theme.bad : root.share >= 0.7 ? Theme.warn : Theme.accent
        Layout.fillWidth: true
    }
}
