"""The set as a layer of the shot, and the living surfaces laid on it."""

import math

import cv2
import numpy as np

from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.frame import OVERSCAN
from genads_desktop.adapters.video.local.noise import tile
from genads_desktop.adapters.video.local.pixels import (
    Colour,
    Pixels,
    Stops,
    add_light,
    blur,
    ramp,
    tinted,
)
from genads_desktop.adapters.video.local.plates.cloth import Folds
from genads_desktop.adapters.video.local.scroll import ScrollingTexture

_DEPTH = 0.42
_FOCUSED = 24.0
_LEVELS = 256


class BackdropLayer:
    """Draws the painted set behind everything."""

    def __init__(self, painting: Pixels, *, racks: bool, unit: float) -> None:
        self._painting = painting
        self._soft = blur(painting, 15 * unit) if racks else painting

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Fill the canvas."""
        height, width = canvas.shape[:2]
        source = self._focused(moment.pose.defocus)
        zoom = moment.pose.zoom_at(_DEPTH)
        shift_x, shift_y = moment.pose.shift_at(_DEPTH)
        affine = np.array(
            [
                [zoom, 0, _covering(width, source.shape[1] * zoom, shift_x * width)],
                [0, zoom, _covering(height, source.shape[0] * zoom, shift_y * height)],
            ]
        )
        cv2.warpAffine(source, affine, (width, height), dst=canvas, flags=cv2.INTER_LINEAR)

    def _focused(self, defocus: float) -> Pixels:
        """Sharp while the bottle is not, and the other way round."""
        share = min(1.0, max(0.0, (_FOCUSED - defocus) / _FOCUSED))
        if self._soft is self._painting or share <= 0:
            return self._painting
        if share >= 1:
            return self._soft
        return np.asarray(cv2.addWeighted(self._painting, 1 - share, self._soft, share, 0))


class LivingSilk:
    """Satin under a light that wanders; replaces the painted set."""

    def __init__(
        self, slopes: Folds, stops: Stops, direction: float, *, gain: float, base: float
    ) -> None:
        upright = 1 / np.sqrt(slopes.right**2 + slopes.down**2 + 1)
        self._right = np.clip(128 - 127 * slopes.right * upright, 0, 255).astype(np.uint8)
        self._down = np.clip(128 - 127 * slopes.down * upright, 0, 255).astype(np.uint8)
        self._upright = (upright * 255).astype(np.uint8)
        self._direction = direction
        self._table = _colours(stops, gain, base)

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Fill the canvas with the cloth of this moment."""
        height, width = canvas.shape[:2]
        across, along, towards = self._half_way(moment)
        slope = cv2.addWeighted(self._right, across, self._down, along, 128 * (1 - across - along))
        level = cv2.addWeighted(slope, 2, self._upright, towards, -256)
        shade = cv2.LUT(cv2.merge([level] * 4), self._table)
        zoom = moment.pose.zoom_at(0.9) * width / (shade.shape[1] / OVERSCAN)
        shift_x, shift_y = moment.pose.shift_at(0.9)
        affine = np.array(
            [
                [zoom, 0, _covering(width, shade.shape[1] * zoom, shift_x * width)],
                [0, zoom, _covering(height, shade.shape[0] * zoom, shift_y * height)],
            ]
        )
        cv2.warpAffine(shade, affine, (width, height), dst=canvas, flags=cv2.INTER_LINEAR)

    def _half_way(self, moment: Moment) -> tuple[float, float, float]:
        """Return the direction half-way between the wandering light and the lens."""
        swing = 0.95 * math.sin(moment.progress * 2.6 - 1.3) + 0.25 * self._direction
        light = np.array([swing, -0.62 + 0.2 * moment.progress, 0.62])
        half = light / np.linalg.norm(light) + (0, 0, 1)
        half /= np.linalg.norm(half)
        return float(half[0]), float(half[1]), float(half[2])


class Ripples:
    """Light on water: two wave textures that run through each other in perspective."""

    def __init__(
        self,
        rng: np.random.Generator,
        size: tuple[int, int],
        *,
        horizon: float,
        sun_x: float,
        tone: Colour,
        strength: float,
    ) -> None:
        height, width = size
        self._tone = tone
        self._top = int(np.clip(horizon, 0, 1) * height)
        ys = (np.arange(self._top, height, dtype=np.float32) + 0.5) / height
        depth = 1 / np.maximum((ys - horizon) / (1 - horizon + 1e-6), 0.012)
        xs = (np.arange(width, dtype=np.float32) + 0.5) / width - 0.5
        across = xs[None] * depth[:, None] * 190 + 4096
        away = np.broadcast_to(depth[:, None] * 430, across.shape)
        texture = (tile(rng, 512, cell=64, octaves=4, gain=0.55) * 255).astype(np.uint8)
        self._waves = ScrollingTexture(texture, across, away)
        near = np.clip(1.5 / depth, 0.12, 1)[:, None]
        path = np.exp(-(((xs[None] - sun_x + 0.5) / (0.07 + 0.34 * near)) ** 2))
        self._shine = (np.clip(path * strength + 0.12 * strength, 0, 1) * 255).astype(np.uint8)

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Add the glitter; the canvas is of the lights' size."""
        first = self._waves.at(moment.seconds * 26, moment.seconds * 34)
        second = self._waves.at(310 - moment.seconds * 19, 150 + moment.seconds * 27)
        crossing = cv2.addWeighted(first, 0.5, second, 0.5, 0)
        crest = cv2.LUT(crossing, _CREST)
        light = cv2.multiply(crest, self._shine, scale=1 / 255)
        add_light(canvas[self._top :], tinted(light, self._tone))


_CREST = (np.clip((np.arange(_LEVELS) / 255 - 0.53) * 6.5, 0, 1) ** 1.5 * 255).astype(np.uint8)


def _covering(size: int, length: float, shift: float) -> float:
    """Centre a painting of `length` on `size`, shifted, but never so far that its edge shows."""
    return min(0.0, max(size - length, (size - length) / 2 + shift))


def _colours(stops: Stops, gain: float, base: float) -> Pixels:
    facing = np.linspace(0, 1, _LEVELS)
    diffuse = np.clip(2 * facing**2 - 1, 0, 1)
    level = (base + 0.50 * diffuse**1.7 + 0.42 * facing**30 + 0.20 * facing**8) * gain
    table = np.clip(ramp(level[None].astype(np.float32), stops) * 255 + 0.5, 0, 255).astype(
        np.uint8
    )
    return np.ascontiguousarray(np.dstack([table, np.full_like(table[..., :1], 255)]))
