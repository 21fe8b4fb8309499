"""How a product that is laid into a clip follows the camera: as the bottle of our own engine does."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from genads_desktop.domain.camera import Camera
from genads_desktop.domain.camera_path import pose_at
from genads_desktop.ports.video import Picture

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom, in pixels."""
Curve: TypeAlias = tuple[float, ...]
"""A polynomial of the share of the clip that has passed, the highest power first."""

_DEGREE = 6
_SAMPLES = 49
_STEPS = 10
_STILL = 1e-6


@dataclass(frozen=True, slots=True)
class _View:
    """What the camera does to the plane of the product: zoom about the middle, then shift in pixels."""

    zoom: float
    x: float
    y: float

    def gentler(self, share: float) -> "_View":
        return _View(1 + (self.zoom - 1) * share, self.x * share, self.y * share)

    def seen(self, box: Box, picture: Picture) -> Box:
        """Where in the picture a box of the plane is seen."""
        middle_x, middle_y = picture.width / 2, picture.height / 2
        left, top, right, bottom = box
        return (
            middle_x + (left - middle_x) * self.zoom + self.x,
            middle_y + (top - middle_y) * self.zoom + self.y,
            middle_x + (right - middle_x) * self.zoom + self.x,
            middle_y + (bottom - middle_y) * self.zoom + self.y,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """A move of the layer over the length of a clip, about the middle of the picture."""

    zoom: Curve
    x: Curve
    """Pixels, as `y`."""
    y: Curve
    margin: int
    """So many pixels around the picture come into view; even."""

    def reach(self, box: Box, picture: Picture) -> Box:
        """All of the picture, and of its margin, in which a box is ever seen or stands at rest."""
        views = [
            _View(*(float(np.polyval(curve, share)) for curve in (self.zoom, self.x, self.y)))
            for share in np.linspace(0, 1, _SAMPLES)
        ]
        boxes = np.array([box, *(view.seen(box, picture) for view in views)])
        left, top = boxes.min(axis=0)[:2]
        right, bottom = boxes.max(axis=0)[2:]
        return float(left), float(top), float(right), float(bottom)


def following(camera: Camera, box: Box, picture: Picture) -> Following | None:
    """Return the move of a product that stands in `box`; None when it stands still.

    Where all of it is in the picture it stays there: the move is made as small as that needs.
    """
    views = [_view(camera, step / (_SAMPLES - 1), picture) for step in range(_SAMPLES)]
    gentler = ([view.gentler(1 - step / _STEPS) for view in views] for step in range(_STEPS))
    chosen = next((each for each in gentler if _stays(each, box, picture)), [])
    if all(abs(view.zoom - 1) + abs(view.x) + abs(view.y) < _STILL for view in chosen):
        return None
    return Following(
        zoom=_curve([view.zoom for view in chosen]),
        x=_curve([view.x for view in chosen]),
        y=_curve([view.y for view in chosen]),
        margin=_margin(chosen, picture),
    )


def _view(camera: Camera, progress: float, picture: Picture) -> _View:
    pose = pose_at(camera, progress)
    x, y = pose.shift_at(1.0)
    return _View(pose.zoom, x * picture.width, y * picture.height)


def _stays(views: Sequence[_View], box: Box, picture: Picture) -> bool:
    """Tell whether no side that is in the picture at rest ever leaves it."""
    left, top, right, bottom = box
    boxes = [view.seen(box, picture) for view in views]
    return (
        (left < 0 or all(each[0] >= 0 for each in boxes))
        and (top < 0 or all(each[1] >= 0 for each in boxes))
        and (right > picture.width or all(each[2] <= picture.width for each in boxes))
        and (bottom > picture.height or all(each[3] <= picture.height for each in boxes))
    )


def _curve(values: Sequence[float]) -> Curve:
    shares = np.linspace(0, 1, len(values))
    return tuple(float(each) for each in np.polyfit(shares, values, _DEGREE))


def _margin(views: Sequence[_View], picture: Picture) -> int:
    """What of the plane is seen beyond the picture, to the next even number of pixels."""
    beyond = 0.0
    for view in views:
        wide, high = picture.width / 2, picture.height / 2
        beyond = max(
            beyond,
            (wide + abs(view.x)) / view.zoom - wide,
            (high + abs(view.y)) / view.zoom - high,
        )
    return 2 * math.ceil(beyond / 2) + 2
