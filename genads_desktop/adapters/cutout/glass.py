"""Where a bottle is see-through: inside its outline, and close to the backdrop's colour."""

import cv2
import numpy as np

from genads_desktop.adapters.cutout.arrays import Photo8, Plane
from genads_desktop.adapters.cutout.evidence import Evidence

CLEAR, SOLID = 4.0, 16.0
"""Lab distance from the backdrop at which glass is fully clear, and not clear at all."""
CALM, BUSY = 1.2, 5.0
"""Lab gradient at which a surface is plain, and full of print or reflections."""


def glass_map(photo: Photo8, evidence: Evidence, alpha: Plane) -> Plane:
    """Return how see-through each pixel is, 0..1; print, cap and liquid stay solid."""
    clear = _falling(evidence.distance, CLEAR, SOLID)
    plain = _falling(np.asarray(cv2.blur(evidence.gradient, (5, 5)), np.float32), CALM, BUSY)
    see_through = np.asarray(clear * (0.35 + 0.65 * plain), np.float32)
    smooth = cv2.GaussianBlur(see_through, (0, 0), 1.6)
    height, width = photo.shape[:2]
    full = cv2.resize(smooth, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.clip(full * alpha, 0, 1), np.float32)


def _falling(value: Plane, full: float, none: float) -> Plane:
    share = np.clip((none - value) / (none - full), 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)
