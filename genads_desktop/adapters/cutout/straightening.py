"""Taking shallow dents and bumps out of an outline, where both of its ends lie on one smooth curve.

The rim of clear glass fades into the backdrop here and there, and an outline slips onto the next
edge behind it; in a close-up that shows.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.cutout.arrays import Points

STRETCH = 0.15
"""Length of outline looked at in one go, of the picture's longest side."""
OVERLAP = 4
DEEPEST = 0.007
"""Depth up to which a dent is mended, of the longest side; deeper ones are the bottle's shape."""
ON_CURVE = 0.9
"""Distance up to which a point lies on the curve, px."""
MOSTLY = 0.6
"""Share of a stretch that must lie on its curve."""
ENDS, FIRMLY = 0.10, 0.8
"""Share of a stretch that is one of its ends, and share of the end that must lie on the curve."""
DOUBTS = (8.0, 6.0, 4.0, 3.0, 2.0, 1.5, 1.0, 0.7, 0.45, 0.45, 0.45, 0.45)
"""Distance at which a point loses most of its say, px, round by round."""
FEWEST_POINTS = 24

Values = NDArray[np.float64]


def straightened(points: Points, size: int) -> Points:
    """Mend a closed outline with evenly spaced points; `size` is the picture's longest side."""
    spacing = float(np.hypot(*(np.roll(points, -1, axis=0) - points).T).mean())
    count = int(STRETCH * size / max(spacing, 1e-6))
    if not FEWEST_POINTS <= count < len(points) // 2:
        return points
    mended = points.copy()
    for start in range(0, len(points), max(1, count // OVERLAP)):
        places = np.arange(start, start + count) % len(points)
        mended[places] = _mended(mended[places], DEEPEST * size)
    return mended


def _mended(stretch: Points, deepest: float) -> Points:
    """Lay the inner part of a stretch onto the curve that its other parts agree on."""
    frame = _Frame.of(stretch)
    along, across = frame.levelled(stretch)
    if np.any(np.diff(along) <= 0):
        return stretch
    curve = _agreed_curve(along, across)
    off = np.abs(across - curve)
    near = off <= ON_CURVE
    end = max(2, int(ENDS * near.size))
    anchored = min(near[:end].mean(), near[-end:].mean()) >= FIRMLY
    if near.mean() < MOSTLY or not anchored or off.max() > deepest:
        return stretch
    inner = np.zeros_like(near)
    inner[end:-end] = True
    share = np.where(inner, np.clip(off / ON_CURVE - 0.5, 0, 1), 0.0)
    return frame.back(along, across + share * (curve - across))


@dataclass(frozen=True, slots=True)
class _Frame:
    """Coordinates along the chord of a stretch, and across it."""

    origin: Values
    along: Values
    across: Values

    @classmethod
    def of(cls, stretch: Points) -> Self:
        chord = stretch[-1] - stretch[0]
        along = chord / (np.hypot(*chord) + 1e-9)
        return cls(stretch[0], along, np.array([-along[1], along[0]]))

    def levelled(self, points: Points) -> tuple[Values, Values]:
        moved = points - self.origin
        return moved @ self.along, moved @ self.across

    def back(self, along: Values, across: Values) -> Points:
        return np.asarray(self.origin + along[:, None] * self.along + across[:, None] * self.across)


def _agreed_curve(along: Values, across: Values) -> Values:
    """Fit a parabola that most points lie on, paying no heed to the rest."""
    place = 2 * along / max(float(along[-1]), 1e-9) - 1
    terms = np.stack([np.ones_like(place), place, place**2], axis=1)
    weights = np.ones_like(place)
    curve = across
    for doubt in DOUBTS:
        root = np.sqrt(weights)
        fit = np.linalg.lstsq(terms * root[:, None], across * root, rcond=None)[0]
        curve = terms @ fit
        weights = 1 / (1 + ((across - curve) / doubt) ** 2) ** 2
    return np.asarray(curve)
