"""Mixing: the sounds of clips over a score that is ducked under them.

Sound is float32 of shape (channels, samples) at 48 kHz, -1..1.
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from genads_desktop.media.mastering import QUIETEST, Samples
from genads_desktop.media.sound import RATE, integrated_loudness

FADE_SAMPLES = RATE // 2
"""Twelve frames, as long as a dissolve: sound comes and goes with the picture."""
DUCKED = -9.0
"""dB that the score is lowered by while a clip is heard: it goes on, behind."""
CLIP_LOUDNESS = -18.0
"""LUFS that a clip is brought to: 5 above the ducked score, 4 below the score by itself."""
_MOST_GAIN = 18.0
"""dB; what is quieter still stays so, or its noise would be heard."""


def mixed(score: Samples | None, clips: Iterable[tuple[int, Samples]], samples: int) -> Samples:
    """The score, cut or filled to so many samples, with each clip over it from its first sample on.

    A clip that is silent leaves the score as it is. What comes out is not mastered.
    """
    under = _as_long(score, samples)
    over = np.zeros_like(under)
    heard = np.zeros(samples, np.float32)
    for at, clip in clips:
        sound = _levelled(clip[:, : max(0, samples - at)])
        presence = _presence(sound.shape[1])
        end = at + sound.shape[1]
        heard[at:end] += presence
        over[:, at:end] += sound * np.sin(np.pi / 2 * presence)
    under *= np.float32(10) ** (DUCKED / 20 * np.minimum(heard, 1))
    return np.asarray(under + over, np.float32)


def _as_long(score: Samples | None, samples: int) -> Samples:
    whole = np.zeros((2, samples), np.float32)
    if score is not None:
        count = min(samples, score.shape[1])
        whole[:, :count] = score[:, :count]
    return whole


def _levelled(clip: Samples) -> Samples:
    """The clip as loud as clips are; empty when it is silent."""
    loudness = integrated_loudness(clip.T, RATE) if clip.size else QUIETEST
    if loudness <= QUIETEST:
        return clip[:, :0]
    gain = min(CLIP_LOUDNESS - loudness, _MOST_GAIN)
    return clip * np.float32(10 ** (gain / 20))


def _presence(samples: int) -> NDArray[np.float32]:
    """0..1: up at the start, down at the end."""
    places = np.arange(samples, dtype=np.float32)
    inside = np.minimum(places, samples - 1 - places)
    return np.asarray(np.minimum(1, inside / FADE_SAMPLES), np.float32)
