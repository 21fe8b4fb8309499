"""Writing the pictures of a cut-out: complete under its name, or not there at all."""

from pathlib import Path

import cv2
import numpy as np

from genads_desktop.adapters.cutout.arrays import Photo8, Plane

FAST = (cv2.IMWRITE_PNG_COMPRESSION, 3)


def write_rgba(path: Path, colour: Photo8, alpha: Plane) -> None:
    """Write (h, w, 3) sRGB with a straight alpha of 0..1 as an 8-bit RGBA PNG."""
    _write(path, np.dstack([colour[..., ::-1], to_bytes(alpha)]))


def write_grey(path: Path, plane: Plane) -> None:
    """Write a plane of 0..1 as an 8-bit grey PNG."""
    _write(path, to_bytes(plane))


def to_bytes(plane: Plane) -> Photo8:
    return np.asarray(np.clip(plane * 255 + 0.5, 0, 255), np.uint8)


def _write(path: Path, picture: Photo8) -> None:
    _, encoded = cv2.imencode(".png", picture, FAST)
    part = path.with_name(path.name + ".part")
    part.write_bytes(encoded.tobytes())
    part.replace(path)
