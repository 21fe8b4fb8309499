"""The packshots with known truth, and how to measure against it."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter1d

from genads_desktop.adapters.cutout.arrays import Matte
from genads_desktop.adapters.cutout.border_model import border_model_attempt, matte_from
from genads_desktop.adapters.cutout.order import Decision, decided
from genads_desktop.media.photo import Photo

FOLDER = Path(__file__).parents[1] / "data" / "packshots"
SOLVABLE = ("amber_white", "black_white", "pink_grey", "amber_wood", "hero_amber", "hero_noir")


@dataclass(frozen=True)
class Packshot:
    """A photo (h, w, 3) sRGB and its true alpha (h, w) 0..1."""

    path: Path
    photo: np.ndarray
    truth: np.ndarray


def load_packshot(name: str) -> Packshot:
    path = FOLDER / f"{name}.jpg"
    with Image.open(path) as photo, Image.open(FOLDER / f"{name}_alpha.png") as truth:
        return Packshot(path, np.array(photo.convert("RGB")), np.asarray(truth, np.float32) / 255)


@cache
def border_matte(name: str) -> Matte:
    """What the border model alone makes of a packshot, worked out once."""
    photo = load_packshot(name).photo
    return matte_from(photo, border_model_attempt(photo), "border_model")


@cache
def decision_of(name: str) -> Decision:
    """What is made of a packshot as it is, worked out once; its pictures are only read."""
    pixels = load_packshot(name).photo
    height, width = pixels.shape[:2]
    photo = Photo(pixels=pixels, alpha=None, original_width=width, original_height=height)
    return decided(photo, None, None)


def intersection_over_union(alpha: np.ndarray, truth: np.ndarray) -> float:
    mask, true = alpha > 0.5, truth > 0.5
    return float((mask & true).sum() / (mask | true).sum())


def mean_error(alpha: np.ndarray, truth: np.ndarray) -> float:
    return float(np.abs(alpha - truth).mean())


def psnr(first: np.ndarray, second: np.ndarray) -> float:
    """Compare two pictures of 0..1, in dB."""
    return float(-10 * np.log10(((first - second) ** 2).mean()))


def total_turning(alpha: np.ndarray) -> float:
    """Sum up how much an outline turns, in whole turns; bumps add to it, a circle has 1."""
    contours, _ = cv2.findContours(
        (alpha > 0.5).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
    )
    outline = max(contours, key=cv2.contourArea)[:, 0].astype(float)
    smooth = gaussian_filter1d(outline, 0.004 * max(alpha.shape), axis=0, mode="wrap")
    steps = np.diff(smooth, axis=0, append=smooth[:1])
    angles = np.unwrap(np.arctan2(steps[:, 1], steps[:, 0]))
    return float(np.abs(np.diff(angles)).sum() / (2 * np.pi))
