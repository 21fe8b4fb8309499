"""Pictures that go along with a prompt: small enough to send, without holes."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from genads_desktop.ports.errors import MediaError

LONGEST_SIDE = 1536
"""Pixels; models look at references no larger than about this."""
MOST_BYTES = 900_000
"""Replicate takes a picture inside the request up to a megabyte."""
MIME = "image/jpeg"
_GROUND = 222.0
"""Grey behind what is see-through: neither white nor black glass is lost on it."""
_QUALITIES = (92, 85, 75, 60)
_WITH_ALPHA = 4
_WITH_CHANNELS = 3


def jpeg_of(file: Path) -> bytes:
    """The picture as a JPEG of at most `MOST_BYTES`. Raise `MediaError` for a file that is no picture."""
    raw = np.fromfile(file, np.uint8)
    pixels = cv2.imdecode(raw, cv2.IMREAD_UNCHANGED) if raw.size else None
    if pixels is None:
        raise MediaError(f"The picture {file.name} cannot be read, so it cannot be sent along.")
    picture = _sized(_laid_on_grey(_eight_bit(pixels)))
    coded = (_coded(picture, quality) for quality in _QUALITIES)
    return next(
        (each for each in coded if len(each) <= MOST_BYTES), _coded(picture, _QUALITIES[-1])
    )


def _coded(picture: NDArray[np.uint8], quality: int) -> bytes:
    return bytes(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1])


def _eight_bit(pixels: NDArray[np.generic]) -> NDArray[np.uint8]:
    if pixels.dtype == np.uint16:
        return np.asarray(pixels.astype(np.uint16) >> 8, np.uint8)
    return pixels.astype(np.uint8)


def _laid_on_grey(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    if pixels.ndim < _WITH_CHANNELS:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR), np.uint8)
    if pixels.shape[2] < _WITH_ALPHA:
        return pixels
    alpha = pixels[:, :, 3:].astype(np.float32) / 255.0
    mixed = pixels[:, :, :3] * alpha + _GROUND * (1.0 - alpha)
    return np.asarray(np.rint(mixed), np.uint8)


def _sized(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    scale = LONGEST_SIDE / max(height, width)
    if scale >= 1.0:
        return pixels
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
