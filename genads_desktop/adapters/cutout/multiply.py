"""Multiply mode: the light a bottle lets through, for clear glass on a light plain backdrop.

Needs no mask. Multiplied onto a light set it keeps glass, print, shadow and caustics.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from genads_desktop.adapters.cutout.arrays import Photo8, Plane
from genads_desktop.adapters.cutout.border import fit_backdrop
from genads_desktop.adapters.cutout.border_model import Attempt
from genads_desktop.adapters.cutout.evidence import WORK_SIDE, shrunk

LIGHT = 72.0
"""Least Lab lightness of the backdrop."""
PLAIN = 2.5
"""Most noise of the backdrop, Lab units."""
CALM = 0.75
"""Least share of the border that lies on a smooth surface."""
MARGIN = 0.14
"""Width of the soft edge around the bottle, of its height; shadows lie in it."""
FRAME = 0.05
"""Width of the soft edge inside the frame of the photo, of the shorter side."""


@dataclass(frozen=True, slots=True)
class Transmittance:
    """What to multiply a set with, and where."""

    colour: Photo8
    """(h, w, 3): 255 lets all light through."""
    extent: Plane
    """(h, w), 0..1: full on the bottle's box, and running out softly around it."""


def why_not_multiplied(attempt: Attempt) -> str | None:
    """Say why a photo's backdrop cannot be divided out; None when it can."""
    if not attempt.mask.any():
        return "nothing stands before the backdrop"
    backdrop = attempt.evidence.backdrop
    if float(backdrop.colour[..., 0].min()) < LIGHT:
        return "the backdrop is not light enough"
    if backdrop.noise > PLAIN or backdrop.inliers < CALM:
        return "the backdrop is not plain enough"
    return None


def transmittance(photo: Photo8, attempt: Attempt) -> Transmittance:
    """Divide a photo by its backdrop; brighter than the backdrop counts as clear."""
    small, _ = shrunk(photo, WORK_SIDE)
    backdrop = fit_backdrop(small.astype(np.float32)).colour
    height, width = photo.shape[:2]
    behind = cv2.resize(backdrop, (width, height), interpolation=cv2.INTER_LINEAR)
    share = photo / np.maximum(behind, 1.0)
    colour = np.asarray(np.clip(share * 255 + 0.5, 0, 255), np.uint8)
    return Transmittance(colour, _extent(photo, attempt))


def _extent(photo: Photo8, attempt: Attempt) -> Plane:
    height, width = photo.shape[:2]
    frame = _ramp(height, 0, height, -FRAME * min(height, width))[:, None] * _ramp(
        width, 0, width, -FRAME * min(height, width)
    )
    left, top, box_width, box_height = cv2.boundingRect(attempt.mask)
    scale = attempt.evidence.scale
    margin = MARGIN * box_height / scale
    rows = _ramp(height, top / scale, (top + box_height) / scale, margin)
    columns = _ramp(width, left / scale, (left + box_width) / scale, margin)
    return np.asarray(frame * rows[:, None] * columns, np.float32)


def _ramp(length: int, first: float, last: float, margin: float) -> Plane:
    """Rise over `margin` px to 1 at `first` and fall after `last`; inwards when negative."""
    places = np.arange(length, dtype=np.float32) + 0.5
    outside = np.maximum(first - places, places - last)
    share = 1 - outside / margin if margin > 0 else outside / margin
    share = np.clip(share, 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)
