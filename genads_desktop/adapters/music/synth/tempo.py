"""Where the beats fall: a tempo bent so that bars fit the picture and its cuts."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.music.synth.harmony import BEATS

_BEND = 1.14
"""How much faster or slower a stretch may run than the whole before a listener minds."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The beats of the score, up to the bar line where the end card begins and on to the end."""

    beats: tuple[float, ...]
    """Seconds at which each beat falls; beat 0 is at 0."""
    resolution: int
    """The beat on which the harmony resolves."""
    bars: tuple[int, ...]
    """Beats in each bar before the resolution; only the first may be short."""

    def at(self, beat: float) -> float:
        """Seconds at which a beat or a part of one falls."""
        return float(np.interp(beat, np.arange(len(self.beats)), self.beats))

    def beat(self, seconds: float) -> float:
        """The beat that falls at this time."""
        return float(np.interp(seconds, self.beats, np.arange(len(self.beats))))

    @property
    def bar_beats(self) -> tuple[int, ...]:
        """The first beat of every bar before the resolution."""
        return tuple(itertools.accumulate(self.bars[:-1], initial=0))

    def nearest_bar(self, seconds: float) -> int:
        """Index of the bar whose line is nearest."""
        return min(
            range(len(self.bars)), key=lambda bar: abs(self.at(self.bar_beats[bar]) - seconds)
        )


def grid(seconds: float, resolution: float, cuts: Sequence[float], tempo: float) -> Grid:
    """Lay beats over `seconds` at about `tempo` a minute, a bar line on `resolution`.

    A cut gets a beat, a bar line if one is near, where that bends the tempo by less than a seventh.
    """
    count = _beat_count(resolution * tempo / 60)
    anchors = _anchors(count, resolution, cuts)
    body = _bent(anchors, count)
    step = resolution / count
    coda = np.arange(body[-1] + step, seconds + step, step)
    first = count % BEATS or min(count, BEATS)
    bars = (first, *[BEATS] * ((count - first) // BEATS))
    return Grid(tuple(float(time) for time in (*body, *coda)), count, bars)


def _beat_count(beats: float) -> int:
    """Half bars when there is room, else single beats."""
    return 2 * round(beats / 2) if beats >= BEATS else max(1, round(beats))


def _anchors(count: int, resolution: float, cuts: Sequence[float]) -> list[tuple[int, float]]:
    anchors = [(0, 0.0)]
    end = (count, resolution)
    even = resolution / count
    for cut in cuts:
        for beat in (_bar_line(cut / even, count), round(cut / even)):
            here = (beat, cut)
            if _steady(anchors[-1], here, even) and _steady(here, end, even):
                anchors.append(here)
                break
    return [*anchors, end]


def _bent(anchors: Sequence[tuple[int, float]], count: int) -> NDArray[np.float64]:
    """Seconds of beats 0..count, on a smooth curve through the anchors that never turns back.

    A monotone cubic: the slope at an anchor is the harmonic mean of its neighbours' (Fritsch and Butland).
    """
    beats, seconds = (np.array(axis, float) for axis in zip(*anchors, strict=True))
    secants = np.diff(seconds) / np.diff(beats)
    inner = 2 / (1 / secants[:-1] + 1 / secants[1:])
    slopes = np.concatenate([secants[:1], inner, secants[-1:]])
    wanted = np.arange(count + 1)
    left = np.clip(np.searchsorted(beats, wanted, side="right") - 1, 0, len(secants) - 1)
    width = np.diff(beats)[left]
    share = (wanted - beats[left]) / width
    straight = seconds[left] + share * (seconds[left + 1] - seconds[left])
    bow_in = (slopes[left] - secants[left]) * (1 - share)
    bow_out = (slopes[left + 1] - secants[left]) * share
    return np.asarray(straight + width * share * (1 - share) * (bow_in - bow_out), np.float64)


def _bar_line(beat: float, count: int) -> int:
    return count - BEATS * round((count - beat) / BEATS)


def _steady(start: tuple[int, float], end: tuple[int, float], even: float) -> bool:
    beats, seconds = end[0] - start[0], end[1] - start[1]
    return beats > 0 and even / _BEND <= seconds / beats <= even * _BEND
