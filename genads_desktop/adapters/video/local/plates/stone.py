"""Polished stone: a slab with veins, and a wall behind it."""

import numpy as np

from genads_desktop.adapters.video.local.noise import fractal
from genads_desktop.adapters.video.local.pixels import Pixels, blur, mix, ramp, resized, spot
from genads_desktop.adapters.video.local.plates.design import (
    SetDesign,
    ground_mask,
    lit,
    shaded,
    soften_line,
)


def marble(design: SetDesign) -> Pixels:
    """Paint a marble wall, out of focus, behind a marble table that mirrors it."""
    xs, ys = design.grid
    palette = design.palette
    wall = _slab(design, scale=1.0)
    pool = spot(xs, ys, (0.5 + 0.25 * design.direction, design.horizon * 0.62), (0.62, 0.34), 1.7)
    if palette.light_ground:
        wall = shaded(wall, 0.86 + 0.16 * pool)
    else:
        wall = lit(shaded(wall, 0.20 + 1.05 * pool), 0.07 * pool, palette.glow)
    wall = blur(wall, design.width * 0.006)
    table = _table(design, wall)
    mask = ground_mask(design, 0.002)[..., None]
    line = int(design.horizon * design.height)
    return soften_line(wall * (1 - mask) + table * mask, line, design.width * 0.006)


def _slab(design: SetDesign, *, scale: float) -> Pixels:
    """Return veined stone seen from the front."""
    size, width = design.size, design.width
    cloud = fractal(design.rng, size, cell=width * 0.5 * scale, octaves=5)
    sway = fractal(design.rng, size, cell=width * 0.9 * scale, octaves=2) - 0.5
    jitter = fractal(design.rng, size, cell=width * 0.22 * scale, octaves=5, gain=0.55) - 0.5
    picture = ramp(0.10 + 0.80 * cloud, design.palette.stone)
    tone = np.array(mix(design.palette.vein, (1, 1, 1), 0.08), np.float32)
    for frequency, thin, weight in ((1.3, 0.007, 0.55), (2.4, 0.0035, 0.40), (4.1, 0.0022, 0.28)):
        share = _veins(design, sway * 1.3 + jitter * 0.30, frequency / scale, thin) * weight
        share = share * np.clip(cloud * 2.4 - 0.75 + 0.5 * jitter, 0, 1)
        picture = picture * (1 - share[..., None]) + tone * share[..., None]
    return np.asarray(picture)


def _veins(design: SetDesign, bend: Pixels, frequency: float, thin: float) -> Pixels:
    """Return long slanted veins with a fine core and a faint halo, 0..1."""
    xs, ys = design.grid
    lean = float(design.rng.uniform(0.55, 0.95)) * (1 if design.direction <= 0 else -1)
    phase = (xs * lean + ys * 0.9 + bend * 0.5) * frequency + float(design.rng.uniform(0, 1))
    away = np.abs((phase % 1.0) - 0.5) / frequency
    wide = thin * (0.5 + 2.2 * np.clip(bend + 0.5, 0, 1))
    return np.asarray(np.exp(-away / wide) + 0.16 * np.exp(-away / (wide * 6)))


def _table(design: SetDesign, wall: Pixels) -> Pixels:
    """Return the slab lying flat: veins squeezed by perspective under a mirror of the wall."""
    line = int(design.horizon * design.height)
    depth = design.height - line
    flat = resized(_slab(design, scale=1.4), design.width, max(2, int(depth * 1.0)))
    fall = np.linspace(0, 1, depth, dtype=np.float32)[:, None]
    xs = np.linspace(-1, 1, design.width, dtype=np.float32)[None]
    light = 0.9 - 0.45 * fall - 0.25 * np.abs(xs - 0.3 * design.direction)
    mirrored = wall[max(0, line - depth) : line][::-1]
    if mirrored.shape[0] < depth:
        mirrored = np.concatenate(
            [mirrored, np.repeat(mirrored[-1:], depth - mirrored.shape[0], 0)]
        )
    mirrored = blur(mirrored, design.width * 0.008, design.width * 0.02)
    if design.palette.light_ground:
        top = flat * (0.90 + 0.10 * light)[..., None] * 0.82 + mirrored * 0.18
    else:
        top = flat * (0.75 * light)[..., None] + mirrored * (0.42 * (1 - 0.6 * fall))[..., None]
    return np.concatenate([np.zeros((line, design.width, 3), np.float32), top.astype(np.float32)])
