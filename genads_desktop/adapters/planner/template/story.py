"""The story: which sections an ad of this length has, which shots tell them, and how long each lasts."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from genads_desktop.adapters.planner.template.direction import Direction
from genads_desktop.adapters.planner.template.tables import Composition, StoryTemplate, Tables
from genads_desktop.domain.ad_project import Approach
from genads_desktop.domain.errors import GrammarError
from genads_desktop.domain.grammar import frames_of
from genads_desktop.domain.scene import FPS, SceneRole, ShotType
from genads_desktop.domain.solver import Option, Slot, choose_shots, reaches, share_frames

Arrangement = tuple[ShotType, int]

ORDER = tuple(SceneRole)
FITTING, UNFITTING = 1.0, 0.3
"""How much a composition is liked by an approach it was made for, and by another."""


STEP_BACK = 0.4
"""How much a wish for one set speaks against compositions made for others."""
SHORT_SECONDS = 20
"""Up to this length the bottle should be seen from the first frame on."""
HIDDEN = 0.08
"""How much a hook without the bottle is liked in a short ad."""
CASTINGS = 24
"""So many sequences of shots are thought of; the one with the best rhythm is told."""
SAME_SCALE, SAME_SHOT, SEEN = 1.0, 0.8, 1.5
"""What speaks against a sequence: neighbours of one scale or shot, arrangements of another variation."""
DISLIKED = 0.35
"""How much it speaks against a sequence that a scene is liked e times less than the best one there."""
ENOUGH_PRODUCT = 0.6


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
    seen: Collection[Arrangement] = (),
) -> tuple[Beat, ...]:
    """Choose sections, shots and lengths so that the grammar is kept to the frame.

    `seen` are arrangements of other variations, which step back. Raise `GrammarError` when no
    number of scenes allows it.
    """
    story = tables.stories[approach]
    casting = _Casting(tables=tables, total_frames=total_frames, seen=seen)
    for count in _counts(tables, story, total_frames, direction.tempo, has_notes=has_notes):
        roles = _sections(story, count)
        slots = [
            _slot(
                casting,
                approach,
                role,
                direction,
                _shots(story, roles, place, has_notes=has_notes),
            )
            for place, role in enumerate(roles)
        ]
        chosen = casting.best(slots, seed)
        if chosen is None:
            continue
        spans = tables.grammar.spans([option.shot for option in chosen])
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Casting:
    """Chooses among sequences that keep the grammar the one with the best rhythm."""

    tables: Tables
    total_frames: int
    seen: Collection[Arrangement]

    @property
    def short(self) -> bool:
        return self.total_frames <= SHORT_SECONDS * FPS

    def best(self, slots: Sequence[Slot], seed: int) -> tuple[Option, ...] | None:
        """Return the best of several sequences, or None when there is none of this length."""
        found: list[tuple[Option, ...]] = []
        for number in range(CASTINGS):
            try:
                chosen = choose_shots(self.tables.grammar, slots, seed + 104_729 * number)
            except GrammarError:
                return None
            if reaches(self.tables.grammar.spans([one.shot for one in chosen]), self.total_frames):
                found.append(chosen)
        return min(found, key=lambda chosen: self._fault(chosen, slots), default=None)

    def _fault(self, chosen: Sequence[Option], slots: Sequence[Slot]) -> float:
        """What speaks against a sequence; scales should alternate and the bottle come again."""
        compositions = [self.tables.by_shot[one.shot][one.composition] for one in chosen]
        fault = sum(SEEN for one in compositions if one.key in self.seen)
        for one, following in pairwise(compositions):
            fault += SAME_SCALE * (one.scale == following.scale)
            fault += SAME_SHOT * (one.shot == following.shot)
        for option, slot in zip(chosen, slots, strict=True):
            best = max(one.weight for one in slot.options)
            fault += DISLIKED * math.log(best / option.weight)
        shown = sum(one.placement is not None for one in compositions) / len(compositions)
        return fault + 4.0 * max(0.0, ENOUGH_PRODUCT - shown)


def _counts(
    tables: Tables, story: StoryTemplate, total_frames: int, tempo: float, *, has_notes: bool
) -> Sequence[int]:
    """The allowed numbers of scenes, the one this telling likes first; notes want a scene."""
    fewest, most = tables.grammar.scene_count(total_frames)
    most = min(most, len(story.base) + len(story.growth))
    density = min(max(story.density + tempo, 0.0), 1.0)
    liked = fewest + density * (most - fewest)
    if has_notes:
        wanted = len(story.base) + 1 + story.growth.index(SceneRole.NOTES)
        liked = max(liked, min(wanted, most))
    return sorted(range(fewest, most + 1), key=lambda count: (abs(count - liked), count))


def _sections(story: StoryTemplate, count: int) -> tuple[SceneRole, ...]:
    sections = (*story.base, *story.growth[: count - len(story.base)])
    return tuple(sorted(sections, key=ORDER.index))


def _shots(
    story: StoryTemplate, roles: Sequence[SceneRole], place: int, *, has_notes: bool
) -> dict[ShotType, float]:
    """The shots of a section.

    Notes open theirs with the pyramid, no notes never show one, and the last hero is a portrait,
    because it carries the name and its label must be read.
    """
    liked = story.sections[roles[place]]
    if roles[place] == SceneRole.HERO and SceneRole.HERO not in roles[place + 1 :]:
        return {ShotType.HERO: 1.0}
    if not has_notes:
        return {shot: weight for shot, weight in liked.items() if shot != ShotType.NOTE_PYRAMID}
    if roles[place] == SceneRole.NOTES and roles.index(SceneRole.NOTES) == place:
        return {ShotType.NOTE_PYRAMID: 1.0}
    return liked


def _slot(
    casting: _Casting,
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
            * _suits(composition, direction)
            * _opens(composition, role, short=casting.short),
        )
        for shot, weight in shots.items()
        for place, composition in enumerate(casting.tables.by_shot[shot])
    ]
    return Slot(role=role, options=tuple(options))


def _suits(composition: Composition, direction: Direction) -> float:
    """How well the composition's sets go with what is asked for; other sets step back from a clear wish."""
    strongest = max(0.0, *direction.backdrops.values(), 0.0)
    wanted = max(direction.backdrops.get(backdrop, 0.0) for backdrop in composition.backdrops)
    return max(0.05, (1.0 + wanted) / (1.0 + STEP_BACK * max(0.0, strongest - wanted)))


def _opens(composition: Composition, role: SceneRole, *, short: bool) -> float:
    """A short ad has no time to hide the bottle."""
    hidden = composition.placement is None
    return HIDDEN if short and hidden and role == SceneRole.HOOK else 1.0
