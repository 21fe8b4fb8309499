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
    add_light,
    cover,
    luma,
    mix,
    premultiplied,
    resized,
    smoothstep,
    tinted,
)
from genads_desktop.adapters.video.local.staging import Ribbon

_ACROSS, _ALONG = 192, 512
_SHRINK = 2
_EDGE = 1.05
_LEVELS = 256
_RING_PEAK = 0.65**1.5
"""The brightest a ring gets before it fades."""


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
        drawn = _ribbon_texture(rng, palette, liquid, direction)
        self._across = min(_ACROSS, max(10, round(1.3 * shape.width * self._columns)))
        self._texture = resized(drawn, self._across, _ALONG)
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
        columns = np.clip((across + twist) * 0.5 + 0.5, 0, 1) * (self._across - 1)
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
    """The lens half under the surface of the perfume: a waving line, clear below it, deep further down."""

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
        abyss = mix((0, 0, 0), liquid, 0.80 if palette.light_ground else 0.20)
        self._tones = [np.array(tone, np.float32) for tone in (abyss, liquid)]
        self._key = np.array(mix(palette.key, (1, 1, 1), 0.3), np.float32)
        self._gain = 0.55 if palette.light_ground else 0.8

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Lay the perfume over what stands in it."""
        line, slope = self._surface(moment)
        top = max(0, int((float(line.min()) - 0.01) * self._rows))
        depth = self._ys[top:] - line
        under = np.clip(depth * self._rows * 0.9 + 0.5, 0, 1)
        deep = np.clip(depth / (1.02 - self._level), 0, 1)
        alpha = under * (0.40 + 0.56 * deep**0.7)
        share = np.exp(-deep / 0.34)[..., None]
        body = self._tones[0] * (1 - share) + self._tones[1] * share
        shade = np.exp(-(((depth - 0.0075) / 0.0045) ** 2)) * 0.5
        shine = np.exp(-(((depth - 0.0022) / 0.0016) ** 2)) * np.clip(0.5 + 1.1 * slope, 0.08, 1.3)
        shine = (shine + 0.30 * np.exp(-np.clip(depth, 0, 1) / 0.014) * under) * self._gain
        picture = body * (alpha * (1 - shade))[..., None] + shine[..., None] * self._key
        sprite = premultiplied(
            picture.astype(np.float32), np.clip(alpha + shade * under * 0.4, 0, 1)
        )
        region = canvas[top * _SHRINK :]
        cover(region, resized(sprite, canvas.shape[1], region.shape[0], soft=True))

    def _surface(self, moment: Moment) -> tuple[Pixels, Pixels]:
        """Return the height of the surface along the picture, and which way it leans."""
        seconds, phase = moment.seconds, self._phase
        waves = (
            0.0080 * np.sin(self._xs * 5.2 + phase[0] + seconds * 0.9)
            + 0.0042 * np.sin(self._xs * 11.0 + phase[1] - seconds * 1.5)
            + 0.0018 * np.sin(self._xs * 24.0 + phase[2] + seconds * 2.6)
        )
        slope = np.gradient(waves[0])[None] * self._columns * 12
        shift = moment.pose.shift_at(1.0)
        return (self._level + waves + shift[1]).astype(np.float32), slope.astype(np.float32)


class RingWaves:
    """Rings that run out from where a stream meets a mirror floor; light only."""

    def __init__(
        self,
        size: tuple[int, int],
        tone: Colour,
        centre: tuple[float, float],
        *,
        radius: float,
        horizon: float,
        strength: float = 1.0,
    ) -> None:
        """Rings appear below the horizon only; `radius` is a share of the width."""
        height, width = size
        self._tone = tone
        xs = (np.arange(width, dtype=np.float32)[None] + 0.5) / width - centre[0]
        ys = (
            ((np.arange(height, dtype=np.float32)[:, None] + 0.5) / height - centre[1])
            * height
            / width
        )
        distance = np.hypot(xs, ys * 3.6) / radius
        rows = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
        fade = np.exp(-distance * 1.5) * np.clip(distance * 9, 0, 1)
        fade *= np.clip((rows - horizon) * 30, 0, 1) * (0.65 - 0.35 * np.sign(ys))
        strengths = np.clip(fade * (_RING_PEAK * 300 * strength), 0, 255).astype(np.uint8)
        filled = np.flatnonzero(strengths.max(1))
        self._rows = slice(int(filled[0]), int(filled[-1]) + 1) if filled.size else slice(0, 0)
        turns = np.mod(distance[self._rows] * (17 / (2 * np.pi)), 1)
        self._phase = np.ascontiguousarray(turns * _LEVELS).astype(np.uint8)
        self._strengths = np.ascontiguousarray(strengths[self._rows])

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Add the light on the rings; the canvas is of half size."""
        if self._phase.size == 0:
            return
        steps = (np.arange(_LEVELS) + 0.5) / _LEVELS
        wave = np.sin(steps * 2 * np.pi - moment.seconds * 5.2)
        crest = (np.clip(wave - 0.35, 0, 1) ** 1.5 * (255 / _RING_PEAK)).astype(np.uint8)
        light = cv2.multiply(cv2.LUT(self._phase, crest), self._strengths, scale=1 / 255)
        add_light(canvas[self._rows], tinted(light, self._tone))


def _ribbon_texture(
    rng: np.random.Generator, palette: Palette, liquid: Colour, direction: float
) -> Pixels:
    """Return the stream unrolled: refraction, depth and highlights across, folds along; premultiplied BGRA."""
    across = np.linspace(-1, 1, _ACROSS, dtype=np.float32)[None]
    folds = tile(rng, _ALONG, cell=170, octaves=2, gain=0.35)[:, :_ACROSS] - 0.5
    bend = across + 0.42 * folds * (1 - across**2)
    thick = np.sqrt(np.clip(1 - bend**2, 0, 1))
    side = -1.0 if direction <= 0 else 1.0
    blue, green, red = (part ** (1.15 if palette.light_ground else 1.7) for part in liquid)
    deep = mix((blue, green, red), (0, 0, 0), 0.12 if palette.light_ground else 0.50)
    clear = mix(liquid, (1, 1, 1), 0.18)
    through = np.clip(
        0.42 - 0.30 * thick + 0.55 * np.exp(-(((bend + side * 0.45) / 0.34) ** 2)), 0, 1
    )
    picture = (1 - through[..., None]) * np.array(deep, np.float32) + through[..., None] * np.array(
        clear, np.float32
    )
    rim = np.exp(-(((np.abs(bend) - 0.90) / 0.06) ** 2)) * 0.55
    picture *= (1 - 0.55 * np.exp(-(((np.abs(bend) - 0.80) / 0.10) ** 2)))[..., None]
    shine = np.exp(-(((bend - side * 0.52) / 0.055) ** 2)) * (0.80 + 0.9 * folds)
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
