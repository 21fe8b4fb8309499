"""Round and solid things, lit from the upper left: drops, beads, stones, bark. Premultiplied float BGRA sprites."""

import math

import cv2
import numpy as np

from genads_desktop.adapters.video.local.noise import fractal
from genads_desktop.adapters.video.local.pixels import Colour, Pixels, blur, mix, smoothstep

_SUN = np.array([-0.52, -0.62, 0.59], np.float32)


def plane(side: int) -> tuple[Pixels, Pixels]:
    """Return x and y in -1..1 over a square."""
    axis = (np.arange(side, dtype=np.float32) + 0.5) / side * 2 - 1
    xs, ys = np.meshgrid(axis, axis)
    return xs, ys


def over(canvas: Pixels, sprite: Pixels) -> None:
    """Lay a sprite of the same size over the canvas, with a soft shadow under it."""
    shadow = blur(sprite[..., 3], canvas.shape[0] * 0.03)
    canvas[..., :3] *= (1 - 0.5 * shadow * (1 - sprite[..., 3]))[..., None]
    canvas *= 1 - sprite[..., 3:]
    canvas += sprite


def ball(
    side: int,
    centre: tuple[float, float],
    radius: float,
    tone: Colour,
    *,
    gloss: float = 0.6,
    rough: Pixels | None = None,
) -> Pixels:
    """Return one ball; `rough` is a height field that breaks its surface."""
    xs, ys = plane(side)
    u, v = (xs - centre[0]) / radius, (ys - centre[1]) / radius
    squared = u * u + v * v
    up = np.sqrt(np.clip(1 - squared, 0, 1))
    normal = [u, v, up]
    if rough is not None:
        normal[0] = u - cv2.Sobel(rough, cv2.CV_32F, 1, 0, ksize=3) * side * 0.02
        normal[1] = v - cv2.Sobel(rough, cv2.CV_32F, 0, 1, ksize=3) * side * 0.02
    facing = normal[0] * _SUN[0] + normal[1] * _SUN[1] + normal[2] * _SUN[2]
    diffuse = np.clip(facing * 0.75 + 0.25, 0, 1)
    bounce = 0.20 * np.clip(u * 0.6 + v * 0.6, 0, 1) * (1 - up)
    half = _SUN + np.array((0, 0, 1))
    half = half / np.linalg.norm(half)
    mirror = np.clip(normal[0] * half[0] + normal[1] * half[1] + normal[2] * half[2], 0, 1)
    shine = gloss * (mirror**60 + 0.25 * mirror**14)
    picture = (
        np.array(tone, np.float32) * (0.16 + 0.92 * diffuse + bounce)[..., None] + shine[..., None]
    )
    mask = np.clip((1 - np.sqrt(squared)) * radius * side * 0.35 + 0.5, 0, 1)
    return np.dstack([np.clip(picture, 0, 1) * mask[..., None], mask]).astype(np.float32)


