// The controls of a transport: time, play, steps, section, speed and volume.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    id: root

    required property Transport transport
    property list<real> marks: []
    readonly property list<real> speeds: [0.25, 0.5, 1, 1.5, 2]

    // Where there is little room, what has a key of its own gives way.
    readonly property bool narrow: width < 560
    readonly property bool tight: width < 430

    spacing: Theme.xs
    // Time runs from left to right, and so do the keys of every player.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Scrubber {
        objectName: "scrubber"
        transport: root.transport
        marks: root.marks
        Layout.fillWidth: true
    }

    Item {
        implicitHeight: Theme.controlHeight
        Layout.fillWidth: true

        Row {
            anchors.left: parent.left
            anchors.leftMargin: Theme.s
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s

            Timecode {
                objectName: "timecode"
                seconds: root.transport.position
                Accessible.name: qsTr("Time %1").arg(text)
            }

            Timecode {
                seconds: root.transport.duration
                faint: true
                visible: !root.narrow
                Accessible.name: qsTr("Length %1").arg(text)
            }
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.xs

            IconButton {
                objectName: "markIn"
                symbol: "mark-in"
                text: qsTr("Section begins here")
                shortcut: "I"
                visible: !root.narrow
                onClicked: root.transport.markIn()
            }

            IconButton {
                objectName: "stepBack"
                symbol: "step-back"
                text: qsTr("One frame back")
                shortcut: "←"
                onClicked: root.transport.step(-1)
            }

            IconButton {
                objectName: "play"
                symbol: root.transport.playing ? "pause" : "play"
                text: root.transport.playing ? qsTr("Pause") : qsTr("Play")
                shortcut: qsTr("Space")
                size: 24
                onClicked: root.transport.toggle()
            }

            IconButton {
                objectName: "stepForward"
                symbol: "step-forward"
                text: qsTr("One frame on")
                shortcut: "→"
                onClicked: root.transport.step(1)
            }

            IconButton {
                objectName: "markOut"
                symbol: "mark-out"
                text: qsTr("Section ends here")
                shortcut: "O"
                visible: !root.narrow
                onClicked: root.transport.markOut()
            }
        }

        Row {
            anchors.right: parent.right
            spacing: Theme.xs

            IconButton {
                objectName: "clearSection"
                symbol: "close"
                text: qsTr("Play the whole film")
                shortcut: "X"
                size: 16
                visible: root.transport.hasSection
                onClicked: root.transport.clearSection()
            }

            IconButton {
                objectName: "loop"
                symbol: "loop"
                text: root.transport.hasSection ? qsTr("Loop the section") : qsTr("Loop")
                checkable: true
                checked: root.transport.looping
                onToggled: root.transport.looping = checked
            }

            Picker {
                objectName: "speed"
                visible: !root.tight
                label: qsTr("Speed")
                implicitWidth: 92
                model: root.speeds.map(speed => speed + "×")
                current: root.speeds.indexOf(root.transport.speed)
                displayText: (root.transport.speed < 0 ? "−" : "") + Math.abs(root.transport.speed) + "×"
                onActivated: index => root.transport.setSpeed(root.speeds[index])
            }

            IconButton {
                objectName: "mute"
                symbol: root.transport.muted ? "muted" : "volume"
                text: root.transport.muted ? qsTr("Sound on") : qsTr("Sound off")
                shortcut: "M"
                onClicked: root.transport.muted = !root.transport.muted
            }

            VolumeSlider {
                objectName: "volume"
                visible: !root.narrow
                level: root.transport.volume
                anchors.verticalCenter: parent.verticalCenter
                onMoved: level => root.transport.volume = level
            }
        }
    }
}
