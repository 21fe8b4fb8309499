"""Remedies: the edits that can mend a draft which breaks the shot grammar."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from genads_desktop.domain.draft import Draft, Remedy
from genads_desktop.domain.edit import Edit
from genads_desktop.domain.grammar import Filler, frames_of
from genads_desktop.domain.scene import (
    HANDLE_FRAMES,
    Look,
    Placement,
    Scene,
    SceneRole,
    ShotType,
    TextLine,
    TextOverlay,
)
from genads_desktop.domain.scene_edits import (
    AddScene,
    ChangeText,
    MoveScene,
    PlaceProduct,
    RemoveScene,
    RetimeScene,
)
from genads_desktop.domain.solver import reaches, share_frames
from genads_desktop.domain.timeline import dissolves_in


def words_of(line: str) -> list[str]:
    """Return the words of a line; a separator between two notes is none."""
    return [word for word in line.split() if any(letter.isalnum() for letter in word)]


def shortened(line: TextLine, most_words: int) -> TextLine:
    """Cut the line after its last allowed word."""
    kept: list[str] = []
    for word in line.text.split():
        if len(words_of(" ".join((*kept, word)))) > most_words:
            break
        kept.append(word)
    while kept and not words_of(kept[-1]):
        kept.pop()
    return line.replace(text=" ".join(kept))


def written(scene: Scene, overlay: TextOverlay) -> Remedy:
    return (ChangeText(scene_id=scene.scene_id, overlay=overlay),)


def without(prompt: str, banned: tuple[str, ...], instead: str, names: Sequence[str]) -> str:
    """Replace banned words in a prompt, except where they are part of a name."""
    pattern = _any_of(banned)
    if not pattern.search(prompt):
        return prompt
    shielded = [name for name in names if name]
    if not shielded:
        return pattern.sub(instead, prompt)
    parts = re.split(f"({'|'.join(map(re.escape, shielded))})", prompt, flags=re.IGNORECASE)
    return "".join(part if i % 2 else pattern.sub(instead, part) for i, part in enumerate(parts))


@lru_cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)


def new_scene(draft: Draft, filler: Filler, scene_id: str) -> Scene:
    """Make the filler a scene, as long as its shot likes."""
    return Scene(
        scene_id=scene_id,
        role=filler.role,
        shot=filler.shot,
        prompt=filler.prompt,
        frames=draft.grammar.shots[filler.shot].liked,
        look=Look(backdrop=filler.backdrop, composition=filler.composition),
        placement=filler.placement,
    )


def put_in(draft: Draft, filler: Filler, position: int) -> Remedy:
    """Add the filler as a new scene, as long as its place likes."""
    shots = [scene.shot for scene in draft.scenes]
    shots.insert(position, filler.shot)
    frames = draft.grammar.spans(shots)[min(position, len(shots) - 1)].liked
    scene = new_scene(draft, filler, draft.free_scene_id()).replace(frames=frames)
    return (AddScene(variation_index=draft.variation_index, position=position, scene=scene),)


def placed(draft: Draft, legal: Collection[ShotType], position: int) -> Iterator[Remedy]:
    """A legal shot at this place: one the draft has, else a new one."""
    for scene in draft.scenes:
        if scene.shot in legal:
            yield (MoveScene(scene_id=scene.scene_id, position=position),)
    for filler in sorted(draft.grammar.fillers, key=lambda one: _takes_part(one, position)):
        if filler.shot in legal:
            yield put_in(draft, filler, position)


def broken_up(draft: Draft, place: int) -> Iterator[Remedy]:
    """The scene somewhere else, or gone, or another one before it."""
    scene = draft.scenes[place]
    for position in range(1, len(draft.scenes) - 1):
        yield (MoveScene(scene_id=scene.scene_id, position=position),)
    yield (RemoveScene(scene_id=scene.scene_id),)
    for filler in draft.grammar.fillers:
        yield put_in(draft, filler, place)


def shown_sooner(draft: Draft) -> Iterator[Remedy]:
    """A scene with the bottle second, or the bottle in the second or the first."""
    for scene in draft.scenes:
        if scene.shows_product:
            yield (MoveScene(scene_id=scene.scene_id, position=1),)
    for scene in draft.scenes[1::-1]:
        if not scene.shows_product:
            yield _with_bottle(scene)


def shown_more(draft: Draft) -> Iterator[Remedy]:
    """The bottle in as many scenes more as it takes, the last ones first."""
    bare = [scene for scene in reversed(draft.scenes) if not scene.shows_product]
    shown = len(draft.scenes) - len(bare)
    missing = draft.grammar.least_products(len(draft.scenes)) - shown
    yield tuple(edit for scene in bare[:missing] for edit in _with_bottle(scene))


def less_text(draft: Draft) -> Iterator[Remedy]:
    """The text blocks that are too many gone; those of hero and end card stay longest."""
    written = [scene for scene in draft.scenes if scene.overlay]
    dear = (SceneRole.HERO, SceneRole.END_CARD)
    cheap_first = sorted(written, key=lambda scene: scene.role in dear)
    surplus = len(written) - draft.grammar.text.most_blocks
    yield tuple(ChangeText(scene_id=s.scene_id, overlay=None) for s in cheap_first[:surplus])


def one_more(draft: Draft) -> tuple[Remedy, ...]:
    """Every filler at every place between the first scene and the last."""
    places = range(1, max(2, len(draft.scenes)))
    return tuple(
        put_in(draft, filler, place) for place in places for filler in draft.grammar.fillers
    )


def one_less(draft: Draft) -> tuple[Remedy, ...]:
    """Every scene taken out, those in the middle first."""
    middle = (*draft.scenes[-2:0:-1], draft.scenes[-1], draft.scenes[0])
    return tuple((RemoveScene(scene_id=scene.scene_id),) for scene in dict.fromkeys(middle))


def retimed(draft: Draft) -> tuple[Remedy, ...]:
    """All scenes to lengths that fit, with their text; where none do, a scene more or less."""
    spans = draft.grammar.spans([scene.shot for scene in draft.scenes])
    if not reaches(spans, draft.total_frames):
        short = sum(span.most for span in spans) < draft.total_frames
        return one_more(draft) if short else one_less(draft)
    liked = [float(scene.frames) for scene in draft.scenes]
    lengths = share_frames(spans, draft.total_frames, liked=liked)
    edits: list[Edit] = []
    for place, (scene, length) in enumerate(zip(draft.scenes, lengths, strict=True)):
        if scene.frames == length:
            continue
        edits.append(RetimeScene(scene_id=scene.scene_id, frames=length))
        held = scene.overlay and held_inside(draft, place, scene.overlay, length)
        if held and held != scene.overlay:
            edits.extend(written(scene, held))
    return (tuple(edits),)


def held_inside(draft: Draft, place: int, overlay: TextOverlay, frames: int) -> TextOverlay:
    """The text in a scene of this length, while no dissolve is running, long enough to be read."""
    shortest = frames_of(draft.grammar.text.shortest)
    lead = HANDLE_FRAMES if dissolves_in(draft.scenes, place) else 0
    first = max(lead, min(overlay.first_frame, frames - shortest))
    end = overlay.last_frame
    if end is not None:
        end = min(max(end, first + shortest), frames)
    return overlay.replace(first_frame=first, last_frame=end)


def _with_bottle(scene: Scene) -> Remedy:
    return (PlaceProduct(scene_id=scene.scene_id, placement=Placement()),)


def _takes_part(filler: Filler, position: int) -> bool:
    """Closing shots come last among openings, and openings among closings."""
    return (filler.role == SceneRole.END_CARD) == (position == 0)
