"""Mastering: any music made as long and as loud as a film needs it, and written as the film's score.

Sound is float32 of shape (channels, samples) at 48 kHz, -1..1.
"""

import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from genads_desktop.media.partial import whole_file
from genads_desktop.media.sound import RATE, integrated_loudness, limited

LOUDNESS = -14.0
"""LUFS, integrated."""
CEILING = -2.0
"""dBTP before AAC; the codec may add up to 0.9 dB."""
QUIETEST = -50.0
"""LUFS; what is below is no music."""
CROSSFADE_SECONDS = 2.5
_SILENT = 10 ** (-60 / 20)
_CLOSE = 0.3
"""LU from the wanted loudness that are near enough."""
_TURNS = 6
_PUSH = 1.6
"""How much more than is missing a turn asks for: the limiter takes some of it back."""
_FADE_IN = 0.03
_LAST = 0.04
"""Seconds of exact silence at the end."""
_RING = 2.6
_CHUNK = 1 << 18
_CONTROL = 480
_FULL_SCALE = 32_767

Samples = NDArray[np.float32]
Pcm = NDArray[np.int16]
"""Samples `(n, 2)` as they stand in the file."""


def sounding(music: Samples) -> Samples:
    """The music without the silence before and after it; empty when it is too quiet to be music."""
    loud = np.flatnonzero(np.abs(music).max(axis=0, initial=0.0) > _SILENT)
    if not loud.size:
        return music[:, :0]
    heard = music[:, loud[0] : loud[-1] + 1]
    return heard if integrated_loudness(heard.T, RATE) > QUIETEST else music[:, :0]


def fitted(music: Samples, samples: int, *, resolution: float) -> Samples:
    """Cut or repeat the music to so many samples, and let it ring out from `resolution` seconds on.

    Repeats flow into each other by a crossfade of equal power.
    """
    long = _repeated(music, samples) if music.shape[1] < samples else music[:, :samples].copy()
    seconds = samples / RATE
    points = np.arange(0, samples + 2 * _CONTROL, _CONTROL)
    curve = fades(points / RATE, seconds, resolution)
    for start in range(0, samples, _CHUNK):
        part = long[:, start : start + _CHUNK]
        part *= np.interp(np.arange(start, start + part.shape[1]), points, curve)
    return long


def fades(time: NDArray[np.float64], seconds: float, resolution: float) -> NDArray[np.float64]:
    """Gains at these times: in at once, out slowly, to nothing on the last sample.

    `seconds` is the length of the whole, and `resolution` where the ending begins.
    """
    ring = min(_RING, 0.75 * (seconds - resolution), 0.3 * seconds)
    out = np.clip((seconds - _LAST - time) / max(ring, 0.1), 0, 1)
    fade_in = np.sin(np.pi / 2 * np.minimum(1, time / _FADE_IN)) ** 2
    return np.asarray(fade_in * np.sin(np.pi / 2 * out) ** 2.5, np.float64)


def mastered(mix: Samples, ceiling: float = CEILING) -> Samples:
    """Bring a mix to the loudness of the web, under the ceiling (dBTP). It is used up; silence stays silence."""
    if not np.any(mix):
        return mix
    mix *= _gain_to_target(mix)
    _round_peaks(mix)
    for _ in range(2):
        mix *= _gain_to_target(mix)
        _limit(mix, ceiling)
    for _ in range(_TURNS):
        gain = _gain_to_target(mix)
        if abs(20 * np.log10(gain)) < _CLOSE:
            break
        mix *= gain ** np.float32(_PUSH)
        _round_peaks(mix)
        _limit(mix, ceiling)
    return mix


def dithered(sound: Samples) -> Pcm:
    """Round to 16 bits behind triangular noise of one step; the film ends on exact silence."""
    chance = np.random.default_rng(16)
    noise = chance.random(sound.shape, np.float32) - chance.random(sound.shape, np.float32)
    whole = np.rint(sound * np.float32(_FULL_SCALE) + noise)
    whole[:, -1] = 0
    return np.ascontiguousarray(whole.T.astype(np.int16))


def write_recording(pcm: Pcm, target: Path) -> None:
    """Write a 48 kHz 16-bit stereo WAV, whole or not at all. Raises `OSError`."""
    with whole_file(target) as part, wave.open(str(part), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(pcm.astype("<i2").tobytes())


def _repeated(music: Samples, samples: int) -> Samples:
    """The music over and over, each time into the end of the time before."""
    length = music.shape[1]
    cross = min(round(CROSSFADE_SECONDS * RATE), length // 3)
    ramp = np.sin(np.linspace(0, np.pi / 2, max(cross, 1), dtype=np.float32))
    whole = np.zeros((music.shape[0], samples), np.float32)
    for start in range(0, samples, length - cross):
        turn = music.copy()
        if start and cross:
            turn[:, :cross] *= ramp
        if cross and start + length < samples:
            turn[:, length - cross :] *= ramp[::-1]
        count = min(length, samples - start)
        whole[:, start : start + count] += turn[:, :count]
    return whole


def _limit(sound: Samples, ceiling: float) -> None:
    sound[:] = limited(sound.T, ceiling).T


def _gain_to_target(sound: Samples) -> np.float32:
    return np.float32(10 ** ((LOUDNESS - integrated_loudness(sound.T, RATE)) / 20))


def _round_peaks(sound: Samples) -> None:
    """Round the highest peaks softly, in place, so that the limiter has little to do."""
    knee = np.float32(0.6)
    for start in range(0, sound.shape[1], _CHUNK):
        part = sound[:, start : start + _CHUNK]
        over = np.maximum(np.abs(part) - knee, 0) / (1 - knee)
        part -= np.sign(part) * (1 - knee) * (over - np.tanh(over))
