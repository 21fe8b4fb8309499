// The films that are compared, laid out one of five ways. Changing the way never stops a film.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Player
import GenAds.Theme
import GenAds.ViewModels

Item {
    id: root

    required property ComparisonViewModel viewModel
    required property Transport transport
    readonly property bool stacked: viewModel.way === "flip" || viewModel.way === "wipe" || viewModel.way === "difference"
    readonly property bool inPhone: viewModel.way === "phone"
    readonly property int columns: stacked ? 1 : Math.max(1, viewModel.shownCount)
    readonly property real below: Theme.xxl
    readonly property real margin: inPhone ? Theme.s : 3
    readonly property real gap: inPhone ? Theme.page : Theme.xl
    readonly property real filmHeight: Math.max(9, Math.min(height - below - 2 * margin, ((width - (columns - 1) * gap) / columns - 2 * margin) * 16 / 9))
    readonly property real filmWidth: filmHeight * 9 / 16
    readonly property real begin: (width - columns * (filmWidth + 2 * margin) - (columns - 1) * gap) / 2 + margin
    property real edge: 0.5

    function placeOf(column: int): rect {
        return Qt.rect(Math.round(root.begin + column * (root.filmWidth + 2 * root.margin + root.gap)), root.margin, Math.round(root.filmWidth), Math.round(root.filmHeight));
    }

    function filmOf(index: int): Item {
        for (let i = 0; i < frames.count; ++i) {
            const frame = frames.itemAt(i) as Frame;
            if (frame !== null && frame.variationIndex === index)
                return frame.output;
        }
        return null;
    }

    Repeater {
        id: frames
        model: root.viewModel.wall

        delegate: Frame {
            id: frame

            required property int index
            readonly property bool second: variationIndex === root.viewModel.against
            readonly property bool wiped: root.viewModel.way === "wipe"

            anchors.fill: parent
            transport: root.transport
            phone: root.viewModel.phone
            focused: variationIndex === root.viewModel.focused
            picture: root.placeOf(root.stacked ? 0 : index)
            inPhone: root.inPhone
            captioned: !root.stacked || focused
            visible: !root.stacked || focused || (second && root.viewModel.way !== "flip")
            cutLeft: wiped && second ? root.edge * picture.width : 0
            cutRight: wiped && focused ? root.edge * picture.width : picture.width
            z: second && wiped ? 1 : 0
            objectName: "frame" + number
            containmentMask: QtObject {
                function contains(point: point): bool {
                    const place = frame.picture;
                    return point.x >= place.x && point.x < place.x + place.width && point.y >= place.y && point.y < place.y + place.height + root.below;
                }
            }
            onPicked: root.viewModel.focus(variationIndex)
            onKept: root.viewModel.chooseVariation(variationIndex)
        }
    }

    Loader {
        active: root.viewModel.way === "difference" && GraphicsInfo.api !== GraphicsInfo.Software
        x: root.placeOf(0).x
        y: root.placeOf(0).y
        z: 2
        width: root.placeOf(0).width
        height: root.placeOf(0).height

        sourceComponent: Difference {
            objectName: "difference"
            firstFilm: root.filmOf(root.viewModel.focused)
            secondFilm: root.filmOf(root.viewModel.against)
        }
    }

    WipeHandle {
        objectName: "wipeHandle"
        visible: root.viewModel.way === "wipe"
        edge: root.edge
        span: root.placeOf(0).width
        x: root.placeOf(0).x + root.edge * span - width / 2
        y: root.placeOf(0).y
        z: 3
        height: root.placeOf(0).height
        onMoved: edge => root.edge = edge
    }
}
