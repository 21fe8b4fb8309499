"""The two ends of a bottle's body, base and shoulder: smooth lines across it."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from genads_desktop.adapters.cutout.arrays import Points
from genads_desktop.adapters.cutout.sides import Body, Line, Values, robust_fit

BASE, SHOULDER = 1, -1
KNOWN = {BASE: (0.0, 0.6), SHOULDER: (0.6, 0.8)}
"""Parts of the half width between which the line of an end is known; further in is the neck."""
DEPTH = 0.2
"""Part of the body's height over which an end may bulge."""
ON_LEVEL, SUPPORTED = 1.5, 0.5
"""Distance up to which a point lies on an end's line, px, and share of the points that must."""
FEWEST_POINTS = 20
SPACING = 1.5
"""Distance between the points of an outline, px."""


@dataclass(frozen=True, slots=True)
class BodyEnd:
    """One end of a body, in folded coordinates whose second axis points out of the body there."""

    direction: int
    """`BASE` or `SHOULDER`."""
    side: Line
    """Distance outwards at a distance towards the end, px."""
    level: Values
    """Distance towards the end, px: in the middle, its slope to the right, its bulge."""
    width: float
    """Half the width of the body, px."""

    @classmethod
    def of(cls, halves: tuple[Points, Points], body: Body, direction: int) -> Self | None:
        """Find the line in which a body ends; None if it does not end in one."""
        side = Line(body.side.height, direction * body.side.slope)
        full = body.bottom if direction == BASE else -body.top
        depth = DEPTH * (body.bottom - body.top)
        width = float(side.at(np.array(full)))
        places, values = [], []
        for sign, half in zip((1, -1), halves, strict=True):
            out, towards = half[:, 0] / width, direction * half[:, 1]
            inner, outer = KNOWN[direction]
            known = (out >= inner) & (out <= outer) & (np.abs(towards - full) < depth)
            if known.sum() < FEWEST_POINTS:
                return None
            places.append(sign * out[known])
            values.append(towards[known])
        terms, value = _terms(np.concatenate(places)), np.concatenate(values)
        level = robust_fit(terms, value)
        if (np.abs(value - terms @ level) <= ON_LEVEL).mean() < SUPPORTED:
            return None
        return cls(direction, side, level, width)

    @property
    def extent(self) -> float:
        """Distance towards the end at which the line meets the sides, px."""
        return float(self.level[0] + self.level[2])

    @property
    def foot(self) -> float:
        """Distance outwards at which it meets them, px."""
        return float(self.side.at(np.array(self.extent)))

    def level_at(self, out: Values, side: int) -> Values:
        """Distance towards the end at a distance outwards on a side, 1 or -1."""
        return np.asarray(_terms(side * out / self.width) @ self.level)

    def turned(self, points: Points) -> Points:
        """Take folded points to this end's coordinates, or back."""
        return np.asarray(points * np.array([1.0, float(self.direction)]))

    def spliced(self, half: Points, path: Points, side: int) -> Points:
        """Put a path in the place of a half's corner, and of all of the base."""
        line = self.turned(half)[:: self.direction]
        start = int(np.argmax(line[:, 1] >= path[0, 1]))
        if self.direction == BASE:
            rest = self._base_from(path[-1], side)
        else:
            rest = line[start + int(np.argmax(line[start:, 0] < path[-1, 0])) :]
        return self.turned(np.concatenate([line[:start], path, rest])[:: self.direction])

    def _base_from(self, last: Values, side: int) -> Points:
        inner = np.arange(last[0] - SPACING, 0, -SPACING)
        drop = last[1] - self.level_at(last[0], side)
        return np.stack([inner, self.level_at(inner, side) + drop], axis=1)


def _terms(place: Values) -> Values:
    return np.stack([np.ones_like(place), place, place**2], axis=-1)
