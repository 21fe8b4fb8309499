"""Clips that say in every frame which frame it is, so that a wrong one is seen."""

from pathlib import Path

import numpy as np

from genads_desktop.media.encode import FrameEncoder
from genads_desktop.media.frames import FrameReader
from genads_desktop.media.profile import TAKE, EncodingProfile

BITS = 12
DARK, BRIGHT = 40, 200
WIDTH, HEIGHT = 144, 256


def counter_frame(number: int, width: int = WIDTH, height: int = HEIGHT) -> np.ndarray:
    """One I420 frame whose vertical bars are the bits of `number`, the highest on the left."""
    bars = np.array([number >> bit & 1 for bit in reversed(range(BITS))])
    luma = np.where(bars[np.arange(width) * BITS // width] == 1, BRIGHT, DARK)
    frame = np.full((height * 3 // 2, width), 128, np.uint8)
    frame[:height] = luma
    return frame


def write_counter_clip(
    path: Path,
    frames: int,
    *,
    start: int = 0,
    width: int = WIDTH,
    height: int = HEIGHT,
    profile: EncodingProfile = TAKE,
) -> Path:
    with FrameEncoder(path, width=width, height=height, profile=profile) as encoder:
        for number in range(start, start + frames):
            encoder.write(counter_frame(number, width, height))
    return path


def bar_levels(frame: np.ndarray) -> np.ndarray:
    """Mean luma in the middle of each bar."""
    height, width = frame.shape[0] * 2 // 3, frame.shape[1]
    centres = ((np.arange(BITS) + 0.5) * width / BITS).astype(int)
    middle = frame[height // 3 : height * 2 // 3].astype(float)
    return np.array([middle[:, x - 2 : x + 2].mean() for x in centres])


def number_in(frame: np.ndarray) -> int:
    bits = bar_levels(frame) > (DARK + BRIGHT) / 2
    return int("".join("1" if bit else "0" for bit in bits), 2)


def numbers_in(path: Path) -> list[int]:
    with FrameReader(path) as frames:
        return [number_in(frame) for frame in frames]
