"""A round plinth for the bottle to stand on."""

import numpy as np

from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.frame import Frame, affine_of
from genads_desktop.adapters.video.local.noise import fractal
from genads_desktop.adapters.video.local.palette import Palette
from genads_desktop.adapters.video.local.pixels import (
    Pixels,
    blur,
    lay_over,
    mix,
    premultiplied,
    ramp,
    smoothstep,
)
from genads_desktop.domain.scene import Placement

_TILT = 0.15
"""Height of the top's ellipse over its width: how far the camera looks down."""


class Plinth:
    """Draws a cylinder whose top is under the bottle's base."""

    def __init__(
        self,
        placement: Placement,
        frame: Frame,
        palette: Palette,
        *,
        direction: float,
        rng: np.random.Generator,
    ) -> None:
        self._placement = placement.replace(rotation=0.0)
        self._frame = frame
        self._height = round(placement.height * frame.height)
        radius = 0.78 * self._height
        self._sprite, self._foot = _cylinder(
            radius, frame, placement, palette, direction=direction, rng=rng
        )

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Lay the plinth over the canvas."""
        affine = affine_of(
            self._placement, self._frame, moment.pose, foot=self._foot, body_height=self._height
        )
        lay_over(canvas, self._sprite, affine)


def _cylinder(
    radius: float,
    frame: Frame,
    placement: Placement,
    palette: Palette,
    *,
    direction: float,
    rng: np.random.Generator,
) -> tuple[Pixels, tuple[float, float]]:
    radius = min(radius, 0.47 * frame.width)
    margin = max(4, int(radius * 0.06))
    depth = radius * _TILT
    below = max(8, int((1.08 - placement.y) * frame.height) + int(depth))
    width, height = int(2 * (radius + margin)), int(2 * depth + margin) + below
    middle_x, middle_y = width / 2, margin + depth
    xs = ((np.arange(width, dtype=np.float32) + 0.5 - middle_x) / radius)[None]
    ys = np.arange(height, dtype=np.float32)[:, None] + 0.5
    down = (ys - middle_y) / depth
    crisp = radius * 0.30
    top = np.clip((1 - np.sqrt(xs**2 + down**2)) * depth * 2.2, 0, 1)
    front = middle_y + depth * np.sqrt(np.clip(1 - xs**2, 0, 1))
    wall = np.clip((1 - np.abs(xs)) * crisp, 0, 1) * np.clip(ys - middle_y, 0, 1)
    body = wall * (1 - top)
    veins = fractal(rng, (height, width), cell=radius * 0.6, octaves=4)
    side = np.clip(0.5 + 0.42 * direction, 0.1, 0.9) * 2 - 1
    turn = np.exp(-(((xs - side) / 0.36) ** 2)) + 0.32 * np.exp(
        -(((xs + 0.9 * np.sign(side or 1)) / 0.09) ** 2)
    )
    sink = np.exp(-np.clip(ys - front, 0, None) / (0.34 * frame.height))
    light = palette.light_ground
    body_level = (0.44 + 0.42 * turn * (0.6 + 0.4 * sink)) if light else (0.03 + 0.42 * turn * sink)
    top_level = (
        (0.74 + 0.18 * np.exp(-(xs**2) / 0.5))
        if light
        else 0.16 + 0.34 * np.exp(-((xs - 0.4 * side) ** 2) / 0.32 - down**2 / 1.2)
    )
    lip = np.exp(-(((ys - front - 1.0) / max(1.2, radius * 0.010)) ** 2)) * smoothstep(
        1.0, 0.9, np.abs(xs)
    )
    stops = palette.wall
    grain = 0.10 * (veins - 0.5)
    picture = ramp(np.broadcast_to(body_level, (height, width)) + grain, stops) * body[..., None]
    picture = (
        picture + ramp(np.broadcast_to(top_level, (height, width)) + grain, stops) * top[..., None]
    )
    edge = (lip * body * (0.25 if light else 0.42) * (0.4 + turn))[..., None] * np.array(
        mix(palette.key, (1, 1, 1), 0.2), np.float32
    )
    alpha = np.clip(top + body, 0, 1)
    sprite = premultiplied(
        blur(np.clip(picture + edge, 0, 1).astype(np.float32), 0.5), blur(alpha, 0.5)
    )
    return sprite, (middle_x, middle_y)
