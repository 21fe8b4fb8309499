"""Petals, flowers and leaves, drawn as premultiplied float BGRA sprites lit from the upper left."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from genads_desktop.adapters.video.local.pixels import Colour, Pixels, blur, mix, smoothstep


@dataclass(frozen=True, slots=True, kw_only=True)
class PetalShape:
    """`width` against length, how much it narrows to its base, the depth of the notch at its tip."""

    width: float = 0.72
    taper: float = 0.35
    notch: float = 0.08
    point: float = 0.0


ROSE = PetalShape(width=0.92, taper=0.34, notch=0.05)
PEONY = PetalShape(width=0.80, taper=0.42, notch=0.12)
JASMINE = PetalShape(width=0.42, taper=0.45, notch=0.0, point=0.5)
FALLING = PetalShape(width=0.66, taper=0.30, notch=0.10)


def petal(
    rng: np.random.Generator, side: int, tip: Colour, base: Colour, shape: PetalShape = FALLING
) -> Pixels:
    """Return one petal, `side` pixels square; its tip is up."""
    axis = (np.arange(side, dtype=np.float32) + 0.5) / side * 2 - 1
    xs, ys = np.meshgrid(axis, axis)
    xs = xs - float(rng.uniform(-0.16, 0.16)) * ys * ys
    along = np.clip((1 - ys) / 2, 0, 1)
    body = np.sqrt(np.clip(1 - (ys / 0.94) ** 2, 0, 1))
    width = shape.width * body * (1 - shape.taper * (1 - along)) * (1 - shape.point * along**2)
    width = np.maximum(width, 1e-3)
    notch = shape.notch * np.exp(-((xs / 0.16) ** 2))
    crisp = side * 0.35
    inside = np.clip((width - np.abs(xs)) * crisp, 0, 1) * np.clip(
        (ys + 0.94 - notch) * crisp, 0, 1
    )
    across = xs / width
    tone = along[..., None] * np.array(tip, np.float32) + (1 - along[..., None]) * np.array(
        base, np.float32
    )
    cup = 0.80 + 0.24 * np.cos(across * 1.5 + float(rng.uniform(0.1, 0.7))) + 0.10 * along
    veins = 1 - 0.05 * np.abs(np.sin(across * 11 + ys * 2)) * (1 - 0.4 * along)
    curl = 0.22 * np.exp(-(np.clip(1 - np.abs(across), 0, 4) / 0.10)) + 0.22 * smoothstep(
        0.80, 0.98, along
    )
    picture = np.clip(tone * (cup * veins)[..., None] + (curl * 0.55)[..., None], 0, 1)
    return np.dstack([picture * inside[..., None], inside]).astype(np.float32)


def rose(
    rng: np.random.Generator, side: int, light: Colour, deep: Colour, *, shade: float = 1.0
) -> Pixels:
    """Return an open rose seen from above; less `shade` for flowers in haze."""
    canvas = np.zeros((side, side, 4), np.float32)
    turn = float(rng.uniform(0, 6.28))
    rings = [
        (0.50, 6, 0.46),
        (0.44, 5, 0.43),
        (0.36, 5, 0.39),
        (0.28, 5, 0.34),
        (0.21, 4, 0.29),
        (0.14, 4, 0.24),
        (0.085, 3, 0.19),
        (0.045, 3, 0.14),
    ]
    for index, (distance, count, size) in enumerate(rings):
        inward = index / (len(rings) - 1)
        tip = mix(light, deep, (0.10 + 0.42 * inward) * shade)
        base = mix(deep, (0, 0, 0), (0.34 + 0.40 * inward) * shade)
        for step in range(count):
            angle = turn + 2 * math.pi * step / count + float(rng.uniform(-0.12, 0.12))
            spread = distance * float(rng.uniform(0.9, 1.06))
            leaf = petal(rng, max(8, int(side * size * 0.95)), tip, base, ROSE)
            _place(canvas, leaf, angle, spread, size=size, shade=shade)
        turn += 0.71
    return _lit(canvas)


def blossom(
    rng: np.random.Generator,
    side: int,
    light: Colour,
    deep: Colour,
    shape: PetalShape,
    *,
    count: int = 5,
) -> Pixels:
    """Return a simple flower: one or two rings of petals around a small heart."""
    canvas = np.zeros((side, side, 4), np.float32)
    turn = float(rng.uniform(0, 6.28))
    for ring, (distance, size) in enumerate(((0.50, 0.52), (0.36, 0.40))):
        for step in range(count):
            angle = turn + 2 * math.pi * (step + 0.5 * ring) / count + float(rng.uniform(-0.1, 0.1))
            leaf = petal(rng, max(8, int(side * size)), light, mix(light, deep, 0.75), shape)
            _place(canvas, leaf, angle, distance, size=size)
    _heart(rng, canvas, mix(deep, (0.25, 0.65, 0.95), 0.65))
    return _lit(canvas)


def leaf(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return one leaf with a midrib, tip up."""
    sprite = petal(
        rng,
        side,
        mix(tone, (1, 1, 1), 0.15),
        mix(tone, (0, 0, 0), 0.35),
        PetalShape(width=0.42, taper=0.15, notch=0, point=0.45),
    )
    axis = (np.arange(side, dtype=np.float32) + 0.5) / side * 2 - 1
    xs, ys = np.meshgrid(axis, axis)
    ribs = np.exp(-((xs / 0.018) ** 2)) * 0.8 + 0.5 * np.clip(
        np.sin((ys + np.abs(xs) * 0.9) * 26) - 0.72, 0, 1
    )
    sprite[..., :3] += (ribs * sprite[..., 3] * 0.14)[..., None]
    sprite[..., :3] *= np.where(xs < 0, 1.08, 0.86)[..., None]
    return sprite


