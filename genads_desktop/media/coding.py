"""Coding: sound as loud as a film may be, and no peak above the ceiling once a listener has decoded it.

Sound to be mastered is float32 of shape (channels, samples) at 48 kHz, -1..1.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from genads_desktop.media.ffmpeg import run_ffmpeg
from genads_desktop.media.mastering import (
    CEILING,
    Pcm,
    Samples,
    dithered,
    mastered,
    write_recording,
)
from genads_desktop.media.sound import true_peak_db

AAC_CEILING = -1.0
"""dBTP that the film's sound must not pass after coding."""
RAW = ("-ac", "2", "-ar", "48000", "-f", "f32le")
"""As floats, because what was mastered hot decodes to more than 1."""
_CODED = ("-c:a", "aac", "-b:a", "192k")
"""Less than films are coded with: the fewer bits, the higher peaks rise."""
_ATTEMPTS = 3


async def coded_within(sound: Samples, folder: Path) -> Pcm:
    """Master as loud as it may be, lower where coding would lift a peak above the ceiling.

    `folder` is for what is written on the way. Raise `FFmpegError`, `OSError`.
    """
    ceiling = CEILING
    pcm = dithered(mastered(sound.copy(), ceiling))
    for _ in range(_ATTEMPTS):
        excess = true_peak_db(await _after_coding(pcm, folder)) - AAC_CEILING
        if excess <= 0:
            break
        ceiling -= excess + 0.1
        pcm = dithered(mastered(sound.copy(), ceiling))
    return pcm


def raw_sound(file: Path) -> Samples:
    """Read what FFmpeg wrote as `RAW`. Raise `OSError`."""
    return np.ascontiguousarray(np.fromfile(file, np.float32).reshape(-1, 2).T)


async def _after_coding(pcm: Pcm, folder: Path) -> NDArray[np.float32]:
    """What a listener's decoder gives back, of shape (samples, 2)."""
    plain, coded, heard = (folder / name for name in ("plain.wav", "coded.m4a", "heard.raw"))
    write_recording(pcm, plain)
    await run_ffmpeg(("-i", plain, *_CODED, coded), seconds=1)
    await run_ffmpeg(("-i", coded, *RAW, heard), seconds=1)
    return np.fromfile(heard, np.float32).reshape(-1, 2)
