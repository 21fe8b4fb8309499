"""Large soft things in the air: smoke, mist, shafts of light."""

import cv2
import numpy as np

from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.noise import cells, tile
from genads_desktop.adapters.video.local.pixels import Colour, Pixels, add_light, spot, tinted
from genads_desktop.adapters.video.local.scroll import ScrollingTexture

SHRINK = 4
_SIDE = 512
_RAYS = 1024
_NET = 256


class Haze:
    """What is so soft that it is drawn at a quarter of the picture's size, and all of it enlarged at once."""


class Smoke(Haze):
    """Two sheets of smoke that roll through each other; dense low in the picture and around the bottle."""

    def __init__(
        self,
        rng: np.random.Generator,
        size: tuple[int, int],
        tone: Colour,
        *,
        density: float,
        low: float = 0.66,
    ) -> None:
        height, width = size
        self._size, self._tone = size, tone
        cell = _SIDE / 2.6
        sheets = [
            (tile(rng, _SIDE, cell=cell, octaves=6, gain=0.54) * 255).astype(np.uint8)
            for _ in range(2)
        ]
        xs = (np.arange(width, dtype=np.float32) + 0.5) / width
        ys = (np.arange(height, dtype=np.float32) + 0.5) / height
        body = spot(xs[None], ys[:, None], (0.5, low), (0.85, 0.33), 1.8)
        self._where = (np.clip(0.16 + 0.95 * body, 0, 1) * 255).astype(np.uint8)
        curl = tile(rng, _SIDE, cell=cell, octaves=2) - 0.5
        bend = cv2.resize(curl, (width, height), interpolation=cv2.INTER_CUBIC)
        step = 300 / width
        across = xs[None] * width * step + bend * 90
        down = ys[:, None] * height * step * 0.9 + bend * 70
        self._first, self._second = (ScrollingTexture(sheet, across, down) for sheet in sheets)
        level = np.arange(256) / 255
        self._table = (np.clip((level - 0.17) * 2.6, 0, 1) ** 1.25 * 118 * density).astype(np.uint8)

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Add the smoke of this moment."""
        seconds = moment.seconds
        shift = moment.pose.shift_at(1.1)
        first = self._first.at(-13 * seconds - 300 * shift[0], 15 * seconds)
        second = self._second.at(9 * seconds + 170 - 300 * shift[0], 21 * seconds + 60)
        rolled = cv2.multiply(first, second, scale=1 / 205)
        mask = cv2.multiply(cv2.LUT(rolled, self._table), self._where, scale=1 / 255)
        add_light(canvas, tinted(mask, self._tone))


class Rays(Haze):
    """Shafts of light from a point outside of the frame."""

    def __init__(
        self,
        rng: np.random.Generator,
        size: tuple[int, int],
        tone: Colour,
        *,
        strength: float,
        direction: float,
    ) -> None:
        height, width = size
        self._tone = tone
        xs = (np.arange(width, dtype=np.float32)[None] + 0.5) / width
        ys = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
        source = 0.5 + 0.75 * (direction or 0.4), -0.22
        sideways, down = (xs - source[0]), (ys - source[1]) * height / width
        angle = np.arctan2(sideways, down)
        away = np.hypot(sideways, down)
        turned = (angle / 3.1416 + 0.5) * _RAYS
        lines = tile(rng, _RAYS, cell=90, octaves=3)[:1]
        shown = (np.clip((lines - 0.42) * 3.2, 0, 1) * 255).astype(np.uint8)
        self._lines = ScrollingTexture(shown, turned, np.zeros_like(turned))
        fall = np.exp(-away / 1.15) * np.clip(away * 2.2, 0, 1) * 1.5
        self._fall = (np.clip(fall * strength * 0.75, 0, 1) * 255).astype(np.uint8)

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Add the shafts."""
        first = self._lines.at(6.5 * moment.seconds, 0)
        second = self._lines.at(300 - 4.5 * moment.seconds, 0)
        both = cv2.addWeighted(first, 0.6, second, 0.5, 0)
        add_light(canvas, tinted(cv2.multiply(both, self._fall, scale=1 / 255), self._tone))


class Halo(Haze):
    """A still glow, as of a light behind a thing."""

    def __init__(
        self,
        size: tuple[int, int],
        tone: Colour,
        *,
        at: tuple[float, float],
        radius: tuple[float, float],
        strength: float,
        power: float = 1.5,
    ) -> None:
        height, width = size
        xs = (np.arange(width, dtype=np.float32)[None] + 0.5) / width
        ys = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
        mask = spot(xs, ys, at, radius, power) * strength
        self._light = tinted((np.clip(mask, 0, 1) * 255).astype(np.uint8), tone)

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Add the glow; it breathes a little."""
        gain = 0.94 + 0.06 * float(np.sin(moment.seconds * 1.3))
        add_light(canvas, cv2.convertScaleAbs(self._light, alpha=gain))


class Caustics:
    """The net of light that waves throw into a liquid."""

    def __init__(
        self,
        rng: np.random.Generator,
        size: tuple[int, int],
        tone: Colour,
        *,
        strength: float,
        surface: float = 0.0,
    ) -> None:
        """`surface` is where the liquid begins, as a share of the picture's height."""
        height, width = size
        self._tone = tone
        net = (cells(rng, _NET, count=36, thin=0.16) * 255).astype(np.uint8)
        ys = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
        xs = (np.arange(width, dtype=np.float32)[None] + 0.5) / width
        wide = 1 + 0.8 * ys
        down = np.broadcast_to(ys * 300, (height, width))
        self._net = ScrollingTexture(net, (xs - 0.5) * 250 / wide + 512, down)
        under = np.clip((ys - surface - 0.012) * 60 + (surface <= 0), 0, 1)
        fall = under * np.exp(-(ys - surface) / 0.62) * (0.75 + 0.25 * np.cos((xs - 0.5) * 3))
        self._fall = (np.clip(fall * strength, 0, 1) * 255).astype(np.uint8)

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Add the net of this moment."""
        first = self._net.at(13 * moment.seconds, 9 * moment.seconds)
        second = self._net.at(97 - 11 * moment.seconds, 61 + 14 * moment.seconds)
        crossing = cv2.multiply(first, second, scale=1.5 / 255)
        net = cv2.addWeighted(crossing, 0.9, cv2.max(first, second), 0.22, 0)
        mask = cv2.multiply(net, self._fall, scale=1 / 255)
        add_light(canvas, tinted(mask, self._tone))