def spice(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return a star of anise among peppercorns."""
    canvas = np.zeros((side, side, 4), np.float32)
    corns = ((0.66, -0.56, 0.17), (-0.70, 0.46, 0.19), (0.60, 0.60, 0.22), (-0.52, -0.70, 0.14))
    for x, y, radius in corns:
        rough = fractal(rng, (side, side), cell=side * 0.06, octaves=2) * 0.42
        tint = mix(mix((0, 0, 0), tone, float(rng.uniform(0.6, 1))), (0.5, 0.6, 0.7), 0.08)
        place = x + float(rng.normal(0, 0.04)), y + float(rng.normal(0, 0.04))
        over(canvas, ball(side, place, radius, tint, gloss=0.16, rough=rough))
    over(canvas, _anise(rng, side, tone))
    return canvas


def _anise(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return a star of eight pods, each with a glossy seed."""
    star = np.zeros((side, side, 4), np.float32)
    turn = float(rng.uniform(0, 0.7))
    wrinkle = fractal(rng, (side, side), cell=side * 0.05, octaves=3) - 0.5
    for pod in range(8):
        angle = turn + pod * math.pi / 4 + float(rng.normal(0, 0.06))
        over(star, _pod(side, tone, wrinkle, angle, 0.72 * float(rng.uniform(0.88, 1.06))))
    return star


def _pod(side: int, tone: Colour, wrinkle: Pixels, angle: float, reach: float) -> Pixels:
    xs, ys = plane(side)
    along = xs * math.cos(angle) + ys * math.sin(angle)
    across = -xs * math.sin(angle) + ys * math.cos(angle)
    share = np.clip(along / reach, 0, 1)
    half = 0.145 * np.sqrt(np.clip(np.sin(math.pi * (share * 0.94 + 0.03)), 0, 1)) + 1e-4
    mask = np.clip((half - np.abs(across)) * side * 0.3, 0, 1)
    mask = mask * np.clip(along * side * 0.2, 0, 1) * np.clip((reach - along) * side * 0.2, 0, 1)
    light = 0.62 - 0.35 * (across / half * math.sin(angle) + 0.4 * math.cos(angle)) + 0.5 * wrinkle
    groove = 0.45 + 0.55 * smoothstep(0.25, 0.75, np.abs(across) / half)
    seed = np.exp(-(((along - 0.52 * reach) / 0.085) ** 2) - (across / 0.045) ** 2)[..., None]
    glint = np.exp(-(((along - 0.50 * reach) / 0.03) ** 2) - ((across + 0.016) / 0.016) ** 2)
    picture = np.array(tone, np.float32) * np.clip(light * groove * 1.5, 0.05, 1.5)[..., None]
    picture = picture * (1 - seed) + seed * np.array((0.10, 0.20, 0.42), np.float32)
    shown = np.clip(picture + 0.7 * glint[..., None], 0, 1) * mask[..., None]
    return np.dstack([shown, mask]).astype(np.float32)


def fruit(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return three glossy fruits with a bloom on their skin."""
    canvas = np.zeros((side, side, 4), np.float32)
    for x, y, radius in ((0.30, -0.30, 0.40), (-0.38, -0.08, 0.44), (0.18, 0.36, 0.48)):
        skin = mix(tone, mix(tone, (1, 1, 1), 0.35), float(rng.uniform(0, 0.4)))
        rough = fractal(rng, (side, side), cell=side * 0.3, octaves=3) * 0.25
        over(canvas, ball(side, (x, y), radius, skin, gloss=0.85, rough=rough))
    return canvas


def stone(rng: np.random.Generator, side: int, tone: Colour, *, clear: float) -> Pixels:
    """Return a lump of amber or resin: light goes through it and gathers on the far side."""
    xs, ys = plane(side)
    angle = np.arctan2(ys, xs)
    outline = (
        0.74
        + 0.06 * np.sin(angle * 2 + float(rng.uniform(0, 6)))
        + 0.045 * np.sin(angle * 3 + float(rng.uniform(0, 6)))
        + 0.02 * np.sin(angle * 5 + float(rng.uniform(0, 6)))
    )
    away = np.hypot(xs, ys * 1.12) / outline
    mask = np.clip((1 - away) * side * 0.25 + 0.5, 0, 1)
    veins = fractal(rng, (side, side), cell=side * 0.42, octaves=5)
    up = np.sqrt(np.clip(1 - away**2, 0, 1))
    facets = fractal(rng, (side, side), cell=side * 0.30, octaves=2)
    through = np.exp(-(((xs - 0.26) / 0.42) ** 2) - ((ys - 0.30) / 0.40) ** 2)
    level = (
        0.16
        + clear * (0.62 * through + 0.26 * (veins - 0.35))
        + 0.16 * (1 - up)
        + 0.16 * (facets - 0.5)
    )
    deep, bright = mix(tone, (0, 0, 0), 0.78), mix(tone, (0.75, 0.95, 1.0), 0.42)
    share = np.clip(level * 1.35, 0, 1)[..., None]
    middle = np.array(tone, np.float32)
    picture = np.array(deep, np.float32) * np.clip(1 - 2 * share, 0, 1)
    picture = picture + middle * (1 - np.abs(2 * share - 1))
    picture = picture + np.array(bright, np.float32) * np.clip(2 * share - 1, 0, 1)
    bumps = up + 0.22 * facets
    nx, ny = (
        cv2.Sobel(bumps, cv2.CV_32F, 1, 0) * side / 22,
        cv2.Sobel(bumps, cv2.CV_32F, 0, 1) * side / 22,
    )
    mirror = np.exp(-((nx - 0.9) ** 2 + (ny - 1.0) ** 2) / 0.16) * 0.85
    edge = 0.35 * smoothstep(0.86, 0.99, away) * np.clip(0.4 - xs - ys, 0, 1)
    picture = picture + (mirror + edge)[..., None]
    sprite = np.dstack([np.clip(picture, 0, 1) * mask[..., None], mask]).astype(np.float32)
    return blur(sprite, side * 0.003)


def drop(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return drops of water: dark where they face the light, bright where they let it out."""
    canvas = np.zeros((side, side, 4), np.float32)
    for x, y, radius in (
        (-0.10, 0.05, 0.56),
        (0.58, -0.44, 0.24),
        (0.52, 0.56, 0.17),
        (-0.66, -0.58, 0.13),
    ):
        xs, ys = plane(side)
        wobble = 1 + 0.03 * np.sin(np.arctan2(ys - y, xs - x) * 3 + float(rng.uniform(0, 6)))
        u, v = (xs - x) / (radius * wobble), (ys - y) / (radius * wobble)
        away = np.hypot(u, v)
        inside = np.clip((1 - away) * radius * side * 0.3 + 0.5, 0, 1)
        gather = np.exp(-(((u - 0.34) / 0.42) ** 2) - ((v - 0.42) / 0.36) ** 2)
        rim = smoothstep(0.72, 0.99, away)
        level = 0.10 + 0.72 * gather + 0.30 * rim * np.clip(0.2 + u + v, 0, 1)
        glint = np.exp(-(((u + 0.40) / 0.13) ** 2) - ((v + 0.44) / 0.10) ** 2) * 1.1
        opacity = inside * np.clip(0.34 + 0.45 * rim + 0.35 * gather, 0, 1)
        picture = (
            np.array(mix(tone, (1, 1, 1), 0.25), np.float32) * level[..., None] + glint[..., None]
        )
        over(
            canvas,
            np.dstack(
                [
                    np.clip(picture, 0, 1) * inside[..., None],
                    np.maximum(opacity, glint * inside).clip(0, 1),
                ]
            ).astype(np.float32),
        )
    return canvas


def wood(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return chips of wood, split along the grain."""
    canvas = np.zeros((side, side, 4), np.float32)
    for angle, x, y, length, width in (
        (-0.95, 0.06, 0.26, 0.80, 0.24),
        (0.42, 0.02, -0.14, 0.84, 0.26),
        (-0.25, -0.05, 0.12, 0.74, 0.21),
    ):
        over(
            canvas,
            _chip(rng, side, tone, (angle + float(rng.normal(0, 0.08)), x, y, length, width)),
        )
    return canvas


def _chip(
    rng: np.random.Generator,
    side: int,
    tone: Colour,
    shape: tuple[float, float, float, float, float],
) -> Pixels:
    angle, x, y, length, width = shape
    xs, ys = plane(side)
    along = (xs - x) * math.cos(angle) + (ys - y) * math.sin(angle)
    across = -(xs - x) * math.sin(angle) + (ys - y) * math.cos(angle)
    ragged = fractal(rng, (side, side), cell=side * 0.10, octaves=4) - 0.5
    ends = (
        length * (0.92 + 0.16 * np.sin(across * 30 + float(rng.uniform(0, 6))) * 0.5)
        + 0.14 * ragged
    )
    sides = width * (1 - 0.28 * (along / length) ** 2) + 0.05 * ragged
    mask = np.clip((ends - np.abs(along)) * side * 0.25, 0, 1) * np.clip(
        (sides - np.abs(across)) * side * 0.25, 0, 1
    )
    wave = fractal(rng, (side, side), cell=side * 0.5, octaves=3) - 0.5
    grain = 0.5 + 0.5 * np.sin((across + 0.10 * wave + 0.02 * along) * 95 + wave * 14)
    fibre = fractal(rng, (side, side), cell=side * 0.03, octaves=2)
    bevel = smoothstep(0.0, 0.10, sides - np.abs(across))
    light = 0.62 + 0.30 * (-across / width) * math.copysign(1, math.cos(angle)) + 0.14 * bevel
    level = light * (0.66 + 0.30 * grain + 0.18 * (fibre - 0.5)) - 0.30 * (1 - bevel) * (across > 0)
    picture = (
        np.array(mix(tone, (0.55, 0.75, 0.95), 0.18), np.float32)
        * np.clip(level * 1.25, 0.05, 1.6)[..., None]
    )
    return np.dstack([np.clip(picture, 0, 1) * mask[..., None], mask]).astype(np.float32)


def cloud(rng: np.random.Generator, side: int, tone: Colour, *, curl: float = 0.0) -> Pixels:
    """Return a puff of powder or musk; with `curl` it is drawn out to smoke."""
    xs, ys = plane(side)
    body = fractal(
        rng, (side, side), cell=side * 0.42, octaves=5, gain=0.55, stretch=1 + 1.2 * curl
    )
    lean = xs + curl * 0.34 * np.sin(ys * 4.2 + float(rng.uniform(0, 6)))
    reach = np.exp(-(np.abs(lean / (0.62 - 0.36 * curl)) ** 2.2) - np.abs(ys / 0.78) ** 3.4)
    density = np.clip((body - 0.30) * 3.0, 0, 1) * reach
    density = np.clip(blur(density, side * 0.012) * 1.15, 0, 1)
    lit = np.clip(
        0.90 + 1.3 * (density - np.roll(density, (side // 26, side // 30), (0, 1))), 0.72, 1.1
    )
    picture = np.array(mix(tone, (1, 1, 1), 0.45), np.float32) * lit[..., None]
    alpha = density * (0.95 - 0.25 * curl)
    return np.dstack([np.clip(picture, 0, 1) * alpha[..., None], alpha]).astype(np.float32)
