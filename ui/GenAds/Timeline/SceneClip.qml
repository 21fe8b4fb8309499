// One scene on the timeline: drag an edge to trim, drag it to move it, click to choose it.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    required property string sceneId
    required property int number
    required property string shot
    required property string prompt
    required property int firstFrame
    required property int frames
    required property int inFrame
    required property int filmedFrames
    required property url strip
    required property string freshness
    required property bool dissolves
    required property string note
    required property string marks
    required property string filming
    required property real progress

    required property real perFrame
    // What a gesture that goes on makes of it, in frames.
    property int headDelta: 0
    property int tailDelta: 0
    property bool selected: false
    property bool lifted: false

    readonly property int shownFrames: frames - headDelta + tailDelta
    readonly property bool outdated: freshness === "outdated"
    readonly property bool busy: filming !== "" && filming !== "done" && filming !== "failed" && filming !== "attention"
    readonly property bool failed: filming === "failed" || filming === "attention"
    readonly property bool roomy: width > 92

    signal chosen
    signal menuAsked(x: real, y: real)
    signal opened
    signal trimmingHead(frames: int, alt: bool)
    signal trimmedHead
    signal trimmingTail(frames: int, alt: bool)
    signal trimmedTail
    signal moving(x: real)
    signal moved

    objectName: "clip" + number
    width: Math.max(2, shownFrames * perFrame)
    activeFocusOnTab: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Scene %1, %2, %3 seconds").arg(number).arg(shot).arg((frames / 24).toLocaleString(Qt.locale(), "f", 1))
    Accessible.description: stateName.text
    Accessible.selected: selected
    Accessible.focusable: true
    Accessible.onPressAction: root.chosen()
    onActiveFocusChanged: if (activeFocus)
        root.chosen()

    Rectangle {
        id: frame
        anchors.fill: parent
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        radius: Theme.radius
        color: root.selected ? Theme.accentFaint : Theme.raised
        opacity: root.lifted ? 0.85 : 1

        Filmstrip {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: foot.top
            anchors.margins: 2
            anchors.bottomMargin: 0
            strip: root.strip
            inFrame: root.inFrame + root.headDelta
            filmedFrames: root.filmedFrames
            perFrame: root.perFrame
            opacity: root.outdated && !root.selected ? 0.55 : 1
        }

        Words {
            anchors.fill: parent
            anchors.margins: Theme.s
            anchors.bottomMargin: foot.height + Theme.xs
            visible: root.filmedFrames === 0 && root.roomy
            text: root.prompt
            faint: true
            font.pixelSize: Theme.tiny
            elide: Text.ElideRight
            maximumLineCount: 3
            Accessible.ignored: true
        }

        // Where the picture before is still seen.
        Rectangle {
            visible: root.dissolves && !root.lifted
            x: 2
            y: 2
            width: Math.min(parent.width / 3, 12 * root.perFrame)
            height: frame.height - foot.height - 2
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: Theme.overPicture
                }

                GradientStop {
                    position: 1
                    color: "transparent"
                }
            }
        }

        Item {
            id: foot
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: 24

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.s
                anchors.rightMargin: Theme.s
                spacing: Theme.xs

                Words {
                    text: root.number
                    font.weight: Font.Medium
                    font.pixelSize: Theme.small
                    color: root.selected ? Theme.accent : Theme.ink
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }

                Words {
                    text: root.shot
                    soft: true
                    font.pixelSize: Theme.small
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    visible: root.roomy
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                Item {
                    visible: !root.roomy
                    Layout.fillWidth: true
                }

                Words {
                    text: (root.shownFrames / 24).toLocaleString(Qt.locale(), "f", 1)
                    faint: true
                    digits: true
                    font.pixelSize: Theme.small
                    wrapMode: Text.NoWrap
                    visible: root.width > 56
                    Accessible.ignored: true
                }
            }
        }

        Row {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.xs + 2
            spacing: Theme.xs

            Badge {
                text: root.roomy ? root.marks : root.marks === "" ? "" : "≠"
                ink: Theme.accent
                tip: qsTr("Differs: %1").arg(root.marks)
                width: Math.min(implicitWidth, Math.max(20, root.width - 90))
                visible: root.marks !== ""
            }

            Badge {
                id: stateName
                text: root.failed ? qsTr("Failed") : root.outdated ? qsTr("Outdated") : root.freshness === "missing" ? qsTr("Not filmed") : root.freshness === "at_hand" ? qsTr("Take at hand") : root.note
                ink: root.failed ? Theme.bad : root.freshness === "at_hand" ? Theme.good : Theme.warn
                compact: !root.roomy
                visible: text !== "" && !root.busy
            }
        }

        ProgressLine {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: foot.top
            anchors.margins: Theme.xs
            visible: root.busy
            value: root.filming === "waiting" ? -1 : root.progress
            label: qsTr("Filming scene %1").arg(root.number)
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: "transparent"
            border.width: root.selected || root.lifted ? 2 : Theme.hair
            border.color: root.selected || root.lifted ? Theme.accent : body.hovered ? Theme.lineStrong : Theme.line
        }

        FocusRing {
            shown: root.activeFocus && keyed.used
            gap: 1
        }
    }

    QtObject {
        id: keyed

        property bool used: false
    }

    Keys.onPressed: event => {
        keyed.used = true;
        event.accepted = false;
    }

    HoverHandler {
        id: body
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        onTapped: {
            keyed.used = false;
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.chosen();
        }
        onDoubleTapped: root.opened()
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => {
            root.chosen();
            root.menuAsked(point.position.x, point.position.y);
        }
    }

    DragHandler {
        id: carry
        objectName: root.objectName + "Carry"
        target: null
        yAxis.enabled: false
        dragThreshold: 6
        enabled: !head.active && !tail.active
        onActiveChanged: active ? root.chosen() : root.moved()
        onCentroidChanged: if (active)
            root.moving(centroid.scenePosition.x - centroid.scenePressPosition.x)
    }

    ClipEdge {
        id: head
        objectName: root.objectName + "Head"
        anchors.left: parent.left
        perFrame: root.perFrame
        onHeld: root.chosen()
        onMoving: (frames, alt) => root.trimmingHead(frames, alt)
        onMoved: root.trimmedHead()
    }

    ClipEdge {
        id: tail
        objectName: root.objectName + "Tail"
        anchors.right: parent.right
        perFrame: root.perFrame
        onHeld: root.chosen()
        onMoving: (frames, alt) => root.trimmingTail(frames, alt)
        onMoved: root.trimmedTail()
    }
}
