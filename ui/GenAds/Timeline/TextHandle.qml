// The text block in the picture: drag it within the box every platform leaves free.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property TextViewModel viewModel
    required property size picture
    // The safe box, as shares of the picture.
    required property rect safe
    property real byX: 0
    property real byY: 0
    property bool shown: false
    readonly property bool active: drag.active || byX !== 0 || byY !== 0
    // Sizes by role, in pixels of a picture 1080 wide: name, headline, subline, note, call to action, legal.
    readonly property list<int> sizes: [118, 84, 44, 44, 46, 26]

    // Keep the whole block inside the safe box.
    function move(x: real, y: real): void {
        const halfWidth = Math.min(root.safe.width, root.width / root.picture.width) / 2;
        const halfHeight = Math.min(root.safe.height, root.height / root.picture.height) / 2;
        const wantedX = Math.max(root.safe.x + halfWidth, Math.min(root.safe.right - halfWidth, root.viewModel.x + x));
        const wantedY = Math.max(root.safe.y + halfHeight, Math.min(root.safe.bottom - halfHeight, root.viewModel.y + y));
        root.byX = wantedX - root.viewModel.x;
        root.byY = wantedY - root.viewModel.y;
    }

    function settle(): void {
        const x = root.viewModel.x + root.byX;
        const y = root.viewModel.y + root.byY;
        const changed = root.byX !== 0 || root.byY !== 0;
        root.byX = 0;
        root.byY = 0;
        if (changed)
            root.viewModel.place(x, y);
    }

    objectName: "textHandle"
    width: block.implicitWidth + 2 * Theme.s
    height: block.implicitHeight + 2 * Theme.s
    x: (viewModel.x + byX) * picture.width - width / 2
    y: (viewModel.y + byY) * picture.height - height / 2
    opacity: shown || active || activeFocus ? 1 : 0
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Text in the picture")
    Accessible.description: viewModel.words
    Accessible.focusable: true
    Keys.onPressed: event => {
        const far = event.modifiers & Qt.ShiftModifier ? 0.05 : 0.005;
        event.accepted = true;
        if (event.key === Qt.Key_Left)
            root.move(root.byX - far, root.byY);
        else if (event.key === Qt.Key_Right)
            root.move(root.byX + far, root.byY);
        else if (event.key === Qt.Key_Up)
            root.move(root.byX, root.byY - far);
        else if (event.key === Qt.Key_Down)
            root.move(root.byX, root.byY + far);
        else
            event.accepted = false;
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat && root.active && !drag.active)
            root.settle();
    }
    onActiveFocusChanged: if (!activeFocus)
        root.settle()

    Rectangle {
        anchors.fill: parent
        color: root.active ? Theme.overPicture : "transparent"
        radius: 3
        border.width: root.activeFocus || root.active ? 2 : Theme.hair
        border.color: root.activeFocus || root.active ? Theme.filmAccent : Theme.onPicture
    }

    Column {
        id: block
        anchors.centerIn: parent
        spacing: 2
        opacity: root.active ? 1 : 0

        Repeater {
            model: root.viewModel.lines

            delegate: Text {
                required property string words
                required property int role

                anchors.horizontalCenter: parent?.horizontalCenter
                text: words
                color: Theme.onPicture
                font.family: Theme.displayFamily
                font.pixelSize: Math.max(4, root.sizes[role] * root.viewModel.size * root.picture.width / 1080)
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }

    HoverHandler {
        cursorShape: Qt.SizeAllCursor
    }

    TapHandler {
        onTapped: root.forceActiveFocus(Qt.MouseFocusReason)
    }

    DragHandler {
        id: drag
        target: null
        dragThreshold: 1
        onActiveChanged: active ? root.forceActiveFocus(Qt.MouseFocusReason) : root.settle()
        onCentroidChanged: if (active)
            root.move((centroid.scenePosition.x - centroid.scenePressPosition.x) / root.picture.width, (centroid.scenePosition.y - centroid.scenePressPosition.y) / root.picture.height)
    }
}
