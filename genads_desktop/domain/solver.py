"""The solver: chooses the shots of an ad and shares out its frames, so that the grammar is kept exactly.

Shots are found by an exact search (candidates in a seeded order of liking, backtracking where a
rule would break); frames by giving half seconds to whichever scene is furthest below the length it
likes, which is optimal because the cost is convex.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from genads_desktop.domain.errors import GrammarError
from genads_desktop.domain.grammar import Grammar, Span
from genads_desktop.domain.scene import SceneRole, ShotType

GRID = 12
"""Frames: lengths are multiples of half a second wherever the total allows it."""
SEARCH_LIMIT = 200_000
"""Candidates looked at before the search gives up; ads need a few hundred."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One way to film a slot: a shot type in one of its compositions."""

    shot: ShotType
    composition: int = 0
    shows_product: bool
    weight: float = 1.0
    """How much it is liked; twice the weight comes first twice as often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place in the story, and the ways to film it."""

    role: SceneRole
    options: tuple[Option, ...]


def choose_shots(grammar: Grammar, slots: Sequence[Slot], seed: int) -> tuple[Option, ...]:
    """Choose one option a slot so that the sequence keeps the grammar and no arrangement comes twice.

    Raise `GrammarError` when no choice does.
    """
    dice = random.Random(seed)
    ordered = [_in_order_of_liking(slot.options, dice) for slot in slots]
    chosen: list[Option] = []
    if not _extend(grammar, ordered, chosen, _Budget(SEARCH_LIMIT)):
        roles = ", ".join(slot.role for slot in slots)
        raise GrammarError(f"No sequence of shots for {roles} keeps the shot grammar.")
    return tuple(chosen)


def share_frames(
    spans: Sequence[Span], total: int, *, liked: Sequence[float] | None = None
) -> tuple[int, ...]:
    """Share `total` frames among scenes, each within its span and near the length it likes.

    `liked` replaces the spans' own liked lengths (frames). Raise `GrammarError` when the scenes
    cannot be that long or that short together.
    """
    lengths = [span.least for span in spans]
    shortest, longest = sum(lengths), sum(span.most for span in spans)
    if not shortest <= total <= longest:
        raise GrammarError(
            f"{len(spans)} such scenes last {shortest / 24:g} to {longest / 24:g} seconds together, "
            f"not {total / 24:g}."
        )
    goals = liked or [span.liked for span in spans]
    left = total - shortest
    while left:
        step = min(GRID, left)
        open_ones = [i for i, span in enumerate(spans) if lengths[i] < span.most]
        roomy = [i for i in open_ones if lengths[i] + step <= spans[i].most] or open_ones
        index = min(roomy, key=lambda i: (_cost_of_more(lengths[i], goals[i], step), i))
        given = min(step, spans[index].most - lengths[index])
        lengths[index] += given
        left -= given
    return tuple(lengths)


def reaches(spans: Sequence[Span], total: int) -> bool:
    """Tell whether scenes with these spans can last `total` frames together."""
    return sum(span.least for span in spans) <= total <= sum(span.most for span in spans)


def _cost_of_more(length: int, goal: float, step: int) -> float:
    """How much worse the scene gets by `step` more frames; below its goal it gets better."""
    return ((length + step - goal) ** 2 - (length - goal) ** 2) / goal


@dataclass(slots=True)
class _Budget:
    left: int


def _extend(
    grammar: Grammar, slots: Sequence[Sequence[Option]], chosen: list[Option], budget: _Budget
) -> bool:
    place = len(chosen)
    if place == len(slots):
        return True
    for option in slots[place]:
        budget.left -= 1
        if budget.left < 0:
            return False
        if not _fits(grammar, chosen, option, len(slots)):
            continue
        chosen.append(option)
        if _extend(grammar, slots, chosen, budget):
            return True
        chosen.pop()
    return False


def _fits(grammar: Grammar, chosen: Sequence[Option], option: Option, count: int) -> bool:
    place = len(chosen)
    if place == 0 and option.shot not in grammar.first_shots:
        return False
    if place == count - 1 and option.shot not in grammar.last_shots:
        return False
    if any(_same_arrangement(option, other) for other in chosen):
        return False
    alike = grammar.most_alike_in_a_row
    if place >= alike and all(other.shot == option.shot for other in chosen[-alike:]):
        return False
    if place == 1 and not (option.shows_product or chosen[0].shows_product):
        return False
    shown = sum(other.shows_product for other in chosen) + option.shows_product
    return shown + (count - 1 - place) >= grammar.least_products(count)


def _same_arrangement(one: Option, other: Option) -> bool:
    return one.shot == other.shot and one.composition == other.composition


def _in_order_of_liking(options: Sequence[Option], dice: random.Random) -> list[Option]:
    """Shuffle so that heavier options tend to come first (exponential keys)."""
    keyed = [
        (dice.expovariate(1.0) / max(option.weight, 1e-6), i) for i, option in enumerate(options)
    ]
    return [options[i] for _, i in sorted(keyed)]
