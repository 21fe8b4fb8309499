// Where one is in the film: drag to move, with scene marks and the section that is looped.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    required property Transport transport
    // Seconds at which scenes begin.
    property list<real> marks: []
    readonly property real length: Math.max(transport.duration, 1 / transport.fps)

    function placeOf(seconds: real): real {
        return Math.max(0, Math.min(1, seconds / root.length)) * groove.width;
    }

    function seekTo(x: real): void {
        root.transport.seek(Math.max(0, Math.min(1, (x - groove.x) / groove.width)) * root.length);
    }

    implicitHeight: 24
    implicitWidth: 320
    activeFocusOnTab: true
    Keys.onLeftPressed: event => root.transport.step(event.modifiers & Qt.ShiftModifier ? -root.transport.fps : -1)
    Keys.onRightPressed: event => root.transport.step(event.modifiers & Qt.ShiftModifier ? root.transport.fps : 1)
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Position in the film")
    Accessible.description: qsTr("Frame %1 of %2").arg(root.transport.frame + 1).arg(root.transport.frames)
    Accessible.focusable: true

    Rectangle {
        id: groove
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.s
        width: parent.width - 2 * Theme.s
        height: 4
        radius: 2
        color: Theme.line

        Rectangle {
            visible: root.transport.hasSection
            x: root.placeOf(root.transport.loopIn)
            width: root.placeOf(root.transport.loopOut) - x
            height: 14
            y: -5
            radius: 3
            color: Theme.accentFaint
            border.width: Theme.hair
            border.color: Theme.accent
        }

        Rectangle {
            width: root.placeOf(root.transport.position)
            height: parent.height
            radius: 2
            color: Theme.accent
        }

        Repeater {
            model: root.marks

            delegate: Rectangle {
                required property real modelData

                x: Math.round(root.placeOf(modelData)) - 1
                y: -3
                width: 2
                height: 10
                radius: 1
                color: modelData <= root.transport.position ? Theme.accentStrong : Theme.inkFaint
            }
        }

        Rectangle {
            x: root.placeOf(root.transport.position) - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: dragging.active || hover.hovered ? 16 : 12
            height: width
            radius: width / 2
            color: Theme.ink

            Behavior on width {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
    }

    FocusRing {
        shown: root.activeFocus
    }

    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }

    PointHandler {
        id: pressing
        onActiveChanged: if (active) {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.seekTo(point.position.x);
        }
    }

    DragHandler {
        id: dragging
        target: null
        yAxis.enabled: false
        dragThreshold: 0
        onActiveTranslationChanged: root.seekTo(centroid.position.x)
    }
}
