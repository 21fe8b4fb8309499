"""People as outlines against the light: a profile, shoulders from behind, a figure far away."""

import cv2
import numpy as np

from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.palette import Palette
from genads_desktop.adapters.video.local.pixels import (
    Colour,
    Pixels,
    blur,
    cover,
    lay_over,
    mix,
    premultiplied,
    resized,
)

Outline = tuple[tuple[float, float], ...]

PROFILE: Outline = (
    (0.005, -0.470), (0.075, -0.360), (0.108, -0.240), (0.112, -0.120), (0.098, -0.055), (0.074, 0.005),
    (0.098, 0.085), (0.150, 0.185), (0.208, 0.272), (0.216, 0.302), (0.186, 0.328), (0.126, 0.342),
    (0.116, 0.372), (0.142, 0.408), (0.158, 0.438), (0.136, 0.462), (0.108, 0.472), (0.138, 0.490),
    (0.144, 0.520), (0.118, 0.552), (0.088, 0.578), (0.100, 0.618), (0.100, 0.672), (0.066, 0.716),
    (0.010, 0.734), (-0.080, 0.716), (-0.178, 0.716), (-0.236, 0.790), (-0.262, 0.930), (-0.262, 1.090),
    (-0.218, 1.215), (-0.090, 1.300), (0.090, 1.390), (0.210, 1.540), (0.290, 1.800), (0.330, 2.900),
    (-1.620, 2.900), (-1.480, 2.100), (-1.340, 1.690), (-1.090, 1.440), (-0.830, 1.290), (-0.690, 1.130),
    (-0.640, 0.950), (-0.630, 0.800), (-0.668, 0.690), (-0.740, 0.610), (-0.850, 0.600), (-0.985, 0.500),
    (-1.020, 0.340), (-0.960, 0.185), (-0.868, 0.105), (-0.830, -0.050), (-0.770, -0.240), (-0.640, -0.430),
    (-0.450, -0.560), (-0.250, -0.598), (-0.090, -0.556),
)  # fmt: skip
"""A woman looking to the right, hair pinned up; the unit is the height of her face."""

SHOULDERS: Outline = (
    (0.060, -1.215), (0.165, -1.190), (0.220, -1.100), (0.205, -1.010), (0.290, -0.920), (0.358, -0.760),
    (0.360, -0.580), (0.322, -0.420), (0.262, -0.300), (0.196, -0.200), (0.168, -0.060), (0.172, 0.090),
    (0.214, 0.205), (0.340, 0.290), (0.540, 0.360), (0.720, 0.450), (0.812, 0.600), (0.850, 0.860),
    (0.870, 1.300), (0.900, 3.000), (-0.880, 3.000), (-0.850, 1.300), (-0.836, 0.870), (-0.790, 0.620),
    (-0.700, 0.470), (-0.520, 0.370), (-0.330, 0.285), (-0.206, 0.190), (-0.166, 0.070), (-0.166, -0.070),
    (-0.196, -0.205), (-0.276, -0.310), (-0.330, -0.440), (-0.348, -0.600), (-0.324, -0.780), (-0.240, -0.925),
    (-0.140, -1.010), (-0.120, -1.110), (-0.050, -1.195),
)  # fmt: skip
"""Nape and shoulders from behind, hair in a knot."""

FIGURE: Outline = (
    (0.000, -1.000), (0.042, -0.988), (0.058, -0.950), (0.050, -0.905), (0.026, -0.878), (0.024, -0.852),
    (0.060, -0.836), (0.108, -0.818), (0.128, -0.770), (0.142, -0.690), (0.158, -0.600), (0.176, -0.520),
    (0.160, -0.512), (0.134, -0.590), (0.112, -0.660), (0.092, -0.700), (0.076, -0.640), (0.072, -0.590),
    (0.098, -0.520), (0.128, -0.400), (0.160, -0.230), (0.205, -0.060), (0.260, 0.000), (-0.190, 0.000),
    (-0.150, -0.120), (-0.126, -0.260), (-0.112, -0.420), (-0.092, -0.530), (-0.070, -0.600), (-0.078, -0.660),
    (-0.096, -0.700), (-0.118, -0.640), (-0.150, -0.570), (-0.196, -0.520), (-0.204, -0.534), (-0.166, -0.600),
    (-0.140, -0.690), (-0.128, -0.770), (-0.106, -0.818), (-0.060, -0.836), (-0.026, -0.852), (-0.028, -0.878),
    (-0.050, -0.905), (-0.058, -0.950), (-0.042, -0.988),
)  # fmt: skip
"""A woman in a long dress; her height is the unit, her feet are at the origin."""

_PARTS = 8


def smooth_outline(points: Outline) -> Pixels:
    """Lay a closed Catmull-Rom curve through the points; rows of x, y."""
    knots = np.array(points, np.float64)
    before, after, beyond = np.roll(knots, 1, 0), np.roll(knots, -1, 0), np.roll(knots, -2, 0)
    steps = []
    for share in np.arange(_PARTS) / _PARTS:
        square, cube = share**2, share**3
        steps.append(
            0.5
            * (
                2 * knots
                + (after - before) * share
                + (2 * before - 5 * knots + 4 * after - beyond) * square
                + (3 * knots - before - 3 * after + beyond) * cube
            )
        )
    return np.stack(steps, 1).reshape(-1, 2)


def filled(points: Pixels, size: tuple[int, int]) -> Pixels:
    """Fill an outline given in pixels; float mask of (height, width), edges anti-aliased."""
    mask = np.zeros(size, np.uint8)
    fixed = np.round(points * 16).astype(np.int32)
    cv2.fillPoly(mask, [fixed], 255, cv2.LINE_AA, 4)
    return mask.astype(np.float32) / 255


