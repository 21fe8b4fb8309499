"""The spray of an atomiser: a cone of lit mist and the droplets in it."""

import math

import cv2
import numpy as np

from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.noise import tile
from genads_desktop.adapters.video.local.pixels import Colour, Pixels, add_light, ease, mix, tinted
from genads_desktop.adapters.video.local.scroll import ScrollingTexture

_SIDE = 512
_DROPLETS = 900
_LIFE = 1.15
_SHRINK = 4


class MistCone:
    """Bursts of mist from a nozzle. Place in shares of the picture; angle and spread in degrees."""

    def __init__(
        self,
        rng: np.random.Generator,
        size: tuple[int, int],
        tone: Colour,
        *,
        nozzle: tuple[float, float],
        angle: float,
        spread: float,
        reach: float,
        strength: float = 1.0,
    ) -> None:
        height, width = size
        self._strength = strength
        self._tone = mix(tone, (1, 1, 1), 0.45)
        self._nozzle, self._reach = nozzle, reach
        self._angle, self._spread = math.radians(angle), math.radians(spread)
        rows, columns = max(4, height // _SHRINK), max(4, width // _SHRINK)
        ys = (
            ((np.arange(rows, dtype=np.float32)[:, None] + 0.5) / rows - nozzle[1]) * height / width
        )
        xs = (np.arange(columns, dtype=np.float32)[None] + 0.5) / columns - nozzle[0]
        away = np.hypot(xs, ys)
        turn = np.arctan2(ys, xs) - self._angle
        turn = np.arctan2(np.sin(turn), np.cos(turn)) / self._spread
        widening = 1.0 + 0.35 * np.clip(away / reach, 0, 1)
        profile = np.exp(-(np.abs(turn / widening / 0.82) ** 2.6)) + 0.25 * np.exp(
            -((turn / 1.7) ** 2)
        )
        fall = np.exp(-away / (0.50 * reach)) * np.clip(away / 0.02, 0, 1)
        start = 0.035 / (away + 0.035)
        self._body = (profile * (0.75 * fall + 0.9 * start) * (away < 2.5 * reach)).astype(
            np.float32
        )
        billows = (tile(rng, _SIDE, cell=90, octaves=6, gain=0.58) * 255).astype(np.uint8)
        self._billows = ScrollingTexture(billows, turn * 62 + 256, np.log(away + 0.05) * 170)
        self._arrival = (away / reach).astype(np.float32)
        self._drops = rng.random((_DROPLETS, 6)).astype(np.float32)

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Add the mist and its droplets as light; the canvas is of half size."""
        self._add_cone(canvas, moment)
        self._add_droplets(canvas, moment)

    def _add_cone(self, canvas: Pixels, moment: Moment) -> None:
        seconds = moment.seconds
        swirl = [self._billows.at(30 * k, -(150 - 40 * k) * seconds + 200 * k) for k in (0, 1)]
        billow = cv2.multiply(swirl[0], swirl[1], scale=1 / 150).astype(np.float32) * (1 / 255)
        front = np.clip((self._pressed(seconds) - self._arrival) * 2.2 + 0.3, 0, 1)
        density = self._body * front * (0.30 + 1.05 * billow)
        mask = np.clip(density * 215 * self._strength, 0, 235).astype(np.uint8)
        add_light(canvas, tinted(mask, self._tone))

    def _pressed(self, seconds: float) -> float:
        """How far the mist has come, in reaches; it already hangs in the air when the shot begins."""
        return 0.55 + 1.6 * ease(seconds / 1.3)

    def _add_droplets(self, canvas: Pixels, moment: Moment) -> None:
        height, width = canvas.shape[:2]
        birth, lean, speed, size, sink, spark = self._drops.T
        age = (moment.seconds / _LIFE + birth * 3.0) % 3.0
        flown = self._reach * (0.25 + 0.95 * speed) * (1 - np.exp(-1.5 * age))
        angle = self._angle + (lean - 0.5) * 2 * self._spread * (0.85 + 0.25 * age)
        x = (self._nozzle[0] + flown * np.cos(angle)) * width
        y = self._nozzle[1] * height + (flown * np.sin(angle) + 0.05 * sink * age**2) * width
        glint = 0.55 + 0.45 * np.sin(spark * 50 + moment.seconds * (3 + 5 * spark))
        fade = np.clip(age * 8, 0, 1) * np.clip(1.5 - age * 0.5, 0, 1) ** 1.5
        bright = glint * fade * (0.18 + 0.82 * size**3) * self._strength
        _scatter(canvas, x, y, bright, self._tone)


def _scatter(canvas: Pixels, x: Pixels, y: Pixels, bright: Pixels, tone: Colour) -> None:
    """Add points of light that lie between pixels."""
    height, width = canvas.shape[:2]
    inside = (x > 1) & (x < width - 2) & (y > 1) & (y < height - 2)
    x, y, bright = x[inside], y[inside], bright[inside]
    left, top = np.floor(x).astype(np.int32), np.floor(y).astype(np.int32)
    right, down = x - left, y - top
    points = np.zeros((height, width), np.float32)
    for step_y, share_y in ((0, 1 - down), (1, down)):
        for step_x, share_x in ((0, 1 - right), (1, right)):
            np.add.at(points, (top + step_y, left + step_x), bright * share_x * share_y)
    soft = cv2.GaussianBlur(points, (3, 3), 0.7)
    mask = np.clip(soft * 330, 0, 255).astype(np.uint8)
    cv2.add(canvas, tinted(mask, tone), dst=canvas)
