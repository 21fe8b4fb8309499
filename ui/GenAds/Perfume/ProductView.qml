// The bottle large: as photographed, cut out on a checkerboard, or in the light of a style.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Item {
    id: root

    required property ProductViewModel product
    property bool narrow: false
    property int shown: 1
    property bool brushing: false
    property bool keeping: true
    // Of the brush, as a share of the photo's longer side.
    property real radius: 0.03
    readonly property bool front: root.product.angle === "front"
    readonly property bool onGround: root.shown > 1 && !root.brushing
    readonly property bool hasCutout: root.product.cutout.toString() !== ""
    readonly property bool cutShown: root.hasCutout && root.front && (root.shown > 0 || root.brushing)

    signal painted(points: list<real>, radius: real, keep: bool)

    function resize(factor: real): void {
        root.radius = Math.max(0.004, Math.min(0.12, root.radius * factor));
    }

    objectName: "productView"
    onBrushingChanged: if (brushing)
        root.product.look("front")

    Rectangle {
        anchors.fill: parent
        radius: Theme.xs
        color: Theme.sunken
        clip: true

        Checkerboard {
            anchors.fill: parent
            visible: root.cutShown && !root.onGround
        }

        Image {
            objectName: "ground"
            anchors.fill: parent
            source: root.onGround ? root.product.ground(root.shown - 2) : ""
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            visible: root.onGround && root.front
            Accessible.ignored: true
        }

        Rectangle {
            anchors.centerIn: parent
            width: picture.paintedWidth * 0.92
            height: picture.paintedHeight * 0.96
            radius: Theme.radius
            color: Theme.onPicture
            visible: root.onGround && root.front && root.product.clearGlass
        }
    }

    Image {
        id: photo
        objectName: "productPhoto"
        anchors.fill: parent
        anchors.margins: Theme.l
        source: root.product.photo
        sourceSize.height: 1800
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        mipmap: true
        opacity: root.cutShown ? (root.brushing ? 0.28 : 0) : 1
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Photo of the bottle")
    }

    Image {
        id: picture
        objectName: "productCutout"
        anchors.fill: photo
        source: root.product.cutout
        sourceSize.height: 1800
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        retainWhileLoading: true
        mipmap: true
        visible: root.cutShown
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The bottle, cut out")
    }

    BrushCanvas {
        objectName: "brushCanvas"
        anchors.centerIn: photo
        width: picture.paintedWidth
        height: picture.paintedHeight
        visible: root.brushing && root.cutShown
        keep: root.keeping
        radius: root.radius
        working: root.product.painting
        onPainted: points => root.painted(points, root.radius, root.keeping)
        onResizing: factor => root.resize(factor)
    }

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.l
        width: waiting.implicitWidth + 2 * Theme.m
        height: Theme.controlHeight
        radius: height / 2
        color: Theme.overPicture
        visible: root.product.cutting

        RowLayout {
            id: waiting
            anchors.centerIn: parent
            spacing: Theme.s

            Spinner {}

            Words {
                objectName: "cuttingOut"
                text: qsTr("Cutting out…")
                color: Theme.onPicture
            }
        }
    }

    BrushBar {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.l
        visible: root.brushing
        narrow: root.narrow
        keeping: root.keeping
        size: root.radius
        onKeepingChosen: keep => root.keeping = keep
        onResized: size => root.radius = size
        onAgainWished: root.product.cutAgain()
        onFinished: root.brushing = false
    }
}
