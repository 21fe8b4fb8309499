"""Perfume that falls, folds and stands: a glossy ribbon, its splash, and a flood with a waving edge."""

import math

import cv2
import numpy as np

from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.noise import tile
from genads_desktop.adapters.video.local.palette import Palette
from genads_desktop.adapters.video.local.pixels import (
    Colour,
    Pixels,
    cover,
    luma,
    mix,
    resized,
    smoothstep,
)
from genads_desktop.adapters.video.local.staging import Ribbon

_ACROSS, _ALONG = 192, 512
_SHRINK = 2
_EDGE = 1.05


class LiquidRibbon:
    """A stream of perfume; sizes in shares of the picture."""

    def __init__(
        self,
        rng: np.random.Generator,
        size: tuple[int, int],
        palette: Palette,
        liquid: Colour,
        shape: Ribbon,
        *,
        direction: float,
    ) -> None:
        self._rows, self._columns = max(8, size[0] // _SHRINK), max(8, size[1] // _SHRINK)
        self._shape = shape
        self._texture = _ribbon_texture(rng, palette, liquid, direction)
        self._phase = [float(part) for part in rng.uniform(0, 6.28, 4)]
        self._ys = (np.arange(self._rows, dtype=np.float32) + 0.5) / self._rows
        self._xs = (np.arange(self._columns, dtype=np.float32) + 0.5)[None] / self._columns
        self._soft = self._columns * 0.5

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Lay the stream over the canvas."""
        shift = moment.pose.shift_at(1.0)
        middle, half = self._course(moment.seconds)
        middle = (middle - 0.5) * moment.pose.zoom + 0.5 + shift[0]
        across = (self._xs - middle[:, None]) / half[:, None]
        box = np.flatnonzero((np.abs(across) < _EDGE).any(0))
        if box.size == 0:
            return
        left, right = int(box[0]) & ~1, int(box[-1]) + 1
        across = np.ascontiguousarray(across[:, left:right])
        along = (self._ys * 1.15 - moment.seconds * 0.30) * _ALONG
        rows = np.ascontiguousarray(np.broadcast_to(along[:, None], across.shape), np.float32)
        twist = 0.22 * np.sin(rows * (9.0 / _ALONG) + self._phase[3]) * (1 - across**2)
        columns = ((across + twist) * 0.5 + 0.5) * (_ACROSS - 1)
        sprite = cv2.remap(
            self._texture,
            columns.astype(np.float32),
            rows,
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_WRAP,
        )
        edge = np.clip((1 - np.abs(across)) * half[:, None] * self._soft * 1.6, 0, 1)
        foot = smoothstep(self._shape.foot, self._shape.foot - 0.006, self._ys)[:, None]
        mask = (edge * foot * 255).astype(np.uint8)
        sprite = cv2.multiply(sprite, cv2.merge([mask] * 4), scale=1 / 255)
        x0 = left * _SHRINK
        x1 = min(canvas.shape[1], right * _SHRINK)
        cover(canvas[:, x0:x1], resized(np.asarray(sprite), x1 - x0, canvas.shape[0], soft=True))

    def _course(self, seconds: float) -> tuple[Pixels, Pixels]:
        """Return the middle and half the width of the stream at every row."""
        ys, shape, phase = self._ys, self._shape, self._phase
        fall = np.clip(ys / max(shape.foot, 0.2), 0, 1)
        sway = np.sin(ys * 4.2 + phase[0] - seconds * 0.9) * 0.65 + 0.35 * np.sin(
            ys * 9.5 + phase[1] - seconds * 1.6
        )
        middle = shape.x + shape.sway * sway * (0.35 + 0.65 * fall)
        swell = (
            1
            + 0.30 * np.sin(ys * 5.2 + phase[2] - seconds * 1.5)
            + 0.14 * np.sin(ys * 13 - seconds * 2.6)
        )
        neck = (
            1.25
            - 0.55 * np.sqrt(fall)
            + 1.5 * np.clip((ys - shape.foot + 0.045) / 0.045, 0, 1) ** 2
        )
        return middle.astype(np.float32), (0.5 * shape.width * swell * neck).astype(np.float32)


class Flood:
    """A waving surface of perfume in front of the bottle, clear at its edge and deep below."""

    def __init__(
        self,
        rng: np.random.Generator,
        size: tuple[int, int],
        palette: Palette,
        liquid: Colour,
        level: float,
    ) -> None:
        self._rows, self._columns = max(8, size[0] // _SHRINK), max(8, size[1] // _SHRINK)
        self._level = level
        self._phase = [float(part) for part in rng.uniform(0, 6.28, 4)]
        self._xs = (np.arange(self._columns, dtype=np.float32) + 0.5)[None] / self._columns
        self._ys = ((np.arange(self._rows, dtype=np.float32) + 0.5) / self._rows)[:, None]
        self._swell = (tile(rng, 256, cell=110, octaves=3) * 255).astype(np.uint8)
        self._table = _flood_table(palette, liquid)

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Lay two waves over the canvas, the nearer one lower."""
        for wave in (0, 1):
            top, sprite = self._wave(wave, moment)
            rows = self._rows - top
            if rows <= 0:
                continue
            y0 = top * _SHRINK
            region = canvas[y0:]
            cover(region, resized(sprite, canvas.shape[1], region.shape[0], soft=True))

    def _wave(self, wave: int, moment: Moment) -> tuple[int, Pixels]:
        seconds, phase = moment.seconds, self._phase
        shift = moment.pose.shift_at(1.0 + 0.35 * wave)
        way = 1 if wave == 0 else -1
        crest = (
            0.016 * np.sin(self._xs * 7.0 + phase[wave] + way * seconds * 0.8)
            + 0.009 * np.sin(self._xs * 15.0 + phase[wave + 1] - seconds * 1.3)
            + 0.012 * np.sin(self._xs * 3.1 + phase[3 - wave] + seconds * 0.5)
        )
        line = self._level + 0.075 * wave + crest + shift[1]
        top = max(0, int((float(line.min()) - 0.01) * self._rows))
        depth = self._ys[top:] - line
        slope = np.gradient(crest[0])[None] * self._columns
        across = np.ascontiguousarray(
            np.broadcast_to(self._xs * 190 + seconds * 14 * way, depth.shape), np.float32
        )
        down = np.ascontiguousarray(depth * 900 + 40 * wave - seconds * 9, np.float32)
        ripple = cv2.remap(self._swell, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
        lens = 0.55 * np.exp(-np.clip(depth, 0, 1) / 0.012)
        shade = 0.66 * np.exp(-np.clip(depth, 0, 1) / 0.15) + 0.26 * slope + lens
        shade = shade + (ripple.astype(np.float32) / 255 - 0.5) * 0.55
        level = np.clip(shade * 190, 0, 255).astype(np.uint8)
        colours = cv2.LUT(cv2.merge([level] * 4), self._table)
        edge = np.clip(depth * self._rows * 0.8 + 0.5, 0, 1)
        body = edge * (0.72 + 0.28 * np.clip(depth / 0.10, 0, 1)) * (0.90 if wave == 0 else 0.96)
        mask = (body * 255).astype(np.uint8)
        return top, np.asarray(cv2.multiply(colours, cv2.merge([mask] * 4), scale=1 / 255))


class RingWaves:
    """Rings that run out from where a stream meets a mirror floor; light only."""

    def __init__(
        self, size: tuple[int, int], tone: Colour, centre: tuple[float, float], *, radius: float
    ) -> None:
        height, width = size
        self._tone = tone
        xs = (np.arange(width, dtype=np.float32)[None] + 0.5) / width - centre[0]
        ys = (
            ((np.arange(height, dtype=np.float32)[:, None] + 0.5) / height - centre[1])
            * height
            / width
        )
        self._distance = np.hypot(xs, ys * 3.6) / radius
        self._fade = (np.exp(-self._distance * 1.5) * np.clip(self._distance * 9, 0, 1)).astype(
            np.float32
        )
        self._lean = (0.65 - 0.35 * np.sign(ys)).astype(np.float32)

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Add the light on the rings; the canvas is of half size."""
        wave = np.sin(self._distance * 17 - moment.seconds * 5.2)
        light = np.clip(wave - 0.35, 0, 1) ** 1.5 * self._fade * self._lean
        mask = np.clip(light * 300, 0, 255).astype(np.uint8)
        parts = [cv2.convertScaleAbs(mask, alpha=part) for part in self._tone]
        cv2.add(canvas, cv2.merge([*parts, np.zeros_like(mask)]), dst=canvas)


def _ribbon_texture(
    rng: np.random.Generator, palette: Palette, liquid: Colour, direction: float
) -> Pixels:
    """Return the stream unrolled: refraction, depth and highlights across, folds along; premultiplied BGRA."""
    across = np.linspace(-1, 1, _ACROSS, dtype=np.float32)[None]
    folds = tile(rng, _ALONG, cell=128, octaves=3)[:, :_ACROSS] - 0.5
    bend = across + 0.55 * folds * (1 - across**2)
    thick = np.sqrt(np.clip(1 - bend**2, 0, 1))
    side = -1.0 if direction <= 0 else 1.0
    deep, clear = (
        mix(liquid, (0, 0, 0), 0.30 if palette.light_ground else 0.58),
        mix(liquid, (1, 1, 1), 0.18),
    )
    through = np.clip(
        0.42 - 0.30 * thick + 0.55 * np.exp(-(((bend + side * 0.45) / 0.34) ** 2)), 0, 1
    )
    picture = (1 - through[..., None]) * np.array(deep, np.float32) + through[..., None] * np.array(
        clear, np.float32
    )
    rim = np.exp(-(((np.abs(bend) - 0.90) / 0.06) ** 2)) * 0.55
    picture *= (1 - 0.55 * np.exp(-(((np.abs(bend) - 0.80) / 0.10) ** 2)))[..., None]
    shine = np.exp(-(((bend - side * 0.52) / 0.055) ** 2)) * (0.55 + 1.6 * folds)
    spark = np.exp(-(((bend + side * 0.66) / 0.03) ** 2)) * 0.35
    light = np.clip(shine + spark + 0.22 * rim, 0, 1.2)[..., None] * np.array(
        mix(palette.key, (1, 1, 1), 0.35), np.float32
    )
    gain = 0.9 if not palette.light_ground else 0.8
    alpha = np.clip(0.80 + 0.20 * thick, 0, 1)
    if luma(liquid) < 0.12:  # noqa: PLR2004
        picture += 0.06
    return np.clip(
        np.dstack([picture * alpha[..., None] + light * gain, alpha]) * 255, 0, 255
    ).astype(np.uint8)


def _flood_table(palette: Palette, liquid: Colour) -> Pixels:
    """Return 256 colours of the perfume from its depth to its lit edge, BGRA."""
    level = np.linspace(0, 1, 256, dtype=np.float32)
    abyss = 0.78 if palette.light_ground else 0.16
    stops = (0.0, 0.35, 0.68, 0.86, 1.0)
    tones = (
        mix((0, 0, 0), liquid, abyss),
        mix((0, 0, 0), liquid, 0.5 + 0.5 * abyss),
        liquid,
        mix(liquid, palette.key, 0.30),
        mix(palette.key, (1, 1, 1), 0.30),
    )
    planes = [np.interp(level, stops, [tone[k] for tone in tones]) * 255 for k in range(3)]
    return np.stack([*planes, np.full(256, 255)], -1).astype(np.uint8)[None]


def bubbles(rng: np.random.Generator, radius: float, tone: Colour) -> Pixels:
    """Return one bubble: a bright rim and a glint, as a light sprite."""
    side = int(radius * 2 + 6) | 1
    axis = (np.arange(side, dtype=np.float32) - side // 2) / radius
    xs, ys = axis[None], axis[:, None]
    distance = np.hypot(xs, ys)
    rim = np.exp(-(((distance - 0.88) / 0.10) ** 2)) * (0.55 - 0.45 * (xs + ys) / math.sqrt(2))
    glint = np.exp(-(((xs + 0.38) / 0.16) ** 2) - ((ys + 0.42) / 0.16) ** 2)
    mask = np.clip(rim * 0.7 + glint * float(rng.uniform(0.6, 1)) + 0.05 * (distance < 1), 0, 1)
    planes = [np.clip(mask * part * 255, 0, 255).astype(np.uint8) for part in tone]
    return np.asarray(cv2.merge([*planes, np.zeros_like(planes[0])]))
