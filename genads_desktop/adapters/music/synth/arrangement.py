"""From a request to a written score: bars, chords, cues, and the parts that play them."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from genads_desktop.adapters.music.synth import figures
from genads_desktop.adapters.music.synth.harmony import Span, chord, planned, voiced
from genads_desktop.adapters.music.synth.palette import Palette, Progression, palette
from genads_desktop.adapters.music.synth.score import Cue, Score, Sounding
from genads_desktop.adapters.music.synth.tempo import Grid, grid
from genads_desktop.domain.scene import FPS
from genads_desktop.ports.music import ScoreRequest

_LONGEST_RISE = 1.3
_SHORTEST_RISE = 0.12
_LAST_CUE = 0.8
"""Seconds before the end after which a cut is left unmarked, so that the ending stays an ending."""
_CODA = 4.0
"""Seconds the tonic is given when no end card is named."""


@dataclass(frozen=True, slots=True)
class _Moments:
    """The points in time the picture gives, in seconds."""

    seconds: float
    resolution: float
    hero: float | None
    cuts: tuple[float, ...]


def arranged(request: ScoreRequest) -> Score:
    """Write the score of a request. The same request gives the same score."""
    colours = palette(request.gender, request.style)
    chance = np.random.default_rng([request.seed % 2**32, 1])
    progression = _progression(colours, request.seed)
    moments = _moments(request)
    beats = grid(
        moments.seconds,
        moments.resolution,
        [cut for cut in moments.cuts if cut < moments.resolution],
        colours.gender.tempo * request.spec.tempo,
    )
    chords = _sounding(colours, progression, beats, moments)
    cues = _cues(chords, moments)
    stage = figures.Stage(
        chords=chords,
        cues=cues,
        grid=beats,
        colours=colours,
        spec=request.spec,
        seconds=moments.seconds,
    )
    return Score(
        seconds=moments.seconds,
        resolution=moments.resolution,
        tempo=60 * beats.resolution / moments.resolution,
        chords=chords,
        notes=figures.played(stage, chance),
        cues=cues,
    )


def _progression(colours: Palette, seed: int) -> Progression:
    """Neighbouring seeds get different chords, so that variations do not sound alike."""
    choices = colours.gender.progressions
    return choices[seed % len(choices)]


def _moments(request: ScoreRequest) -> _Moments:
    seconds = request.frames / FPS
    cuts = tuple(sorted({cut for cut in request.cuts if 0 < cut < request.frames}))
    card = request.end_card
    resolution = (
        card if card is not None and 0 < card < request.frames else _last_act(request, cuts)
    )
    before = [cut for cut in cuts if cut < resolution]
    hero = request.hero if request.hero is not None else (before[-1] if before else None)
    marked = sorted({*cuts, resolution})
    return _Moments(
        seconds,
        resolution / FPS,
        None if hero is None else hero / FPS,
        tuple(cut / FPS for cut in marked if request.frames - cut >= _LAST_CUE * FPS),
    )


def _last_act(request: ScoreRequest, cuts: Sequence[int]) -> int:
    """The last cut that leaves the tonic time to sound, else a point near the end."""
    rest = min(_CODA, 0.3 * request.frames / FPS) * FPS
    late = [cut for cut in cuts if rest / 2 <= request.frames - cut <= 2 * rest]
    return late[-1] if late else max(1, round(request.frames - rest))


def _sounding(
    colours: Palette, progression: Progression, beats: Grid, moments: _Moments
) -> tuple[Sounding, ...]:
    hero = None if moments.hero is None else beats.nearest_bar(moments.hero)
    body = planned(progression, beats.bars, hero)
    spans = (*body, Span(chord(colours.gender.final), len(beats.beats) - 1 - beats.resolution))
    starts = list(itertools.accumulate((span.beats for span in body), initial=0.0))
    times = [*(beats.at(start) for start in starts), moments.seconds]
    voicings = voiced([span.chord for span in spans], colours.gender.register_, colours.gender.bass)
    return tuple(
        Sounding(
            start=start, end=end, beat=beat, beats=span.beats, chord=span.chord, voicing=voicing
        )
        for (start, end), beat, span, voicing in zip(
            itertools.pairwise(times), starts, spans, voicings, strict=True
        )
    )


def _cues(chords: Sequence[Sounding], moments: _Moments) -> tuple[Cue, ...]:
    return tuple(_marked(chords, moments))


def _marked(chords: Sequence[Sounding], moments: _Moments) -> Iterator[Cue]:
    for before, at in itertools.pairwise((0.0, *moments.cuts)):
        gap = at - before
        rise = min(_LONGEST_RISE, max(_SHORTEST_RISE, 0.8 * gap))
        yield Cue(
            at=at,
            rise=min(rise, at),
            strength=_strength(at, moments) * min(1.0, 0.35 + gap),
            chord=sounding_at(chords, at),
        )


def _strength(at: float, moments: _Moments) -> float:
    return 1.0 if at in {moments.resolution, moments.hero} else 0.8


def sounding_at(chords: Sequence[Sounding], seconds: float) -> Sounding:
    """The chord the ear takes a moment for: the one sounding just after it."""
    later = [each for each in chords if each.start <= seconds + 0.08]
    return later[-1]
