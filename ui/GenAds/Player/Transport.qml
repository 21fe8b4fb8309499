// One clock for any number of players: they play, stop, jump and step together, by whole frames.
import QtQuick
import QtMultimedia

Item {
    id: root

    readonly property int fps: 24
    property list<MediaPlayer> players
    // Seconds, on the beginning of the frame that is shown.
    property real position: 0
    // Seconds of the longest film.
    property real duration: 0
    property bool playing: false
    // Below zero it goes backwards, silently.
    property real speed: 1
    // Play again from the beginning, or from the beginning of the section.
    property bool looping: false
    // The section, in seconds; an end at or before its beginning means there is none.
    property real loopIn: 0
    property real loopOut: 0
    property real volume: 1
    property bool muted: false
    // Set while the film is that of an earlier state of the ad; see EditList.
    property alias stretches: edits.stretches

    readonly property int frame: Math.floor(position * fps + 0.01)
    readonly property int frames: Math.round(duration * fps)
    readonly property bool hasSection: loopOut > loopIn
    readonly property bool seeking: settling.running
    // How often a player had to be put back into step; for tests and curious people.
    property int corrections: 0
    property MediaPlayer master: null
    property int wantedFrame: -1
    property list<MediaPlayer> awaited

    signal ended

    function add(player: MediaPlayer): void {
        root.players.push(player);
        root.measure();
    }

    function remove(player: MediaPlayer): void {
        root.players = Array.from(root.players).filter(other => other !== player);
        root.measure();
        if (root.players.length === 0)
            root.rewind();
    }

    // A player has opened its file.
    function loaded(player: MediaPlayer): void {
        root.measure();
        player.playbackRate = Math.max(0.25, Math.abs(root.speed));
        player.setPosition(root.middle(edits.sourceOf(root.frame)));
        if (root.playing && root.speed > 0)
            player.play();
        else
            player.pause();
    }

    // A player has put a picture on its screen.
    function shown(player: MediaPlayer): void {
        if (!root.seeking)
            return;
        root.awaited = Array.from(root.awaited).filter(other => other !== player);
        if (root.awaited.length === 0)
            root.settle();
    }

    function play(): void {
        if (root.players.length === 0)
            return;
        if (root.speed > 0 && root.frame >= root.frames - 1)
            root.seek(root.hasSection ? root.loopIn : 0);
        root.playing = true;
        if (root.speed > 0)
            root.players.forEach(player => player.play());
    }

    function pause(): void {
        root.playing = false;
        root.players.forEach(player => player.pause());
        root.seek(root.position);
    }

    function toggle(): void {
        if (root.playing) {
            root.pause();
            return;
        }
        if (root.speed < 0)
            root.setSpeed(1);
        root.play();
    }

    function seek(seconds: real): void {
        const frame = Math.max(0, Math.min(root.frames - 1, Math.floor(seconds * root.fps + 0.01)));
        backwards.exact = seconds;
        root.position = Math.max(0, frame) / root.fps;
        root.wantedFrame = Math.max(0, frame);
        if (!root.seeking)
            root.send();
    }

    function step(frames: int): void {
        if (root.playing)
            root.pause();
        root.seek((root.frame + frames) / root.fps);
    }

    function setSpeed(speed: real): void {
        const wasPlaying = root.playing;
        root.speed = speed;
        if (speed > 0)
            root.players.forEach(player => player.playbackRate = speed);
        if (!wasPlaying)
            return;
        if (speed > 0) {
            root.play();
        } else {
            root.players.forEach(player => player.pause());
        }
    }

    // J and L: the first press plays, every further one doubles the speed.
    function shuttle(direction: int): void {
        const going = root.playing && Math.sign(root.speed) === direction;
        root.setSpeed(going ? direction * Math.min(4, Math.max(1, Math.abs(root.speed)) * 2) : direction);
        if (!root.playing)
            root.play();
    }

    // K: stop, and be ready to play at the plain speed.
    function halt(): void {
        root.pause();
        root.setSpeed(1);
    }

    function markIn(): void {
        root.loopIn = root.position;
        if (root.loopOut <= root.loopIn)
            root.loopOut = root.duration;
        root.looping = true;
    }

    // The frame one sees is the last of the section.
    function markOut(): void {
        root.loopOut = Math.min(root.duration, root.position + 1 / root.fps);
        if (root.loopIn >= root.loopOut)
            root.loopIn = 0;
        root.looping = true;
    }

    function clearSection(): void {
        root.loopIn = 0;
        root.loopOut = 0;
    }

    function rewind(): void {
        root.playing = false;
        root.position = 0;
        root.wantedFrame = -1;
        root.clearSection();
    }

    function measure(): void {
        let longest = null;
        root.players.forEach(player => {
            if (longest === null || player.duration > longest.duration)
                longest = player;
        });
        root.master = longest;
        const frames = longest === null ? 0 : Math.round(longest.duration * root.fps / 1000);
        root.duration = (frames > 0 && edits.count > 0 ? edits.frames : frames) / root.fps;
    }

    // Show the frame one is at where the film has it now.
    function resplice(): void {
        if (edits.count > 0)
            root.seek(root.position);
    }

    // Milliseconds of the middle of a frame, where no rounding shows its neighbour.
    function middle(frame: int): int {
        return Math.round((frame + 0.5) * 1000 / root.fps);
    }

    function send(): void {
        const target = root.middle(edits.sourceOf(root.wantedFrame));
        root.wantedFrame = -1;
        root.awaited = root.players;
        settling.restart();
        root.players.forEach(player => {
            player.setPosition(Math.min(target, Math.max(0, player.duration - 20)));
            if (player.playbackState === MediaPlayer.StoppedState)
                player.pause();
            if (root.playing && root.speed > 0 && target < player.duration)
                player.play();
        });
    }

    function settle(): void {
        settling.stop();
        if (root.wantedFrame >= 0)
            root.send();
    }

    function advance(seconds: real): void {
        if (root.seeking && root.speed > 0)
            return;
        const begin = root.hasSection ? root.loopIn : 0;
        const end = root.hasSection ? root.loopOut : root.duration;
        if (root.speed < 0) {
            backwards.exact -= seconds * -root.speed;
            if (backwards.exact <= begin)
                root.arrive(begin, end - 1 / root.fps);
            else
                root.seek(backwards.exact);
            return;
        }
        const frame = edits.reached(root.frame, Math.floor(root.master.position * root.fps / 1000));
        if (frame < root.frames && edits.parts(root.frame, frame)) {
            root.seek(frame / root.fps);
            return;
        }
        root.position = frame / root.fps;
        const over = root.master.playbackState === MediaPlayer.StoppedState || (edits.count > 0 && frame >= root.frames);
        if (over || (root.looping && root.position >= end - 0.5 / root.fps))
            root.arrive(end - 1 / root.fps, begin);
    }

    // At the end of the film or the section: go round, or stay on the last picture.
    function arrive(edge: real, other: real): void {
        if (root.looping) {
            root.seek(other);
            return;
        }
        root.playing = false;
        root.players.forEach(player => player.pause());
        root.seek(edge);
        root.ended();
    }

    visible: false

    EditList {
        id: edits
        onFramesChanged: root.measure()
        onStretchesChanged: Qt.callLater(root.resplice)
    }

    QtObject {
        id: backwards

        property real exact: 0
    }

    onPlayingChanged: backwards.exact = root.position
    onSpeedChanged: backwards.exact = root.position

    FrameAnimation {
        running: root.playing && root.master !== null
        onTriggered: root.advance(frameTime)
    }

    // A seek whose picture does not come must not hold up the next one.
    Timer {
        id: settling
        interval: 160
        onTriggered: root.settle()
    }

    // Soft sync: a player more than a frame and a half away is put where the others are.
    Timer {
        interval: 250
        repeat: true
        running: root.playing && root.speed > 0 && root.players.length > 1 && !root.seeking
        onTriggered: root.players.forEach(player => {
            const wanted = root.master.position;
            const here = player.playbackState === MediaPlayer.PlayingState && wanted < player.duration - 100;
            if (here && Math.abs(player.position - wanted) > 62 * Math.max(1, root.speed)) {
                root.corrections += 1;
                player.setPosition(wanted);
            }
        })
    }
}
