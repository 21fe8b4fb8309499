"""The parts: what each player does with the chords, the cues and the energy of the score."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from genads_desktop.adapters.music.synth.palette import Palette
from genads_desktop.adapters.music.synth.score import Cue, Instrument, Note, Sounding
from genads_desktop.adapters.music.synth.tempo import Grid
from genads_desktop.domain.music import MusicSpec

_BREATH = 0.45
"""Seconds before a cue in which nobody strikes a note, so that the swell is heard."""
_RING = 0.3
"""Seconds after a cue that belong to its accent alone."""
_HUSHED, _HUSH = 0.6, 0.45
"""Seconds after a cue in which the players stay below its accent, and how far."""
_PAD_LEAD = 0.22
_SHORTEST_DRONE = 0.5
_LAST_PULSE = 1.2
"""Seconds before the end card after which the heart holds its breath."""
_LAST_ECHO = 1.5
_ANSWER = 0.3
"""Seconds from the end card to the harp that answers its accent."""
_CALM, _LIVELY, _DRIVEN = 0.1, 0.6, 0.85
"""Energies from which the heart beats at all, on every beat, and between the beats."""
_QUARTERS = (0.0, 1.0, 2.0, 3.0)
_PANS = (-0.45, 0.3, -0.2, 0.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Everything the players look at."""

    chords: tuple[Sounding, ...]
    cues: tuple[Cue, ...]
    grid: Grid
    colours: Palette
    spec: MusicSpec
    seconds: float

    @property
    def body(self) -> tuple[Sounding, ...]:
        """The chords before the resolution."""
        return self.chords[:-1]

    @property
    def tonic(self) -> Sounding:
        return self.chords[-1]

    def free(self, at: float) -> bool:
        """Whether a note may be struck at this time, without stepping on a swell or an accent."""
        return not any(cue.at - min(_BREATH, cue.rise) < at < cue.at + _RING for cue in self.cues)

    @property
    def peak(self) -> float:
        """When the players give most: at the hero, else past the middle."""
        leading = [cue.at for cue in self.cues if cue.strength == 1.0 and cue.at < self.tonic.start]
        return max(leading, default=0.6 * self.tonic.start)

    def intensity(self, at: float) -> float:
        """How much the players give: little at first, most at the peak, a last time on the tonic."""
        times = (
            0.0,
            self.peak,
            max(self.peak, self.tonic.start - 0.5),
            self.tonic.start,
            self.seconds,
        )
        return float(np.interp(at, times, (0.6, 1.0, 0.85, 1.0, 0.7)))

    def touch(self, at: float) -> float:
        """How hard a key or string is struck: softly where an accent still rings."""
        hushed = any(0 <= at - cue.at < _HUSHED for cue in self.cues)
        return self.intensity(at) * (_HUSH if hushed else 1.0)


def played(stage: Stage, chance: np.random.Generator) -> tuple[Note, ...]:
    """All notes of all players, in order of time."""
    parts = itertools.chain(
        _pads(stage),
        _bass(stage),
        _drone(stage),
        _harp(stage, chance),
        _melody(stage, chance),
        _sparkle(stage, chance),
        _pulse(stage),
        _coda(stage, chance),
    )
    return tuple(sorted(parts, key=lambda note: (note.start, note.instrument, note.pitch)))


def _pads(stage: Stage) -> Iterator[Note]:
    """Every voice as a line; a tone two chords share is held."""
    for voice, pan in enumerate(_PANS):
        runs = itertools.groupby(stage.chords, key=lambda each: each.voicing.voices[voice])
        for pitch, run in runs:
            held = list(run)
            start = max(0.0, held[0].start - _PAD_LEAD)
            yield Note(
                instrument=Instrument.PAD,
                start=start,
                seconds=held[-1].end - start,
                pitch=pitch,
                pan=pan,
            )


def _bass(stage: Stage) -> Iterator[Note]:
    for each in stage.chords:
        yield Note(
            instrument=Instrument.SUB,
            start=each.start,
            seconds=each.end - each.start,
            pitch=each.voicing.bass,
            velocity=stage.intensity(each.start + 0.1),
        )


def _drone(stage: Stage) -> Iterator[Note]:
    """The tonic below everything; it makes way for the dominant."""
    silent = stage.body[1:][-2:] or stage.body
    low = stage.tonic.voicing.bass
    stretches = ((0.0, silent[0].start), (stage.tonic.start, stage.seconds))
    for start, end in stretches:
        if end - start > _SHORTEST_DRONE:
            yield Note(
                instrument=Instrument.DRONE, start=start, seconds=end - start, pitch=low + 12
            )


