"""The brand's logo as part of the set."""

from pathlib import Path

import cv2
import numpy as np

from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.cutout import read_picture
from genads_desktop.adapters.video.local.frame import Frame
from genads_desktop.adapters.video.local.palette import Palette
from genads_desktop.adapters.video.local.pixels import (
    Colour,
    Pixels,
    blur,
    lay_over,
    luma,
    premultiplied,
    resized,
)
from genads_desktop.adapters.video.local.staging import LogoPlace

_OPAQUE = 250
_GREYISH = 0.14
_CONTRAST = 0.42
_FADE = 0.75


class Logo:
    """Draws the logo: it comes up softly in the first second and stays."""

    def __init__(self, file: Path, place: LogoPlace, frame: Frame, palette: Palette) -> None:
        picture, alpha = _freed(read_picture(file))
        picture, alpha = _trimmed(picture, alpha)
        height, width = alpha.shape
        scale = min(place.width * frame.width / width, place.height * frame.height / height)
        size = max(2, round(width * scale)), max(2, round(height * scale))
        alpha = np.clip(resized(alpha, *size), 0, 1)
        tone = _ink(picture, palette)
        colours = resized(picture, *size) if tone is None else _foil(size, tone)
        pad = round(0.9 * size[1])
        alpha = np.pad(alpha, pad)
        colours = np.pad(colours, ((pad, pad), (pad, pad), (0, 0)))
        scrim = _scrim(alpha.shape, pad) * (1 - alpha)
        ground = np.array(palette.wall[0][1] if not palette.light_ground else palette.wall[-1][1])
        laid = np.clip(colours, 0, 1) * alpha[..., None] + scrim[..., None] * ground
        self._sprite = premultiplied(laid.astype(np.float32), alpha + scrim)
        self._corner = (
            round(place.x * frame.width - alpha.shape[1] / 2),
            round(place.y * frame.height - alpha.shape[0] / 2),
        )

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Lay the logo over the canvas."""
        shown = min(1.0, 0.15 + moment.seconds / _FADE)
        sprite = self._sprite if shown >= 1 else cv2.convertScaleAbs(self._sprite, alpha=shown)
        affine = np.array([[1, 0, self._corner[0]], [0, 1, self._corner[1]]], np.float64)
        lay_over(canvas, np.asarray(sprite), affine)


def _scrim(shape: tuple[int, ...], pad: int) -> Pixels:
    """Return a soft field around the logo that keeps it legible on a restless set."""
    field = np.zeros(shape, np.float32)
    field[pad // 2 : -(pad // 2) or None, pad // 2 : -(pad // 2) or None] = 0.42
    return blur(field, pad * 0.34)


def _freed(picture: Pixels) -> tuple[Pixels, Pixels]:
    """Return the logo and its alpha; a file without alpha loses the colour of its corners."""
    colours = picture[..., :3].astype(np.float32) / 255
    alpha = picture[..., 3]
    if int(alpha.min()) < _OPAQUE:
        return colours, alpha.astype(np.float32) / 255
    corners = np.stack([colours[0, 0], colours[0, -1], colours[-1, 0], colours[-1, -1]])
    ground = np.median(corners, axis=0)
    distance = np.linalg.norm(colours - ground, axis=-1)
    return colours, np.clip(distance / max(float(distance.max()) * 0.55, 0.05), 0, 1)


def _trimmed(picture: Pixels, alpha: Pixels) -> tuple[Pixels, Pixels]:
    left, top, width, height = cv2.boundingRect((alpha > 0.06).astype(np.uint8))  # noqa: PLR2004
    if width == 0 or height == 0:
        return picture, alpha
    window = (slice(top, top + height), slice(left, left + width))
    return np.ascontiguousarray(picture[window]), np.ascontiguousarray(alpha[window])


def _ink(picture: Pixels, palette: Palette) -> Colour | None:
    """Return the colour to print a plain logo in, or None for one that has colours of its own and is legible."""
    middle = np.median(picture.reshape(-1, 3), axis=0)
    plain = float(middle.max() - middle.min()) < _GREYISH
    ground = 0.86 if palette.light_ground else 0.10
    legible = abs(luma([float(part) for part in middle]) - ground) > _CONTRAST
    return None if legible and not plain else palette.ink


def _foil(size: tuple[int, int], tone: Colour) -> Pixels:
    """Return the ink with the faint sheen of a foil print, lighter at the top."""
    width, height = size
    sheen = np.linspace(1.10, 0.86, height, dtype=np.float32)[:, None, None]
    return np.broadcast_to(np.array(tone, np.float32) * sheen, (height, width, 3))
