"""Sets of the open air: sky, water, sand."""

import cv2
import numpy as np

from genads_desktop.adapters.video.local.noise import fractal
from genads_desktop.adapters.video.local.pixels import Pixels, blur, ramp, smoothstep, spot
from genads_desktop.adapters.video.local.plates.design import (
    SetDesign,
    ground_mask,
    lit,
    perspective,
    screened,
    soften_line,
)


def sky(design: SetDesign) -> Pixels:
    """Paint a low sun behind layered clouds."""
    xs, ys = design.grid
    palette = design.palette
    horizon = max(design.horizon, 0.62)
    climb = np.clip(ys / horizon, 0, 1)
    below = np.clip((ys - horizon) / (1 - horizon), 0, 1)
    warp = fractal(design.rng, design.size, cell=design.width * 0.5, octaves=4, stretch=0.42)
    sun = (0.5 + 0.24 * design.direction, horizon * 0.82)
    near = spot(xs, ys, sun, (0.55, 0.22), 1.3)
    top = 0.40 if palette.light_ground else 0.05
    level = top + (0.92 - top) * (0.50 * climb**1.7 + 0.26 * near) + 0.10 * (warp - 0.5)
    level = level * (1 - (0.30 if palette.light_ground else 0.72) * smoothstep(0, 0.9, below))
    picture = ramp(level, design.towards_liquid(palette.sky))
    banks = (
        (0.40, 0.75, 0.55), (0.70, 0.42, 0.75), (0.90, 0.30, 0.85), (1.12, 0.40, 0.9), (1.42, 0.62, 0.9),
    )  # fmt: skip
    for height, cell, weight in banks:
        picture = _cloud_bank(design, picture, near, (height * horizon, cell, weight))
    disc = spot(xs, ys, sun, (0.075, 0.042), 2.6)
    halo = spot(xs, ys, sun, (0.40, 0.19), 1.1)
    picture = screened(picture, 0.36 * halo, palette.glow)
    return screened(picture, 0.80 * disc, palette.key)


