"""The mixing desk: the room, the ride into the cuts, and the ending."""

import numpy as np
from numpy.polynomial.polynomial import polyval
from numpy.typing import NDArray
from scipy import fft

from genads_desktop.adapters.music.synth.instruments import RATE, Samples, noise
from genads_desktop.adapters.music.synth.performance import Buses
from genads_desktop.adapters.music.synth.score import Cue, Score
from genads_desktop.media.mastering import fades

_PRE_DELAY = 0.028
_SHARED = 0.5
_RUMBLE = 28.0
_SHELF = 2_500.0
_CHUNK = 1 << 18
_CONTROL = 480
"""Samples between two points of a gain curve."""

_Curve = NDArray[np.float64]
"""A gain every `_CONTROL` samples."""
_Coefficients = tuple[float, float, float]
_Filter = tuple[_Coefficients, _Coefficients]
"""Of a second-order filter: above and below the line, in rising powers of one sample's delay."""


def mixed(buses: Buses, score: Score, reverb: float, brightness: float, seed: int) -> Samples:
    """Bring the buses together, in the music's own; not yet at any particular loudness."""
    chance = np.random.default_rng([seed % 2**32, 3])
    count = buses.music.shape[1]
    answers = _room(reverb, chance)
    size = fft.next_fast_len(count + answers[0].size, real=True)
    tone = _tone(size, 8 * (brightness - 0.5))
    for channel, answer in enumerate(answers):
        music, marks = buses.music[channel], buses.marks[channel]
        heard = fft.rfft(buses.room[channel], size)
        heard *= fft.rfft(answer, size)
        heard += fft.rfft(music, size)
        music[:] = _filtered(heard, tone, size)[:count]
        _turn(music, _ride(score))
        music += _filtered(fft.rfft(marks, size), tone, size)[:count]
        _turn(music, _ends(score))
    return buses.music


def _filtered(spectrum: NDArray[np.complex64], tone: NDArray[np.complex64], size: int) -> Samples:
    spectrum *= tone
    sound: Samples = fft.irfft(spectrum, size, overwrite_x=True)
    return sound


def _room(seconds: float, chance: np.random.Generator) -> tuple[Samples, Samples]:
    """Two ears in one hall: they hear it differently, but not as two halls."""
    left, other = _answer(seconds, chance), _answer(seconds, chance)
    return left, np.float32(_SHARED) * left + np.float32(np.sqrt(1 - _SHARED**2)) * other


def _answer(seconds: float, chance: np.random.Generator) -> Samples:
    """The impulse response of a hall that falls 60 dB in `seconds`, highs sooner; mono, energy 1."""
    count = round(1.1 * seconds * RATE)
    time = np.arange(count, dtype=np.float32) / RATE
    bands = ((60, 900, 1.0, 0.9), (900, 5_000, 0.7, 0.8), (5_000, 12_000, 0.38, 0.35))
    answer = sum(
        np.float32(level)
        * noise(count, low, high, chance)
        * np.exp(-6.9 * time / (seconds * share))
        for low, high, share, level in bands
    )
    answer = np.minimum(1, time / 0.03) * answer
    answer = answer / np.sqrt(np.sum(answer**2))
    return np.concatenate([np.zeros(round(_PRE_DELAY * RATE)), answer]).astype(np.float32)


def _ride(score: Score) -> _Curve:
    """Draw the music back before every cue and let it come up again, highest on the cut."""
    time = _control_times(score)
    gain = np.ones_like(time)
    for cue in score.cues:
        gain *= _drawn_back(time, cue) * _carried(time, cue)
    return gain


def _drawn_back(time: NDArray[np.float64], cue: Cue) -> _Curve:
    share = np.clip((time - cue.at + cue.rise) / cue.rise, 0, 1)
    return 1 - 0.7 * cue.strength * min(1, cue.rise) * np.sin(np.pi * share) ** 2


def _carried(time: _Curve, cue: Cue) -> _Curve:
    since = time - cue.at
    rise = np.clip(1 + since / 0.02, 0, 1)
    return 1 + 0.2 * cue.strength * rise * np.exp(-np.maximum(since, 0) / 0.7)


def _ends(score: Score) -> _Curve:
    """In at once, out slowly: the last chord falls to nothing on the last sample."""
    return fades(_control_times(score), score.seconds, score.resolution)


def _control_times(score: Score) -> _Curve:
    return np.arange(0, score.seconds + 2 * _CONTROL / RATE, _CONTROL / RATE)


def _turn(sound: Samples, curve: _Curve) -> None:
    """Turn a channel up and down along a curve, in place."""
    points = np.arange(curve.size) * _CONTROL
    for start in range(0, sound.size, _CHUNK):
        part = sound[start : start + _CHUNK]
        part *= np.interp(np.arange(start, start + part.size), points, curve).astype(np.float32)


def _tone(size: int, decibels: float) -> NDArray[np.complex64]:
    """The response of the desk's two filters: no rumble, and highs up or down by `decibels`."""
    filters = (_high_pass(), _high_shelf(decibels))
    response = np.ones(size // 2 + 1, np.complex64)
    for start in range(0, response.size, _CHUNK):
        part = response[start : start + _CHUNK]
        late = np.exp(-2j * np.pi * np.arange(start, start + part.size) / size)
        for above, below in filters:
            part *= polyval(late, above) / polyval(late, below)
    return response


def _high_pass() -> _Filter:
    turn = 2 * np.pi * _RUMBLE / RATE
    cosine, alpha = float(np.cos(turn)), float(np.sin(turn) / np.sqrt(2))
    level = (1 + cosine) / 2
    return (level, -2 * level, level), (1 + alpha, -2 * cosine, 1 - alpha)


def _high_shelf(decibels: float) -> _Filter:
    """A second-order shelf (Robert Bristow-Johnson's cookbook, slope 0.7)."""
    amplitude = 10 ** (decibels / 40)
    turn = 2 * np.pi * _SHELF / RATE
    cosine = float(np.cos(turn))
    alpha = float(np.sin(turn) / 2 * np.sqrt((amplitude + 1 / amplitude) * (1 / 0.7 - 1) + 2))
    up, down, root = amplitude + 1, amplitude - 1, 2 * amplitude**0.5 * alpha
    above = (up + down * cosine + root, -2 * (down + up * cosine), up + down * cosine - root)
    below = (up - down * cosine + root, 2 * (down - up * cosine), up - down * cosine - root)
    return (amplitude * above[0], amplitude * above[1], amplitude * above[2]), below
