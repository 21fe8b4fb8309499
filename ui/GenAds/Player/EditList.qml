// Where a film shows the frames of the ad when it was made before the last edit. Without stretches the film is the ad.
import QtQml

QtObject {
    id: root

    // Three numbers a stretch, all frames: where it is in the ad, how long it is, where it is in the film.
    property list<int> stretches: []
    readonly property int count: stretches.length / 3
    readonly property int frames: count > 0 ? stretches[3 * count - 3] + stretches[3 * count - 2] : 0

    function stretchAt(frame: int): int {
        let found = 0;
        while (found < root.count - 1 && frame >= root.stretches[3 * found + 3])
            found++;
        return found;
    }

    // The frame of the film that shows a frame of the ad.
    function sourceOf(frame: int): int {
        if (root.count === 0)
            return frame;
        const stretch = root.stretchAt(frame);
        const inside = Math.min(frame - root.stretches[3 * stretch], root.stretches[3 * stretch + 1] - 1);
        return root.stretches[3 * stretch + 2] + inside;
    }

    // The frame of the ad one has come to when the film goes on from `before` and shows `source`; it may lie in the next stretch.
    function reached(before: int, source: int): int {
        if (root.count === 0)
            return source;
        const stretch = root.stretchAt(before);
        const inside = Math.max(0, Math.min(source - root.stretches[3 * stretch + 2], root.stretches[3 * stretch + 1]));
        return root.stretches[3 * stretch] + inside;
    }

    // Whether the film must jump to go on from one frame of the ad to another.
    function parts(before: int, after: int): bool {
        return root.count > 0 && root.stretchAt(before) !== root.stretchAt(after);
    }
}
