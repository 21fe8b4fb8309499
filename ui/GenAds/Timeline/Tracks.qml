// Scenes, text and music over one time. A gesture is local while it lasts, and one edit when it ends.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Controls
import GenAds.Player
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property TimelineViewModel viewModel
    required property Transport transport
    property alias snaps: gesture.snaps

    readonly property int fps: 24
    readonly property int totalFrames: viewModel.totalFrames
    // Asked once for all clips, not once a clip.
    readonly property string chosenScene: viewModel.selectedScene
    readonly property real fitting: Math.max(0.2, (view.width - 2 * margin) / Math.max(1, totalFrames))
    readonly property real widest: 16
    readonly property real margin: Theme.l
    property real zoom: 1
    readonly property real perFrame: Math.min(widest, fitting * zoom)

    readonly property real rulerHeight: 26
    readonly property real sceneHeight: 104
    readonly property real textHeight: 28
    readonly property real musicHeight: 44

    signal textOpened
    signal promptWished

    implicitHeight: rulerHeight + sceneHeight + textHeight + musicHeight + 3 * Theme.xs + Theme.m

    function zoomBy(factor: real, x: real): void {
        const frame = (view.contentX + x - root.margin) / root.perFrame;
        root.zoom = Math.max(1, Math.min(root.widest / root.fitting, root.zoom * factor));
        view.show(frame * root.perFrame + root.margin - x);
    }

    // By key or button the playhead stays where it is, or the middle when it is out of sight.
    function zoomAbout(factor: real): void {
        const x = root.transport.frame * root.perFrame + root.margin - view.contentX;
        root.zoomBy(factor, x >= 0 && x <= view.width ? x : view.width / 2);
    }

    // Bring a part of the ad into sight.
    function reveal(first: int, frames: int): void {
        const from = first * root.perFrame;
        const to = from + frames * root.perFrame + 2 * root.margin;
        if (from < view.contentX || to > view.contentX + view.width)
            view.show(from);
    }

    function fit(): void {
        root.zoom = 1;
        view.show(0);
    }

    function seek(frame: int): void {
        root.transport.seek(Math.max(0, Math.min(root.totalFrames - 1, frame)) / root.fps);
    }

    // Choose a scene by key: the focus goes with the choice.
    function focusScene(number: int): void {
        const clip = clips.itemAt(number - 1) as SceneClip;
        if (clip === null)
            return;
        clip.forceActiveFocus(Qt.OtherFocusReason);
        clip.chosen();
    }

    // Show the scene one has chosen: the playhead goes into it, past the dissolve.
    function visit(first: int, frames: int): void {
        if (gesture.held === "")
            root.reveal(first, frames);
        if (root.transport.playing || (root.transport.frame >= first && root.transport.frame < first + frames))
            return;
        root.seek(first === 0 ? 0 : first + 12);
    }

    objectName: "tracks"
    clip: true

    TrackGesture {
        id: gesture
        viewModel: root.viewModel
        playhead: root.transport.frame
        perFrame: root.perFrame
    }

    Flickable {
        id: view
        objectName: "trackView"

        function show(x: real): void {
            contentX = Math.max(0, Math.min(contentWidth - width, x));
        }

        anchors.fill: parent
        contentWidth: Math.max(width, root.totalFrames * root.perFrame + 2 * root.margin)
        contentHeight: height
        interactive: false
        boundsBehavior: Flickable.StopAtBounds
        Basic.ScrollBar.horizontal: ThinScrollBar {}

        Item {
            id: time
            x: root.margin
            width: root.totalFrames * root.perFrame
            height: view.height

            Ruler {
                width: parent.width
                height: root.rulerHeight
                perFrame: root.perFrame
                totalFrames: root.totalFrames
                from: view.contentX - root.margin
                to: view.contentX + view.width
                onSeeking: frame => root.seek(frame)
            }

            Item {
                id: scenes
                objectName: "sceneTrack"
                y: root.rulerHeight + Theme.xs
                width: parent.width
                height: root.sceneHeight
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Scenes")

                Repeater {
                    id: clips
                    model: root.viewModel.clips

                    delegate: SceneClip {
                        id: clip

                        readonly property bool isHeld: gesture.held === sceneId

                        perFrame: root.perFrame
                        height: scenes.height
                        x: (firstFrame + (isHeld ? gesture.headDelta : 0)) * root.perFrame + (isHeld ? gesture.carriedBy : 0)
                        transform: gesture.heldNumber > 0 && number > gesture.heldNumber ? following : null
                        z: isHeld ? 2 : selected ? 1 : 0
                        selected: root.chosenScene === sceneId
                        lifted: isHeld && gesture.carrying
                        headDelta: isHeld ? gesture.headDelta : 0
                        tailDelta: isHeld ? gesture.tailDelta : gesture.keepsTotal && number === gesture.heldNumber + 1 ? -gesture.tailDelta : 0
                        onChosen: {
                            root.viewModel.chooseScene(sceneId);
                            root.visit(firstFrame, frames);
                        }
                        onOpened: root.promptWished()
                        onMenuAsked: (x, y) => menu.popup(clip, x, y)
                        onTrimmingTail: (by, alt) => gesture.trimTail(clip, by, alt)
                        onTrimmedTail: gesture.commitTail(clip)
                        onTrimmingHead: (by, alt) => gesture.trimHead(clip, by, alt)
                        onTrimmedHead: gesture.commitHead(clip)
                        onMoving: by => gesture.carry(clip, by)
                        onMoved: gesture.drop(clip)
                    }
                }

                // Where the scene one carries would go.
                Rectangle {
                    objectName: "insertionMark"
                    visible: gesture.insertAt >= 0
                    x: visible ? root.viewModel.cuts[gesture.insertAt] * root.perFrame - width / 2 : 0
                    y: -Theme.xs
                    z: 3
                    width: 4
                    height: parent.height + 2 * Theme.xs
                    radius: 2
                    color: Theme.accentStrong
                }
            }

            Item {
                id: texts
                objectName: "textTrack"
                anchors.top: scenes.bottom
                anchors.topMargin: Theme.xs
                width: parent.width
                height: root.textHeight
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Text")

                Repeater {
                    model: root.viewModel.texts

                    delegate: TextBlock {
                        perFrame: root.perFrame
                        height: texts.height
                        selected: root.chosenScene === sceneId
                        transform: gesture.heldNumber > 0 && number > gesture.heldNumber ? following : null
                        onChosen: {
                            root.viewModel.chooseScene(sceneId);
                            root.visit(sceneFirst, sceneEnd - sceneFirst);
                            root.textOpened();
                        }
                        onTimed: (first, last) => root.viewModel.timeText(sceneId, first, last)
                        onRemoved: root.viewModel.removeText(sceneId)
                    }
                }
            }

            MusicTrack {
                anchors.top: texts.bottom
                anchors.topMargin: Theme.xs
                height: root.musicHeight
                perFrame: root.perFrame
                totalFrames: root.totalFrames
                lows: root.viewModel.preview.lows
                highs: root.viewModel.preview.highs
                muted: root.viewModel.inspector.music.muted
            }

            // The section that is looped.
            Rectangle {
                visible: root.transport.hasSection
                x: root.transport.loopIn * root.fps * root.perFrame
                y: root.rulerHeight - 3
                width: (root.transport.loopOut - root.transport.loopIn) * root.fps * root.perFrame
                height: 3
                radius: 1.5
                color: Theme.accent
            }

            // Where a moving edge has come to rest.
            Rectangle {
                objectName: "snapGuide"
                visible: gesture.guideFrame >= 0
                x: gesture.guideFrame * root.perFrame
                y: root.rulerHeight
                width: 1
                height: parent.height - y
                color: Theme.accentStrong
            }

            Playhead {
                objectName: "playhead"
                x: Math.round(root.transport.frame * root.perFrame)
                height: parent.height - Theme.m
                onSeeking: x => root.seek(Math.round(x / root.perFrame))
            }

            TrimLabel {
                y: root.rulerHeight + Theme.s
                visible: gesture.headDelta !== 0 || gesture.tailDelta !== 0
                perFrame: root.perFrame
                first: gesture.heldNumber > 0 ? root.viewModel.cuts[gesture.heldNumber - 1] : 0
                end: gesture.heldNumber > 0 ? root.viewModel.cuts[gesture.heldNumber] : 0
                headDelta: gesture.headDelta
                tailDelta: gesture.tailDelta
            }
        }
    }

    // Scenes behind one that grows or shrinks at its tail move along, unless the total stays: one move for all of them.
    Translate {
        id: following
        x: gesture.keepsTotal ? 0 : gesture.tailDelta * root.perFrame
    }

    SceneMenu {
        id: menu
        viewModel: root.viewModel
        frame: root.transport.frame
        onPromptWished: root.promptWished()
    }

    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        onWheel: event => root.zoomBy(event.angleDelta.y > 0 ? 1.2 : 1 / 1.2, event.x)
    }

    WheelHandler {
        acceptedModifiers: Qt.NoModifier
        onWheel: event => view.show(view.contentX - (event.angleDelta.x !== 0 ? event.angleDelta.x : event.angleDelta.y))
    }

    // Keep what plays in sight.
    Connections {
        target: root.transport

        function onFrameChanged(): void {
            const x = root.transport.frame * root.perFrame + root.margin;
            if (root.transport.playing && (x < view.contentX || x > view.contentX + view.width - Theme.xl))
                view.show(x - Theme.xxl);
        }
    }
}
