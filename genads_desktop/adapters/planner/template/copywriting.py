"""Copywriting: the text blocks of an ad, never more than the grammar allows."""

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from genads_desktop.adapters.planner.template.story import Beat
from genads_desktop.adapters.planner.template.tables import Composition, Scale, Tables
from genads_desktop.domain.brand import UNTITLED_BRAND
from genads_desktop.domain.music import Gender
from genads_desktop.domain.perfume import UNTITLED_PERFUME
from genads_desktop.domain.remedies import shortened, words_of
from genads_desktop.domain.scene import (
    HANDLE_FRAMES,
    SceneRole,
    ShotType,
    TextLine,
    TextOverlay,
    TextRole,
)
from genads_desktop.domain.style import Style
from genads_desktop.ports.planner import PlanRequest

FIRST_LEAD = 6
"""Frames before text in the first scene, which no dissolve opens."""
LEAD = HANDLE_FRAMES + 2
TAIL = 6
"""Frames without text at the end of a scene, so that the dissolve finds a clean picture."""
MOST_LETTERS = 200
LONG_NAME = 16
"""A name with more letters is set smaller."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copywriter:
    """Writes the text of one variation."""

    tables: Tables
    request: PlanRequest
    seed: int

    def overlays(self, beats: Sequence[Beat]) -> tuple[TextOverlay | None, ...]:
        """Write at most three blocks: the notes or a first line, the name, and the end card."""
        blocks: dict[int, tuple[TextLine, ...]] = {len(beats) - 1: self._end_card()}
        hero = _last_hero(beats)
        if hero is not None:
            blocks[hero] = self._name()
        place = _first(beats, ShotType.NOTE_PYRAMID)
        if place is not None and (notes := self._notes()):
            blocks[place] = notes
        elif (opening := _opening(beats)) is not None:
            blocks[opening] = (self._line(self._hook(), TextRole.HEADLINE),)
        return tuple(
            self._overlay(beats, number, blocks.get(number)) for number in range(len(beats))
        )

    def _overlay(
        self, beats: Sequence[Beat], number: int, lines: tuple[TextLine, ...] | None
    ) -> TextOverlay | None:
        if not lines:
            return None
        beat, last = beats[number], number == len(beats) - 1
        return laid_over(beat.composition, lines, beat.frames, opens=not number, closes=last)

    def _name(self) -> tuple[TextLine, ...]:
        perfume = self.request.perfume
        name = TextLine(text=shown_name(self.request)[:MOST_LETTERS], role=TextRole.NAME)
        if not perfume.concentration.strip():
            return (name,)
        return (name, self._line(perfume.concentration, TextRole.SUBLINE))

    def _notes(self) -> tuple[TextLine, ...]:
        """One line a level of the pyramid; a pyramid with one level gives one line a note."""
        levels = [level for level in _levels(self.request) if level]
        copy = self.tables.copywriting
        if not levels:
            return ()
        if len(levels) == 1:
            return tuple(self._line(_set_in_type(note), TextRole.NOTE) for note in levels[0][:3])
        return tuple(
            self._line(
                copy.note_separator.join(map(_set_in_type, level[: copy.most_notes_a_line])),
                TextRole.NOTE,
            )
            for level in levels
        )

    def _end_card(self) -> tuple[TextLine, ...]:
        """The house (or, where the logo says it, the perfume), a line about it, and the call."""
        brand, perfume = self.request.brand, self.request.perfume
        house = brand.name.strip()
        shows_house = not self.request.has_logo and house not in ("", UNTITLED_BRAND)
        name = TextLine(text=house if shows_house else shown_name(self.request), role=TextRole.NAME)
        call = self._lines(self._call(), TextRole.CALL_TO_ACTION, most=2)
        about = brand.tagline.strip() or perfume.concentration.strip()
        if not about or len(call) > 1:
            return (name, *call)
        return (name, self._line(about, TextRole.SUBLINE), *call)

    def _call(self) -> str:
        asked = self.request.brief.call_to_action.strip()
        return asked or self._chosen(self.tables.copywriting.calls)

    def _hook(self) -> str:
        return self._chosen(self.tables.copywriting.hooks)

    def _chosen(self, table: Mapping[Style, Mapping[Gender, Sequence[str]]]) -> str:
        lines = table[self.request.brief.selected_style][self.request.perfume.gender]
        return random.Random(self.seed).choice(lines)

    def _line(self, text: str, role: TextRole) -> TextLine:
        return self._lines(text, role, most=1)[0]

    def _lines(self, text: str, role: TextRole, *, most: int) -> tuple[TextLine, ...]:
        """Break a text that is too long into even lines; what is still too long is cut."""
        limit = self.tables.grammar.text.most_words
        words = text.split()
        count = min(most, math.ceil(len(words_of(text)) / limit) or 1)
        even = math.ceil(len(words) / count)
        pieces = [" ".join(words[i : i + even])[:MOST_LETTERS] for i in range(0, len(words), even)]
        return tuple(shortened(TextLine(text=p, role=role), limit) for p in pieces[:count])


def laid_over(
    composition: Composition,
    lines: tuple[TextLine, ...],
    frames: int,
    *,
    opens: bool,
    closes: bool,
) -> TextOverlay:
    """Set lines where the composition leaves room, for as long as no dissolve is running.

    `frames` is the scene's length; `opens` and `closes` say whether it is the first or the last.
    """
    return TextOverlay(
        lines=lines,
        first_frame=FIRST_LEAD if opens else LEAD,
        last_frame=None if closes else frames - TAIL,
        x=composition.text.x,
        y=composition.text.y,
        size=_size(lines),
    )


def shown_name(request: PlanRequest) -> str:
    """The perfume's name on one line; the house stands in while it has none."""
    name = " ".join(request.perfume.name.split())
    if name and name != UNTITLED_PERFUME:
        return name
    house = " ".join(request.brand.name.split())
    return house or name or UNTITLED_PERFUME


