"""How bumpy an outline is beside the true one, in pixels of a photo of 2.6 megapixels."""

from dataclasses import dataclass

import cv2
import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

PIXELS = 2.6e6
BODY, TRIMMED = 0.9, 0.16
"""Width of a body's rows, of the widest; part of them at either end that belongs to corners."""
CORNER = 0.4
"""Size of a corner, of half the body's width."""
FINER = 3
WALK = 1.5
"""Distance between the points of an outline, px."""
STRENGTH = 5
"""Smoothing along the outline before its turning is read, in points."""


@dataclass(frozen=True)
class Bottle:
    """Where the true bottle has its body: rows of the upright sides, and its box."""

    truth: np.ndarray
    rows: np.ndarray
    box: tuple[float, float, float, float]
    """Left, top, right, bottom."""

    @classmethod
    def of(cls, truth):
        widths = (truth > 0.5).sum(axis=1)
        body = np.flatnonzero(widths > BODY * np.percentile(widths[widths > 0], 90))
        trimmed = int(TRIMMED * body.size)
        columns = np.flatnonzero((truth > 0.5)[body].any(axis=0))
        shoulder = np.flatnonzero(widths > 0.7 * widths.max())[0]
        bottom = np.flatnonzero(widths)[-1]
        return cls(truth, body[trimmed:-trimmed], (columns[0], shoulder, columns[-1], bottom))

    @property
    def scale(self):
        return np.sqrt(PIXELS / self.truth.size)

    def side_errors(self, alpha):
        """How far each row's left and right edge lies inside (-) or outside (+) of the truth, px."""
        errors = []
        for flipped in (slice(None), slice(None, None, -1)):
            true, found = (_edges(plane[self.rows][:, flipped]) for plane in (self.truth, alpha))
            errors.append(self.scale * (true - found))
        return np.stack(errors)

    def farthest(self, alpha):
        """How far the outline of the body is from the true one where it is farthest, px."""
        outline = _walked(alpha)
        body = outline[outline[:, 1] > self.box[1]]
        return self.scale * cKDTree(_walked(self.truth)).query(body)[0].max()

    def corner_turnings(self, alpha):
        """How much the outline turns at the four corners of the body, in quarter turns."""
        outline = _walked(alpha)
        left, top, right, bottom = self.box
        reach = CORNER * (right - left) / 2
        turning = _turning(outline, STRENGTH / self.scale)
        return [
            turning[np.all(np.abs(outline - (x + dx * reach / 2, y)) <= reach * 0.75, axis=1)].sum()
            for x, dx in ((left, 0.5), (right, -0.5))
            for y in (top, bottom)
        ]


def _edges(plane):
    """The place of the first crossing of a half in each row, to a fraction of a pixel."""
    first = np.argmax(plane > 0.5, axis=1)
    rows = np.arange(len(plane))
    before, after = plane[rows, np.maximum(first - 1, 0)], plane[rows, first]
    return first - (after - 0.5) / np.maximum(after - before, 1e-6)


def _walked(alpha):
    fine = cv2.resize(
        np.uint8(255 * alpha), None, fx=FINER, fy=FINER, interpolation=cv2.INTER_CUBIC
    )
    contours, _ = cv2.findContours(
        (fine > 127).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
    )
    outline = (max(contours, key=cv2.contourArea)[:, 0] + 0.5) / FINER - 0.5
    ring = np.vstack([outline, outline[:1]])
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(ring, axis=0).T))])
    places = np.arange(0, along[-1], WALK)
    return np.stack([np.interp(places, along, ring[:, axis]) for axis in (0, 1)], axis=1)


def _turning(outline, strength):
    smooth = gaussian_filter1d(outline, strength, axis=0, mode="wrap")
    steps = np.diff(smooth, axis=0, append=smooth[:1])
    angles = np.arctan2(steps[:, 1], steps[:, 0])
    turns = np.diff(angles, prepend=angles[-1:])
    return np.abs((turns + np.pi) % (2 * np.pi) - np.pi) / (np.pi / 2)
