"""The recording: a request played, mixed, mastered and dithered."""

from collections.abc import Callable

import numpy as np

from genads_desktop.adapters.music.synth.arrangement import arranged
from genads_desktop.adapters.music.synth.mix import mixed
from genads_desktop.adapters.music.synth.palette import palette
from genads_desktop.adapters.music.synth.performance import Players
from genads_desktop.domain.scene import FPS
from genads_desktop.media.mastering import Pcm, dithered, mastered
from genads_desktop.media.sound import RATE
from genads_desktop.ports.music import ScoreRequest

SAMPLES_PER_FRAME = RATE // FPS
_PLAYING, _MIXING, _MASTERING = 0.55, 0.7, 0.95


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
    return dithered(master)
