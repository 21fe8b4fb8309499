"""The story: which sections an ad of this length has, which shots tell them, and how long each lasts."""

from collections.abc import Sequence
from dataclasses import dataclass

from genads_desktop.adapters.planner.template.direction import Direction
from genads_desktop.adapters.planner.template.tables import Composition, StoryTemplate, Tables
from genads_desktop.domain.ad_project import Approach
from genads_desktop.domain.errors import GrammarError
from genads_desktop.domain.grammar import frames_of
from genads_desktop.domain.scene import SceneRole, ShotType
from genads_desktop.domain.solver import Option, Slot, choose_shots, reaches, share_frames

ORDER = tuple(SceneRole)
FITTING, UNFITTING = 1.0, 0.3
"""How much a composition is liked by an approach it was made for, and by another."""


STEP_BACK = 0.4
"""How much a wish for one set speaks against compositions made for others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """A scene before it is dressed: its part in the story, its shot, its length."""

    role: SceneRole
    composition: Composition
    frames: int

    @property
    def shot(self) -> ShotType:
        return self.composition.shot


def tell(
    tables: Tables,
    approach: Approach,
    total_frames: int,
    direction: Direction,
    *,
    has_notes: bool,
    seed: int,
) -> tuple[Beat, ...]:
    """Choose sections, shots and lengths so that the grammar is kept to the frame.

    Raise `GrammarError` when no number of scenes allows it.
    """
    story = tables.stories[approach]
    for count in _counts(tables, story, total_frames, direction.tempo):
        roles = _sections(story, count)
        slots = [
            _slot(
                tables, approach, role, direction, _shots(story, roles, place, has_notes=has_notes)
            )
            for place, role in enumerate(roles)
        ]
        try:
            chosen = choose_shots(tables.grammar, slots, seed)
        except GrammarError:
            continue
        spans = tables.grammar.spans([option.shot for option in chosen])
        if not reaches(spans, total_frames):
            continue
        liked = [float(frames_of(story.lengths[role])) for role in roles]
        lengths = share_frames(spans, total_frames, liked=liked)
        return tuple(
            Beat(
                role=role,
                composition=tables.by_shot[option.shot][option.composition],
                frames=frames,
            )
            for role, option, frames in zip(roles, chosen, lengths, strict=True)
        )
    raise GrammarError(
        f"No storyboard of {total_frames / 24:g} seconds keeps the shot grammar. Choose another length."
    )


def _counts(tables: Tables, story: StoryTemplate, total_frames: int, tempo: float) -> Sequence[int]:
    """The allowed numbers of scenes, the one this telling likes first."""
    fewest, most = tables.grammar.scene_count(total_frames)
    most = min(most, len(story.base) + len(story.growth))
    density = min(max(story.density + tempo, 0.0), 1.0)
    liked = fewest + density * (most - fewest)
    return sorted(range(fewest, most + 1), key=lambda count: (abs(count - liked), count))


def _sections(story: StoryTemplate, count: int) -> tuple[SceneRole, ...]:
    sections = (*story.base, *story.growth[: count - len(story.base)])
    return tuple(sorted(sections, key=ORDER.index))


def _shots(
    story: StoryTemplate, roles: Sequence[SceneRole], place: int, *, has_notes: bool
) -> dict[ShotType, float]:
    """The shots of a section; known notes open theirs with the pyramid, unknown ones never show one."""
    liked = story.sections[roles[place]]
    if not has_notes:
        return {shot: weight for shot, weight in liked.items() if shot != ShotType.NOTE_PYRAMID}
    if roles[place] == SceneRole.NOTES and roles.index(SceneRole.NOTES) == place:
        return {ShotType.NOTE_PYRAMID: 1.0}
    return liked


def _slot(
    tables: Tables,
    approach: Approach,
    role: SceneRole,
    direction: Direction,
    shots: dict[ShotType, float],
) -> Slot:
    options = [
        Option(
            shot=shot,
            composition=place,
            shows_product=composition.placement is not None,
            weight=weight
            * direction.shots.get(shot, 1.0)
            * (FITTING if approach in composition.approaches else UNFITTING)
            * _suits(composition, direction),
        )
        for shot, weight in shots.items()
        for place, composition in enumerate(tables.by_shot[shot])
    ]
    return Slot(role=role, options=tuple(options))


def _suits(composition: Composition, direction: Direction) -> float:
    """How well the composition's sets go with what is asked for; other sets step back from a clear wish."""
    strongest = max(0.0, *direction.backdrops.values(), 0.0)
    wanted = max(direction.backdrops.get(backdrop, 0.0) for backdrop in composition.backdrops)
    return max(0.05, (1.0 + wanted) / (1.0 + STEP_BACK * max(0.0, strongest - wanted)))
