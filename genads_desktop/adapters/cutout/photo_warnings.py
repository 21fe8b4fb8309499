"""What a designer should know about the photo itself, whatever became of the cut-out."""

import cv2
import numpy as np

from genads_desktop.adapters.cutout.arrays import Photo8
from genads_desktop.adapters.cutout.border_model import Attempt
from genads_desktop.adapters.cutout.masks import disc, opened
from genads_desktop.adapters.cutout.quality import CROSSED, frame_crossing

TALL = 800
"""Bottle height from which close-ups are sharp, px."""
JUDGED_HEIGHT = 600
"""Height at which sharpness is judged, px."""
SHARP = 25.0
"""Least variance of the Laplacian in the sharpest tenth of the bottle, 8-bit units."""
TOUCHING = 0.02
"""Share of a side of the frame that a bottle may touch."""
RIM = 3
"""Distance from the frame at which it is touched, px at working size."""
TILES = 12
SECOND_THING = 0.15
"""Size of what else is in the photo from which it is worth a word, of the bottle's."""
AWAY = 0.06
"""Distance from the bottle at which something else begins, of the longest side."""
UNLIKE, UNLIKE_GRAIN = 12.0, 4.5
"""Colour distance from the backdrop, in Lab units and in units of its grain, of something else."""


def photo_warnings(
    photo: Photo8, attempt: Attempt, *, asks_for_second: bool = True
) -> tuple[str, ...]:
    """List full sentences on a photo: too small, blurred, cut off, hardly visible."""
    mask = attempt.mask
    if not mask.any():
        return ("No bottle was found in the photo. Use one bottle on a plain backdrop.",)
    left, top, width, height = (
        round(side / attempt.evidence.scale) for side in cv2.boundingRect(mask)
    )
    warnings = []
    if height < TALL:
        warnings.append(
            f"The bottle is only {height} pixels tall, so close-ups will look soft. "
            f"Use a photo in which it is at least {TALL} pixels tall."
        )
    if sharpness(photo[top : top + height, left : left + width]) < SHARP:
        warnings.append("The photo looks blurred. Use one in which the label is in focus.")
    sides = (mask[:RIM].T, mask[-RIM:].T, mask[:, :RIM], mask[:, -RIM:])
    touches = max(float(side.any(axis=1).mean()) for side in sides) > TOUCHING
    if touches or frame_crossing(attempt.evidence, mask) > CROSSED:
        warnings.append(
            "The bottle is cut off by the edge of the photo. Leave some room around it."
        )
    if _left_out(attempt) > SECOND_THING:
        warnings.append(
            "There is something else beside the bottle, and it was left out. "
            "Use a photo with one bottle alone if the wrong one was chosen."
        )
    if attempt.quality.solid < 1 and asks_for_second:
        warnings.append(
            "The bottle hardly differs from its backdrop. "
            "A second photo on a dark ground gives a clean cut-out."
        )
    return tuple(warnings)


def _left_out(attempt: Attempt) -> float:
    """Measure the largest thing away from the mask that is no backdrop, as share of the mask."""
    evidence = attempt.evidence
    near = cv2.dilate(attempt.mask, disc(int(AWAY * max(attempt.mask.shape))))
    clearly = evidence.distance > max(UNLIKE, UNLIKE_GRAIN * evidence.backdrop.noise)
    other = opened(np.asarray(clearly & (near == 0), np.uint8), disc(5))
    areas = cv2.connectedComponentsWithStats(other)[2][1:, cv2.CC_STAT_AREA]
    return float(areas.max(initial=0)) / float(attempt.mask.sum())


def sharpness(bottle: Photo8) -> float:
    """Measure the detail of the sharpest parts, at a size that makes photos comparable."""
    grey = np.asarray(cv2.cvtColor(bottle, cv2.COLOR_RGB2GRAY), np.uint8)
    scale = JUDGED_HEIGHT / grey.shape[0]
    if scale < 1:
        shrunken = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        grey = np.asarray(shrunken, np.uint8)
    detail = np.asarray(cv2.Laplacian(cv2.GaussianBlur(grey, (0, 0), 0.7), cv2.CV_32F), np.float32)
    power = cv2.resize(detail**2, (TILES, TILES), interpolation=cv2.INTER_AREA)
    return float(np.percentile(power, 90))