def _levels(request: PlanRequest) -> tuple[tuple[str, ...], ...]:
    pyramid = request.perfume.notes
    levels = (
        (" ".join(note.split()) for note in level)
        for level in (pyramid.top, pyramid.heart, pyramid.base)
    )
    return tuple(tuple(note for note in level if note) for level in levels)


def _set_in_type(note: str) -> str:
    """Notes are often typed in small letters; in the picture they begin with a capital."""
    return note[:1].upper() + note[1:]


def _first(beats: Sequence[Beat], shot: ShotType) -> int | None:
    return next((number for number, beat in enumerate(beats) if beat.shot == shot), None)


def _last_hero(beats: Sequence[Beat]) -> int | None:
    """The last hero scene before the end card, and of two the portrait."""
    heroes = [n for n, beat in enumerate(beats[:-1]) if beat.role == SceneRole.HERO]
    portraits = [n for n in heroes if beats[n].shot == ShotType.HERO]
    return max(portraits or heroes, default=None)


def _opening(beats: Sequence[Beat]) -> int | None:
    """A scene of the world or the hook with room for a first line; none where the bottle fills it."""
    roomy = [
        number
        for number, beat in enumerate(beats[:-2])
        if beat.role != SceneRole.HERO and beat.composition.scale != Scale.MACRO
    ]
    bare = [number for number, beat in enumerate(beats[:-2]) if beat.composition.placement is None]
    world = [number for number in roomy if beats[number].role == SceneRole.WORLD]
    return next(iter((*world, *bare, *roomy)), None)


def _size(lines: Sequence[TextLine]) -> float:
    longest = (
        max(len(line.text) for line in lines if line.role == TextRole.NAME) if _named(lines) else 0
    )
    return 1.0 if longest <= LONG_NAME else round(max(0.6, math.sqrt(LONG_NAME / longest)), 2)


def _named(lines: Sequence[TextLine]) -> bool:
    return any(line.role == TextRole.NAME for line in lines)
