"""Sets of a studio: the stage with its mirror floor, and the void."""

import numpy as np

from genads_desktop.adapters.video.local.noise import fractal
from genads_desktop.adapters.video.local.pixels import Pixels, blur, mix, ramp, spot
from genads_desktop.adapters.video.local.plates.design import SetDesign, lit, mirror_floor


def stage(design: SetDesign) -> Pixels:
    """Paint a softly lit wall over a glossy floor."""
    xs, ys = design.grid
    palette = design.palette
    clouds = fractal(design.rng, design.size, cell=design.width * 0.55, octaves=3)
    centre = (0.5 + 0.10 * design.direction, design.horizon * 0.66)
    glow = spot(xs, ys, centre, (0.56, 0.27), 1.7)
    core = spot(xs, ys, (centre[0], design.horizon * 0.76), (0.30, 0.16), 1.8)
    beam = _slanted_beams(design)
    if palette.light_ground:
        level = 0.42 + 0.38 * glow + 0.22 * core + 0.16 * (clouds - 0.5) + 0.12 * beam
    else:
        level = 0.06 + glow * (0.40 + 0.42 * clouds) + 0.22 * core + 0.14 * beam * glow
    wall = ramp(level, design.towards_liquid(palette.wall))
    if palette.light_ground:
        return mirror_floor(design, wall, near=0.93, far=0.985, tone=palette.wall[2][1])
    picture = mirror_floor(design, wall, near=0.10, far=0.62)
    line = np.exp(-(((ys - design.horizon - 0.004) / 0.011) ** 2)) * np.exp(
        -(((xs - 0.5) / 0.4) ** 2)
    )
    return lit(picture, 0.10 * line, palette.key)


def void(design: SetDesign) -> Pixels:
    """Paint darkness, or pure light, with a glow behind where the bottle stands."""
    xs, ys = design.grid
    palette = design.palette
    clouds = fractal(design.rng, design.size, cell=design.width * 0.7, octaves=3)
    halo = spot(xs, ys, (0.5 + 0.16 * design.direction, 0.46), (0.50, 0.30), 1.5)
    side = spot(xs, ys, (design.light_x, 0.20), (0.50, 0.34), 1.6)
    if palette.light_ground:
        level = 0.62 + 0.36 * halo + 0.18 * side + 0.10 * (clouds - 0.5)
    else:
        level = 0.02 + halo * (0.28 + 0.36 * clouds) + 0.16 * side * clouds
    picture = ramp(level, design.towards_liquid(palette.wall))
    if palette.light_ground:
        return picture
    return lit(picture, 0.05 * halo * clouds, mix(palette.glow, palette.key, 0.5))


def _slanted_beams(design: SetDesign) -> Pixels:
    xs, ys = design.grid
    along = (xs - design.light_x) * 0.9 + ys * 0.5 * (1 if design.direction <= 0 else -1)
    lines = fractal(design.rng, (1, 1024), cell=190, octaves=2)[0]
    index = np.clip((along * 0.5 + 0.5) * 1023, 0, 1023).astype(np.int32)
    return blur(np.asarray(lines[index]) - 0.35, design.width * 0.02)
