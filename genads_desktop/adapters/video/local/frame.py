"""The frame of the picture, and how a thing that stands in the scene is laid into it."""

import math
from dataclasses import dataclass

import numpy as np

from genads_desktop.adapters.video.local.pixels import Pixels
from genads_desktop.domain.camera_path import Pose
from genads_desktop.domain.scene import Placement

OVERSCAN = 1.16
"""Paintings are this much larger than the picture, so that the camera can move."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The size of the picture in pixels."""

    width: int
    height: int

    @property
    def unit(self) -> float:
        """Pixels of this picture to one of a picture 1080 wide."""
        return self.width / 1080


def affine_of(
    placement: Placement, frame: Frame, pose: Pose, *, foot: tuple[float, float], body_height: float
) -> Pixels:
    """Return the 2x3 matrix from sprite to canvas for a thing that stands at a placement."""
    scale = placement.height * frame.height / body_height * pose.zoom
    angle = math.radians(placement.rotation)
    cos, sin = math.cos(angle) * scale, math.sin(angle) * scale
    squeeze = 1 - 0.018 * pose.turn**2
    shift_x, shift_y = pose.shift_at(1.0)
    x = (0.5 + (placement.x - 0.5) * pose.zoom + shift_x) * frame.width
    y = (0.5 + (placement.y - 0.5) * pose.zoom + shift_y) * frame.height
    matrix = np.array([[cos * squeeze, -sin], [sin * squeeze, cos]], np.float64)
    offset = np.array([x, y]) - matrix @ np.array(foot)
    return np.column_stack([matrix, offset])
