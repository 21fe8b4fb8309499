"""The two lower or the two upper corners of a bottle's body, found together as one rounded corner.

Contact shadows, reflections and caustics meet at the base, and the rim of glass is faint at the
shoulder, so that an outline found point by point is led astray; a rounded corner that has to fit
both sides is not.
"""

from dataclasses import dataclass
from itertools import product
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from genads_desktop.adapters.cutout.arrays import Plane, Points
from genads_desktop.adapters.cutout.body_ends import BASE, BodyEnd
from genads_desktop.adapters.cutout.sides import Body, Values

REACH = 0.40
"""Largest radius that is tried, of the half width."""
RADII = (0.02, 0.04, 0.07, 0.10, 0.14, 0.19, 0.25, 0.32, REACH)
OBLONG = 3.0
POWERS = (2.0, 2.5, 3.2)
"""2 is an ellipse, more is squarer."""
DROPS = tuple(step / 1066 for step in range(-8, 4))
"""How far the base is moved, of the longest side: up, where the outline met a contact shadow."""
DROP_COST = 10.7
"""Cost of moving it by the longest side, in edge worth."""
BEYOND = tuple(step / 1066 for step in range(3, 10))
BEYOND_COST = 0.3
"""Where a better edge may lie outside of a corner, of the longest side, and what it counts."""
SHORTLIST = 200
STRONG = 1.5
SIDE_POINTS, CORNER_POINTS, LEVEL_POINTS = 16, 32, 12
ROUGH = 1.1
"""Turning, in quarter turns, from which a corner is not one: a smooth corner has about one."""
SEEN = 0.3
"""Edge worth a pixel from which a rounded corner is believed."""
FARTHEST = 0.02
"""How far a corner may be moved, of the longest side."""

Halves = tuple[Points, Points]
"""The folded right and left half of an outline."""
Shapes = NDArray[np.float64]
"""(n, 4) of drop, power, and radii across and along the side; lengths in px."""


@dataclass(frozen=True, slots=True)
class EdgeMap:
    """Where a picture has edges, and how its places are reached from folded coordinates."""

    ridges: Plane
    body: Body

    @classmethod
    def of(cls, gradient: Plane, floor: float, body: Body) -> Self:
        """Grade the crests of a gradient (h, w); what is well above `floor` counts no more."""
        near = np.asarray(cv2.dilate(gradient, np.ones((5, 5), np.uint8)), np.float32)
        crests = (gradient / np.maximum(near, 1e-6)) ** 2
        graded = np.clip(gradient / floor - 1, 0, STRONG) * crests
        return cls(np.asarray(graded, np.float32), body)

    @property
    def size(self) -> int:
        return int(max(self.ridges.shape))

    def under(self, paths: Points, side: int) -> Values:
        """Sample the crests along folded paths (..., n, 2) of a side, 1 or -1."""
        places = self.body.unfolded(paths, side=side)
        x, y = (np.ascontiguousarray(places[..., axis], np.float32) for axis in (0, 1))
        return np.asarray(cv2.remap(self.ridges, x, y, cv2.INTER_LINEAR), np.float64)


def with_round_corners(halves: Halves, end: BodyEnd, edges: EdgeMap) -> Halves:
    """Put a common rounded corner into both halves if one of their own corners is rough."""
    own = [_corner(end.turned(half), end) for half in halves]
    if any(len(corner) < CORNER_POINTS for corner in own):
        return halves
    if max(_turning(corner) for corner in own) < ROUGH:
        return halves
    paths, seen = _best_paths(end, edges)
    far = max(_distance(corner, path) for corner, path in zip(own, paths, strict=True))
    if seen < SEEN or far > FARTHEST * edges.size:
        return halves
    right, left = (
        end.spliced(half, path, side)
        for half, path, side in zip(halves, paths, (1, -1), strict=True)
    )
    return right, left


def _corner(half: Points, end: BodyEnd) -> Points:
    reach = REACH * end.width
    near = np.abs(half[:, 1] - end.extent) <= reach
    return half[near & (half[:, 0] >= end.foot - reach)]


