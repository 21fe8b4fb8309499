"""What is in the air before and behind the bottle: discs of light, dust, snow, rain, embers, fine mist."""

import math
from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np

from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.haze import Haze
from genads_desktop.adapters.video.local.palette import Palette
from genads_desktop.adapters.video.local.pixels import Colour, Pixels, add_light, mix, resized
from genads_desktop.domain.scene import Atmosphere

SHRINK = 2
"""Air is soft: it is drawn at half of the picture's size."""
_SMALL = 44
_WRAP = 1.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Mote:
    """One thing that floats; places are shares of the picture, drift is shares a second."""

    sprite: Pixels
    x: float
    y: float
    depth: float
    drift: tuple[float, float]
    gain: float
    flicker: tuple[float, float, float] = (0.0, 1.0, 0.28)
    """Phase, speed, depth."""
    sway: float = 0.0


class Layer(Protocol):
    """Something that draws itself on a canvas."""

    def draw(self, canvas: Pixels, moment: Moment) -> None: ...


class Lights:
    """Gathers soft lights on a canvas of half the size; one enlargement for all of them."""

    def __init__(self, lights: list[Layer]) -> None:
        self._haze = [light for light in lights if isinstance(light, Haze)]
        self._lights = [light for light in lights if not isinstance(light, Haze)]

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Add all lights."""
        if self._lights or self._haze:
            add_light(canvas, self.gathered(canvas, moment))

    def gathered(self, canvas: Pixels, moment: Moment) -> Pixels:
        """Return all lights as they have yet to be added to the canvas, at half of its size."""
        height, width = canvas.shape[0] // SHRINK, canvas.shape[1] // SHRINK
        half = self._hazy(height, width, moment)
        for light in self._lights:
            light.draw(half, moment)
        return half

    def _hazy(self, height: int, width: int, moment: Moment) -> Pixels:
        """Return a canvas of the lights' size with the haze on it."""
        if not self._haze:
            return np.zeros((height, width, 4), np.uint8)
        coarse = np.zeros((max(8, height // 2), max(8, width // 2), 4), np.uint8)
        for haze in self._haze:
            haze.draw(coarse, moment)
        return resized(coarse, width, height, soft=True)


class Air:
    """Draws motes."""

    def __init__(self, motes: list[Mote]) -> None:
        self._motes = motes

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Add the light of all motes."""
        for mote in self._motes:
            _draw(canvas, mote, moment)


def _draw(light: Pixels, mote: Mote, moment: Moment) -> None:
    height, width = light.shape[:2]
    zoom = moment.pose.zoom_at(mote.depth * 1.4)
    shift_x, shift_y = moment.pose.shift_at(mote.depth)
    phase, speed, deep = mote.flicker
    sway = mote.sway * math.sin(phase + moment.seconds * speed)
    x = mote.x + mote.drift[0] * moment.seconds + sway
    y = (mote.y + mote.drift[1] * moment.seconds + 0.15) % _WRAP - 0.15
    x = (x + 0.15) % _WRAP - 0.15
    gain = mote.gain * (1 - deep + deep * math.sin(phase + moment.seconds * speed * 2))
    if gain <= 0:
        return
    place = ((x - 0.5) * zoom + 0.5 + shift_x) * width, ((y - 0.5) * zoom + 0.5 + shift_y) * height
    stamp(light, mote.sprite, place, gain)


def stamp(light: Pixels, sprite: Pixels, place: tuple[float, float], gain: float) -> None:
    """Add a sprite, times `gain`, centred on a place given in pixels."""
    tall, wide = sprite.shape[:2]
    left, top = math.floor(place[0] - wide / 2), math.floor(place[1] - tall / 2)
    box = (
        max(0, left),
        max(0, top),
        min(light.shape[1], left + wide + 1),
        min(light.shape[0], top + tall + 1),
    )
    if box[0] >= box[2] or box[1] >= box[3]:
        return
    if tall < _SMALL:
        part = place[0] - wide / 2 - left, place[1] - tall / 2 - top
        affine = np.array([[1, 0, part[0]], [0, 1, part[1]]])
        sprite = cv2.warpAffine(sprite, affine, (wide + 1, tall + 1))
    else:
        box = box[0], box[1], min(box[2], left + wide), min(box[3], top + tall)
    if box[0] >= box[2] or box[1] >= box[3]:
        return
    seen = sprite[box[1] - top : box[3] - top, box[0] - left : box[2] - left]
    region = light[box[1] : box[3], box[0] : box[2]]
    cv2.add(region, cv2.convertScaleAbs(seen, alpha=gain), dst=region)


def disc(radius: float, tone: Colour, *, soft: float, ring: float = 0.0) -> Pixels:
    """Return a disc of light with a soft edge, as a lens makes it of a far point; `ring` brightens its rim."""
    side = int(radius * 2 + soft * 5 + 4) | 1
    axis = np.arange(side, dtype=np.float32) - side // 2
    distance = np.hypot(axis[None], axis[:, None])
    body = 1 / (1 + np.exp(np.clip((distance - radius) / max(soft * 0.5, 0.2), -30, 30)))
    rim = np.exp(-(((distance - radius * 0.92) / (radius * 0.12 + 0.6)) ** 2))
    mask = body * (0.75 + ring * rim)
    return coloured(mask, tone)


def coloured(mask: Pixels, tone: Colour) -> Pixels:
    """Colour a float mask to a light sprite."""
    planes = [np.clip(mask * part * 255 + 0.5, 0, 255).astype(np.uint8) for part in tone]
    return np.asarray(cv2.merge([*planes, np.zeros_like(planes[0])]))


def streak(length: float, thick: float, tone: Colour, lean: float) -> Pixels:
    """Return a falling drop: a line that leans, brighter at its foot."""
    tall, wide = int(length) + 6, int(thick * 4 + abs(lean) * length) + 6
    xs = np.arange(wide, dtype=np.float32)[None] - wide / 2
    ys = (np.arange(tall, dtype=np.float32)[:, None] - tall / 2) / max(length / 2, 1)
    line = np.exp(-(((xs - lean * ys * length / 2) / thick) ** 2))
    return coloured(line * np.clip(1 - ys**2, 0, 1) * (0.6 + 0.4 * ys), tone)


def back_motes(
    atmosphere: Atmosphere, palette: Palette, rng: np.random.Generator, unit: float
) -> list[Mote]:
    """Fill the air behind the bottle."""
    gain = 0.5 if palette.light_ground else 1.0
    motes = [_bokeh(palette, rng, unit, gain) for _ in range(round(62 * atmosphere.bokeh))]
    motes += [_dust(palette, rng, unit, gain) for _ in range(round(90 * atmosphere.dust))]
    motes += [_snow(palette, rng, unit, (0.5, 1.0)) for _ in range(round(110 * atmosphere.snow))]
    motes += [_rain(palette, rng, unit, (0.6, 1.0)) for _ in range(round(120 * atmosphere.rain))]
    motes += [_ember(palette, rng, unit) for _ in range(round(70 * atmosphere.embers))]
    motes += [_droplet(palette, rng, unit) for _ in range(round(170 * atmosphere.mist))]
    return motes


def front_motes(
    atmosphere: Atmosphere, palette: Palette, rng: np.random.Generator, unit: float
) -> list[Mote]:
    """Fill the air between the bottle and the lens."""
    motes = [_near_bokeh(palette, rng, unit) for _ in range(round(13 * atmosphere.bokeh))]
    motes += [_snow(palette, rng, unit, (1.3, 2.4)) for _ in range(round(26 * atmosphere.snow))]
    motes += [_rain(palette, rng, unit, (1.3, 2.0)) for _ in range(round(34 * atmosphere.rain))]
    motes += [_ember(palette, rng, unit * 1.5) for _ in range(round(14 * atmosphere.embers))]
    motes += [_dust(palette, rng, unit * 1.3, 0.8) for _ in range(round(18 * atmosphere.dust))]
    return motes


def _where(rng: np.random.Generator) -> tuple[float, float]:
    return float(rng.uniform(-0.15, 1.15)), float(rng.uniform(-0.15, 1.15))


def _flicker(rng: np.random.Generator, deep: float) -> tuple[float, float, float]:
    return float(rng.uniform(0, 6.28)), float(rng.uniform(0.4, 1.3)), deep


def _bokeh(palette: Palette, rng: np.random.Generator, unit: float, gain: float) -> Mote:
    depth = float(rng.uniform(0.3, 1.0))
    radius = max(1.0, float(rng.gamma(2.2, 5.6)) * (0.6 + depth) * unit)
    tone = palette.bokeh[int(rng.integers(len(palette.bokeh)))]
    x, y = _where(rng)
    return Mote(
        sprite=disc(radius, tone, soft=max(0.8, radius * 0.14), ring=float(rng.uniform(0.05, 0.3))),
        x=x,
        y=y,
        depth=depth,
        drift=(float(rng.normal(0, 0.005)), -float(rng.uniform(0.003, 0.016))),
        gain=gain * min(0.55, float(rng.uniform(0.10, 0.34)) * (7 * unit / radius) ** 0.35),
        flicker=_flicker(rng, 0.24),
    )


def _near_bokeh(palette: Palette, rng: np.random.Generator, unit: float) -> Mote:
    radius = float(rng.uniform(20, 66)) * unit
    tone = palette.bokeh[int(rng.integers(len(palette.bokeh)))]
    x, y = _where(rng)
    edge = x if abs(x - 0.455) > 0.2 else x + 0.4  # noqa: PLR2004
    return Mote(
        sprite=disc(radius, tone, soft=radius * 0.22, ring=0.08),
        x=edge,
        y=y,
        depth=float(rng.uniform(1.3, 2.1)),
        drift=(float(rng.normal(0, 0.006)), -float(rng.uniform(0.004, 0.02))),
        gain=float(rng.uniform(0.05, 0.13)) * (0.7 if palette.light_ground else 1.0),
        flicker=_flicker(rng, 0.2),
    )


def _dust(palette: Palette, rng: np.random.Generator, unit: float, gain: float) -> Mote:
    x, y = _where(rng)
    return Mote(
        sprite=disc(
            max(0.5, float(rng.uniform(0.5, 1.5)) * unit),
            mix(palette.key, (1, 1, 1), 0.3),
            soft=0.7,
        ),
        x=x,
        y=y,
        depth=float(rng.uniform(0.5, 1.6)),
        drift=(float(rng.normal(0.004, 0.008)), float(rng.normal(-0.006, 0.008))),
        gain=gain * float(rng.uniform(0.35, 0.95)),
        flicker=(float(rng.uniform(0, 6.28)), float(rng.uniform(0.5, 1.6)), 0.6),
        sway=0.006,
    )


def _snow(
    palette: Palette, rng: np.random.Generator, unit: float, depths: tuple[float, float]
) -> Mote:
    depth = float(rng.uniform(*depths))
    radius = max(0.7, float(rng.uniform(1.2, 2.8)) * depth**1.7 * unit)
    x, y = _where(rng)
    return Mote(
        sprite=disc(radius, mix(palette.key, (1, 1, 1), 0.75), soft=max(0.8, radius * 0.5)),
        x=x,
        y=y,
        depth=depth,
        drift=(float(rng.normal(0.012, 0.006)) * depth, float(rng.uniform(0.045, 0.085)) * depth),
        gain=float(rng.uniform(0.35, 0.8)) / max(1.0, depth),
        flicker=_flicker(rng, 0.0),
        sway=0.012 * depth,
    )


def _rain(
    palette: Palette, rng: np.random.Generator, unit: float, depths: tuple[float, float]
) -> Mote:
    depth = float(rng.uniform(*depths))
    x, y = _where(rng)
    return Mote(
        sprite=streak(
            float(rng.uniform(34, 62)) * depth * unit,
            max(0.6, 0.75 * depth * unit),
            mix(palette.key, (1, 1, 1), 0.5),
            -0.10,
        ),
        x=x,
        y=y,
        depth=depth,
        drift=(-0.10 * depth, float(rng.uniform(1.2, 1.6)) * depth),
        gain=float(rng.uniform(0.25, 0.6)),
        flicker=(0.0, 0.0, 0.0),
    )


def _ember(palette: Palette, rng: np.random.Generator, unit: float) -> Mote:
    x, y = _where(rng)
    hot = (0.16, 0.48, 1.0) if not palette.light_ground else (0.35, 0.62, 1.0)
    return Mote(
        sprite=disc(
            max(0.7, float(rng.gamma(2.0, 1.1) + 0.8) * unit),
            mix(hot, (0.6, 0.9, 1.0), float(rng.uniform(0, 0.5))),
            soft=1.0,
        ),
        x=x,
        y=y,
        depth=float(rng.uniform(0.6, 1.7)),
        drift=(float(rng.normal(0.01, 0.014)), -float(rng.uniform(0.05, 0.13))),
        gain=float(rng.uniform(0.5, 1.0)),
        flicker=(float(rng.uniform(0, 6.28)), float(rng.uniform(1.2, 3.2)), 0.5),
        sway=0.014,
    )


def _droplet(palette: Palette, rng: np.random.Generator, unit: float) -> Mote:
    x, y = _where(rng)
    return Mote(
        sprite=disc(
            max(0.5, float(rng.uniform(0.4, 1.2)) * unit),
            mix(palette.key, (1, 1, 1), 0.55),
            soft=0.6,
        ),
        x=x,
        y=float(rng.beta(2.4, 2.0)) * 1.1 - 0.05 if rng.random() < 0.6 else y,  # noqa: PLR2004
        depth=float(rng.uniform(0.6, 1.5)),
        drift=(float(rng.normal(0.02, 0.02)), float(rng.normal(0.012, 0.015))),
        gain=float(rng.uniform(0.2, 0.7)),
        flicker=(float(rng.uniform(0, 6.28)), float(rng.uniform(0.6, 1.8)), 0.45),
        sway=0.01,
    )
