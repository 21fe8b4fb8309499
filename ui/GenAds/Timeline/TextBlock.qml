// One text block on the timeline: drag an edge to change its time, drag it to shift it within its scene.
import QtQuick
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    required property string sceneId
    required property int number
    required property string text
    required property int firstFrame
    required property int endFrame
    required property int sceneFirst
    required property int sceneEnd
    required property int lead

    required property real perFrame
    property bool selected: false
    // What a gesture that goes on makes of it.
    property int headDelta: 0
    property int tailDelta: 0
    readonly property int shortest: 12

    signal chosen
    signal timed(first: int, last: int)
    signal removed

    function dragged(handler: DragHandler): int {
        return Math.round((handler.centroid.scenePosition.x - handler.centroid.scenePressPosition.x) / root.perFrame);
    }

    function begin(frames: int): void {
        const least = root.sceneFirst + root.lead - root.firstFrame;
        const most = root.endFrame - root.shortest - root.firstFrame;
        root.headDelta = Math.max(least, Math.min(most, frames));
    }

    function finish(frames: int): void {
        const least = root.firstFrame + root.shortest - root.endFrame;
        const most = root.sceneEnd - root.endFrame;
        root.tailDelta = Math.max(least, Math.min(most, frames));
    }

    function shift(frames: int): void {
        const least = root.sceneFirst + root.lead - root.firstFrame;
        const most = root.sceneEnd - root.endFrame;
        root.headDelta = Math.max(least, Math.min(most, frames));
        root.tailDelta = root.headDelta;
    }

    // One edit for the whole gesture; the block rests where it was put until the project has it.
    function settle(): void {
        const first = root.firstFrame + root.headDelta - root.sceneFirst;
        const last = root.endFrame + root.tailDelta - root.sceneFirst;
        const changed = root.headDelta !== 0 || root.tailDelta !== 0;
        root.headDelta = 0;
        root.tailDelta = 0;
        if (changed)
            root.timed(first, last);
    }

    objectName: "textBlock" + number
    x: (firstFrame + headDelta) * perFrame
    width: Math.max(6, (endFrame + tailDelta - firstFrame - headDelta) * perFrame)
    activeFocusOnTab: true
    onActiveFocusChanged: if (activeFocus)
        root.chosen()
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Text of scene %1: %2").arg(number).arg(text)
    Accessible.selected: selected
    Accessible.focusable: true
    Accessible.onPressAction: root.chosen()
    Keys.onDeletePressed: root.removed()
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Comma ? -1 : event.key === Qt.Key_Period ? 1 : 0;
        if (by === 0)
            return;
        event.accepted = true;
        if (event.modifiers & Qt.ShiftModifier)
            root.finish(root.tailDelta + by);
        else
            root.shift(root.headDelta + by);
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat && (root.headDelta !== 0 || root.tailDelta !== 0))
            root.settle();
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        radius: Theme.radius - 2
        color: root.selected ? Theme.accentFaint : Theme.raised
        border.width: Theme.hair
        border.color: root.selected ? Theme.accent : hover.hovered ? Theme.lineStrong : Theme.line

        Words {
            anchors.fill: parent
            anchors.leftMargin: Theme.s
            anchors.rightMargin: Theme.s
            text: root.text
            color: root.selected ? Theme.accent : Theme.inkSoft
            font.pixelSize: Theme.small
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        FocusRing {
            shown: root.activeFocus
            gap: 0
        }
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.chosen();
        }
    }

    DragHandler {
        id: body
        target: null
        yAxis.enabled: false
        dragThreshold: 3
        enabled: !head.active && !tail.active
        onActiveChanged: active ? root.chosen() : root.settle()
        onCentroidChanged: if (active)
            root.shift(root.dragged(body))
    }

    Item {
        objectName: root.objectName + "Head"
        width: Math.min(8, root.width / 4)
        height: parent.height
        Accessible.ignored: true

        HoverHandler {
            cursorShape: Qt.SizeHorCursor
        }

        DragHandler {
            id: head
            target: null
            yAxis.enabled: false
            dragThreshold: 1
            onActiveChanged: active ? root.chosen() : root.settle()
            onCentroidChanged: if (active)
                root.begin(root.dragged(head))
        }
    }

    Item {
        objectName: root.objectName + "Tail"
        anchors.right: parent.right
        width: Math.min(8, root.width / 4)
        height: parent.height
        Accessible.ignored: true

        HoverHandler {
            cursorShape: Qt.SizeHorCursor
        }

        DragHandler {
            id: tail
            target: null
            yAxis.enabled: false
            dragThreshold: 1
            onActiveChanged: active ? root.chosen() : root.settle()
            onCentroidChanged: if (active)
                root.finish(root.dragged(tail))
        }
    }
}
