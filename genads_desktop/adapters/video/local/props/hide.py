"""Leather: pieces of hide with a seam."""

import math

import cv2
import numpy as np

from genads_desktop.adapters.video.local.noise import fractal
from genads_desktop.adapters.video.local.pixels import Colour, Pixels, blur, mix, smoothstep
from genads_desktop.adapters.video.local.props.solids import over, plane

_HIDE = (0.70, 0.60)
"""Half the width and half the height of a piece of hide, in half-widths of the sprite."""
_SEAM = 0.84
"""Where its seam runs, as a share of them."""
_STITCHES = 34


def leather(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    """Return two pieces of hide, one upon the other, with a pebbled grain and a seam along the edge."""
    canvas = np.zeros((side, side, 4), np.float32)
    over(canvas, _hide(rng, side, mix(tone, (0, 0, 0), 0.42), lean=0.42, at=(0.10, 0.12)))
    over(canvas, _hide(rng, side, tone, lean=-0.24, at=(-0.06, -0.08)))
    return canvas


def _hide(
    rng: np.random.Generator, side: int, tone: Colour, *, lean: float, at: tuple[float, float]
) -> Pixels:
    """Return a piece of hide: `lean` in radians, centre in half-widths of the sprite."""
    xs, ys = plane(side)
    cos, sin = math.cos(lean), math.sin(lean)
    u = (xs - at[0]) * cos + (ys - at[1]) * sin
    v = (ys - at[1]) * cos - (xs - at[0]) * sin
    away = (np.abs(u / _HIDE[0]) ** 4.5 + np.abs(v / _HIDE[1]) ** 4.5) ** (1 / 4.5)
    mask = np.clip((1 - away) * side * 0.3 + 0.5, 0, 1)
    pebbles = blur(fractal(rng, (side, side), cell=side * 0.020, octaves=1), side * 0.0025) - 0.5
    relief = pebbles - np.roll(pebbles, (max(1, side // 140), max(1, side // 140)), (0, 1))
    sheen = np.exp(-(((u * 0.5 + v + 0.22) / 0.30) ** 2))
    groove = np.exp(-(((away - _SEAM) / 0.030) ** 2))
    bevel = smoothstep(0.93, 0.985, away)
    level = 0.66 + 0.52 * sheen + 0.75 * relief * (0.5 + 0.8 * sheen) + 0.06 * pebbles
    level = level * (1 - 0.34 * groove) * (1 - 0.45 * bevel) + 0.5 * bevel * np.clip(-u - v, 0, 0.7)
    picture = np.array(tone, np.float32) * np.clip(level * 1.25, 0.06, 1.8)[..., None]
    picture += (sheen**2 * (0.07 + 0.25 * np.clip(relief, 0, 1)))[..., None]
    thread = _seam(side, (cos, sin), at)[..., None]
    light = np.array(mix(tone, (0.72, 0.88, 1.0), 0.72), np.float32)
    picture = picture * (1 - thread) + light * thread
    return np.dstack([np.clip(picture, 0, 1) * mask[..., None], mask]).astype(np.float32)


def _seam(side: int, turn: tuple[float, float], at: tuple[float, float]) -> Pixels:
    """Return the stitches along a hide's edge as a mask."""
    cos, sin = turn
    angles = np.linspace(0, 2 * np.pi, 1441)
    across, down = np.cos(angles), np.sin(angles)
    u = _SEAM * _HIDE[0] * np.sign(across) * np.abs(across) ** (2 / 4.5)
    v = _SEAM * _HIDE[1] * np.sign(down) * np.abs(down) ** (2 / 4.5)
    points = np.stack([u * cos - v * sin + at[0], u * sin + v * cos + at[1]], 1)
    points = (points + 1) / 2 * side
    lengths = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    ends = np.linspace(0, lengths[-1], 2 * _STITCHES + 1)
    places = np.stack([np.interp(ends, lengths, points[:, axis]) for axis in (0, 1)], 1)
    mask = np.zeros((side, side), np.uint8)
    fixed = np.round(places * 16).astype(int).tolist()
    for start, end in zip(fixed[:-1:2], fixed[1::2], strict=True):
        cv2.line(mask, start, end, 255, max(1, round(side * 0.013)), cv2.LINE_AA, 4)
    return np.asarray(blur(mask.astype(np.float32) / 255, side * 0.002))