def _place(
    canvas: Pixels, leaf: Pixels, angle: float, distance: float, *, size: float, shade: float = 1.0
) -> None:
    """Lay a petal with its base towards the middle, and its shadow under it."""
    side, span = canvas.shape[0], leaf.shape[0]
    reach = distance * 0.5 * side
    centre = (side / 2 + reach * math.sin(angle), side / 2 - reach * math.cos(angle))
    cos, sin = math.cos(angle), math.sin(angle)
    middle = span / 2
    affine = np.array(
        [
            [cos, -sin, centre[0] - cos * middle + sin * middle],
            [sin, cos, centre[1] - sin * middle - cos * middle],
        ]
    )
    laid = cv2.warpAffine(leaf, affine, (side, side), flags=cv2.INTER_LINEAR)
    shadow = blur(laid[..., 3], size * side * 0.07)
    canvas[..., :3] *= (1 - 0.55 * shade * shadow * (1 - laid[..., 3]))[..., None]
    canvas *= 1 - laid[..., 3:]
    canvas += laid


def _heart(rng: np.random.Generator, canvas: Pixels, tone: Colour) -> None:
    side = canvas.shape[0]
    for _ in range(26):
        angle, away = float(rng.uniform(0, 6.28)), float(rng.uniform(0, 0.10)) * side
        point = (int(side / 2 + away * math.cos(angle)), int(side / 2 + away * math.sin(angle)))
        shade = float(rng.uniform(0.6, 1.15))
        cv2.circle(
            canvas,
            point,
            max(1, side // 90),
            (*[min(1.0, part * shade) for part in tone], 1.0),
            -1,
            cv2.LINE_AA,
        )


def _lit(canvas: Pixels) -> Pixels:
    """Shade the whole flower as a bowl lit from the upper left."""
    side = canvas.shape[0]
    axis = (np.arange(side, dtype=np.float32) + 0.5) / side * 2 - 1
    xs, ys = np.meshgrid(axis, axis)
    canvas[..., :3] *= (1.02 - 0.20 * xs - 0.26 * ys)[..., None]
    return np.clip(canvas, 0, 1)