class Silhouette:
    """Draws an outline with light along its edges."""

    def __init__(
        self,
        outline: Outline,
        frame: tuple[int, int],
        palette: Palette,
        *,
        at: tuple[float, float],
        unit: float,
        faces: float,
        softness: float,
        mirror: float = 0.0,
    ) -> None:
        """Place an outline: origin `at` and `unit` in shares of the picture's height; `faces` -1 or 1.

        `mirror` is how strongly the ground below the origin shows it again.
        """
        height, width = frame
        self._pad = int(width * 0.12)
        points = smooth_outline(outline) * (faces * unit * height, unit * height)
        points += np.array([at[0] * width + self._pad, at[1] * height + self._pad])
        size = (height + 2 * self._pad, width + 2 * self._pad)
        mask = filled(points, size)
        self._sprite = _rendered(mask, palette, softness * width / 1080, faces)
        if mirror > 0:
            _add_mirror(self._sprite, int(at[1] * height) + self._pad, mirror)

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Lay the outline over the canvas."""
        height, width = canvas.shape[:2]
        zoom = moment.pose.zoom_at(0.95)
        shift = moment.pose.shift_at(0.95)
        breath = 0.0022 * np.sin(moment.seconds * 1.1)
        x = (1 - zoom) * width / 2 + shift[0] * width - self._pad * zoom
        y = (1 - zoom) * height / 2 + (shift[1] + breath) * height - self._pad * zoom
        lay_over(canvas, self._sprite, np.array([[zoom, 0, x], [0, zoom, y]], np.float64))


class Veil:
    """A sheer scarf that streams from a far figure."""

    def __init__(
        self,
        frame: tuple[int, int],
        tone: Colour,
        *,
        at: tuple[float, float],
        unit: float,
        faces: float,
    ) -> None:
        self._frame, self._tone = frame, tone
        self._at, self._unit, self._faces = at, unit, faces

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Lay the scarf of this moment over the canvas."""
        rows, columns = self._frame[0] // 2, self._frame[1] // 2
        along = np.linspace(0, 1, 40)
        seconds = moment.seconds
        lift = 0.10 * along**1.3 + 0.060 * along * np.sin(along * 6.5 - seconds * 2.6)
        lift = lift + 0.026 * along * np.sin(along * 13 - seconds * 4.1 + 1)
        thick = 0.012 + 0.075 * along * (0.75 + 0.35 * np.sin(along * 5 - seconds * 1.9 + 2))
        shift = moment.pose.shift_at(0.95)
        x = (self._at[0] + shift[0]) * columns - self._faces * along * 0.62 * self._unit * rows
        y = (self._at[1] + shift[1]) * rows - (0.80 + lift) * self._unit * rows
        depth = thick * self._unit * rows
        points = np.concatenate(
            [np.stack([x, y - depth * 0.4], 1), np.stack([x, y + depth], 1)[::-1]]
        )
        soft = self._unit * rows * 0.006
        left, top = np.clip(points.min(0) - 4 * soft - 4, 0, (columns - 2, rows - 2)).astype(int)
        right, bottom = np.clip(
            points.max(0) + 4 * soft + 5, (left + 1, top + 1), (columns, rows)
        ).astype(int)
        sheer = blur(filled(points - (left, top), (bottom - top, right - left)), soft)
        ramp = np.clip(
            1 - np.abs(np.arange(left, right)[None] - x[0]) / max(1.0, 0.75 * self._unit * rows),
            0,
            1,
        )
        alpha = sheer * (0.25 + 0.55 * ramp)
        sprite = premultiplied(alpha[..., None] * np.array(self._tone, np.float32), alpha)
        region = canvas[2 * top : 2 * bottom, 2 * left : 2 * right]
        cover(region, resized(sprite, region.shape[1], region.shape[0], soft=True))


def _add_mirror(sprite: Pixels, foot: int, strength: float) -> None:
    """Show what stands above the row `foot` upside down below it, fading."""
    rows = min(sprite.shape[0] - foot, foot)
    flipped = sprite[foot - rows : foot][::-1].astype(np.float32)
    fade = strength * np.exp(-np.arange(rows, dtype=np.float32) / (0.22 * rows))[:, None, None]
    below = np.clip(blur(flipped * fade, rows * 0.006), 0, 255).astype(np.uint8)
    sprite[foot : foot + rows] = np.maximum(sprite[foot : foot + rows], below)


def _rendered(mask: Pixels, palette: Palette, softness: float, faces: float) -> Pixels:
    """Colour an outline: dark, with the light behind it creeping over its edges."""
    soft = blur(mask, max(0.6, softness))
    wrap = blur(1 - mask, softness * 3.2 + 1) * soft
    near = np.roll(mask, -int(faces * max(1, softness * 1.6)), axis=1)
    edge = blur(np.clip(mask - near, 0, 1), max(0.8, softness * 0.7)) * soft
    body = np.array(palette.figure, np.float32)
    light = np.array(mix(palette.glow, palette.key, 0.6), np.float32)
    alpha = soft * (0.90 if palette.light_ground else 0.985)
    height = mask.shape[0]
    fade = 1 - 0.30 * np.linspace(0, 1, height, dtype=np.float32)[:, None]
    gain = 0.34 if palette.light_ground else 0.74
    picture = (
        body * alpha[..., None] + ((wrap * 0.62 + edge * 0.75) * gain * fade)[..., None] * light
    )
    return premultiplied(picture, alpha)
