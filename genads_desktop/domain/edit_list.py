"""An edit list: the ad as it is after an edit, told in frames of the film that was made before it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from genads_desktop.domain.ad_project import Variation
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.timeline import lay_out


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Frames of the older film that are shown one after another; all counts are frames."""

    at: int
    """Where they are shown in the ad of now."""
    frames: int
    source: int
    """Where they are in the older film."""


def edit_list(before: Variation, after: Variation) -> tuple[Stretch, ...]:
    """Say where the film of `before` shows what `after` is; empty when it does not show all of it.

    Text and dissolves are shown as they were; only a film made anew sets them right.
    """
    older = _laid_out(before)
    stretches = []
    for scene, at in _laid_out(after):
        source = _place_in(older, scene)
        if source is None:
            return ()
        stretches.append(Stretch(at=at, frames=scene.frames, source=source))
    return tuple(_joined(stretches))


def _laid_out(variation: Variation) -> list[tuple[Scene, int]]:
    clips = lay_out(variation.scenes)
    return [(scene, clip.first_frame) for scene, clip in zip(variation.scenes, clips, strict=True)]


def _place_in(older: list[tuple[Scene, int]], scene: Scene) -> int | None:
    """The frame of the older film at which the scene's pictures begin, if all of them are in it."""
    itself = [(one, first) for one, first in older if one.scene_id == scene.scene_id]
    for one, first in (*itself, *older):
        late = scene.in_frame - one.in_frame
        if _same_pictures(one, scene) and 0 <= late <= one.frames - scene.frames:
            return first + late
    return None


def _same_pictures(one: Scene, other: Scene) -> bool:
    """Tell whether both play the same take; two that nobody has filmed share no still."""
    if one.selected_take_id is None:
        return other.selected_take_id is None and one.scene_id == other.scene_id
    return one.selected_take_id == other.selected_take_id


def _joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Make one of those that follow each other in both films."""
    joined: list[Stretch] = []
    for stretch in stretches:
        if joined and stretch.source == joined[-1].source + joined[-1].frames:
            joined[-1] = replace(joined[-1], frames=joined[-1].frames + stretch.frames)
        else:
            joined.append(stretch)
    return joined
