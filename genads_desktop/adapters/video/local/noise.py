"""Fractal noise and the random numbers of a scene."""

import hashlib
import math

import cv2
import numpy as np

from genads_desktop.adapters.video.local.pixels import Pixels


def generator(seed: int, *names: str) -> np.random.Generator:
    """Random numbers that are the same in every process for the same seed and names."""
    digest = hashlib.blake2b("/".join((str(seed), *names)).encode(), digest_size=8).digest()
    return np.random.default_rng(int.from_bytes(digest, "little"))


def fractal(
    rng: np.random.Generator,
    size: tuple[int, int],
    *,
    cell: float,
    octaves: int = 4,
    gain: float = 0.5,
    stretch: float = 1.0,
) -> Pixels:
    """Return value noise in 0..1 of (height, width).

    `cell` is the largest lump in pixels, `stretch` its height over its width.
    """
    height, width = size
    total = np.zeros((height, width), np.float32)
    amplitude, weight = 1.0, 0.0
    for _ in range(octaves):
        total += amplitude * _lumps(rng, height, width, cell * stretch, cell)
        weight += amplitude
        amplitude *= gain
        cell = max(2.0, cell / 2)
    return np.asarray(np.clip(total / weight, 0, 1))


def _lumps(rng: np.random.Generator, height: int, width: int, tall: float, wide: float) -> Pixels:
    rows, columns = math.ceil(height / tall) + 4, math.ceil(width / wide) + 4
    lattice = rng.random((rows, columns), np.float32)
    shift = rng.random(2)
    affine = np.array([[1 / wide, 0, 1 + shift[0]], [0, 1 / tall, 1 + shift[1]]], np.float32)
    return np.asarray(
        cv2.warpAffine(
            lattice,
            affine,
            (width, height),
            flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
    )


def tile(
    rng: np.random.Generator, side: int, *, cell: float, octaves: int = 4, gain: float = 0.5
) -> Pixels:
    """Return square noise in 0..1 that joins at its edges, for textures that scroll."""
    total = np.zeros((side, side), np.float32)
    amplitude, weight = 1.0, 0.0
    for _ in range(octaves):
        count = max(2, round(side / cell))
        lattice = cv2.copyMakeBorder(
            rng.random((count, count), np.float32), 2, 2, 2, 2, cv2.BORDER_WRAP
        )
        scale = count / side
        affine = np.array([[scale, 0, 2], [0, scale, 2]], np.float32)
        total += amplitude * cv2.warpAffine(
            lattice, affine, (side, side), flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
        )
        weight += amplitude
        amplitude *= gain
        cell /= 2
    return np.asarray(np.clip(total / weight, 0, 1))


def cells(rng: np.random.Generator, side: int, *, count: int, thin: float) -> Pixels:
    """Return a net of light in 0..1 that joins at its edges: bright where two cells meet, as in caustics."""
    from scipy.spatial import cKDTree

    points = rng.random((count, 2))
    shifts = np.array([(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1)])
    around = (points[None] + shifts[:, None]).reshape(-1, 2)
    axis = (np.arange(side) + 0.5) / side
    bend = (tile(rng, side, cell=side / 4, octaves=3) - 0.5) * 0.10
    xs, ys = np.meshgrid(axis, axis)
    places = np.stack([xs + bend, ys + np.roll(bend, side // 3, axis=1)], -1).reshape(-1, 2)
    near = np.asarray(cKDTree(around).query(places, k=2)[0])
    gap = (near[:, 1] - near[:, 0]).reshape(side, side) * np.sqrt(count)
    return np.asarray(np.exp(-gap / thin), np.float32)
