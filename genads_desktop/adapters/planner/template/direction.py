"""Direction: what the creative sentence and the fragrance ask of the picture."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TypeVar

from genads_desktop.adapters.planner.template.palette import average
from genads_desktop.adapters.planner.template.tables import (
    Amounts,
    Entry,
    Lexicon,
    Note,
    NoteTable,
    Weights,
)
from genads_desktop.adapters.planner.template.words import folded, matches
from genads_desktop.domain.ad_project import Notes
from genads_desktop.domain.scene import ShotType

KeyT = TypeVar("KeyT")

READ_LENGTH = 10_000
REFUSABLE = 0.3
"""A refused word takes away what it would have brought in at least this density."""
SLOWEST, FASTEST = 0.45, 1.8
_PAUSE = re.compile(r"[,.;:!?\n]|\bbut\b|\bmais\b", re.IGNORECASE)
NEGATION_REACH = 2
"""A negation turns round what follows within so many words: "no red flowers"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Direction:
    """What was read, as numbers for the picture and words for the prompt."""

    backdrops: Weights = field(default_factory=dict)
    air: Amounts = field(default_factory=dict)
    light: Amounts = field(default_factory=dict)
    shots: dict[ShotType, float] = field(default_factory=dict)
    colours: tuple[tuple[str, float], ...] = ()
    """Each with how much it counts: what is named by its colour more than what is only lit by it."""
    motifs: tuple[str, ...] = ()
    mood: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    pace: float = 1.0
    tempo: float = 0.0
    energy: float = 0.0
    bright: float = 0.0
    understood: tuple[str, ...] = ()
    """The words something was made of."""

    @property
    def colour(self) -> str | None:
        return average(self.colours) if self.colours else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragrance:
    """The notes of a perfume, as pictures."""

    notes: tuple[Note, ...]
    direction: Direction
    unknown: tuple[str, ...] = ()
    """Notes without imagery of their own; they are still named in the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """The entries of the lexicon that a text asks for, and those it refuses, with the words said."""

    wanted: tuple[tuple[str, Entry], ...] = ()
    refused: tuple[tuple[str, Entry], ...] = ()

    def beyond(self, other: "Heard") -> "Heard":
        """What is asked for or refused here and not there."""
        asked = {id(entry) for _, entry in other.wanted}
        silenced = {id(entry) for _, entry in other.refused}
        return Heard(
            wanted=tuple(pair for pair in self.wanted if id(pair[1]) not in asked),
            refused=tuple(pair for pair in self.refused if id(pair[1]) not in silenced),
        )

    @property
    def direction(self) -> Direction:
        return _directed(self.wanted, self.refused)


def read_sentence(sentence: str, lexicon: Lexicon) -> Direction:
    """Read what a creative sentence asks for. Whatever it is, this never fails."""
    return hear(sentence, lexicon).direction


def hear(sentence: str, lexicon: Lexicon) -> Heard:
    """Find the entries a text asks for and refuses, each once."""
    wanted: dict[int, tuple[str, Entry]] = {}
    refused: list[tuple[str, Entry]] = []
    for part in _PAUSE.split(sentence[:READ_LENGTH]):
        negated = 0
        for words, entry in matches(folded(part), lexicon.known):
            if words in lexicon.silences:
                negated = NEGATION_REACH
                continue
            if entry is not None and negated > 0:
                refused.append((words, entry))
            elif entry is not None:
                wanted.setdefault(id(entry), (words, entry))
            negated -= 1
    return Heard(wanted=tuple(wanted.values()), refused=tuple(refused))


def read_notes(notes: Notes, table: NoteTable) -> Fragrance:
    """Turn the notes of the pyramid into pictures, each family by its share of them.

    Notes come level by level in turn, so that the first three speak for the whole pyramid.
    """
    known: list[Note] = []
    unknown: list[str] = []
    for name in _in_turn(notes.top, notes.heart, notes.base):
        note = find_note(name, table)
        if note is None:
            unknown.append(name)
        elif note not in known:
            known.append(note)
    families = Counter(note.family for note in known)
    shares = {family: count / len(known) for family, count in families.items()}
    dressings = [(table.families[family], share) for family, share in shares.items()]
    direction = Direction(
        backdrops=weighed((d.backdrops, share) for d, share in dressings),
        air=weighed((d.air, share) for d, share in dressings),
        light=weighed((d.light, share) for d, share in dressings),
        colours=tuple((note.colour, 1.0) for note in known),
        motifs=tuple(dict.fromkeys(note.motif for note in known)),
        mood=tuple(
            word
            for family, _ in families.most_common(2)
            for word in table.families[family].mood[:2]
        ),
        phrases=tuple(note.imagery for note in known),
    )
    return Fragrance(notes=tuple(known), direction=direction, unknown=tuple(unknown))


def _in_turn(*levels: Sequence[str]) -> Iterator[str]:
    for names in zip_longest(*levels):
        yield from (name for name in names if name is not None)


def find_note(name: str, table: NoteTable) -> Note | None:
    """Find a note by its whole name, else by the longest known name within it."""
    words = folded(name)
    if words in table.by_name:
        return table.by_name[words]
    found = [(len(said), note) for said, note in matches(words, table.by_name) if note]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _directed(
    wanted: tuple[tuple[str, Entry], ...], refused: tuple[tuple[str, Entry], ...]
) -> Direction:
    entries = [entry for _, entry in wanted]
    pace = 1.0
    for entry in entries:
        pace *= entry.pace
    return Direction(
        backdrops=_without_backdrops(weighed((e.backdrops, 1.0) for e in entries), refused),
        air=weighed((e.air, 1.0) for e in entries) | _cleared(refused),
        light=weighed((e.light, 1.0) for e in entries),
        shots=_multiplied(entries),
        colours=tuple((e.colour, e.tint) for e in entries if e.colour),
        motifs=tuple(dict.fromkeys(m for e in entries for m in e.motifs)),
        mood=tuple(dict.fromkeys(m for e in entries for m in e.mood)),
        phrases=tuple(e.phrase for e in entries if e.phrase),
        pace=min(max(pace, SLOWEST), FASTEST),
        tempo=sum(e.tempo for e in entries),
        energy=sum(e.energy for e in entries),
        bright=sum(e.bright for e in entries),
        understood=(*(words for words, _ in wanted), *(f"no {words}" for words, _ in refused)),
    )


def weighed(parts: Iterable[tuple[Mapping[KeyT, float], float]]) -> dict[KeyT, float]:
    """Add up amounts, each part multiplied by its share."""
    total: dict[KeyT, float] = {}
    for amounts, share in parts:
        for name, amount in amounts.items():
            total[name] = total.get(name, 0.0) + amount * share
    return total


def _cleared(refused: Iterable[tuple[str, Entry]]) -> Amounts:
    """What was refused is taken out of the air, whoever else would bring it."""
    return {
        name: -1.0
        for _, entry in refused
        for name, amount in entry.air.items()
        if amount >= REFUSABLE
    }


def _without_backdrops(weights: Weights, refused: Iterable[tuple[str, Entry]]) -> Weights:
    banned = {b for _, entry in refused for b, weight in entry.backdrops.items() if weight >= 1}
    return weights | dict.fromkeys(banned, -10.0)


def _multiplied(entries: Iterable[Entry]) -> dict[ShotType, float]:
    shots: dict[ShotType, float] = {}
    for entry in entries:
        for shot, factor in entry.shots.items():
            shots[shot] = shots.get(shot, 1.0) * factor
    return shots


def spoken_list(words: Iterable[str]) -> str:
    """`rain, marble and midnight`."""
    *first, last = list(words) or [""]
    return f"{', '.join(first)} and {last}" if first else last


def direction_sentence(sentence: str, limit: int = 220) -> str:
    """Return the creative sentence on one line, cut at a word."""
    line = " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", sentence).split())
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0]
