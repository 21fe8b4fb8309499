"""The outline at full resolution: laid onto the nearest edge, smooth, with its corners kept."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d, maximum_filter1d

from genads_desktop.adapters.cutout.arrays import Mask, Photo8, Plane, Points
from genads_desktop.adapters.cutout.body_ends import BASE, SHOULDER, BodyEnd
from genads_desktop.adapters.cutout.border import border_ring
from genads_desktop.adapters.cutout.corners import EdgeMap, with_round_corners
from genads_desktop.adapters.cutout.evidence import lab_gradients, shrunk, to_lab
from genads_desktop.adapters.cutout.sides import Body, with_straight_sides
from genads_desktop.adapters.cutout.straightening import straightened

SNAP_SIDE = 1600
"""Longest side at which edges are located; they are placed to a fraction of a pixel."""
SPACING = 1.5
"""Distance between the points of an outline, px at snapping size."""
REACH = 0.010
"""How far an outline may move, of the longest side."""
STEP = 0.5
"""Distance between the places tried for a point, px."""
BEND_COST = 1.0
"""Cost of moving a whole pixel between neighbours, against an edge's worth of 1."""
INWARD_COST, FAR_COST = 0.025, 0.020
NEAR = 0.5
"""Worth of a place beside a peak."""
FAINTEST = 0.30
"""Weakest gradient that can be an edge, Lab units a pixel."""
WRAP = 48
"""Points by which a closed outline is run over its seam."""
SMOOTHING = ((4.0, 0.7), (12.0, 1.0), (28.0, 1.2))
"""Strength in points, and the shift in px up to which it is taken: more would round a corner."""
SUPERSAMPLING = 4
STRIP = 256
PART = 0.02
"""Smaller pieces of a mask are left out, of its area."""
FLAT = -1e-6

Offsets = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """One closed outline in photo pixels (pixel centres at whole numbers)."""

    points: Points


def snapped_outlines(photo: Photo8, mask: Mask, scale: float) -> tuple[Outline, ...]:
    """Lay the outlines of a mask (at `scale` of the photo) onto the photo's edges."""
    picture, work = shrunk(photo, SNAP_SIDE)
    lab = to_lab(np.asarray(cv2.GaussianBlur(picture, (0, 0), 1.0), np.uint8))
    gradient = lab_gradients(lab)[2]
    noise = float(np.percentile(gradient[border_ring(*gradient.shape)], 97))
    floor = max(FAINTEST, noise)
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outlines = []
    for contour in contours:
        if cv2.contourArea(contour) >= PART * mask.sum():
            points = _moved(np.asarray(contour[:, 0], np.float64), work / scale)
            snapped = _snapped(_even(points), gradient, floor)
            outlines.append(Outline(points=_moved(snapped, 1 / work)))
    return tuple(outlines)


def _moved(points: Points, factor: float) -> Points:
    """Take points into a picture of `factor` times the size; pixel centres are whole numbers."""
    return np.asarray((points + 0.5) * factor - 0.5)


def painted(outlines: tuple[Outline, ...], height: int, width: int) -> Plane:
    """Fill outlines into an alpha plane, edges by the share of the pixel they cover."""
    alpha = np.zeros((height, width), np.float32)
    for outline in outlines:
        first = max(0, int(outline.points[:, 1].min()) - 2)
        last = min(height, int(outline.points[:, 1].max()) + 3)
        for top in range(first, last, STRIP):
            strip = alpha[top : min(last, top + STRIP)]
            np.maximum(strip, _coverage(outline.points, top, len(strip), width), out=strip)
    return alpha


def _coverage(points: Points, top: int, height: int, width: int) -> Plane:
    fine = np.zeros((height * SUPERSAMPLING, width * SUPERSAMPLING), np.uint8)
    corners = (points + 0.5 - np.array([0.0, top])) * SUPERSAMPLING - 0.5
    fixed = np.round(corners * 16).astype(np.int32)
    cv2.fillPoly(fine, [fixed], (255,), cv2.LINE_8, 4)
    small = cv2.resize(fine, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(np.asarray(small, np.float32) / 255, np.float32)


def _even(contour: Points) -> Points:
    """Place points at equal distances along a closed outline."""
    ring = np.concatenate([contour, contour[:1]])
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(ring, axis=0).T))])
    count = max(60, int(along[-1] / SPACING))
    places = np.linspace(0, along[-1], count, endpoint=False)
    return np.stack([np.interp(places, along, ring[:, axis]) for axis in (0, 1)], axis=1)


