"""The timeline: scenes laid end to end, in frames at 24 per second."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from genads_desktop.domain.scene import FPS, HANDLE_FRAMES, Scene, SceneRole, Transition


@dataclass(frozen=True, slots=True)
class Clip:
    """A scene's place on the timeline: `[first_frame, end_frame)`."""

    scene_id: str
    first_frame: int
    end_frame: int

    @property
    def start(self) -> float:
        return self.first_frame / FPS

    @property
    def end(self) -> float:
        return self.end_frame / FPS


def lay_out(scenes: Sequence[Scene]) -> tuple[Clip, ...]:
    """Place the scenes one after another from zero."""
    ends = accumulate(scene.frames for scene in scenes)
    return tuple(
        Clip(scene.scene_id, end - scene.frames, end)
        for scene, end in zip(scenes, ends, strict=True)
    )


def cuts(scenes: Sequence[Scene]) -> tuple[int, ...]:
    """Frames at which a scene begins, the first one left out."""
    return tuple(clip.first_frame for clip in lay_out(scenes)[1:])


def end_card_frame(scenes: Sequence[Scene]) -> int | None:
    """The frame at which the closing scene begins, when it is an end card."""
    if scenes and scenes[-1].role == SceneRole.END_CARD:
        return lay_out(scenes)[-1].first_frame
    return None


def dissolves_in(scenes: Sequence[Scene], position: int) -> bool:
    """Tell whether the scene at `position` comes in over the one before it."""
    return position > 0 and scenes[position].transition == Transition.DISSOLVE


def seen_frames(scenes: Sequence[Scene], position: int) -> int:
    """How many frames of its clip are seen, those that dissolve into the next scene included."""
    leaves_by_dissolve = position + 1 < len(scenes) and dissolves_in(scenes, position + 1)
    return scenes[position].frames + (HANDLE_FRAMES if leaves_by_dissolve else 0)


def body(scenes: Sequence[Scene], position: int) -> tuple[int, int]:
    """Frames of the scene's take that no dissolve touches: `[first, last)`."""
    scene = scenes[position]
    lead = HANDLE_FRAMES if dissolves_in(scenes, position) else 0
    return scene.in_frame + lead, scene.in_frame + scene.frames
