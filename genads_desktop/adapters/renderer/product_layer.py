"""The product as one still layer for a clip that was filmed without it: the cut-out and its contact shadow."""

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from genads_desktop.adapters.renderer.following import Box, Following, following
from genads_desktop.domain.media import CutoutMode
from genads_desktop.domain.scene import Placement
from genads_desktop.media.ffmpeg import FFmpegError
from genads_desktop.ports.renderer import ProductShot
from genads_desktop.ports.video import Picture, ProductPicture

Pixels: TypeAlias = npt.NDArray[np.float32]
"""BGR and alpha, straight, 0..1: float32 (height, width, 4)."""

_SEEN = 0.3
_CHANNELS = 4
_CLEAR = 0.5
"""How much of the set is seen through the clearest glass."""
_CARD_FRAME = 0.045
_SHADOWS = ((0.46, 0.030, 0.62, 0.010, 0.0), (0.62, 0.075, 0.34, 0.045, 0.16))
"""Half width and half height against the width of the base, darkness, softness, and how far it falls
away from the light: the dark line of contact, and the soft shadow around it."""


@dataclass(frozen=True, slots=True)
class _Stand:
    """The product, cropped to what is seen of it, and where in the picture its base stands."""

    picture: Pixels
    foot_x: float
    foot_y: float
    angle: float
    """Radians, clockwise."""

    @property
    def width(self) -> int:
        return int(self.picture.shape[1])

    @property
    def affine(self) -> npt.NDArray[np.float32]:
        """From the cropped product to the picture: turned about the middle of its base."""
        height, width = self.picture.shape[:2]
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        turn = np.array([[cos, -sin], [sin, cos]])
        shift = np.array([self.foot_x, self.foot_y]) - turn @ np.array([width / 2, height])
        return np.column_stack([turn, shift]).astype(np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """Where a layer lies, and how it moves, if it does."""

    x: int = 0
    """Of its top left corner, in pixels of the picture, as `y`; even, and maybe outside."""
    y: int = 0
    move: Following | None = None


def write_layer(shot: ProductShot, target: Path) -> Layer:
    """Write the layer as a PNG: as large as the picture, or as far as a product that moves ever reaches.

    It is RGBA to be laid over, and for clear glass (`CutoutMode.MULTIPLY`) RGB to be multiplied. Raise
    `FFmpegError` for a cut-out that cannot be read, `OSError` when the file cannot be written.
    """
    stand = _stand(shot.product, shot.placement, shot.picture)
    move = following(shot.camera, _box(stand), shot.picture) if shot.camera else None
    margin = move.margin if move else 0
    stand = replace(stand, foot_x=stand.foot_x + margin, foot_y=stand.foot_y + margin)
    picture = Picture(
        width=shot.picture.width + 2 * margin, height=shot.picture.height + 2 * margin
    )
    shade = _shade(stand, shot, picture)
    placed = _placed(stand, picture)
    if shot.product.mode is CutoutMode.MULTIPLY:
        layer = _filter(placed) * (1 - shade[..., None])
    else:
        layer = _over(placed, shade)
    pixels = np.clip(layer * 255 + 0.5, 0, 255).astype(np.uint8)
    laid = Layer(x=-margin, y=-margin, move=move)
    if move and shot.product.mode is not CutoutMode.MULTIPLY:
        laid, pixels = _reached(pixels, move, shot.picture)
    target.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    return laid


def _reached(
    pixels: npt.NDArray[np.uint8], move: Following, picture: Picture
) -> tuple[Layer, npt.NDArray[np.uint8]]:
    """Cut a layer with a margin down to where anything of it is ever seen, so that it is quick to move."""
    there = pixels[..., 3] > 0
    rows, columns = np.flatnonzero(there.any(1)), np.flatnonzero(there.any(0))
    if not rows.size:
        return Layer(x=-move.margin, y=-move.margin, move=move), pixels
    seen = (columns[0] - 2, rows[0] - 2, columns[-1] + 3, rows[-1] + 3)
    box = tuple(float(each) - move.margin for each in seen)
    around = move.reach((box[0], box[1], box[2], box[3]), picture)
    high, wide = there.shape
    left, top = (max(0, 2 * math.floor((each + move.margin) / 2)) for each in around[:2])
    right, bottom = (2 * math.ceil((each + move.margin) / 2) for each in around[2:])
    cut = pixels[top : min(bottom, high), left : min(right, wide)]
    return Layer(x=left - move.margin, y=top - move.margin, move=move), cut


def _stand(product: ProductPicture, placement: Placement, picture: Picture) -> _Stand:
    cutout = _cropped(_read(product))
    height = max(1, round(placement.height * picture.height))
    width = max(1, round(cutout.shape[1] * height / cutout.shape[0]))
    shrinks = height < cutout.shape[0]
    way = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    premultiplied = cutout.copy()
    premultiplied[..., :3] *= premultiplied[..., 3:]
    sized = np.clip(cv2.resize(premultiplied, (width, height), interpolation=way), 0, 1)
    return _Stand(
        np.asarray(sized, np.float32),
        placement.x * picture.width,
        placement.y * picture.height,
        math.radians(placement.rotation),
    )


def _read(product: ProductPicture) -> Pixels:
    pixels = _picture(product.image)
    if product.mode is CutoutMode.CARD:
        return _framed(pixels)
    if product.glass is not None and product.mode is CutoutMode.MATTE:
        clear = cv2.resize(_picture(product.glass)[..., 0], (pixels.shape[1], pixels.shape[0]))
        pixels[..., 3] *= 1 - _CLEAR * clear
    return pixels


def _picture(file: Path) -> Pixels:
    data = np.fromfile(file, np.uint8) if file.is_file() else np.zeros(0, np.uint8)
    pixels = cv2.imdecode(data, cv2.IMREAD_UNCHANGED) if data.size else None
    if pixels is None:
        raise FFmpegError(
            f"The cut-out {file.name} cannot be read. Add the photo again and cut it out once more."
        )
    whole = 65535 if pixels.dtype == np.uint16 else 255
    scaled = np.atleast_3d(pixels).astype(np.float32) / whole
    opaque = np.ones((*scaled.shape[:2], 1), np.float32)
    if scaled.shape[2] < _CHANNELS - 1:
        scaled = np.repeat(scaled[..., :1], _CHANNELS - 1, axis=2)
    whole_picture = scaled if scaled.shape[2] == _CHANNELS else np.dstack([scaled, opaque])
    return np.asarray(whole_picture, np.float32)


def _framed(photo: Pixels) -> Pixels:
    """The photo on a white card."""
    margin = max(1, round(photo.shape[0] * _CARD_FRAME))
    ends = (margin, margin, margin, margin)
    return np.asarray(
        cv2.copyMakeBorder(photo, *ends, cv2.BORDER_CONSTANT, value=(1, 1, 1, 1)), np.float32
    )


def _cropped(cutout: Pixels) -> Pixels:
    seen = cutout[..., 3] > _SEEN
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    if not rows.size:
        raise FFmpegError("Nothing is seen in the cut-out. Cut the photo out once more.")
    return cutout[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _placed(stand: _Stand, picture: Picture) -> Pixels:
    """The product in the whole picture, turned about the middle of its base; premultiplied."""
    size = (picture.width, picture.height)
    return np.asarray(cv2.warpAffine(stand.picture, stand.affine, size, flags=cv2.INTER_LINEAR))


def _box(stand: _Stand) -> Box:
    """What the product takes up in the picture."""
    height, width = stand.picture.shape[:2]
    corners = np.array([[0, 0, 1], [width, 0, 1], [0, height, 1], [width, height, 1]])
    left, top, right, bottom = (
        float(each) for ends in (np.min, np.max) for each in ends(corners @ stand.affine.T, axis=0)
    )
    return left, top, right, bottom


def _shade(stand: _Stand, shot: ProductShot, picture: Picture) -> npt.NDArray[np.float32]:
    """How dark the ground is under the product, 0..1."""
    shade = np.zeros((picture.height, picture.width), np.float32)
    if shot.product.mode is CutoutMode.CARD:
        return shade
    for half_width, half_height, darkness, softness, fall in _SHADOWS:
        centre = (stand.foot_x - shot.light * fall * stand.width, stand.foot_y)
        axes = (half_width * stand.width * 2, half_height * stand.width * 2)
        spot = np.zeros_like(shade)
        cv2.ellipse(spot, (centre, axes, 0.0), darkness, -1, cv2.LINE_AA)
        soft = cv2.GaussianBlur(spot, (0, 0), max(0.6, softness * stand.width))
        shade = 1 - (1 - shade) * (1 - soft)
    return shade


def _over(placed: Pixels, shade: npt.NDArray[np.float32]) -> Pixels:
    """The product over its shadow, straight."""
    alpha = placed[..., 3] + shade * (1 - placed[..., 3])
    colour = placed[..., :3] / np.maximum(alpha, 1e-4)[..., None]
    colour[alpha <= 0] = _around(placed)[alpha <= 0]
    return np.dstack([colour, alpha]).astype(np.float32)


def _around(placed: Pixels) -> Pixels:
    """The product's colours spread beyond its edge, so that no dark seam comes in where the layer moves."""
    spread = cv2.blur(placed, (5, 5))
    return np.asarray(spread[..., :3] / np.maximum(spread[..., 3:], 1e-4), np.float32)


def _filter(placed: Pixels) -> npt.NDArray[np.float32]:
    """What share of the light clear glass lets through."""
    return placed[..., :3] + (1 - placed[..., 3:])
