"""Reading about length: seconds more or less, of a scene or of the whole ad, within the grammar's limits."""

import re
from collections.abc import Sequence

from genads_desktop.adapters.planner.template.reader.request import Edits, Request
from genads_desktop.adapters.planner.template.reader.vocabulary import Phrases, has
from genads_desktop.domain.edit import Edit
from genads_desktop.domain.grammar import Span, frames_of
from genads_desktop.domain.scene import FPS, HANDLE_FRAMES, Scene
from genads_desktop.domain.scene_edits import ChangeText, RetimeScene
from genads_desktop.domain.solver import share_frames

USUAL_SCENE, USUAL_AD = 1.0, 2.0
"""Seconds more or less when no number is said."""
TAIL = 6
_DIGITS = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*(?:-|–)?\s*(?:s|secs?|seconds?|secondes?)\b", re.IGNORECASE
)


def lengths(request: Request) -> Edits:
    """`two seconds shorter`, `scene 2 one second longer`, `make the ad 20 seconds`."""
    shorter, longer = _direction(request)
    seconds = _seconds(request)
    if not (shorter or longer) and seconds is None:
        return ()
    if seconds is None and request.meaning(*_length_words(request)):
        return ()
    if request.named and not request.target.everything:
        return _scenes(request, seconds, shorter=shorter, longer=longer)
    return _whole(request, seconds, shorter=shorter, longer=longer)


def text_kept_inside(scene: Scene, frames: int) -> tuple[Edit, ...]:
    """What a new length does to the scene's text: it must be gone before the scene is."""
    overlay = scene.overlay
    if overlay is None or overlay.last_frame is None or overlay.last_frame <= frames - TAIL:
        return ()
    last = max(frames - TAIL, overlay.first_frame + 1)
    first = min(overlay.first_frame, max(HANDLE_FRAMES, last - FPS))
    kept = overlay.replace(first_frame=first, last_frame=last)
    return (ChangeText(scene_id=scene.scene_id, overlay=kept),)


def _direction(request: Request) -> tuple[bool, bool]:
    words, text = request.vocabulary.words, request.clause.words
    shorter, longer = has(text, words["shorter"]), has(text, words["longer"])
    if not shorter and not longer and _seconds(request) is not None:
        shorter, longer = has(text, words["less_time"]), has(text, words["more_time"])
    return shorter, longer and not shorter


def _length_words(request: Request) -> tuple[Phrases, ...]:
    words = request.vocabulary.words
    return (
        words["shorter"],
        words["longer"],
        words["keep_total"],
        ("ad", "film", "video", "spot", "time", "duration", "duree"),
    )


def _scenes(request: Request, seconds: float | None, *, shorter: bool, longer: bool) -> Edits:
    spans = _spans(request)
    keep = has(request.clause.words, request.vocabulary.words["keep_total"])
    edits: list[Edit] = []
    for scene in request.named:
        frames = _wished(scene.frames, seconds, USUAL_SCENE, shorter=shorter, longer=longer)
        frames = _within(frames, scene, spans[scene.scene_id])
        edits.append(RetimeScene(scene_id=scene.scene_id, frames=frames, keep_total=keep))
        edits.extend(text_kept_inside(scene, frames))
    return tuple(edits)


def _whole(request: Request, seconds: float | None, *, shorter: bool, longer: bool) -> Edits:
    scenes = request.variation.scenes
    spans = _spans(request)
    bounds = [_including(scene, spans[scene.scene_id]) for scene in scenes]
    total = _wished(
        sum(scene.frames for scene in scenes), seconds, USUAL_AD, shorter=shorter, longer=longer
    )
    total = min(max(total, sum(b.least for b in bounds)), sum(b.most for b in bounds))
    shared = share_frames(bounds, total, liked=[float(scene.frames) for scene in scenes])
    return _retimed(scenes, shared)


def _retimed(scenes: Sequence[Scene], frames: Sequence[int]) -> Edits:
    edits: list[Edit] = []
    for scene, length in zip(scenes, frames, strict=True):
        if length != scene.frames:
            edits.append(RetimeScene(scene_id=scene.scene_id, frames=length))
            edits.extend(text_kept_inside(scene, length))
    return tuple(edits)


def _wished(
    frames: int, seconds: float | None, usual: float, *, shorter: bool, longer: bool
) -> int:
    if not shorter and not longer:
        return frames_of(seconds or 0)
    change = frames_of(usual if seconds is None else seconds)
    return frames - change if shorter else frames + change


def _spans(request: Request) -> dict[str, Span]:
    scenes = request.variation.scenes
    spans = request.tables.grammar.spans([scene.shot for scene in scenes])
    return {scene.scene_id: span for scene, span in zip(scenes, spans, strict=True)}


def _including(scene: Scene, span: Span) -> Span:
    """The span, widened where the scene already lies outside of it."""
    least, most = min(span.least, scene.frames), max(span.most, scene.frames)
    return Span(min=least / FPS, best=scene.frames / FPS, max=most / FPS)


def _within(frames: int, scene: Scene, span: Span) -> int:
    wide = _including(scene, span)
    return min(max(frames, wide.least), wide.most)


def _seconds(request: Request) -> float | None:
    """The seconds said, in digits or words; a second and a half is 1.5."""
    words = request.vocabulary.words
    text = request.clause.words
    if digits := _DIGITS.search(request.clause.raw):
        return float(digits.group(1).replace(",", "."))
    tokens = text.split()
    for place, token in enumerate(tokens):
        if token not in words["seconds"]:
            continue
        before = " ".join(tokens[max(0, place - 3) : place])
        if has(before, words["half"]):
            return 0.5
        number = request.vocabulary.number(tokens[place - 1]) if place else None
        if tokens[place - 1] == "a" and place:
            number = 1
        if number is not None:
            return number + 0.5 * has(" ".join(tokens[place + 1 :]), ("and a half", "et demie"))
    return None
