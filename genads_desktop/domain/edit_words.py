"""Edits in words: what an edit changes, as a line a person reads before it is made."""

from typing import Any

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.edit import Edit
from genads_desktop.domain.edit_base import SceneEdit, scene_name
from genads_desktop.domain.record import Record
from genads_desktop.domain.scene import FPS, ClipSound, Scene, TextOverlay
from genads_desktop.domain.scene_edits import (
    AddScene,
    ChangeCamera,
    ChangeClipSound,
    ChangeEngine,
    ChangeLook,
    ChangeShot,
    ChangeText,
    ChangeTransition,
    ChooseTake,
    MoveScene,
    PlaceProduct,
    RemoveScene,
    RetimeScene,
    RewritePrompt,
)
from genads_desktop.domain.variation_edits import ChangeCallToAction, ChangeMusic, ChangeStyle

_LONGEST = 60


def subject_of(edit: Edit, project: AdProject) -> str:
    """Say what the edit is about: `Scene 2`, `Music`, `Whole ad`."""
    if isinstance(edit, SceneEdit):
        return scene_name(project, edit.scene_id).capitalize()
    match edit:
        case ChangeMusic():
            return "Music"
        case AddScene():
            return "New scene"
        case _:
            return "Whole ad"


def change_in(edit: Edit, project: AdProject) -> str:
    """Say what becomes of it: `brightness 0 to 0.35`, `text removed`."""
    if isinstance(edit, SceneEdit):
        if not project.has_scene(edit.scene_id):
            return edit.label(project)
        scene = project.scene(edit.scene_id)
        return _staging_change(edit, scene) or _cut_change(edit, scene)
    return _whole_change(edit, project)


def _whole_change(edit: Edit, project: AdProject) -> str:
    match edit:
        case ChangeMusic():
            words = _changes(project.variation(edit.variation_index).music.spec, edit.spec)
        case ChangeStyle():
            words = _changes(project.style, edit.style)
        case ChangeCallToAction():
            words = f"call to action “{edit.text}”" if edit.text else "call to action removed"
        case AddScene():
            shot = _plain(edit.scene.shot)
            words = f"{shot}, {edit.scene.seconds:.1f} s, as scene {edit.position + 1}"
        case _:
            words = edit.label(project)
    return words


def _staging_change(edit: SceneEdit, scene: Scene) -> str:
    """What the scene shows otherwise; empty for an edit of something else."""
    match edit:
        case RewritePrompt():
            words = _prompt_change(scene, edit)
        case ChangeCamera():
            words = _changes(scene.camera, edit.camera, "camera")
        case ChangeShot():
            words = f"{_plain(scene.shot)} becomes {_plain(edit.shot)}"
        case ChangeLook():
            words = _changes(scene.look, edit.look)
        case PlaceProduct():
            words = _placement_change(scene, edit)
        case _:
            words = ""
    return words


def _cut_change(edit: SceneEdit, scene: Scene) -> str:
    match edit:
        case ChangeText():
            words = _text_change(scene.overlay, edit.overlay)
        case RetimeScene():
            words = f"{scene.seconds:.1f} s to {edit.frames / FPS:.1f} s"
        case MoveScene():
            words = f"moved to place {edit.position + 1}"
        case RemoveScene():
            words = "removed"
        case ChangeTransition():
            words = f"comes in by a {edit.transition}"
        case ChangeEngine():
            words = f"filmed by {edit.engine or 'the engine of the campaign'}"
        case ChangeClipSound():
            words = _clip_sound_change(edit)
        case ChooseTake():
            words = "another take"
        case _:
            words = edit.deed
    return words


def _clip_sound_change(edit: ChangeClipSound) -> str:
    heard = edit.clip_sound == ClipSound.DUCKED
    return "its clip is heard, the score ducked under it" if heard else "its clip is not heard"


def _prompt_change(scene: Scene, edit: RewritePrompt) -> str:
    staged = [
        _changes(before, after)
        for before, after in ((scene.look, edit.look), (scene.camera, edit.camera))
        if after is not None and after != before
    ]
    return "; ".join([*staged, f"prompt “{_short(_new_words(scene.prompt, edit.prompt))}”"])


def _placement_change(scene: Scene, edit: PlaceProduct) -> str:
    if edit.placement is None:
        return "bottle taken out"
    return _changes(scene.placement, edit.placement, "bottle")


def _text_change(before: TextOverlay | None, after: TextOverlay | None) -> str:
    if after is None:
        return f"text “{_short(_said(before))}” removed" if before else "no text"
    if before is None or _said(before) != _said(after):
        return f"text “{_short(_said(after))}”"
    return _changes(before, after, "text")


def _said(overlay: TextOverlay) -> str:
    return " / ".join(line.text for line in overlay.lines)


def _changes(before: Record | None, after: Record, prefix: str = "") -> str:
    """List every value that differs: `brightness 0 to 0.35, warmth 0 to 0.2`."""
    if before is None:
        return f"{prefix} added".strip()
    found = list(_differing(before, after))
    words = ", ".join(_difference(*each) for each in found)
    return f"{prefix} {words}".strip() if found else "as it is"


def _differing(before: Record, after: Record) -> list[tuple[str, Any, Any]]:
    found: list[tuple[str, Any, Any]] = []
    for name in type(after).model_fields:
        old, new = getattr(before, name), getattr(after, name)
        if isinstance(old, Record) and isinstance(new, Record):
            found += _differing(old, new)
        elif old != new:
            found.append((_plain(name), old, new))
    return found


def _difference(name: str, old: Any, new: Any) -> str:
    if isinstance(old, str) and isinstance(new, str) and " " in f"{old}{new}":
        return f"{name} “{_short(_new_words(old, new))}”"
    return f"{name} {_shown(old)} to {_shown(new)}" if _shown(old) else f"{name} {_shown(new)}"


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".") or "0"
    if isinstance(value, tuple):
        return ", ".join(_shown(one) for one in value)
    return "" if value is None else _plain(str(value))


def _new_words(before: str, after: str) -> str:
    """What was added at the end, else the whole."""
    return after[len(before) :].strip(" ,.;") if after.startswith(before) else after


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _plain(name: str) -> str:
    return name.replace("_", " ")
