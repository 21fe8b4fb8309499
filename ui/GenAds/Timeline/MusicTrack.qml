// The score under the scenes: its outline, as far as the ad is long.
import QtQuick
import QtQuick.Shapes
import GenAds.Controls
import GenAds.Theme

Item {
    id: root

    // Levels -127..127, fifty a second.
    required property list<int> lows
    required property list<int> highs
    required property bool muted
    required property real perFrame
    required property int totalFrames
    readonly property real perSecond: 50

    // A closed outline in units of one level and one fiftieth of a second.
    function outline(): list<point> {
        if (root.highs.length < 2)
            return [Qt.point(0, 0), Qt.point(1, 0)];
        const points = [];
        for (let at = 0; at < root.highs.length; at++)
            points.push(Qt.point(at, -Math.max(1, root.highs[at])));
        for (let at = root.lows.length - 1; at >= 0; at--)
            points.push(Qt.point(at, -Math.min(-1, root.lows[at])));
        return points;
    }

    objectName: "musicTrack"
    width: totalFrames * perFrame
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.muted ? qsTr("Music, muted") : qsTr("Music")

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        radius: Theme.radius - 2
        color: Theme.panel
        border.width: Theme.hair
        border.color: Theme.line
    }

    Shape {
        y: root.height / 2
        opacity: root.muted ? 0.3 : 1
        visible: root.highs.length > 1
        transform: Scale {
            xScale: root.perFrame * 24 / root.perSecond
            yScale: (root.height / 2 - 4) / 127
        }

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.accent

            PathPolyline {
                path: root.outline()
            }
        }
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.s
        visible: root.highs.length < 2
        text: qsTr("No music yet; an update composes it.")
        faint: true
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
