"""Folded satin: a field of folds, lit from one side, with the sheen of the weave."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from genads_desktop.adapters.video.local.noise import fractal
from genads_desktop.adapters.video.local.pixels import Pixels, blur, ramp, spot
from genads_desktop.adapters.video.local.plates.design import SetDesign, shaded


@dataclass(frozen=True, slots=True, kw_only=True)
class Folds:
    """The slope of the cloth at every pixel, towards the right and downwards."""

    right: Pixels
    down: Pixels


def folds(design: SetDesign, *, angle: float, scale: float = 1.0) -> Folds:
    """Lay a cloth in long folds along `angle` (degrees); `scale` is how many there are."""
    xs, ys = design.grid
    ratio = design.height / design.width
    turn = math.radians(angle)
    across = (xs - 0.5) * math.cos(turn) + (ys - 0.5) * ratio * math.sin(turn)
    along = -(xs - 0.5) * math.sin(turn) + (ys - 0.5) * ratio * math.cos(turn)
    broad = fractal(design.rng, design.size, cell=design.width * 0.9, octaves=2, stretch=1.3) - 0.5
    middle = (
        fractal(design.rng, design.size, cell=design.width * 0.40, octaves=2, stretch=1.5) - 0.5
    )
    fine = fractal(design.rng, design.size, cell=design.width * 0.16, octaves=2, stretch=1.8) - 0.5
    phase = (
        across * 8.0 * scale + broad * 7.5 + middle * 1.9 + 0.5 * np.sin(along * 2.6 + broad * 6)
    )
    surface = (
        np.sin(phase)
        + 0.46 * np.sin(phase * 2.13 + broad * 9 + 0.7)
        + 0.20 * np.sin(phase * 3.7 + middle * 8 + 1.9)
        + 0.9 * middle
        + 0.35 * fine
    ).astype(np.float32)
    surface = blur(surface, design.width * 0.004)
    steep = design.width * 0.0175
    right = cv2.Sobel(surface, cv2.CV_32F, 1, 0, ksize=5) * (steep / 16)
    down = cv2.Sobel(surface, cv2.CV_32F, 0, 1, ksize=5) * (steep / 16)
    return Folds(right=np.asarray(right), down=np.asarray(down))


def satin(slopes: Folds, light: tuple[float, float, float]) -> Pixels:
    """Light the folds; 0 in the shade, about 1.1 in the sheen."""
    upright = 1 / np.sqrt(slopes.right**2 + slopes.down**2 + 1)
    sun = np.array(light) / np.linalg.norm(light)
    half = sun + np.array((0, 0, 1))
    half /= np.linalg.norm(half)
    diffuse = np.clip((-slopes.right * sun[0] - slopes.down * sun[1] + sun[2]) * upright, 0, 1)
    mirror = np.clip((-slopes.right * half[0] - slopes.down * half[1] + half[2]) * upright, 0, 1)
    return np.asarray(0.06 + 0.50 * diffuse**1.7 + 0.42 * mirror**26 + 0.20 * mirror**7)


def silk(design: SetDesign) -> Pixels:
    """Paint satin under a light from the side."""
    angle = float(design.rng.uniform(-42, -26)) * (1 if design.direction <= 0 else -1)
    slopes = folds(design, angle=angle, scale=0.8)
    level = satin(slopes, (0.75 * design.direction - 0.1, -0.62, 0.66))
    if design.palette.light_ground:
        return ramp(0.13 + 0.9 * level, design.towards_liquid(design.palette.cloth))
    picture = ramp(level, design.towards_liquid(design.palette.cloth))
    xs, ys = design.grid
    pool = spot(xs, ys, (0.5 + 0.2 * design.direction, 0.38), (0.85, 0.55))
    return shaded(picture, 0.32 + 0.80 * pool)
