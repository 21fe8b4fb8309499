// The brush's few settings, under the picture.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Rectangle {
    id: root

    required property bool keeping
    required property real size
    property bool narrow: false

    signal keepingChosen(keep: bool)
    signal resized(size: real)
    signal againWished
    signal finished

    objectName: "brushBar"
    width: row.implicitWidth + 2 * row.spacing
    height: 60
    radius: Theme.radiusLarge
    color: Theme.raised
    border.width: Theme.hair
    border.color: Theme.lineStrong

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: root.narrow ? Theme.s : Theme.l

        Segments {
            objectName: "brushKeeping"
            label: qsTr("Brush")
            choices: [qsTr("Bring back"), qsTr("Take away")]
            current: root.keeping ? 0 : 1
            onChosen: index => root.keepingChosen(index === 0)
        }

        ValueSlider {
            label: qsTr("Size")
            from: 0.4
            to: 12
            decimals: 1
            unit: " %"
            rest: 3
            value: root.size * 100
            onMoving: value => root.resized(value / 100)
            onSettled: value => root.resized(value / 100)
            Layout.preferredWidth: root.narrow ? 80 : 132
        }

        ActionButton {
            objectName: "cutAgain"
            text: qsTr("Start over")
            tip: qsTr("Cut out anew from the photo. Undo brings your strokes back.")
            onClicked: root.againWished()
        }

        ActionButton {
            objectName: "brushDone"
            text: qsTr("Done")
            primary: true
            onClicked: root.finished()
        }
    }
}
