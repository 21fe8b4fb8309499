// What is done with the mouse to the scenes on the timeline, while it lasts; one edit when it ends.
import QtQml
import GenAds.ViewModels

QtObject {
    id: root

    required property TimelineViewModel viewModel
    // The frame the playhead stands on.
    required property int playhead
    required property real perFrame
    property bool snaps: true
    readonly property int fps: 24
    readonly property int shortest: 24
    readonly property int longest: 360

    // Which scene is held, and what becomes of it.
    property string held: ""
    property int heldNumber: 0
    property int headDelta: 0
    property int tailDelta: 0
    property bool keepsTotal: false
    property bool carrying: false
    property real carriedBy: 0
    property int insertAt: -1
    property int guideFrame: -1

    // The frame a moving edge comes to rest on: a cut, the playhead or a whole second, where one is near.
    function snapped(frame: int, own: list<int>): int {
        root.guideFrame = -1;
        if (!root.snaps)
            return frame;
        const reach = Math.max(1, Math.round(8 / root.perFrame));
        const seconds = Math.round(frame / root.fps) * root.fps;
        const places = [...root.viewModel.cuts.filter(cut => !own.includes(cut)), root.playhead, seconds];
        let best = frame;
        let distance = reach + 1;
        places.forEach(place => {
            if (Math.abs(place - frame) < distance) {
                distance = Math.abs(place - frame);
                best = place;
            }
        });
        if (distance <= reach)
            root.guideFrame = best;
        return best;
    }

    function hold(sceneId: string, number: int): void {
        root.held = sceneId;
        root.heldNumber = number;
    }

    function letGo(): void {
        root.held = "";
        root.heldNumber = 0;
        root.headDelta = 0;
        root.tailDelta = 0;
        root.carrying = false;
        root.carriedBy = 0;
        root.insertAt = -1;
        root.guideFrame = -1;
    }

    function trimTail(clip: SceneClip, by: int, alt: bool): void {
        root.hold(clip.sceneId, clip.number);
        root.keepsTotal = alt;
        const end = clip.firstFrame + clip.frames;
        const wanted = root.snapped(end + by, [end]) - clip.firstFrame;
        root.tailDelta = Math.max(root.shortest, Math.min(root.longest, wanted)) - clip.frames;
    }

    function trimHead(clip: SceneClip, by: int, alt: bool): void {
        root.hold(clip.sceneId, clip.number);
        root.keepsTotal = alt;
        const wanted = root.snapped(clip.firstFrame + by, [clip.firstFrame]) - clip.firstFrame;
        const least = Math.max(-clip.inFrame, clip.frames - root.longest);
        root.headDelta = Math.max(least, Math.min(clip.frames - root.shortest, wanted));
    }

    function commitTail(clip: SceneClip): void {
        const frames = clip.frames + root.tailDelta;
        const changed = root.tailDelta !== 0;
        const keeps = root.keepsTotal;
        root.letGo();
        if (changed)
            root.viewModel.trimTail(clip.sceneId, frames, keeps);
    }

    function commitHead(clip: SceneClip): void {
        const by = root.headDelta;
        const keeps = root.keepsTotal;
        root.letGo();
        if (by !== 0)
            root.viewModel.trimHead(clip.sceneId, by, keeps);
    }

    function carry(clip: SceneClip, by: real): void {
        root.hold(clip.sceneId, clip.number);
        root.carrying = true;
        root.carriedBy = by;
        const cuts = root.viewModel.cuts;
        const middle = clip.firstFrame + clip.frames / 2 + by / root.perFrame;
        let gap = 0;
        while (gap < cuts.length - 1 && middle > (cuts[gap] + cuts[gap + 1]) / 2)
            gap++;
        root.insertAt = gap;
    }

    function drop(clip: SceneClip): void {
        const from = clip.number - 1;
        const to = root.insertAt > from ? root.insertAt - 1 : root.insertAt;
        const moved = root.insertAt >= 0 && to !== from;
        root.letGo();
        if (moved)
            root.viewModel.moveScene(clip.sceneId, to);
    }
}
