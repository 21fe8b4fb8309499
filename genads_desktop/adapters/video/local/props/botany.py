"""Notes that grow: sprigs, pods, slices. Premultiplied float BGRA sprites lit from the upper left."""

import math

import cv2
import numpy as np

from genads_desktop.adapters.video.local.noise import fractal
from genads_desktop.adapters.video.local.pixels import Colour, Pixels, blur, mix, smoothstep
from genads_desktop.adapters.video.local.props.flora import JASMINE, PEONY, blossom, leaf, petal
from genads_desktop.adapters.video.local.props.solids import over, plane


def turned(
    sprite: Pixels, side: int, centre: tuple[float, float], angle: float, scale: float = 1.0
) -> Pixels:
    """Lay a sprite on an empty square, its middle at `centre` (-1..1), turned by radians."""
    span = sprite.shape[0]
    cos, sin = math.cos(angle) * scale, math.sin(angle) * scale
    x, y = (centre[0] + 1) * side / 2, (centre[1] + 1) * side / 2
    middle = span / 2
    affine = np.array(
        [[cos, -sin, x - (cos - sin) * middle], [sin, cos, y - (sin + cos) * middle]], np.float64
    )
    return np.asarray(cv2.warpAffine(sprite, affine, (side, side), flags=cv2.INTER_LINEAR))


