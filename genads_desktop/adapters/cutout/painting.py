"""Painting on a cut-out: a stroke with a firm core and a rim that follows the photo's edges."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.cutout.arrays import Photo8, Plane

CORE = 0.62
"""Share of the brush's radius within which paint covers fully."""
REACH = 1.12
"""Share of the radius beyond which nothing is touched."""
CALM = 0.0012
"""Variance of brightness below which the rim is simply soft."""
LEAST_RADIUS = 1.5
"""Of a brush, px."""


@dataclass(frozen=True, slots=True)
class Layers:
    """A cut-out at the photo's size."""

    colour: Photo8
    alpha: Plane
    glass: Plane | None


@dataclass(frozen=True, slots=True)
class Window:
    """The part of the photo that a stroke can touch, px."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def slices(self) -> tuple[slice, slice]:
        return slice(self.top, self.bottom), slice(self.left, self.right)


def painted(
    photo: Photo8, layers: Layers, line: NDArray[np.float64], radius: float, *, keep: bool
) -> Layers:
    """Return the layers with one stroke painted in or away; `line` is (n, 2) of x, y in px.

    What is painted in takes the photo's own colours and counts as solid.
    """
    size = max(radius, LEAST_RADIUS)
    window = _window(photo, line, size)
    if window is None:
        return layers
    part = window.slices
    paint = _paint(photo[part], line - (window.left, window.top), size)
    old = layers.alpha[part]
    new = np.maximum(old, paint) if keep else np.minimum(old, 1 - paint)
    alpha = layers.alpha.copy()
    alpha[part] = new
    colour = layers.colour.copy()
    if keep:
        gained = ((new - old) / np.maximum(new, 1e-3))[..., None]
        colour[part] = np.clip(colour[part] * (1 - gained) + photo[part] * gained + 0.5, 0, 255)
    return Layers(colour, alpha, _glass(layers.glass, part, paint))


def _glass(glass: Plane | None, part: tuple[slice, slice], paint: Plane) -> Plane | None:
    if glass is None:
        return None
    changed = glass.copy()
    changed[part] = np.minimum(glass[part], 1 - paint)
    return changed


def _window(photo: Photo8, line: NDArray[np.float64], radius: float) -> Window | None:
    height, width = photo.shape[:2]
    margin = 2 * radius + 2
    left, top = np.floor(line.min(axis=0) - margin).astype(int)
    right, bottom = np.ceil(line.max(axis=0) + margin).astype(int)
    window = Window(max(0, left), max(0, top), min(width, right), min(height, bottom))
    empty = window.left >= window.right or window.top >= window.bottom
    return None if empty else window


def _paint(photo: Photo8, line: NDArray[np.float64], radius: float) -> Plane:
    """How much each pixel of the window is painted, 0..1."""
    distance = _distance(photo.shape[:2], line) / np.float32(radius)
    core = np.asarray(distance <= CORE, np.float32)
    inside = np.asarray(np.clip((REACH - distance) / (REACH - CORE), 0, 1), np.float32)
    half = np.asarray(distance <= (CORE + REACH) / 2, np.float32)
    rim = _following(photo, half, radius)
    return np.asarray(np.maximum(core, np.minimum(rim, inside)), np.float32)


def _distance(shape: tuple[int, ...], line: NDArray[np.float64]) -> Plane:
    """Distance of each pixel to the line, px."""
    canvas = np.full(shape[:2], 255, np.uint8)
    points = np.round(line).astype(np.int32)
    cv2.polylines(canvas, [points.reshape(-1, 1, 2)], isClosed=False, color=0, thickness=1)
    for x, y in points[[0, -1]]:
        cv2.circle(canvas, (int(x), int(y)), 0, 0, -1)
    return np.asarray(cv2.distanceTransform(canvas, cv2.DIST_L2, 5), np.float32)


def _following(photo: Photo8, shape: Plane, radius: float) -> Plane:
    """Lay a shape onto the photo's edges (a guided filter by brightness)."""
    guide = np.asarray(cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY), np.float32) / np.float32(255)
    reach = 2 * max(1, round(0.3 * radius)) + 1

    def mean(plane: Plane) -> Plane:
        return np.asarray(cv2.blur(plane, (reach, reach)), np.float32)

    middle, level = mean(guide), mean(shape)
    slope = (mean(guide * shape) - middle * level) / (mean(guide * guide) - middle**2 + CALM)
    offset = level - slope * middle
    return np.asarray(np.clip(mean(slope) * guide + mean(offset), 0, 1), np.float32)
