"""The cut-out somebody already made: a photo that comes with a useful alpha channel."""

import cv2
import numpy as np

from genads_desktop.adapters.cutout.arrays import Photo8

FAINT, FULL = 10, 245
"""8-bit alpha that counts as see-through, and as solid."""
LEAST = 0.02
"""Share of the photo that must be see-through, and share that must be solid."""
MOST_SOFT = 0.6
"""Share of the product that may be half transparent; more is a vignette or a watermark."""
WHOLE = 0.6
"""Share of the solid area that hangs together; less is dust."""
RECTANGLE = 0.995
"""Share of its box that a product fills at most; more is a frame around a photo."""


def why_not_useful(alpha: Photo8) -> str | None:
    """Say why an 8-bit alpha channel (h, w) is no cut-out; None when it is one."""
    clear, solid = alpha <= FAINT, alpha >= FULL
    if clear.mean() < LEAST:
        return "its transparency leaves almost nothing out"
    if solid.mean() < LEAST:
        return "its transparency leaves almost nothing in"
    if (~clear & ~solid).sum() > MOST_SOFT * (~clear).sum():
        return "most of it is half transparent"
    count, _, stats, _ = cv2.connectedComponentsWithStats(solid.astype(np.uint8), connectivity=8)
    areas = stats[1:, cv2.CC_STAT_AREA]
    if count <= 1 or areas.max() < WHOLE * areas.sum():
        return "what it leaves in is in many pieces"
    largest = stats[1 + int(np.argmax(areas))]
    box = int(largest[cv2.CC_STAT_WIDTH]) * int(largest[cv2.CC_STAT_HEIGHT])
    if areas.max() > RECTANGLE * box:
        return "it only cuts a rectangle"
    return None


def on_white(photo: Photo8, alpha: Photo8) -> Photo8:
    """Flatten a photo whose transparency is of no use."""
    share = alpha.astype(np.float32)[..., None] / 255
    return np.asarray(photo * share + 255 * (1 - share) + 0.5, np.uint8)