def _cloud_bank(
    design: SetDesign, picture: Pixels, near: Pixels, bank: tuple[float, float, float]
) -> Pixels:
    height, cell, weight = bank
    _, ys = design.grid
    body = fractal(
        design.rng, design.size, cell=design.width * cell, octaves=5, gain=0.52, stretch=0.36
    )
    band = np.exp(-(((ys - height) / 0.15) ** 2))
    cover = smoothstep(0.50, 0.78, body * (0.55 + 0.62 * band)) * weight
    above = np.roll(body, max(1, design.height // 90), axis=0)
    edge = np.clip((body - above) * 9 + 0.35, 0, 1)
    base = 0.42 if design.palette.light_ground else 0.10
    tone = (
        base + 0.30 * edge + near * (0.16 + 0.52 * edge) + 0.08 * np.clip(ys / design.horizon, 0, 1)
    )
    cloud = ramp(np.clip(tone, 0, 1), design.towards_liquid(design.palette.sky))
    return np.asarray(picture * (1 - cover[..., None]) + cloud * cover[..., None])


def water(design: SetDesign) -> Pixels:
    """Paint a wide surface under the glow of the sky; its ripples are added live."""
    xs, ys = design.grid
    palette = design.palette
    stops = design.towards_liquid(palette.sky)
    climb = np.clip(ys / design.horizon, 0, 1)
    sun = (0.5 + 0.20 * design.direction, design.horizon * 0.93)
    near = spot(xs, ys, sun, (0.62, 0.26), 1.3)
    haze = fractal(design.rng, design.size, cell=design.width * 0.7, octaves=4, stretch=0.3)
    above = ramp(0.10 + 0.55 * climb**2 + 0.30 * near + 0.14 * (haze - 0.5), stops)
    below_level = np.clip((ys - design.horizon) / (1 - design.horizon + 1e-6), 0, 1)
    mirrored = 0.62 * (1 - below_level) ** 1.6 + 0.10
    path = spot(xs, ys, (sun[0], design.horizon), (0.24 + 0.5 * 0.4, 0.46), 1.2)
    below = ramp(mirrored * 0.72 + 0.34 * path * (1 - below_level * 0.6), stops)
    mask = ground_mask(design, 0.002)[..., None]
    picture = above * (1 - mask) + below * mask
    picture = soften_line(picture, int(design.horizon * design.height), design.width * 0.008)
    return screened(picture, 0.30 * near, palette.glow)


def sand(design: SetDesign) -> Pixels:
    """Paint dunes in raking light under an evening sky."""
    xs, ys = design.grid
    palette = design.palette
    stops = design.towards_liquid(palette.sand)
    climb = np.clip(ys / design.horizon, 0, 1)
    glow = spot(xs, ys, (design.light_x, design.horizon * 0.92), (0.7, 0.30), 1.4)
    picture = ramp(0.06 + 0.50 * climb**2.2 + 0.34 * glow, design.towards_liquid(palette.sky))
    picture = _far_dunes(design, picture)
    ground = ramp(_dune_light(design), stops)
    mask = ground_mask(design, 0.003)[..., None]
    picture = picture * (1 - mask) + ground * mask
    haze = np.exp(-(((ys - design.horizon) / 0.045) ** 2)) * (0.25 + 0.5 * glow)
    return screened(picture, 0.55 * haze, palette.glow)


def _far_dunes(design: SetDesign, picture: Pixels) -> Pixels:
    _, ys = design.grid
    side = 1 if design.direction <= 0 else -1
    for distance, rise, tone in ((0.0, 0.105, 0.36), (0.5, 0.05, 0.24)):
        profile = fractal(
            design.rng, (1, design.width), cell=design.width * 0.55, octaves=3, gain=0.3
        )[0]
        crest = design.horizon - rise * (0.15 + profile)
        inside = smoothstep(-0.0015, 0.0015, ys - crest[None])
        slope = (
            np.gradient(cv2.GaussianBlur(profile[None], (0, 0), design.width * 0.02)[0])
            * design.width
        )
        light = np.clip(0.5 - side * slope * 0.35, 0, 1)[None] * np.exp(-(ys - crest[None]) / 0.07)
        body = ramp(
            tone + 0.40 * light - 0.08 * distance, design.towards_liquid(design.palette.sand)
        )
        picture = picture * (1 - inside[..., None]) + body * inside[..., None]
    return np.asarray(picture)


def _dune_light(design: SetDesign) -> Pixels:
    across, depth = perspective(design)
    xs, ys = design.grid
    swell = fractal(design.rng, design.size, cell=design.width * 0.75, octaves=2, stretch=0.30)
    bend = fractal(design.rng, design.size, cell=design.width * 0.40, octaves=3, stretch=0.45) - 0.5
    near = np.clip(1.5 / depth, 0, 1)
    phase = depth * 26 + across * 7.0 + bend * 7.5 + swell * 6
    ripple = np.sin(phase) + 0.3 * np.sin(phase * 2.0 + 0.8)
    side = 1.0 if design.direction <= 0 else -1.0
    height = (swell * design.height * 0.10).astype(np.float32)
    slope = cv2.Sobel(height, cv2.CV_32F, 1, 0, ksize=3) / 8 * side
    lift = cv2.Sobel(height, cv2.CV_32F, 0, 1, ksize=3) / 8
    pool = spot(xs, ys, (0.5 - 0.18 * side, design.horizon + 0.08), (0.80, 0.34), 1.6)
    grains = design.rng.standard_normal(design.size, np.float32) * 0.020 * near
    level = (0.16 + 0.50 * pool) * (
        1 + 0.9 * slope + 0.5 * lift + 0.24 * ripple * near**0.7
    ) + grains
    if design.palette.light_ground:
        level = level * 0.75 + 0.26
    return np.clip(blur(level.astype(np.float32), 0.5), 0, 1.05)


def lagoon(design: SetDesign) -> Pixels:
    """Paint the inside of the liquid: light from above that fades into depth."""
    xs, ys = design.grid
    beam = spot(xs, ys, (0.5 + 0.3 * design.direction, -0.05), (0.75, 0.85), 1.4)
    murk = fractal(design.rng, design.size, cell=design.width * 0.6, octaves=4)
    base = 0.16 if not design.palette.light_ground else 0.42
    picture = ramp(
        base + 0.62 * beam + 0.22 * (murk - 0.5), design.towards_liquid(design.palette.sky)
    )
    return lit(picture, 0.10 * beam, design.palette.glow)
