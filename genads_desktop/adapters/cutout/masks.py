"""Small tools on binary masks: holes, components, rows."""

from dataclasses import dataclass
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.cutout.arrays import Mask

FEWEST_ROWS = 5
Edge = NDArray[np.float64]
"""(n,) x positions, one a row."""


@dataclass(frozen=True, slots=True)
class RowProfile:
    """A shape without overhangs: from `top` on, the left and right edge of each row."""

    top: int
    left: Edge
    right: Edge

    @classmethod
    def of(cls, mask: Mask) -> Self | None:
        """Read the outer edges of a mask; empty rows in between are bridged."""
        filled = mask.any(axis=1)
        rows = np.flatnonzero(filled)
        if rows.size < FEWEST_ROWS:
            return None
        top, bottom = int(rows[0]), int(rows[-1])
        width = mask.shape[1]
        left = np.argmax(mask > 0, axis=1)[rows]
        right = width - 1 - np.argmax(mask[:, ::-1] > 0, axis=1)[rows]
        every = np.arange(top, bottom + 1)
        return cls(top, np.interp(every, rows, left), np.interp(every, rows, right))

    @property
    def bottom(self) -> int:
        """The last row, inclusive."""
        return self.top + self.left.size - 1

    @property
    def axis(self) -> float:
        """The x of the middle line."""
        return float(np.median((self.left + self.right) / 2))

    @property
    def asymmetry(self) -> float:
        """Median difference of the two halves, of the width; 0 is a perfect mirror image."""
        half_left, half_right = self.axis - self.left, self.right - self.axis
        whole = max(1.0, float(np.median(half_left + half_right)))
        return float(np.median(np.abs(half_left - half_right))) / whole

    def cut_at(self, bottom: int) -> Self:
        """Leave out everything below a row."""
        rows = bottom - self.top + 1
        return type(self)(self.top, self.left[:rows], self.right[:rows])

    def filled(self, height: int, width: int) -> Mask:
        """Paint the shape."""
        mask = np.zeros((height, width), np.uint8)
        columns = np.arange(width)[None]
        inside = (columns >= np.floor(self.left)[:, None]) & (
            columns <= np.ceil(self.right)[:, None]
        )
        mask[self.top : self.bottom + 1] = inside
        return mask


def disc(diameter: int) -> Mask:
    """Make a round structuring element of an odd diameter."""
    odd = diameter | 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (odd, odd)), np.uint8)


def closed(mask: Mask, element: Mask) -> Mask:
    return np.asarray(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, element), np.uint8)


def opened(mask: Mask, element: Mask) -> Mask:
    return np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, element), np.uint8)


def without_holes(mask: Mask) -> Mask:
    """Fill everything that cannot be reached from outside."""
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    solid = np.zeros_like(mask)
    cv2.drawContours(solid, contours, -1, (1,), cv2.FILLED)
    return solid


def main_parts(mask: Mask, share: float) -> Mask:
    """Keep the largest component and those of at least `share` of its area."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    if count <= 1:
        return mask
    areas = stats[1:, cv2.CC_STAT_AREA]
    keep = np.concatenate([[False], areas >= share * areas.max()])
    return np.asarray(keep[labels], np.uint8)


def rim(mask: Mask) -> NDArray[np.bool_]:
    """Mark the outermost pixels of a mask."""
    return np.asarray((mask - cv2.erode(mask, np.ones((3, 3), np.uint8))) > 0, bool)


def overlap(first: Mask, second: Mask) -> float:
    """Intersection over union, 0..1."""
    union = int((first | second).sum())
    return float((first & second).sum()) / union if union else 0.0
