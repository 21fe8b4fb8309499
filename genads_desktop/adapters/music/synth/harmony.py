"""Chords, the plan of a progression over the bars, and voice leading."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from genads_desktop.adapters.music.synth.palette import Progression, Range, chord_qualities

BEATS = 4
VOICES = 4
_ROOTS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_ACCIDENTALS = {"": 0, "#": 1, "b": -1}
_CHORD = re.compile(r"([A-G])([#b]?)([^/]*)(?:/([A-G])([#b]?))?")
_LOW = 52
"""Below this MIDI note close intervals turn to mud."""
_LOW_GAP, _GAP, _WIDEST_GAP = 5, 2, 9
"""Semitones between neighbouring voices."""
_FIRST_HERO_BAR = 2
_BRIDGE = 2
"""Which of every three sections is the bridge."""


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord as pitch classes, 0 for C."""

    name: str
    root: int
    bass: int
    tones: tuple[int, ...]
    """Pitch classes above the root, in order of the quality's steps."""

    @property
    def pitch_classes(self) -> frozenset[int]:
        return frozenset((*self.tones, self.bass))


@dataclass(frozen=True, slots=True)
class Span:
    """A chord for some beats."""

    chord: Chord
    beats: float


@dataclass(frozen=True, slots=True)
class Voicing:
    """A chord as it sounds: one bass note and four voices, low to high, as MIDI notes."""

    bass: int
    voices: tuple[int, ...]


def chord(name: str) -> Chord:
    """Read a chord symbol such as `Bbmaj9` or `E/G#`. Raise `ValueError` for an unknown one."""
    match = _CHORD.fullmatch(name)
    qualities = chord_qualities()
    if match is None or match[3] not in qualities:
        raise ValueError(f"{name!r} is not a chord this score knows")
    root = _pitch_class(match[1], match[2])
    bass = root if match[4] is None else _pitch_class(match[4], match[5])
    return Chord(name, root, bass, tuple((root + step) % 12 for step in qualities[match[3]]))


def planned(progression: Progression, bars: Sequence[float], hero: int | None) -> tuple[Span, ...]:
    """Lay the progression over bars of these many beats, so that the cadence comes last.

    The bar before `hero` leans, the hero's own blooms, where the cadence leaves room for it.
    """
    closing = progression.cadence[-_cadence_bars(len(bars), len(progression.cadence)) :]
    names = [_body_bar(progression, index) for index in range(len(bars) - len(closing))]
    if hero is not None and _FIRST_HERO_BAR <= hero < len(names):
        names[hero - 1], names[hero] = progression.lean, progression.bloom
    return tuple(
        span
        for name, beats in zip((*names, *closing), bars, strict=True)
        for span in _spans(name, beats)
    )


def voiced(chords: Sequence[Chord], register: Range, bass: Range) -> tuple[Voicing, ...]:
    """Choose the voicings that move least from chord to chord, and end with the root on top."""
    layers = [_voicings(each, register) for each in chords]
    layers[-1] = [v for v in layers[-1] if v[-1] % 12 == chords[-1].root] or layers[-1]
    basses = _basses(chords, bass)
    return tuple(
        Voicing(low, voices) for low, voices in zip(basses, _smoothest(layers), strict=True)
    )


def _pitch_class(letter: str, accidental: str) -> int:
    return (_ROOTS[letter] + _ACCIDENTALS[accidental]) % 12


def _cadence_bars(bars: int, wanted: int) -> int:
    """One bar at least; the whole cadence when a loop still fits before it."""
    return wanted if bars >= wanted + 2 else 1


def _body_bar(progression: Progression, index: int) -> str:
    """Two loops, one bridge, and again; a loop always opens."""
    section, bar = divmod(index, len(progression.loop))
    chords = progression.bridge if section % 3 == _BRIDGE else progression.loop
    return chords[bar % len(chords)]


def _spans(bar: str, beats: float) -> Iterator[Span]:
    parts = [part.partition(":") for part in bar.split()]
    written = sum(float(length or BEATS) for _, _, length in parts)
    for name, _, length in parts:
        yield Span(chord(name), float(length or BEATS) / written * beats)


def _voicings(each: Chord, register: Range) -> list[tuple[int, ...]]:
    found = {
        tuple(sorted(notes))
        for tones in _voice_tones(each)
        for notes in itertools.product(*(_octaves(tone, register) for tone in tones))
    }
    apart = sorted(notes for notes in found if len(set(notes)) == VOICES)
    return [notes for notes in apart if _well_spaced(notes)] or apart


def _voice_tones(each: Chord) -> tuple[tuple[int, ...], ...]:
    """Choices of four tones: without the root of five, with any one of three doubled."""
    if len(each.tones) > VOICES:
        return (tuple(tone for tone in each.tones if tone != each.root),)
    if len(each.tones) == VOICES:
        return (each.tones,)
    return tuple((*each.tones, doubled) for doubled in each.tones)


def _octaves(tone: int, register: Range) -> list[int]:
    low, high = register
    return [note for note in range(low, high + 1) if note % 12 == tone]


def _well_spaced(notes: tuple[int, ...]) -> bool:
    gaps = itertools.pairwise(notes)
    return all(
        (_LOW_GAP if low < _LOW else _GAP) <= high - low <= _WIDEST_GAP for low, high in gaps
    )


def _basses(chords: Sequence[Chord], bass: Range) -> list[int]:
    """The nearest octave of each bass note to the one before, from the middle of the range."""
    notes: list[int] = []
    last = sum(bass) / 2
    for each in chords:
        near = last
        notes.append(min(_octaves(each.bass, bass), key=lambda note: (abs(note - near), note)))
        last = notes[-1]
    return notes


def _smoothest(layers: Sequence[list[tuple[int, ...]]]) -> list[tuple[int, ...]]:
    """The cheapest path through the voicings (Viterbi)."""
    centre = sum(map(sum, layers[0])) / sum(map(len, layers[0]))
    paths = {notes: (_strain(notes, centre), [notes]) for notes in layers[0]}
    for layer in layers[1:]:
        paths = {notes: _best(paths, notes, centre) for notes in layer}
    return min(paths.values(), key=lambda path: (path[0], path[1]))[1]


def _best(
    paths: dict[tuple[int, ...], tuple[float, list[tuple[int, ...]]]],
    notes: tuple[int, ...],
    centre: float,
) -> tuple[float, list[tuple[int, ...]]]:
    before = min(paths, key=lambda last: (paths[last][0] + _motion(last, notes), last))
    cost, path = paths[before]
    return cost + _motion(before, notes) + _strain(notes, centre), [*path, notes]


def _motion(before: tuple[int, ...], after: tuple[int, ...]) -> float:
    steps = [abs(high - low) for low, high in zip(before, after, strict=True)]
    return sum(steps) + 0.5 * steps[-1] + 0.25 * max(steps) ** 2


def _strain(notes: tuple[int, ...], centre: float) -> float:
    return 0.3 * abs(sum(notes) / len(notes) - centre)
