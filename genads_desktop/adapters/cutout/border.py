"""The backdrop of a packshot, told from the border of the photo."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.cutout.arrays import Picture

RING_SHARE = 0.04
"""Width of the border, of the shorter side."""
ROUNDS = 6
"""Re-weighted fits; the weights have settled after four or five."""
OUTLIER = 3.0
"""Deviations, in units of the spread, from which a border pixel is not backdrop."""
SAMPLES = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Backdrop:
    """A smooth surface that runs through the border and behind the bottle."""

    colour: Picture
    """(h, w, 3), in the colour space of the picture that was given."""
    noise: float
    """Spread of the border around the surface, in the same units."""
    inliers: float
    """Share of the border that lies on the surface, 0..1."""


def border_ring(height: int, width: int) -> NDArray[np.bool_]:
    """Mark the pixels near the edge of a photo."""
    band = border_width(height, width)
    ring = np.ones((height, width), bool)
    ring[band:-band, band:-band] = False
    return ring


def border_width(height: int, width: int) -> int:
    """Return how wide the border of a photo is, px."""
    return max(4, int(RING_SHARE * min(height, width)))


def fit_backdrop(picture: Picture) -> Backdrop:
    """Fit a quadratic surface to the border, not minding what else crosses it."""
    height, width = picture.shape[:2]
    rows, columns = np.nonzero(border_ring(height, width))
    step = max(1, rows.size // SAMPLES)
    rows, columns = rows[::step], columns[::step]
    terms = _terms(rows / height, columns / width)
    samples = picture[rows, columns].astype(np.float64)
    weights = np.ones(rows.size)
    surface: NDArray[np.float64] = np.zeros((terms.shape[1], picture.shape[2]))
    spread = 0.0
    residual: NDArray[np.floating] = np.zeros(rows.size)
    for _ in range(ROUNDS):
        root = np.sqrt(weights)[:, None]
        surface = np.asarray(np.linalg.lstsq(terms * root, samples * root, rcond=None)[0])
        residual = np.linalg.norm(samples - terms @ surface, axis=1)
        spread = max(1e-3, 1.4826 * float(np.median(residual)))
        weights = np.clip(1 - (residual / (OUTLIER * spread)) ** 2, 0, 1) ** 2
    return Backdrop(
        colour=_evaluate(surface, height, width),
        noise=spread,
        inliers=float((residual < OUTLIER * spread).mean()),
    )


def _terms(y: NDArray[np.float64], x: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1)


def _evaluate(surface: NDArray[np.float64], height: int, width: int) -> Picture:
    y = (np.arange(height, dtype=np.float32) / height)[:, None, None]
    x = (np.arange(width, dtype=np.float32) / width)[None, :, None]
    one, across, down, across2, both, down2 = surface.astype(np.float32)
    rows = one + y * down + (y * y) * down2
    return np.asarray(rows + x * (across + y * both) + (x * x) * across2, np.float32)
