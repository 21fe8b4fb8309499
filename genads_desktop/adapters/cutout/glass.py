"""Where a bottle is see-through: inside its outline, and close to the backdrop's colour."""

import cv2
import numpy as np

from genads_desktop.adapters.cutout.arrays import Photo8, Plane
from genads_desktop.adapters.cutout.evidence import Evidence
from genads_desktop.adapters.cutout.masks import rim

CLEAR, SOLID = 4.0, 16.0
"""Lab distance from the backdrop at which glass is fully clear, and not clear at all."""
HALF = 0.5
TRACE = 0.15
ISLAND = 0.02
"""Share of the bottle below which a clear spot inside of it is no glass."""
CALM, BUSY = 1.2, 5.0
"""Lab gradient at which a surface is plain, and full of print or reflections."""


def glass_map(photo: Photo8, evidence: Evidence, alpha: Plane) -> Plane:
    """Return how see-through each pixel is, 0..1; print, cap and liquid stay solid."""
    clear = _falling(evidence.distance, CLEAR, SOLID)
    plain = _falling(np.asarray(cv2.blur(evidence.gradient, (5, 5)), np.float32), CALM, BUSY)
    see_through = np.asarray(clear * (0.35 + 0.65 * plain), np.float32)
    see_through *= _through_going(see_through, alpha)
    smooth = cv2.GaussianBlur(see_through, (0, 0), 1.6)
    height, width = photo.shape[:2]
    full = cv2.resize(smooth, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.clip(full * alpha, 0, 1), np.float32)


def _through_going(see_through: Plane, alpha: Plane) -> Plane:
    """Leave out small islands: the shine of a metal cap has the colour of the backdrop too."""
    height, width = see_through.shape
    inside = cv2.resize(alpha, (width, height), interpolation=cv2.INTER_AREA) > HALF
    clear = ((see_through > TRACE) & inside).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(clear, connectivity=8)
    keep = stats[:, cv2.CC_STAT_AREA] >= ISLAND * inside.sum()
    inner = cv2.erode(inside.astype(np.uint8), np.ones((4, 4), np.uint8))
    edge = rim(np.asarray(inner, np.uint8))
    keep[np.unique(labels[edge])] = True
    keep[0] = True
    dropped = (~keep[labels]).astype(np.uint8)
    soft = cv2.GaussianBlur(cv2.dilate(dropped, np.ones((7, 7))).astype(np.float32), (0, 0), 1.5)
    return np.asarray(1 - soft, np.float32)


def _falling(value: Plane, full: float, none: float) -> Plane:
    share = np.clip((none - value) / (none - full), 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)
