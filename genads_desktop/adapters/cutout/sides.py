"""The upright sides of a bottle's body: straight lines that most of an outline lies on.

The rim of clear glass is lost here and there, and the outline slips onto the liquid or a highlight
behind it: always inwards. So a line counts for what lies on it, and against what lies beyond it.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.cutout.arrays import Points

ROW = 3.0
"""Height of the rows in which the two sides are looked at, px."""
BODY = 0.9
"""Rows at least this wide, of the widest, are the body."""
FEWEST_ROWS = 24
ON_LINE = 1.0
"""Distance up to which a point lies on a line, px."""
SUPPORTED = 0.4
"""Share of the rows that must lie on each side's line."""
REACH, STEP = 0.012, 0.5
"""How far the ends of a line are looked for, of the longest side, and how finely, px."""
DOUBTS = (8.0, 4.0, 2.0, 1.5, 1.0, 1.0, 1.0)
"""Distance at which a row loses most of its say, px, round by round."""
DEEPEST = 0.007
"""Depth up to which a dent is mended, of the longest side; deeper ones are the bottle's shape."""

CROSSINGS = 2
"""How often the middle line crosses the outline of a bottle without a handle."""
THINNEST = 8.0
"""Half the width from which a shape is looked at as a body, px."""

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Line:
    """A line `height + slope * place`."""

    height: float
    slope: float

    def at(self, place: Values) -> Values:
        return np.asarray(self.height + self.slope * place)


@dataclass(frozen=True, slots=True)
class Body:
    """The middle line of a bottle, and its side in coordinates folded about it.

    Folded coordinates are the distance outwards and the distance down from `origin`, in px.
    """

    origin: Values
    down: Values
    side: Line
    """Distance outwards at a distance down."""
    top: float
    bottom: float
    """First and last distance down at which the body has its full width."""

    @classmethod
    def of(cls, points: Points, size: int) -> Self | None:
        """Find the body of a closed outline; None if it has no two straight sides."""
        rows, left, right = _body_rows(points)
        if rows.size < FEWEST_ROWS:
            return None
        middle = float(rows.mean())
        on_left = _outermost_line(rows - middle, -left, REACH * size)
        on_right = _outermost_line(rows - middle, right, REACH * size)
        if on_left is None or on_right is None:
            return None
        height = (on_left.height + on_right.height) / 2
        if height < THINNEST:
            return None
        slope = (on_right.slope - on_left.slope) / 2
        return cls(
            origin=np.array([(on_right.height - on_left.height) / 2, middle]),
            down=np.array([slope, 1.0]) / np.hypot(slope, 1.0),
            side=Line(height, (on_left.slope + on_right.slope) / 2),
            top=float(rows[0] - middle),
            bottom=float(rows[-1] - middle),
        )

    @property
    def width(self) -> float:
        """Half the width in the middle of the body, px."""
        return self.side.height

    def unfolded(self, points: Points, *, side: int) -> Points:
        """Turn (outwards to a side, 1 or -1, down) into (x, y)."""
        out, down = points[..., :1], points[..., 1:]
        return np.asarray(self.origin + side * out * self._right + down * self.down)

    @property
    def _right(self) -> Values:
        return np.array([self.down[1], -self.down[0]])

    def halves(self, points: Points) -> tuple[Points, Points] | None:
        """Split an outline into its right and left half, folded, each from the top down.

        None if it crosses the middle line more than twice.
        """
        moved = points - self.origin
        flat = np.stack([moved @ self._right, moved @ self.down], axis=-1)
        right = flat[:, 0] >= 0
        crossings = np.flatnonzero(right != np.roll(right, -1))
        if crossings.size != CROSSINGS:
            return None
        top, bottom = sorted(crossings, key=lambda place: float(flat[place, 1]))
        ring = np.roll(flat, -(top + 1), axis=0)
        count = (bottom - top) % len(flat)
        first, second = ring[:count], ring[count:][::-1]
        if first[:, 0].mean() < 0:
            first, second = second, first
        return first, second * np.array([-1.0, 1.0])

    def joined(self, right: Points, left: Points) -> Points:
        """Put two folded halves together to a closed outline."""
        return np.concatenate([self.unfolded(right, side=1), self.unfolded(left, side=-1)[::-1]])


def with_straight_sides(half: Points, body: Body, size: int) -> Points:
    """Lay shallow dents in the side of a folded half onto its line."""
    off = half[:, 0] - body.side.at(half[:, 1])
    mended = half.copy()
    for start, stop in _runs(np.abs(off) > ON_LINE / 2):
        dent = np.abs(off[start:stop])
        if dent.max() <= DEEPEST * size:
            mended[start:stop, 0] -= np.clip(dent / ON_LINE - 0.5, 0, 1) * off[start:stop]
    return mended


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    borders = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(int), [0]])))
    return [
        (int(start), int(stop)) for start, stop in zip(borders[::2], borders[1::2], strict=True)
    ]


def robust_line(place: Values, value: Values) -> Line:
    """Fit a line that most points lie on."""
    height, slope = robust_fit(np.stack([np.ones_like(place), place], axis=1), value)
    return Line(float(height), float(slope))


def robust_fit(terms: Values, value: Values) -> Values:
    """Weigh the columns of `terms` so that their sum meets most values, with no heed to the rest."""
    weights = np.ones_like(value)
    fit: Values = np.zeros(terms.shape[1])
    for doubt in DOUBTS:
        root = np.sqrt(weights)
        fit = np.asarray(np.linalg.lstsq(terms * root[:, None], value * root, rcond=None)[0])
        weights = 1 / (1 + ((value - terms @ fit) / doubt) ** 2) ** 2
    return fit


def _body_rows(points: Points) -> tuple[Values, Values, Values]:
    """Read the left and right edge of the rows that have the body's width."""
    bins = np.round(points[:, 1] / ROW).astype(int)
    first = int(bins.min())
    count = int(bins.max()) - first + 1
    left, right = np.full(count, np.inf), np.full(count, -np.inf)
    np.minimum.at(left, bins - first, points[:, 0])
    np.maximum.at(right, bins - first, points[:, 0])
    wide = np.where(np.isfinite(left), right - left, 0.0)
    body = wide > BODY * np.percentile(wide, 90)
    rows = np.asarray((np.flatnonzero(body) + first) * ROW, np.float64)
    return rows, left[body], right[body]


def _outermost_line(rows: Values, out: Values, reach: float) -> Line | None:
    """Find the line that most of `out` lies on and little lies beyond."""
    start = robust_line(rows, out)
    off = out - start.at(rows)
    half = float(np.ptp(rows)) / 2
    moves = np.arange(-reach, reach + STEP / 2, STEP)
    above, below = (piece.ravel() for piece in np.meshgrid(moves, moves))
    share = (rows - rows[0]) / (2 * half)
    distance = off[None] - (above[:, None] * (1 - share) + below[:, None] * share)
    worth = (np.abs(distance) <= ON_LINE).sum(axis=1) - (distance > ON_LINE).sum(axis=1)
    best = int(worth.argmax())
    near = np.abs(distance[best]) <= 2 * ON_LINE
    line = robust_line(rows[near], out[near])
    on_line = np.abs(out - line.at(rows)) <= ON_LINE
    return line if on_line.mean() >= SUPPORTED else None