def _harp(stage: Stage, chance: np.random.Generator) -> Iterator[Note]:
    style = stage.colours.style
    figure = style.figures[int(chance.integers(len(style.figures)))]
    lift = 12 + stage.colours.gender.figure_octave
    likely = min(0.97, style.density * (0.2 + 1.2 * stage.spec.energy))
    for each in stage.body:
        for step in range(round(each.beats * 2)):
            at = stage.grid.at(each.beat + step / 2) + float(chance.normal(0, 0.006))
            dice, pan = chance.random(), float(chance.uniform(-0.6, 0.6))
            if dice > likely * (0.5 if each.start < 1 else 1) or not stage.free(at):
                continue
            voice = figure[int(each.beat * 2 + step) % len(figure)]
            yield Note(
                instrument=Instrument.HARP,
                start=max(0.0, at),
                seconds=2.4,
                pitch=each.voicing.voices[voice] + lift,
                velocity=stage.touch(at) * (1.0 if step % 4 == 0 else 0.72) * (0.8 + 0.2 * dice),
                pan=pan,
            )


def _melody(stage: Stage, chance: np.random.Generator) -> Iterator[Note]:
    rhythms = stage.colours.style.melodies
    first = int(chance.integers(len(rhythms)))
    low, high = stage.colours.gender.melody
    last = (low + 2 * high) // 3
    for index, each in enumerate(stage.body):
        rhythm = rhythms[(first + index) % len(rhythms)]
        for beat in (0.0, *rhythm) if index == 0 and rhythm[0] else rhythm:
            last = _next_tone(_tones(each, low, high), last, chance)
            at = stage.grid.at(each.beat + beat)
            if beat >= each.beats or not stage.free(at):
                continue
            yield Note(
                instrument=Instrument.PIANO,
                start=at,
                seconds=4.0,
                pitch=last,
                velocity=stage.touch(at) * float(chance.uniform(0.8, 1.0)),
                pan=-0.12,
            )


def _tones(each: Sounding, low: int, high: int) -> list[int]:
    tones = {voice % 12 for voice in each.voicing.voices}
    return [pitch for pitch in range(low, high + 1) if pitch % 12 in tones]


def _next_tone(tones: Sequence[int], last: int, chance: np.random.Generator) -> int:
    """A step or a small leap, seldom the same tone again."""
    distance = np.abs(np.array(tones) - last)
    weights = np.exp(-distance / 3.0) * np.where(distance == 0, 0.25, 1.0)
    return int(chance.choice(tones, p=weights / weights.sum()))


def _sparkle(stage: Stage, chance: np.random.Generator) -> Iterator[Note]:
    for each in stage.body[1:]:
        for beat in (1.5, 3.5):
            dice, voice = chance.random(), int(chance.integers(1, 4))
            at = stage.grid.at(each.beat + beat)
            if dice < stage.colours.style.sparkle and beat < each.beats and stage.free(at):
                yield Note(
                    instrument=Instrument.BELL,
                    start=at,
                    seconds=2.5,
                    pitch=each.voicing.voices[voice] + 24,
                    velocity=0.35 * stage.touch(at),
                    pan=0.6 - 1.2 * dice / max(stage.colours.style.sparkle, 0.01),
                )


def _pulse(stage: Stage) -> Iterator[Note]:
    """A heartbeat from the second bar on; it holds its breath before the end card."""
    for each in stage.body[1:]:
        for beat, weight in _pulse_beats(stage):
            at = stage.grid.at(each.beat + beat)
            if beat < each.beats and stage.tonic.start - at > _LAST_PULSE and stage.free(at):
                yield Note(
                    instrument=Instrument.PULSE,
                    start=at,
                    seconds=0.6,
                    pitch=each.voicing.bass,
                    velocity=weight * (0.15 + 1.7 * stage.spec.energy) * stage.intensity(at),
                )


def _pulse_beats(stage: Stage) -> Iterator[tuple[float, float]]:
    energy = stage.spec.energy
    own = stage.colours.style.pulse
    yield from ((beat, 1.0 if beat == int(beat) else 0.6) for beat in own if energy > _CALM)
    if energy > _LIVELY:
        yield from ((beat, 0.7) for beat in _QUARTERS if beat not in own)
    if energy > _DRIVEN:
        yield from ((beat + 0.5, 0.4) for beat in _QUARTERS)


def _coda(stage: Stage, chance: np.random.Generator) -> Iterator[Note]:
    """A chord rolled upwards on the tonic, and the root once more when there is time."""
    start = stage.tonic.start
    lift = stage.colours.gender.figure_octave
    roll = float(chance.uniform(0.07, 0.11))
    for step, pitch in enumerate((*stage.tonic.voicing.voices, stage.tonic.voicing.voices[0] + 12)):
        yield Note(
            instrument=Instrument.HARP,
            start=start + _ANSWER + step * roll,
            seconds=3.0,
            pitch=pitch + lift,
            velocity=0.55 - 0.04 * step,
            pan=-0.5 + 0.25 * step,
        )
    echo = stage.grid.at(stage.grid.resolution + 2)
    if stage.seconds - echo > _LAST_ECHO and stage.free(echo):
        yield Note(
            instrument=Instrument.PIANO,
            start=echo,
            seconds=4.0,
            pitch=stage.tonic.voicing.voices[-1],
            velocity=0.5,
        )
