"""The outline of a sound, as the timeline draws it."""

import json
from pathlib import Path

import numpy as np

from genads_desktop.media.partial import whole_file
from genads_desktop.media.sound import Samples

PEAKS_PER_SECOND = 50
_FULL_SCALE = 127


def peaks(samples: Samples, rate: int) -> tuple[list[int], list[int]]:
    """Find the lowest and the highest level per 1/50 s over all channels, as -127..127."""
    frames = samples[:, None] if samples.ndim == 1 else samples
    if not len(frames):
        return [], []
    starts = np.arange(0, len(frames), rate / PEAKS_PER_SECOND).astype(np.intp)
    low = np.minimum.reduceat(frames.min(axis=1), starts)
    high = np.maximum.reduceat(frames.max(axis=1), starts)
    return _levels(low), _levels(high)


def write_peaks(path: Path, samples: Samples, rate: int) -> None:
    """Write the outline as JSON: `perSecond`, `minimum`, `maximum`."""
    low, high = peaks(samples, rate)
    outline = {"perSecond": PEAKS_PER_SECOND, "minimum": low, "maximum": high}
    with whole_file(path) as part:
        part.write_text(json.dumps(outline, separators=(",", ":")), encoding="utf-8")


def _levels(values: Samples) -> list[int]:
    levels = np.clip(np.rint(values * _FULL_SCALE), -_FULL_SCALE, _FULL_SCALE)
    return [int(level) for level in levels]
