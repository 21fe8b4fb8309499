"""The cut-out as it comes from its files: cropped, with a clean edge, at the size it is needed."""

from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from genads_desktop.adapters.video.local.contour import regular
from genads_desktop.adapters.video.local.pixels import (
    Colour,
    Pixels,
    blur,
    mix,
    resized,
    smoothstep,
)
from genads_desktop.domain.media import CutoutMode
from genads_desktop.ports.video import ProductPicture

_COLOURS = 3
_MARGIN = 0.02
_LARGEST = 1500
_SOLID = 0.5
_COLOURFUL = 0.22
_ENOUGH = 400


class PictureUnreadableError(OSError):
    """A picture of the scene is missing or is no picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bottle:
    """The product as float pictures of one size, cropped to its silhouette and a small margin."""

    picture: Pixels
    """BGR, straight; the colours go on beyond the silhouette, so that edges stay clean."""
    silhouette: Pixels
    glass: Pixels
    margin: int
    """Pixels between the edge of the picture and the silhouette."""
    mode: CutoutMode = CutoutMode.MATTE

    @property
    def body(self) -> tuple[int, int]:
        """Height and width of the silhouette itself."""
        height, width = self.silhouette.shape
        return height - 2 * self.margin, width - 2 * self.margin

    @property
    def foot(self) -> float:
        """Where the middle of the base is, in pixels from the left."""
        height, width = self.silhouette.shape
        rows = self.silhouette[int(height * 0.9) : height - self.margin]
        weight = rows.sum(0)
        return float((weight * np.arange(width)).sum() / max(float(weight.sum()), 1e-3))


def read_picture(path: Path) -> Pixels:
    """Read a picture as uint8 BGRA. Raise `PictureUnreadableError`."""
    data = np.fromfile(path, np.uint8) if path.is_file() else np.zeros(0, np.uint8)
    picture = cv2.imdecode(data, cv2.IMREAD_UNCHANGED) if data.size else None
    if picture is None:
        raise PictureUnreadableError(
            f"The picture {path.name} cannot be read. Add the photo again and cut it out once more."
        )
    if picture.dtype == np.uint16:
        picture = (picture / 257).astype(np.uint8)
    planes = [
        plane[..., 0]
        for plane in np.dsplit(np.atleast_3d(picture), np.atleast_3d(picture).shape[2])
    ]
    blue, green, red = planes[:3] if len(planes) >= _COLOURS else planes[:1] * _COLOURS
    has_alpha = len(planes) > _COLOURS
    alpha = planes[_COLOURS] if has_alpha else np.full_like(blue, 255)
    return np.asarray(cv2.merge([np.ascontiguousarray(part) for part in (blue, green, red, alpha)]))


def load_bottle(product: ProductPicture, height: int) -> Bottle:
    """Read the cut-out and bring it to about `height` pixels, but never above its own size."""
    picture = read_picture(product.image)
    if product.mode is CutoutMode.CARD:
        return replace(bottle_from(framed(picture), None, height), mode=product.mode)
    glass = read_picture(product.glass)[..., 0] if product.glass is not None else None
    if glass is not None and glass.shape != picture.shape[:2]:
        glass = resized(glass, picture.shape[1], picture.shape[0])
    if product.mode is CutoutMode.MULTIPLY:
        return replace(transmitting(picture, height), mode=product.mode)
    return bottle_from(picture, glass, height)


def framed(photo: Pixels) -> Pixels:
    """Put the untouched photo on a white card with a fine line around it."""
    height, width = photo.shape[:2]
    border = round(0.05 * max(height, width))
    card = cv2.copyMakeBorder(
        photo[..., :3],
        border,
        round(border * 1.9),
        border,
        border,
        cv2.BORDER_CONSTANT,
        value=(243, 247, 249),
    )
    inset = max(1, border // 3)
    corner = (card.shape[1] - 1 - inset, card.shape[0] - 1 - inset)
    cv2.rectangle(card, (inset, inset), corner, (178, 196, 206), max(1, border // 30), cv2.LINE_AA)
    return np.dstack([card, np.full(card.shape[:2], 255, np.uint8)])


def transmitting(picture: Pixels, height: int) -> Bottle:
    """Keep the whole extent of a multiply picture: shadow and caustics belong to it."""
    left, top, wide, tall = _extent(picture[..., 3])
    scale = min(1.0, height / tall, _LARGEST / tall)
    cut = picture[top : top + tall, left : left + wide]
    small = (
        resized(cut, max(2, round(wide * scale)), max(2, round(tall * scale))).astype(np.float32)
        / 255
    )
    extent = small[..., 3]
    return Bottle(picture=small[..., :3], silhouette=extent, glass=extent, margin=0)


def bottle_from(picture: Pixels, glass: Pixels | None, height: int) -> Bottle:
    """Crop a BGRA picture to its silhouette, smooth the contour, and clean the colours at its edge."""
    left, top, wide, tall = _extent(picture[..., 3])
    scale = min(1.0, height / tall, _LARGEST / tall)
    margin = max(3, int(_MARGIN * tall * scale))
    pad = round(margin / scale)
    layers = [
        picture[..., :3],
        picture[..., 3],
        glass if glass is not None else np.zeros_like(picture[..., 3]),
    ]
    size = (round(wide * scale) + 2 * margin, round(tall * scale) + 2 * margin)
    cut = [resized(_cropped(layer, (left, top, wide, tall), pad), *size) for layer in layers]
    photo, alpha, see_through = (layer.astype(np.float32) / 255 for layer in cut)
    silhouette = regular(np.clip(alpha, 0, 1))
    trusted = np.minimum(alpha, silhouette)
    colours, clear = _clean_edge(photo, np.clip(see_through, 0, 1), trusted, tall * scale)
    return Bottle(picture=colours, silhouette=silhouette, glass=clear * silhouette, margin=margin)


def liquid_colour(bottle: Bottle, otherwise: Colour) -> Colour:
    """Find the colour of the perfume: the colourful part of the lower body."""
    height = bottle.silhouette.shape[0]
    body = bottle.picture[int(height * 0.42) : int(height * 0.95)]
    inside = bottle.silhouette[int(height * 0.42) : int(height * 0.95)] > _SOLID
    blue, green, red = cv2.split(body)
    highest, lowest = cv2.max(cv2.max(blue, green), red), cv2.min(cv2.min(blue, green), red)
    vivid = (
        inside & (highest - lowest > _COLOURFUL * np.maximum(highest, 0.2)) & (highest > _COLOURFUL)
    )
    if int(vivid.sum()) < max(_ENOUGH * height / 1000, 0.08 * float(inside.sum())):
        return otherwise
    middle = [float(np.median(part[vivid])) for part in (blue, green, red)]
    return mix(middle, (0, 0, 0), 0.05)


def enlarged_edge(silhouette: Pixels, size: tuple[int, int], growth: float) -> Pixels:
    """Enlarge a silhouette to (width, height) and keep its edge about a pixel and a half wide."""
    big = resized(silhouette, *size)
    if growth <= 1:
        return np.clip(big, 0, 1)
    half = 0.5 / max(1.0, growth * 0.85)
    return smoothstep(0.52 - half, 0.52 + half, big)


def _extent(alpha: Pixels) -> tuple[int, int, int, int]:
    solid = (alpha > 127).astype(np.uint8)  # noqa: PLR2004
    if not solid.any():
        return 0, 0, alpha.shape[1], alpha.shape[0]
    left, top, wide, tall = cv2.boundingRect(solid)
    return int(left), int(top), int(wide), int(tall)


def _cropped(layer: Pixels, box: tuple[int, int, int, int], pad: int) -> Pixels:
    left, top, wide, tall = box
    border = cv2.BORDER_REPLICATE if layer.ndim == _COLOURS else cv2.BORDER_CONSTANT
    grown = cv2.copyMakeBorder(layer, pad, pad, pad, pad, border)
    return np.asarray(grown[top : top + tall + 2 * pad, left : left + wide + 2 * pad])


def _clean_edge(
    photo: Pixels, glass: Pixels, trusted: Pixels, height: float
) -> tuple[Pixels, Pixels]:
    """Carry colours and glass of the inside over the edge, so that nothing of the old backdrop is left."""
    inset = max(1, round(height * 0.0022))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * inset + 1, 2 * inset + 1))
    inside = cv2.erode(trusted, kernel)
    both = cv2.merge([photo, glass])
    outside = both
    for reach in (max(6.0, height * 0.016), max(1.5, height * 0.004)):
        weight = blur(inside, reach)
        carried = blur(both * inside[..., None], reach) / np.maximum(weight, 1e-3)[..., None]
        share = smoothstep(0.02, 0.25, weight)[..., None]
        outside = carried * share + outside * (1 - share)
    clean = both * inside[..., None] + outside * (1 - inside[..., None])
    return np.ascontiguousarray(clean[..., :3], np.float32), np.asarray(clean[..., 3], np.float32)