def _turning(corner: Points) -> float:
    """Sum up how much a stretch turns, in quarter turns."""
    steps = np.diff(gaussian_filter1d(corner, 4, axis=0, mode="nearest"), axis=0)
    angles = np.unwrap(np.arctan2(steps[:, 1], steps[:, 0]))
    return float(np.abs(np.diff(angles)).sum() / (np.pi / 2))


def _distance(corner: Points, path: Points) -> float:
    """Measure how far a path lies from the corner it replaces, px."""
    return float(np.max(cKDTree(path).query(corner)[0]))


def _best_paths(end: BodyEnd, edges: EdgeMap) -> tuple[Halves, float]:
    """Choose the shape that lies best on edges on both sides, and return its edge worth."""
    shapes = _shapes(end, edges.size)
    paths = {side: _paths(end, side, shapes) for side in (1, -1)}
    seen = np.zeros(len(shapes))
    for side, each in paths.items():
        strength = edges.under(end.turned(each), side)
        lengths = _lengths(each)
        seen += (strength * lengths).sum(axis=1) / lengths.sum(axis=1) / 2
    worth = seen - DROP_COST * np.abs(shapes[:, 0]) / edges.size
    best = np.argsort(-worth, kind="stable")[:SHORTLIST]
    worth = worth[best]
    for side, each in paths.items():
        worth -= BEYOND_COST * _beyond(each[best], end, edges, side) / 2
    chosen = int(best[int(worth.argmax())])
    return (paths[1][chosen], paths[-1][chosen]), float(seen[chosen])


def _shapes(end: BodyEnd, size: int) -> Shapes:
    drops = DROPS if end.direction == BASE else (0.0,)
    return np.array(
        [
            (drop * size, power, across * end.width, along * end.width)
            for drop, power, across, along in product(drops, POWERS, RADII, RADII)
            if 1 / OBLONG <= across / along <= OBLONG
        ]
    )


def _paths(end: BodyEnd, side: int, shapes: Shapes) -> Points:
    """Go along the side, around each corner and along the end; all paths have the same ends."""
    drop, power, across, along = (column[:, None] for column in shapes.T)
    turn = np.linspace(0, np.pi / 2, CORNER_POINTS)[None]
    gone = np.sin(turn) ** (2 / power)
    start = float(end.level_at(np.array(end.foot), side)) + drop - along
    out = end.side.at(start + along * gone) - across * (1 - np.cos(turn) ** (2 / power))
    corner = np.stack([out, end.level_at(out, side) + drop - along * (1 - gone)], axis=2)
    first = end.extent - REACH * end.width + shapes[:, 0].min()
    down = first + (start - first) * np.linspace(0, 1, SIDE_POINTS, endpoint=False)
    beside = np.stack([end.side.at(down), down], axis=2)
    last = end.foot - REACH * end.width
    inner = out[:, -1:] + (last - out[:, -1:]) * np.linspace(0, 1, LEVEL_POINTS + 1)[1:]
    level = np.stack([inner, end.level_at(inner, side) + drop], axis=2)
    return np.concatenate([beside, corner, level], axis=1)


def _lengths(paths: Points) -> Values:
    """Tell how much of a path each of its points stands for, px."""
    steps = np.linalg.norm(np.diff(paths, axis=1), axis=2)
    padded = np.pad(steps, ((0, 0), (1, 1)))
    return np.asarray((padded[:, 1:] + padded[:, :-1]) / 2)


def _beyond(paths: Points, end: BodyEnd, edges: EdgeMap, side: int) -> Values:
    """Measure how strong an edge there is outside of each path; below a base lie shadows."""
    tangent = np.gradient(paths, axis=1)
    tangent /= np.linalg.norm(tangent, axis=2, keepdims=True) + 1e-9
    normal = np.stack([tangent[..., 1], -tangent[..., 0]], axis=-1)
    outside = [edges.under(end.turned(paths + step * edges.size * normal), side) for step in BEYOND]
    clear = np.maximum(normal[..., 0], 0) ** 2 if end.direction == BASE else 1.0
    lengths = _lengths(paths)
    strongest = np.max(outside, axis=0) * clear
    return np.asarray((strongest * lengths).sum(axis=1) / lengths.sum(axis=1))
