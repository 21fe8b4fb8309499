"""The recording: a request played, mixed, mastered, dithered, and written as a WAV file."""

import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.music.synth.arrangement import arranged
from genads_desktop.adapters.music.synth.instruments import RATE, Samples
from genads_desktop.adapters.music.synth.mix import mastered, mixed
from genads_desktop.adapters.music.synth.palette import palette
from genads_desktop.adapters.music.synth.performance import Players
from genads_desktop.domain.scene import FPS
from genads_desktop.media.partial import whole_file
from genads_desktop.ports.music import ScoreRequest

SAMPLES_PER_FRAME = RATE // FPS
_FULL_SCALE = 32_767
_PLAYING, _MIXING, _MASTERING = 0.55, 0.7, 0.95

Pcm = NDArray[np.int16]
"""Samples `(n, 2)` as they stand in the file."""


def recorded(request: ScoreRequest, told: Callable[[float], None]) -> Pcm:
    """Play a request, `frames * 2000` samples long; silence when it is muted."""
    if request.spec.muted:
        return np.zeros((request.frames * SAMPLES_PER_FRAME, 2), np.int16)
    colours = palette(request.gender, request.style)
    score = arranged(request)
    buses = Players(colours, request.spec, request.seed).perform(
        score, lambda share: told(_PLAYING * share)
    )
    told(_PLAYING)
    mix = mixed(buses, score, colours.style.reverb, colours.brightness(request.spec), request.seed)
    del buses
    told(_MIXING)
    master = mastered(mix)
    told(_MASTERING)
    return _dithered(master)


def write_recording(pcm: Pcm, target: Path) -> None:
    """Write a 48 kHz 16-bit stereo WAV, whole or not at all. Raises `OSError`."""
    with whole_file(target) as part, wave.open(str(part), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(pcm.astype("<i2").tobytes())


def _dithered(sound: Samples) -> Pcm:
    """Round to 16 bits behind triangular noise of one step; the film ends on exact silence."""
    chance = np.random.default_rng(16)
    noise = chance.random(sound.shape, np.float32) - chance.random(sound.shape, np.float32)
    whole = np.rint(sound * np.float32(_FULL_SCALE) + noise)
    whole[:, -1] = 0
    return np.ascontiguousarray(whole.T.astype(np.int16))
