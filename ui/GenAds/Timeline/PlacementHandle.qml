// The bottle in the picture: drag it, drag its corner to make it larger, nudge it with the arrow keys.
import QtQuick
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property InspectorViewModel inspector
    // The product, cropped to its silhouette.
    required property url bottle
    // Size of the picture it stands in.
    required property size picture
    // What a gesture that goes on makes of it, as shares of the picture.
    property real byX: 0
    property real byY: 0
    property real byHeight: 0
    readonly property real share: Math.max(0.05, inspector.placementHeight + byHeight)
    readonly property real aspect: cutout.implicitHeight > 0 ? cutout.implicitWidth / cutout.implicitHeight : 0.5
    readonly property bool active: body.active || corner.active || byX !== 0 || byY !== 0 || byHeight !== 0
    property bool shown: false

    // One edit for the whole gesture.
    function settle(): void {
        const x = root.inspector.placementX + root.byX;
        const y = root.inspector.placementY + root.byY;
        const height = root.share;
        const changed = root.byX !== 0 || root.byY !== 0 || root.byHeight !== 0;
        root.byX = 0;
        root.byY = 0;
        root.byHeight = 0;
        if (changed)
            root.inspector.placeProduct(x, y, height, root.inspector.placementRotation);
    }

    objectName: "placementHandle"
    height: share * picture.height
    width: Math.max(24, height * aspect)
    x: (inspector.placementX + byX) * picture.width - width / 2
    y: (inspector.placementY + byY) * picture.height - height
    opacity: shown || active || activeFocus ? 1 : 0
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Bottle in the picture")
    Accessible.description: qsTr("Arrow keys move it, plus and minus change its size")
    Accessible.focusable: true
    Keys.onPressed: event => {
        const far = event.modifiers & Qt.ShiftModifier ? 0.05 : 0.005;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
            root.byX -= far;
            break;
        case Qt.Key_Right:
            root.byX += far;
            break;
        case Qt.Key_Up:
            root.byY -= far;
            break;
        case Qt.Key_Down:
            root.byY += far;
            break;
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            root.byHeight += far;
            break;
        case Qt.Key_Minus:
            root.byHeight -= far;
            break;
        default:
            event.accepted = false;
        }
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat && root.active && !body.active && !corner.active)
            root.settle();
    }
    onActiveFocusChanged: if (!activeFocus)
        root.settle()

    Image {
        id: cutout
        anchors.fill: parent
        source: root.bottle
        sourceSize.height: 720
        fillMode: Image.PreserveAspectFit
        rotation: root.inspector.placementRotation
        transformOrigin: Item.Bottom
        visible: root.active
        opacity: 0.85
        asynchronous: true
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: 3
        border.width: root.activeFocus || root.active ? 2 : Theme.hair
        border.color: root.activeFocus || root.active ? Theme.filmAccent : Theme.onPicture
    }

    HoverHandler {
        cursorShape: Qt.SizeAllCursor
    }

    TapHandler {
        onTapped: root.forceActiveFocus(Qt.MouseFocusReason)
    }

    DragHandler {
        id: body
        target: null
        dragThreshold: 1
        enabled: !corner.active
        onActiveChanged: active ? root.forceActiveFocus(Qt.MouseFocusReason) : root.settle()
        onCentroidChanged: if (active) {
            root.byX = (centroid.scenePosition.x - centroid.scenePressPosition.x) / root.picture.width;
            root.byY = (centroid.scenePosition.y - centroid.scenePressPosition.y) / root.picture.height;
        }
    }

    Rectangle {
        objectName: "placementCorner"
        anchors.horizontalCenter: parent.right
        anchors.verticalCenter: parent.top
        width: 12
        height: 12
        radius: 6
        color: corner.active || over.hovered ? Theme.filmAccent : Theme.onPicture
        border.width: Theme.hair
        border.color: Theme.overPicture

        HoverHandler {
            id: over
            cursorShape: Qt.SizeBDiagCursor
        }

        DragHandler {
            id: corner
            target: null
            dragThreshold: 1
            onActiveChanged: if (!active)
                root.settle()
            onCentroidChanged: if (active)
                root.byHeight = (centroid.scenePressPosition.y - centroid.scenePosition.y) / root.picture.height
        }
    }
}
