"""A glass bottle whose opacity and colour are known exactly, photographed on any ground."""

from dataclasses import dataclass

import cv2
import numpy as np

from tests.cutout.packshots import load_packshot


@dataclass(frozen=True)
class GlassBottle:
    """Straight colour (h, w, 3) and opacity (h, w), both 0..1."""

    colour: np.ndarray
    alpha: np.ndarray

    def on(self, ground: np.ndarray) -> np.ndarray:
        share = self.alpha[..., None]
        return share * self.colour + (1 - share) * ground


def glass_bottle() -> GlassBottle:
    """Take a packshot's print and cap as solid, its liquid as half clear, its glass as clear."""
    shot = load_packshot("pink_grey")
    photo = shot.photo.astype(np.float32) / 255
    height, width = shot.truth.shape
    body = np.zeros((height, width), np.float32)
    body[int(0.44 * height) :] = 1
    opacity = np.where(cv2.GaussianBlur(body, (0, 0), 3) > 0.5, 0.35, 1.0).astype(np.float32)
    grey = cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY)
    print_and_edges = np.abs(cv2.Laplacian(cv2.GaussianBlur(grey, (0, 0), 1.5), cv2.CV_32F)) * 30
    opacity = np.clip(opacity + cv2.GaussianBlur(print_and_edges, (0, 0), 1), 0.12, 1)
    return GlassBottle(photo, (opacity * shot.truth).astype(np.float32))


def ground(height: int, width: int, level: float) -> np.ndarray:
    """Make an even ground that falls off a little towards the corners."""
    y = np.linspace(-1, 1, height)[:, None, None]
    x = np.linspace(-1, 1, width)[None, :, None]
    tint = np.array([1.0, 0.99, 0.97])
    return (level * (1 - 0.06 * x * x - 0.05 * y * y) * tint).astype(np.float32)


def photographed(scene: np.ndarray, *, noise: float = 0.004, seed: int = 1) -> np.ndarray:
    """Turn a scene of 0..1 into an 8-bit photo with sensor noise."""
    grain = np.random.default_rng(seed).normal(0, noise, scene.shape)
    return np.clip((scene + grain) * 255 + 0.5, 0, 255).astype(np.uint8)


def nudged(photo: np.ndarray, *, across: float, down: float, degrees: float) -> np.ndarray:
    """Move the camera a little between two photos."""
    height, width = photo.shape[:2]
    motion = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    motion[:, 2] += (across, down)
    return cv2.warpAffine(
        photo, motion, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
