"""Recasting: when single fixes lead nowhere, the scenes of a draft are put in a legal order all at once."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from genads_desktop.domain.draft import Draft
from genads_desktop.domain.errors import GrammarError
from genads_desktop.domain.remedies import new_scene
from genads_desktop.domain.scene import Placement, Scene, SceneRole, ShotType
from genads_desktop.domain.solver import Option, Slot, choose_shots, reaches, share_frames

COPIES = 3
"""How often one filler may be used."""
SAME_PLACE, BOTTLE_ADDED, FILLER = 1000.0, 0.3, 0.05
"""How much a scene is liked where it was, with a bottle it did not have, and a scene that is new."""
SEEDS = 5

Cast = Mapping[tuple[ShotType, int], Scene]


def recast(draft: Draft) -> Draft:
    """Return a draft whose shots, bottles and lengths keep the grammar; texts and prompts stay as they are.

    Uses as many of the scenes as it can, near their places. Raise `GrammarError` when nothing fits.
    """
    cast = dict(_cast(draft))
    for count in _counts(draft):
        slots = [_slot(draft, cast, place, count) for place in range(count)]
        for seed in range(SEEDS):
            try:
                chosen = choose_shots(draft.grammar, slots, seed)
            except GrammarError:
                break
            spans = draft.grammar.spans([option.shot for option in chosen])
            if reaches(spans, draft.total_frames):
                frames = share_frames(spans, draft.total_frames)
                pairs = zip(chosen, frames, strict=True)
                return replace(draft, scenes=_named(draft, cast, tuple(pairs)))
    raise GrammarError("No order of these scenes keeps the shot grammar.")


def _cast(draft: Draft) -> Iterator[tuple[tuple[ShotType, int], Scene]]:
    """Every scene and some copies of every filler, each under a number of its own."""
    for number, scene in enumerate(draft.scenes):
        yield (scene.shot, number), scene
    start = len(draft.scenes)
    for number, filler in enumerate(draft.grammar.fillers * COPIES, start=start):
        yield (filler.shot, number), new_scene(draft, filler, f"new_{number}")


def _counts(draft: Draft) -> list[int]:
    """The allowed numbers of scenes, the one that is nearest first."""
    fewest, most = draft.grammar.scene_count(draft.total_frames)
    return sorted(range(fewest, most + 1), key=lambda count: abs(count - len(draft.scenes)))


def _slot(draft: Draft, cast: Cast, place: int, count: int) -> Slot:
    options = tuple(
        option
        for (_, number), scene in cast.items()
        if not _is_kept_for_the_end(draft, scene, number, last=place == count - 1)
        for option in _options(draft, number, scene, place)
    )
    return Slot(role=SceneRole.WORLD, options=options)


def _options(draft: Draft, number: int, scene: Scene, place: int) -> Iterator[Option]:
    old = number < len(draft.scenes)
    liking = SAME_PLACE / (1 + 3 * abs(place - number)) if old else FILLER
    shown = scene.shows_product
    yield Option(shot=scene.shot, composition=number, shows_product=shown, weight=liking)
    if not shown:
        yield Option(
            shot=scene.shot, composition=number, shows_product=True, weight=liking * BOTTLE_ADDED
        )


def _is_kept_for_the_end(draft: Draft, scene: Scene, number: int, *, last: bool) -> bool:
    """Closing fillers close; so there is always one left for the end."""
    is_filler = number >= len(draft.scenes)
    return is_filler and not last and scene.role == SceneRole.END_CARD


def _named(draft: Draft, cast: Cast, chosen: tuple[tuple[Option, int], ...]) -> tuple[Scene, ...]:
    """The chosen scenes at their new lengths; new ones get ids that are free."""
    running = draft
    scenes: list[Scene] = []
    for option, frames in chosen:
        scene = cast[option.shot, option.composition]
        scene_id = scene.scene_id
        if option.composition >= len(draft.scenes):
            scene_id = running.free_scene_id()
        placement = scene.placement or (Placement() if option.shows_product else None)
        scene = scene.replace(scene_id=scene_id, frames=frames, placement=placement)
        scenes.append(scene)
        running = replace(running, scenes=(*running.scenes, scene))
    return tuple(scenes)
