"""Cutting: what a person does to scenes on the timeline, as the edits it takes."""

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.edit_base import ProjectEdit
from genads_desktop.domain.scene import (
    FPS,
    HANDLE_FRAMES,
    MAX_SCENE_FRAMES,
    MIN_SCENE_FRAMES,
    Placement,
    Scene,
    SceneRole,
    ShotType,
    TextOverlay,
    Transition,
)
from genads_desktop.domain.scene_edits import AddScene, ChangeText, RetimeScene
from genads_desktop.services.clock import IdSource, new_id

_NEW_SCENE_FRAMES = 3 * FPS

Edits = tuple[ProjectEdit, ...]


def trim_tail(project: AdProject, scene_id: str, frames: int, *, keep_total: bool) -> Edits:
    """Let the scene end elsewhere, with its text inside what is left."""
    scene = project.scene(scene_id)
    length = _clamped(frames)
    retime = RetimeScene(scene_id=scene_id, frames=length, keep_total=keep_total)
    return (retime, *_text_kept_inside(scene, length))


def trim_head(project: AdProject, scene_id: str, by: int, *, keep_total: bool) -> Edits:
    """Let the scene begin `by` frames later in its take, or earlier when negative.

    Keeping the total moves the cut: the scene before takes the difference.
    """
    variation, scene = project.place_of(scene_id)
    length = _clamped(scene.frames - by)
    in_frame = max(0, scene.in_frame + scene.frames - length)
    head = RetimeScene(scene_id=scene_id, frames=length, in_frame=in_frame)
    position = variation.scenes.index(scene)
    moved = scene.frames - length
    if not keep_total or position == 0:
        return (head, *_text_kept_inside(scene, length))
    before = variation.scenes[position - 1]
    other = RetimeScene(scene_id=before.scene_id, frames=_clamped(before.frames + moved))
    if other.frames != before.frames + moved:
        return ()
    return (head, other, *_text_kept_inside(scene, length))


def split(project: AdProject, scene_id: str, at: int, *, ids: IdSource = new_id) -> Edits:
    """Cut a scene in two, `at` frames after its start; nothing when a part would be too short."""
    variation, scene = project.place_of(scene_id)
    if not MIN_SCENE_FRAMES <= at <= scene.frames - MIN_SCENE_FRAMES:
        return ()
    first, second = _divided(scene.overlay, at)
    rest = scene.replace(
        scene_id=_new_scene_id(ids),
        frames=scene.frames - at,
        in_frame=scene.in_frame + at,
        transition=Transition.CUT,
        overlay=second,
    )
    position = variation.scenes.index(scene) + 1
    return (
        RetimeScene(scene_id=scene_id, frames=at),
        ChangeText(scene_id=scene_id, overlay=first),
        AddScene(variation_index=variation.index, position=position, scene=rest),
    )


def duplicate(project: AdProject, scene_id: str, *, ids: IdSource = new_id) -> AddScene:
    """Put a copy of the scene, takes included, behind it."""
    variation, scene = project.place_of(scene_id)
    return AddScene(
        variation_index=variation.index,
        position=variation.scenes.index(scene) + 1,
        scene=scene.replace(scene_id=_new_scene_id(ids)),
    )


def new_scene(
    project: AdProject, variation: Variation, position: int, *, ids: IdSource = new_id
) -> AddScene:
    """A quiet shot in the light of the scene before it, to be told what it shows."""
    beside = variation.scenes[max(0, min(position, len(variation.scenes)) - 1)]
    scene = Scene(
        scene_id=_new_scene_id(ids),
        role=SceneRole.BUILD,
        shot=ShotType.AESTHETIC_BROLL,
        prompt=f"A quiet detail in the world of {project.perfume.name}",
        frames=_NEW_SCENE_FRAMES,
        look=beside.look,
        camera=beside.camera,
        placement=Placement(),
    )
    return AddScene(variation_index=variation.index, position=position, scene=scene)


def timed_text(scene: Scene, first: int, last: int) -> TextOverlay | None:
    """The scene's text from `first` up to `last`, in frames of the scene, within its bounds."""
    if scene.overlay is None:
        return None
    begin = max(HANDLE_FRAMES, min(first, scene.frames - HANDLE_FRAMES))
    end = max(begin + HANDLE_FRAMES, last)
    return scene.overlay.replace(first_frame=begin, last_frame=None if end >= scene.frames else end)


def _clamped(frames: int) -> int:
    return max(MIN_SCENE_FRAMES, min(MAX_SCENE_FRAMES, frames))


def _text_kept_inside(scene: Scene, frames: int) -> Edits:
    overlay = scene.overlay
    if overlay is None:
        return ()
    first = max(HANDLE_FRAMES, min(overlay.first_frame, frames - HANDLE_FRAMES))
    last = overlay.last_frame
    kept = overlay.replace(
        first_frame=first, last_frame=None if last is None or last >= frames else last
    )
    return () if kept == overlay else (ChangeText(scene_id=scene.scene_id, overlay=kept),)


def _divided(overlay: TextOverlay | None, at: int) -> tuple[TextOverlay | None, TextOverlay | None]:
    """The text of both parts: what lies on the cut is told line by line, else once, where it is longer."""
    if overlay is None:
        return None, None
    if overlay.last_frame is not None and overlay.last_frame <= at:
        return overlay, None
    later = overlay.replace(
        first_frame=max(HANDLE_FRAMES, overlay.first_frame - at),
        last_frame=None if overlay.last_frame is None else max(24, overlay.last_frame - at),
    )
    if overlay.first_frame >= at - HANDLE_FRAMES:
        return None, later
    earlier = overlay.replace(last_frame=None)
    if len(overlay.lines) > 1:
        return (
            earlier.replace(lines=overlay.lines[:1]),
            later.replace(lines=overlay.lines[1:]),
        )
    return earlier, None


def _new_scene_id(ids: IdSource) -> str:
    return f"scene_{ids()[:8]}"
