"""The outline of a mirror-symmetric bottle, found from both of its sides at once.

Each row gets one half width. A dynamic program chooses them all together so that the sides run on
upright edges, steps (shoulder, neck, cap) run on level edges, and nothing is left over outside.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.cutout.arrays import Mask, Plane
from genads_desktop.adapters.cutout.evidence import Evidence
from genads_desktop.adapters.cutout.masks import RowProfile

Costs = NDArray[np.float64]
"""(rows, half widths)."""

OVERSHOOT = 0.03
"""How far above, below and beside the first outline is looked, of the picture's height."""
AXIS_REACH, AXIS_STEP = 0.02, 0.25
TILTS = tuple(np.arange(-6, 7) * 0.0025)
"""Slopes of the axis that are tried."""
LEFTOVER = 0.7
"""Cost of an edge left outside, against 1 for a row on an edge."""
UNSEEN = 0.3
"""Cost of a row that is on no edge at all."""
FAINTEST = 0.22
"""Weakest edge of glass, Lab units a pixel."""
RINGING, RINGING_REACH = 0.045, 13
"""Share of a strong edge that compression leaves around it, and how far, px."""
FRAME_ROWS = 3
CURVED = 5
"""Rows over which a level edge may curve, as the shoulder of a round bottle does."""
EDGE_WIDTH = 4.0
SLOPE = 0.12
"""Cost of a side moving by a pixel from row to row."""
STEP_START, STEP_PIXEL = 2.5, 0.45
"""Cost of a step, and of each pixel of it that does not run on a level edge."""
MOVES = tuple(range(-6, 7))
"""Pixels a side may go outwards or inwards from row to row without a step."""


