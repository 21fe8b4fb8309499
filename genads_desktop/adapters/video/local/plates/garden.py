"""A set of blossoms, far out of focus."""

import cv2
import numpy as np

from genads_desktop.adapters.video.local.noise import fractal
from genads_desktop.adapters.video.local.pixels import Pixels, blur, mix, ramp, resized, spot
from genads_desktop.adapters.video.local.plates.design import SetDesign, screened
from genads_desktop.adapters.video.local.props.flora import PEONY, blossom, rose

_SHRINK = 3
_ROSES = 0.7


def floral(design: SetDesign) -> Pixels:
    """Paint masses of flowers to both sides and a low sun between them."""
    height, width = design.height // _SHRINK, design.width // _SHRINK
    picture = _air(design, height, width)
    for depth in (0.0, 0.5, 1.0):
        picture = _row_of_flowers(design, picture, depth)
    picture = resized(picture, design.width, design.height)
    xs, ys = design.grid
    sun = spot(xs, ys, (0.5 + 0.44 * design.direction, 0.05), (0.85, 0.42), 1.2)
    strength = 0.62 if design.palette.light_ground else 0.46
    return screened(picture, strength * sun, mix(design.palette.glow, design.palette.key, 0.5))


def _air(design: SetDesign, height: int, width: int) -> Pixels:
    clouds = fractal(design.rng, (height, width), cell=width * 0.6, octaves=3)
    ys = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    bright = 0.92 - 0.42 * ys + 0.25 * (clouds - 0.5)
    dim = 0.14 + 0.34 * (1 - ys) * clouds
    return ramp(
        bright if design.palette.light_ground else dim, design.towards_liquid(design.palette.wall)
    )


def _row_of_flowers(design: SetDesign, picture: Pixels, depth: float) -> Pixels:
    """Lay flowers of one depth, from far (0) to near (1): larger, darker at the foot, softer."""
    height, width = picture.shape[:2]
    rng = design.rng
    layer = np.zeros((height, width, 4), np.float32)
    shades = (0.92, 1.08) if design.palette.light_ground else (0.75, 1.1)
    for index in range(9 - int(4 * depth)):
        size = int(width * float(rng.uniform(0.26, 0.40)) * (0.75 + 0.55 * depth))
        left = index % 2 == 0
        x = float(rng.uniform(-0.06, 0.26)) if left else float(rng.uniform(0.74, 1.06))
        y = float(rng.uniform(0.02, 0.62)) if depth < 1 else float(rng.uniform(0.52, 0.98))
        _lay(layer, _flower(design, size), x * width, y * height, float(rng.uniform(*shades)))
    soft = blur(layer, width * (0.018 + 0.016 * abs(depth - 0.35)))
    haze = 0.62 if design.palette.light_ground else 0.80
    soft = soft * (haze + (1 - haze) * depth)
    return np.asarray(picture * (1 - soft[..., 3:]) + soft[..., :3])


def _flower(design: SetDesign, size: int) -> Pixels:
    rng, tones = design.rng, design.palette.blossom
    light, deep = tones[int(rng.integers(len(tones)))], tones[1]
    if not design.palette.light_ground:
        light, deep = mix(light, (0, 0, 0), 0.10), mix(deep, (0, 0, 0), 0.30)
    if rng.random() < _ROSES:
        return rose(rng, size, light, deep, shade=0.25 if design.palette.light_ground else 0.7)
    return blossom(rng, size, light, deep, PEONY, count=7)


def _lay(layer: Pixels, sprite: Pixels, x: float, y: float, shade: float) -> None:
    height, width = layer.shape[:2]
    side = sprite.shape[0]
    affine = np.array([[1, 0, x - side / 2], [0, 1, y - side / 2]], np.float64)
    laid = cv2.warpAffine(sprite, affine, (width, height))
    toned = laid * np.array((shade, shade, shade, 1), np.float32)
    layer[:] = layer * (1 - laid[..., 3:]) + toned
