// One film on a transport. The film's own file name must change when its pictures do.
import QtQuick
import QtMultimedia
import GenAds.Theme

Item {
    id: root

    required property Transport transport
    property url source
    property bool heard: false
    // Matches its loudness to that of the others, 0..1.
    property real gain: 1
    property alias fillMode: output.fillMode
    readonly property alias player: player
    readonly property alias output: output
    readonly property bool ready: player.mediaStatus >= MediaPlayer.LoadedMedia && player.mediaStatus !== MediaPlayer.InvalidMedia
    readonly property string problem: player.errorString

    Rectangle {
        anchors.fill: parent
        color: Theme.film
        visible: !root.ready
    }

    MediaPlayer {
        id: player
        objectName: root.objectName + "Player"
        source: root.source
        videoOutput: output
        audioOutput: AudioOutput {
            muted: !root.heard || root.transport.muted || root.transport.speed < 0
            volume: root.transport.volume * root.gain
        }
        onMediaStatusChanged: if (mediaStatus === MediaPlayer.LoadedMedia)
            root.transport.loaded(player)
        onDurationChanged: root.transport.measure()
    }

    VideoOutput {
        id: output
        objectName: root.objectName + "Output"
        anchors.fill: parent
        endOfStreamPolicy: VideoOutput.KeepLastFrame
        fillMode: VideoOutput.PreserveAspectFit
    }

    Connections {
        target: output.videoSink
        enabled: root.transport.seeking

        function onVideoFrameChanged(): void {
            root.transport.shown(player);
        }
    }

    Component.onCompleted: root.transport.add(player)
    Component.onDestruction: {
        root.transport.remove(player);
        player.source = "";
    }
}