def _snapped(points: Points, gradient: Plane, floor: float) -> Points:
    base = gaussian_filter1d(points, 3, axis=0, mode="wrap")
    normals = _outward_normals(base)
    reach = max(4, int(REACH * max(gradient.shape)))
    offsets = np.arange(-reach, reach + STEP / 2, STEP)
    samples = base[:, None] + normals[:, None] * offsets[None, :, None]
    sampled = cv2.remap(
        gradient,
        samples[..., 0].astype(np.float32),
        samples[..., 1].astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    strength: NDArray[np.float64] = np.asarray(sampled, np.float64)
    cost = -_ridges(strength, floor) - INWARD_COST * offsets + FAR_COST * np.abs(offsets)
    path = _cheapest_closed_path(cost)
    moves = offsets[path] + STEP * _between(strength, path)
    smooth = corner_keeping(base + normals * moves[:, None])
    return _regular(straightened(smooth, max(gradient.shape)), gradient, floor)


def _regular(points: Points, gradient: Plane, floor: float) -> Points:
    """Give a body with two straight sides its sides and its round corners."""
    size = max(gradient.shape)
    body = Body.of(points, size)
    halves = body.halves(points) if body else None
    if body is None or halves is None:
        return points
    right, left = (with_straight_sides(half, body, size) for half in halves)
    edges = EdgeMap.of(gradient, floor, body)
    for direction in (BASE, SHOULDER):
        end = BodyEnd.of((right, left), body, direction)
        if end is not None:
            right, left = with_round_corners((right, left), end, edges)
    right, left = (with_straight_sides(half, body, size) for half in (right, left))
    if np.array_equal(right, halves[0]) and np.array_equal(left, halves[1]):
        return points
    return straightened(corner_keeping(_even(body.joined(right, left))), size)


def _ridges(strength: NDArray[np.float64], floor: float) -> NDArray[np.float64]:
    """Grade the peaks along each normal, 0..1; what is well above the floor counts no more.

    So a faint outer edge of glass is worth as much as the strong edge of the liquid behind it.
    """
    peaks = strength >= maximum_filter1d(strength, 5, axis=1)
    graded = np.where(peaks, np.clip((strength - floor) / floor, 0, 1), 0.0)
    near = maximum_filter1d(graded, 3, axis=1)
    return np.asarray(np.maximum(graded, NEAR * near))


def _outward_normals(points: Points) -> Points:
    tangent = np.roll(points, -2, axis=0) - np.roll(points, 2, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True) + 1e-9
    normal = np.stack([tangent[:, 1], -tangent[:, 0]], axis=1)
    x, y = points.T
    turning = (x * np.roll(y, -1) - np.roll(x, -1) * y).sum()
    return np.asarray(normal if turning > 0 else -normal)


def _cheapest_closed_path(cost: NDArray[np.float64]) -> NDArray[np.intp]:
    """Choose one place a point, so that edges are met and neighbours stay close."""
    count = cost.shape[0]
    wrap = min(WRAP, count)
    rows = np.concatenate([cost[-wrap:], cost, cost[:wrap]])
    jumps = np.array([0, -1, 1, -2, 2])
    penalties = np.array([0, 0.5, 0.5, 1, 1])[:, None] * BEND_COST
    places = np.arange(cost.shape[1])
    came_from = np.zeros(rows.shape, np.intp)
    total = rows[0]
    for index in range(1, rows.shape[0]):
        padded = np.pad(total, 2, constant_values=np.inf)
        options = np.stack([padded[2 + jump : padded.size - 2 + jump] for jump in jumps])
        options += penalties
        best = options.argmin(axis=0)
        came_from[index] = places + jumps[best]
        total = rows[index] + options[best, places]
    path = np.zeros(rows.shape[0], np.intp)
    path[-1] = int(total.argmin())
    for index in range(rows.shape[0] - 1, 0, -1):
        path[index - 1] = came_from[index, path[index]]
    return path[wrap : wrap + count]


def _between(strength: NDArray[np.float64], path: NDArray[np.intp]) -> Offsets:
    """Refine each place to the top of the parabola through its neighbours, in steps."""
    rows = np.arange(path.size)
    middle = np.clip(path, 1, strength.shape[1] - 2)
    before, top, after = (strength[rows, middle + shift] for shift in (-1, 0, 1))
    curve = before - 2 * top + after
    is_peak = (curve < FLAT) & (middle == path)
    shift = np.where(is_peak, 0.5 * (before - after) / np.where(is_peak, curve, 1.0), 0.0)
    return np.asarray(np.clip(shift, -0.5, 0.5))


def corner_keeping(points: Points) -> Points:
    """Smooth an outline as strongly as each part of it allows."""
    result = gaussian_filter1d(points, 1.5, axis=0, mode="wrap")
    for strength, limit in SMOOTHING:
        smoother = gaussian_filter1d(points, strength, axis=0, mode="wrap")
        shift = np.linalg.norm(smoother - result, axis=1)
        worst = gaussian_filter1d(shift, strength / 2, mode="wrap")
        share = np.clip(2 - 2 * worst / limit, 0, 1)[:, None]
        result = result + share * (smoother - result)
    return np.asarray(result, np.float64)
