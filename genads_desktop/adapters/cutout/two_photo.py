"""An exact matte of glass, from the same bottle on a light and on a dark ground."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.cutout.alignment import aligned
from genads_desktop.adapters.cutout.arrays import Mask, Matte, Photo8, Picture, Plane
from genads_desktop.adapters.cutout.border import fit_backdrop
from genads_desktop.adapters.cutout.errors import NoMatchError
from genads_desktop.adapters.cutout.evidence import WORK_SIDE, shrunk
from genads_desktop.adapters.cutout.masks import closed, disc, main_parts, opened, without_holes

LEAST_DIFFERENCE = 0.25
"""How much lighter one ground must be than the other, of 1."""
VISIBLE = 0.06
"""Least opacity by which the outline of the bottle is found."""
OPAQUE = 0.90
BRIGHT, DIM = 0.95, 0.08
ENOUGH_OPAQUE = 0.003
MOST_GAIN = 1.5
GAIN_ROUNDS = 4
SLACK = 0.10
"""How far an opacity may fall outside 0..1 before the two photos contradict each other."""
MOST_CONTRADICTION = 0.04
FAINT = 0.02


@dataclass(frozen=True, slots=True)
class _Pair:
    """The two photos and their empty grounds, (h, w, 3) of 0..1."""

    light: Picture
    dark: Picture
    light_ground: Picture
    dark_ground: Picture


def two_photo_matte(first: Photo8, second: Photo8) -> Matte:
    """Solve opacity and colour from two grounds; the result lies on the first photo's pixels.

    Raises `NoMatchError` with the reason when the photos do not fit together.
    """
    moved, correlation = aligned(first, second)
    pair = _with_equal_exposure(_ordered(first, moved))
    opacity = _opacity(pair)
    region = _region(opacity)
    contradiction = _contradiction(opacity, region)
    if contradiction > MOST_CONTRADICTION:
        raise NoMatchError("they do not show the bottle in the same place and light")
    alpha, colour = _solved(pair, opacity, _softened(region, opacity))
    return Matte(
        alpha=alpha,
        colour=colour,
        quality=float(np.clip(correlation, 0, 1)) ** 0.25 * (1 - contradiction),
        method="two_photo",
    )


def _ordered(first: Photo8, second: Photo8) -> _Pair:
    grounds = [_ground(photo) for photo in (first, second)]
    pictures = [_unit(photo) for photo in (first, second)]
    difference = float((grounds[0] - grounds[1]).mean())
    if abs(difference) < LEAST_DIFFERENCE:
        raise NoMatchError("their grounds are equally light; one must be light and one dark")
    light, dark = (0, 1) if difference > 0 else (1, 0)
    return _Pair(pictures[light], pictures[dark], grounds[light], grounds[dark])


def _unit(photo: Photo8) -> Picture:
    return np.asarray(photo.astype(np.float32) / 255, np.float32)


def _ground(photo: Photo8) -> Picture:
    small, _ = shrunk(photo, WORK_SIDE)
    surface = fit_backdrop(_unit(small)).colour
    full = cv2.resize(surface, photo.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(full, np.float32)


def _with_equal_exposure(pair: _Pair) -> _Pair:
    """Scale the dark photo so that what is opaque looks the same in both."""
    gain: NDArray[np.float64] = np.ones(3)
    for _ in range(GAIN_ROUNDS):
        trial = _exposed(pair, gain)
        solid = (_opacity(trial) > OPAQUE) & _well_exposed(trial)
        if solid.mean() < ENOUGH_OPAQUE:
            break
        ratio = pair.light[solid] / np.maximum(pair.dark[solid], DIM / 2)
        gain = np.median(ratio, axis=0).astype(np.float64)
    if gain.max() > MOST_GAIN or gain.min() < 1 / MOST_GAIN:
        raise NoMatchError("their exposure is too different")
    return _exposed(pair, gain)


def _exposed(pair: _Pair, gain: NDArray[np.float64]) -> _Pair:
    factor = gain.astype(np.float32)
    return _Pair(pair.light, pair.dark * factor, pair.light_ground, pair.dark_ground * factor)


def _well_exposed(pair: _Pair) -> NDArray[np.bool_]:
    both = np.concatenate([pair.light, pair.dark], axis=2)
    return np.asarray((both.min(axis=2) > DIM) & (both.max(axis=2) < BRIGHT), bool)


def _opacity(pair: _Pair) -> Plane:
    """Triangulate: the more of the ground's difference arrives, the clearer the glass."""
    ground = pair.light_ground - pair.dark_ground
    seen = ((pair.light - pair.dark) * ground).sum(-1)
    return np.asarray(1 - seen / np.maximum((ground**2).sum(-1), 1e-4), np.float32)


def _region(opacity: Plane) -> Mask:
    """Mark the bottle with all its clear parts."""
    scale = min(1.0, WORK_SIDE / max(opacity.shape))
    small = cv2.resize(opacity, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    seen = opened(np.asarray(small > VISIBLE, np.uint8), np.ones((2, 2), np.uint8))
    if not seen.any():
        raise NoMatchError("no bottle could be told from the two grounds")
    solid = without_holes(closed(seen, disc(int(0.03 * max(seen.shape)))))
    return main_parts(solid, 0.05)


def _contradiction(opacity: Plane, region: Mask) -> float:
    inside = cv2.resize(region, opacity.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0
    values = opacity[inside]
    return float(((values < -SLACK) | (values > 1 + SLACK)).mean())


def _softened(region: Mask, opacity: Plane) -> Plane:
    wide = cv2.dilate(region, np.ones((5, 5), np.uint8)).astype(np.float32)
    full = cv2.resize(wide, opacity.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(full, np.float32)


def _solved(pair: _Pair, opacity: Plane, region: Plane) -> tuple[Plane, Photo8]:
    alpha = np.clip(opacity, 0, 1)
    clear = (1 - alpha)[..., None]
    light = (pair.light - clear * pair.light_ground + pair.dark - clear * pair.dark_ground) / 2
    light = np.clip(light, 0, 1)
    glints = np.maximum(alpha, light.max(axis=-1))
    colour = light / np.maximum(glints, FAINT)[..., None]
    shown = np.asarray(glints * region, np.float32)
    shown[shown < FAINT / 2] = 0
    return shown, np.asarray(np.clip(colour * 255 + 0.5, 0, 255), np.uint8)
