"""What lies behind the letters so that they are legible on any plate: a cloud a line, and a glow."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.renderer.captions.layout import PlacedLine
from genads_desktop.adapters.renderer.captions.order import CaptionBox
from genads_desktop.adapters.renderer.captions.typography import Cloud, Glow

REACH = 2.4
"""Sigmas after which a halo is not seen any more."""
CLOUD_HEIGHT = 0.16
"""What a cloud has above the capitals and below the baseline, in em."""

Cover = NDArray[np.float32]
"""(h, w): how much of the picture is covered, 0..1."""


def cloud_sigma(line: PlacedLine, cloud: Cloud, pixel: float) -> float:
    """Sigma of the edge of a line's cloud, in pixels."""
    return max(cloud.least * pixel, cloud.spread * line.size, 1.0)


def cloud_cover(line: PlacedLine, sigma: float, box: CaptionBox) -> Cover:
    """Work out a blurred bar behind a line; it is the product of two profiles, so nothing is blurred."""
    more = CLOUD_HEIGHT * line.size + sigma / 4
    half = line.width / 2
    across = _blurred_bar(line.centre - half - box.x, line.centre + half - box.x, sigma, box.width)
    top, bottom = line.cap_top - more - box.y, line.baseline + more - box.y
    down = _blurred_bar(top, bottom, sigma, box.height)
    return np.asarray(down[:, None] * across, np.float32)


def glow_cover(alpha: NDArray[np.uint8], glow: Glow, pixel: float) -> Cover:
    """Cover of a soft copy of the letters."""
    blurred = cv2.GaussianBlur(alpha, (0, 0), max(glow.sigma * pixel, 0.3))
    steps = np.arange(256, dtype=np.float32) / 255
    response = (glow.strength * (1 - np.exp(-glow.gain * steps))).astype(np.float32)
    return np.asarray(response[blurred], np.float32)


def _blurred_bar(start: float, end: float, sigma: float, length: int) -> NDArray[np.float32]:
    scale = sigma * math.sqrt(2)
    return np.array(
        [
            (math.erf((end - place) / scale) - math.erf((start - place) / scale)) / 2
            for place in np.arange(length) + 0.5
        ],
        np.float32,
    )