@dataclass(frozen=True, slots=True)
class Axis:
    """The middle line: x at a row is `x + slope * (row - middle)`."""

    x: float
    slope: float
    middle: float

    def at(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        return self.x + self.slope * (rows - self.middle)


def symmetric_outline(evidence: Evidence, profile: RowProfile) -> Mask:
    """Find the outline anew, near a first one that is roughly symmetric."""
    height, width = evidence.edges.shape
    margin = int(OVERSHOOT * height)
    top = max(0, profile.top - margin)
    bottom = min(height - 1, profile.bottom + margin)
    reach = int((profile.right - profile.left).max() / 2) + margin
    upright = _firm(evidence, evidence.upright_edges, across=np.ones((1, 5), np.uint8))
    level = _firm(evidence, evidence.level_edges, across=np.ones((5, 1), np.uint8))
    axis = _find_axis(upright, profile, top, bottom, reach)
    side = _folded(upright, axis, top, bottom, reach, slack=np.ones((3, 3), np.uint8))
    steps = _folded(level, axis, top, bottom, reach, slack=np.ones((CURVED, 3), np.uint8))
    runs_out = profile.bottom >= height - FRAME_ROWS
    halves = _best_half_widths(_side_costs(side), _step_costs(steps), open_below=runs_out)
    return _painted(halves, axis, top, height, width)


def _firm(evidence: Evidence, edges: Plane, *, across: Mask) -> Plane:
    """Grade ridges against the texture of the backdrop, 0..1; what is strong counts no more."""
    around = cv2.dilate(evidence.gradient, np.ones((RINGING_REACH, RINGING_REACH), np.uint8))
    low = np.maximum(max(FAINTEST, evidence.texture), RINGING * around)
    edges = np.where(edges >= cv2.dilate(edges, across), edges, 0)
    return np.asarray(np.clip((edges - low) / low, 0, 1), np.float32)


def _find_axis(upright: Plane, profile: RowProfile, top: int, bottom: int, reach: int) -> Axis:
    """Choose the middle line about which the upright edges mirror each other best."""
    first = Axis(profile.axis, 0.0, (top + bottom) / 2)
    wide = np.asarray(cv2.GaussianBlur(upright, (0, 0), 1.0), np.float32)
    limit = max(4.0, AXIS_REACH * upright.shape[1])
    coarse = [
        replace(first, x=first.x + shift, slope=slope)
        for shift in np.arange(-limit, limit + 1, 2.0)
        for slope in TILTS[::3]
    ]
    best = max(coarse, key=lambda axis: _mirrored_edges(wide, axis, top, bottom, reach))
    fine = [
        replace(best, x=best.x + shift, slope=best.slope + slope)
        for shift in np.arange(-2, 2.01, AXIS_STEP * 2)
        for slope in (-0.005, -0.0025, 0.0, 0.0025, 0.005)
    ]
    return max(fine, key=lambda axis: _mirrored_edges(wide, axis, top, bottom, reach))


def _mirrored_edges(upright: Plane, axis: Axis, top: int, bottom: int, reach: int) -> float:
    left, right = _sides(upright, axis, top, bottom, reach, every=3)
    return float((left * right).sum())


def _sides(
    plane: Plane, axis: Axis, top: int, bottom: int, reach: int, *, every: int = 1
) -> tuple[Plane, Plane]:
    """Sample both sides of the axis outwards, (rows, half widths)."""
    rows = np.arange(top, bottom + 1, every, dtype=np.float64)
    middle = axis.at(rows)[:, None]
    out = np.arange(reach + 1)[None]
    y = np.repeat(rows[:, None], reach + 1, axis=1).astype(np.float32)
    left, right = (
        cv2.remap(plane, (middle + sign * out).astype(np.float32), y, cv2.INTER_LINEAR)
        for sign in (-1, 1)
    )
    return np.asarray(left, np.float32), np.asarray(right, np.float32)


def _folded(plane: Plane, axis: Axis, top: int, bottom: int, reach: int, *, slack: Mask) -> Costs:
    """Average both sides, each a little widened so that they may differ by a pixel or two."""
    wide = np.asarray(cv2.dilate(plane, slack), np.float32)
    left, right = _sides(wide, axis, top, bottom, reach)
    return np.asarray((left + right) / 2, np.float64)


def _side_costs(side: Costs) -> Costs:
    outside = np.cumsum(side[:, ::-1], axis=1)[:, ::-1]
    beyond = np.zeros_like(side)
    beyond[:, :-4] = outside[:, 4:]
    costs = UNSEEN + LEFTOVER * np.minimum(beyond / EDGE_WIDTH, 1) - side
    costs[:, 0] = LEFTOVER * np.minimum(beyond[:, 0] / EDGE_WIDTH, 1)
    return costs


def _step_costs(steps: Costs) -> Costs:
    """Sum up along each row what a step costs; a step costs the difference of its two ends."""
    return np.cumsum(STEP_PIXEL * (1 - steps), axis=1)


def _best_half_widths(side: Costs, steps: Costs, *, open_below: bool) -> NDArray[np.intp]:
    """Choose a half width for each row; `open_below` if the frame cuts the bottle there."""
    rows, widths = side.shape
    places = np.arange(widths)
    came_from = np.zeros((rows, widths), np.intp)
    total = side[0] + steps[0] + STEP_START * (places > 0)
    for row in range(1, rows):
        options = [_moved(total, steps[row], move) for move in MOVES]
        sources = [np.clip(places + move, 0, widths - 1) for move in MOVES]
        for source in _cheapest_steps(total, steps[row]):
            options.append(total[source] + np.abs(steps[row] - steps[row][source]) + STEP_START)
            sources.append(source)
        best = np.argmin(options, axis=0)
        came_from[row] = np.asarray(sources)[best, places]
        total = side[row] + np.asarray(options)[best, places]
    end = total + (0 if open_below else steps[-1] - steps[-1][0] + STEP_START * (places > 0))
    halves = np.zeros(rows, np.intp)
    halves[-1] = int(np.argmin(end))
    for row in range(rows - 1, 0, -1):
        halves[row - 1] = came_from[row, halves[row]]
    return halves


def _moved(total: NDArray[np.float64], step: NDArray[np.float64], move: int) -> NDArray[np.float64]:
    """Add up what it costs to come from each place plus `move`; a wide move needs a level edge."""
    costs = np.full(total.size, np.inf)
    to = slice(max(0, -move), total.size - max(0, move))
    come = slice(max(0, move), total.size - max(0, -move))
    costs[to] = total[come] + SLOPE * abs(move)
    if abs(move) > 1:
        costs[to] += np.abs(step[to] - step[come])
    return costs


def _cheapest_steps(
    total: NDArray[np.float64], step: NDArray[np.float64]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return for each place where a step outwards, and one inwards, would best come from."""
    outwards = _running_argmin(total - step)
    inwards = total.size - 1 - _running_argmin((total + step)[::-1])[::-1]
    return outwards, inwards


def _running_argmin(values: NDArray[np.float64]) -> NDArray[np.intp]:
    lowest = np.minimum.accumulate(values)
    places = np.where(values <= lowest, np.arange(values.size), 0)
    return np.asarray(np.maximum.accumulate(places), np.intp)


def _painted(halves: NDArray[np.intp], axis: Axis, top: int, height: int, width: int) -> Mask:
    rows = np.arange(top, top + halves.size, dtype=np.float64)
    middle = axis.at(rows)[:, None]
    columns = np.arange(width)[None]
    mask = np.zeros((height, width), np.uint8)
    inside = (np.abs(columns - middle) <= halves[:, None]) & (halves[:, None] > 0)
    mask[top : top + halves.size] = inside
    return mask
