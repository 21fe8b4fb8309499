"""The packshots with known truth, and how to measure against it."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

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


def intersection_over_union(alpha: np.ndarray, truth: np.ndarray) -> float:
    mask, true = alpha > 0.5, truth > 0.5
    return float((mask & true).sum() / (mask | true).sum())


def mean_error(alpha: np.ndarray, truth: np.ndarray) -> float:
    return float(np.abs(alpha - truth).mean())


def psnr(first: np.ndarray, second: np.ndarray) -> float:
    """Compare two pictures of 0..1, in dB."""
    return float(-10 * np.log10(((first - second) ** 2).mean()))
