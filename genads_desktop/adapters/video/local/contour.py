"""A clean outline for close-ups: where a side of the bottle runs straight, it is made straight.

Curves, corners and outlines that are no plain bottle are only smoothed over a few pixels.
"""

from itertools import pairwise

import numpy as np

from genads_desktop.adapters.video.local.pixels import Pixels, blur, smoothstep

_SOLID = 0.5
_ONE_PIECE = 0.97
_SHORT = 0.07
"""Sides shorter than this share of the height are left alone."""
_STEP = 0.02
_NEAR = 0.006
_STRAIGHT = 0.55
"""A side is straight when this share of its rows lies near one line."""
_CORNER = 0.07


def regular(alpha: Pixels) -> Pixels:
    """Return a float alpha whose straight sides are straight and whose edge is about two pixels wide."""
    sides = _sides(alpha)
    if sides is None:
        return smoothed(alpha)
    top, left, right = sides
    width = float(np.median(right - left))
    outer_left, moved_left = _straightened(-left, width)
    outer_right, moved_right = _straightened(right, width)
    changed = np.flatnonzero(moved_left | moved_right)
    return smoothed(_refilled(alpha, top + changed, -outer_left[changed], outer_right[changed]))


def smoothed(alpha: Pixels) -> Pixels:
    """Smooth an outline over a few pixels and bring it back to a narrow edge."""
    reach = max(0.6, alpha.shape[0] * 0.0022)
    slope = 0.5 / (reach * 1.9)
    return smoothstep(0.5 - slope * 0.9, 0.5 + slope * 1.1, blur(alpha, reach))


def _sides(alpha: Pixels) -> tuple[int, Pixels, Pixels] | None:
    """Return the first row and the left and right edge of every row, or None when rows have holes."""
    solid = alpha > _SOLID
    rows = np.flatnonzero(solid.any(1))
    if rows.size < _SHORT * alpha.shape[0] or rows[-1] - rows[0] + 1 != rows.size:
        return None
    body, values = solid[rows], alpha[rows]
    width = alpha.shape[1]
    left, right = body.argmax(1), width - body[:, ::-1].argmax(1)
    if float(body.sum()) < _ONE_PIECE * float((right - left).sum()):
        return None
    index = np.arange(rows.size)
    outer_left = values[index, np.maximum(left - 1, 0)]
    outer_right = values[index, np.minimum(right, width - 1)]
    return int(rows[0]), left - outer_left, right + outer_right


def _straightened(edge: Pixels, width: float) -> tuple[Pixels, Pixels]:
    """Lay a line through every straight part of an edge (larger is further out); tell which rows moved."""
    outcome = edge.astype(np.float32).copy()
    moved = np.zeros(edge.size, bool)
    for start, stop in _parts(edge, width):
        rows = np.arange(start, stop, dtype=np.float32)
        part = edge[start:stop]
        line = _line(rows, part)
        if float((np.abs(part - line) < _NEAR * width).mean()) < _STRAIGHT:
            continue
        ends = max(2, int(_CORNER * rows.size))
        target = line.copy()
        target[:ends] = np.minimum(part, line)[:ends]
        target[-ends:] = np.minimum(part, line)[-ends:]
        outcome[start:stop] = target
        moved[start:stop] = True
    return outcome, moved


def _parts(edge: Pixels, width: float) -> list[tuple[int, int]]:
    """Split the rows where the edge steps in or out, as at the shoulder."""
    reach = max(2, edge.size // 100)
    change = np.abs(edge[reach:] - edge[:-reach])
    steep = np.flatnonzero(change > _STEP * width) + reach // 2
    bounds = np.concatenate([[0], steep, [edge.size]])
    return [(int(a), int(b)) for a, b in pairwise(bounds) if b - a > _SHORT * edge.size]


def _line(rows: Pixels, part: Pixels) -> Pixels:
    """Fit a line that a torn stretch does not pull away: medians of slopes and of heights."""
    half = rows.size // 2
    slopes = (part[half : 2 * half] - part[:half]) / half
    slope = float(np.median(slopes))
    height = float(np.median(part - slope * rows))
    near = np.abs(part - slope * rows - height)
    kept = near <= np.quantile(near, 0.6)
    slope, height = np.polyfit(rows[kept], part[kept], 1)
    return np.asarray(slope * rows + height, np.float32)


def _refilled(alpha: Pixels, rows: Pixels, left: Pixels, right: Pixels) -> Pixels:
    """Fill some rows anew, from their left to their right edge."""
    columns = np.arange(alpha.shape[1], dtype=np.float32)[None] + 0.5
    outcome = alpha.copy()
    covered = np.clip(columns - left[:, None] + 0.5, 0, 1)
    outcome[rows] = covered * np.clip(right[:, None] - columns + 0.5, 0, 1)
    return outcome
