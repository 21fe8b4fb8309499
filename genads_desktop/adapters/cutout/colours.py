"""The bottle's own colours at its edges, where the camera mixed in the backdrop."""

import cv2
import numpy as np

from genads_desktop.adapters.cutout.arrays import Photo8, Picture, Plane

WIDE, NARROW = 0.008, 0.0025
"""Neighbourhoods the colours are taken from, of the longest side."""
PURITY = 8
"""How much more a pixel counts for a colour the purer it shows it."""
MARGIN = 24


def own_colours(photo: Photo8, alpha: Plane) -> Photo8:
    """Estimate foreground colours by blur fusion; far outside the bottle they are black."""
    solid = (alpha > 0).astype(np.uint8)
    if not solid.any():
        return photo
    left, top, width, height = cv2.boundingRect(solid)
    rows = slice(max(0, top - MARGIN), top + height + MARGIN)
    columns = slice(max(0, left - MARGIN), left + width + MARGIN)
    result = np.zeros_like(photo)
    result[rows, columns] = _fused(photo[rows, columns], np.ascontiguousarray(alpha[rows, columns]))
    return result


def _fused(photo: Photo8, alpha: Plane) -> Photo8:
    picture = photo.astype(np.float32)
    front, back = picture, picture
    size = max(alpha.shape)
    for reach in (max(6, int(WIDE * size)), max(2, int(NARROW * size))):
        side = 2 * reach + 1
        front, back = _fusion_round(picture, front, back, alpha, side)
    near = cv2.dilate(alpha, np.ones((9, 9), np.uint8)) > 0
    mixed = np.where((alpha >= 1)[..., None], picture, front) * near[..., None]
    return np.asarray(np.clip(mixed + 0.5, 0, 255), np.uint8)


def _fusion_round(
    picture: Picture, front: Picture, back: Picture, alpha: Plane, side: int
) -> tuple[Picture, Picture]:
    behind = 1 - alpha
    front_mean = _weighted_mean(front, alpha**PURITY, side)
    back_mean = _weighted_mean(back, behind**PURITY, side)
    share = alpha[..., None]
    rest = picture - share * front_mean - (1 - share) * back_mean
    return np.clip(front_mean + share * rest, 0, 255), back_mean


def _weighted_mean(colour: Picture, weight: Plane, side: int) -> Picture:
    total = cv2.blur(weight, (side, side))[..., None]
    summed = cv2.blur(colour * weight[..., None], (side, side))
    return np.asarray(summed / np.maximum(total, 1e-6), np.float32)