def petals(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return a handful of loose petals."""
    canvas = np.zeros((side, side, 4), np.float32)
    spots = (
        (0.30, -0.42, 0.9),
        (-0.42, -0.20, -0.7),
        (0.34, 0.22, 2.2),
        (-0.18, 0.42, -2.4),
        (0.0, -0.02, 0.2),
    )
    for x, y, angle in spots:
        single = petal(
            rng,
            int(side * float(rng.uniform(0.36, 0.58))),
            mix(tone, (1, 1, 1), float(rng.uniform(0.15, 0.4))),
            mix(tone, (0, 0, 0), 0.2),
            PEONY,
        )
        over(canvas, turned(single, side, (x, y), angle + float(rng.normal(0, 0.8))))
    return canvas


def flower(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return a white star of five petals, with a second, smaller one behind it."""
    canvas = np.zeros((side, side, 4), np.float32)
    deep = mix(tone, (0.25, 0.42, 0.45), 0.38)
    for x, y, size in ((0.40, -0.40, 0.52), (-0.12, 0.12, 0.86)):
        single = blossom(rng, max(16, int(side * size)), mix(tone, (1, 1, 1), 0.2), deep, JASMINE)
        over(canvas, turned(single, side, (x, y), 0.0))
    return canvas


def leaves(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return three leaves that fan out."""
    canvas = np.zeros((side, side, 4), np.float32)
    for x, y, angle in ((0.36, -0.06, 1.05), (-0.36, -0.02, -0.95), (0.0, -0.20, 0.06)):
        single = leaf(rng, int(side * 0.78), mix(tone, (0.2, 0.5, 0.4), float(rng.uniform(0, 0.2))))
        over(canvas, turned(single, side, (x, y), angle))
    return canvas


def sprig(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return a sprig with narrow leaves to both sides."""
    canvas = np.zeros((side, side, 4), np.float32)
    stem = [
        (int((0.5 + 0.10 * math.sin(t * 2.2)) * side), int((0.94 - 0.86 * t) * side))
        for t in np.linspace(0, 1, 24)
    ]
    shade = mix(tone, (0, 0, 0), 0.35)
    cv2.polylines(
        canvas, [np.array(stem, np.int32)], False, (*shade, 1.0), max(1, side // 60), cv2.LINE_AA
    )
    for step in range(11):
        x, y = stem[2 + 2 * step]
        for way in (-1, 1):
            size = 0.34 - 0.017 * step
            single = leaf(
                rng, max(8, int(side * size)), mix(tone, (1, 1, 1), float(rng.uniform(0, 0.25)))
            )
            place = (x / side * 2 - 1 + way * size * 0.62, y / side * 2 - 1 - size * 0.42)
            over(canvas, turned(single, side, place, way * (0.92 + float(rng.normal(0, 0.1)))))
    return canvas


def vanilla(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return two dark pods and a pale orchid-like flower."""
    canvas = np.zeros((side, side, 4), np.float32)
    for bend, lean, x in ((0.28, 0.35, 0.02), (-0.22, -0.15, 0.22)):
        over(canvas, _pod(rng, side, bend, lean, x))
    single = blossom(
        rng,
        int(side * 0.66),
        mix(tone, (1, 1, 1), 0.35),
        mix(tone, (0.1, 0.5, 0.7), 0.3),
        PEONY,
        count=5,
    )
    over(canvas, turned(single, side, (-0.30, 0.26), 0.3))
    return canvas


def _pod(rng: np.random.Generator, side: int, bend: float, lean: float, x: float) -> Pixels:
    xs, ys = plane(side)
    middle = x + lean * ys + bend * (ys**2 - 0.4)
    half = 0.062 * np.sqrt(np.clip(1 - (ys / 0.95) ** 4, 0, 1)) + 1e-4
    across = (xs - middle) / half
    mask = np.clip((1 - np.abs(across)) * half * side * 0.4, 0, 1)
    ridges = np.sin(across * 7 + fractal(rng, (side, side), cell=side * 0.2, octaves=2) * 5)
    up = np.sqrt(np.clip(1 - across**2, 0, 1))
    level = 0.22 + 0.50 * up * np.clip(0.7 - 0.5 * across, 0, 1.2) + 0.10 * ridges
    shine = np.exp(-(((across + 0.38) / 0.16) ** 2)) * 0.35
    picture = np.array((0.10, 0.16, 0.27), np.float32) * (level * 1.7)[..., None] + (shine * 0.8)[
        ..., None
    ] * np.array((0.55, 0.75, 0.95), np.float32)
    return np.dstack([np.clip(picture, 0, 1) * mask[..., None], mask]).astype(np.float32)


def citrus(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return a slice, lit from behind."""
    xs, ys = plane(side)
    away, angle = np.hypot(xs, ys) / 0.94, np.arctan2(ys, xs)
    count = 10
    turn = (angle + float(rng.uniform(0, 1))) / (2 * math.pi) * count
    inside = np.abs((turn % 1) - 0.5) * 2
    gap = np.clip((1 - inside) * away * 2.2, 0, 1)
    segment = (
        smoothstep(0.08, 0.30, gap) * smoothstep(0.86, 0.80, away) * smoothstep(0.05, 0.12, away)
    )
    cells = fractal(rng, (side, side), cell=side * 0.05, octaves=2)
    rays = 0.5 + 0.5 * np.sin(turn * 34 + cells * 9)
    glow = (
        0.70
        + 0.30 * np.exp(-((away - 0.5) ** 2) / 0.09)
        + 0.20 * (rays - 0.5) * away
        + 0.35 * (cells - 0.5)
    )
    pulp = (
        np.array(mix(tone, (0.35, 0.75, 1.0), 0.12), np.float32)
        * np.clip(glow * 1.12, 0, 1.5)[..., None]
    )
    pith = (
        np.array(mix(tone, (0.88, 0.97, 1.0), 0.78), np.float32) * (0.92 - 0.12 * away)[..., None]
    )
    picture = pith * (1 - segment[..., None]) + pulp * segment[..., None]
    rind = smoothstep(0.91, 0.945, away)[..., None]
    picture = picture * (1 - rind) + np.array(mix(tone, (0, 0.25, 0.6), 0.25), np.float32) * rind
    wet = np.exp(-(((xs + 0.32) / 0.36) ** 2) - ((ys + 0.42) / 0.16) ** 2) * 0.26 * (0.5 + cells)
    picture = picture + wet[..., None]
    mask = np.clip((1 - away) * side * 0.25 + 0.5, 0, 1)
    sprite = np.dstack([np.clip(picture, 0, 1) * mask[..., None], mask]).astype(np.float32)
    return blur(sprite, side * 0.003)
