"""The bottle standing in a set: one sprite of the bottle, its contact shadow and its fading mirror image."""

from dataclasses import dataclass

import cv2
import numpy as np

from genads_desktop.adapters.video.local.cutout import enlarged_edge
from genads_desktop.adapters.video.local.palette import Palette
from genads_desktop.adapters.video.local.pixels import (
    Pixels,
    blur,
    grid,
    mix,
    premultiplied,
    resized,
)
from genads_desktop.adapters.video.local.relight import LitBottle

_NONE = 0.01
_ROUND = 0.12
"""How far a round base may curve up, as a share of the bottle's width."""
_SHADE = 0.42
_FEW = 8
_NOISY = 1.4
"""Enlarged more than this, the noise of a photo shows and is taken out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What the bottle's surroundings do with it."""

    reflection: float = 0.0
    contact: float = 0.0
    cast: float = 0.0
    """A shadow away from the light, as on sand."""
    drop: float = 0.0
    """A soft shadow right behind, as of a thing that lies on cloth."""
    direction: float = -0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """The part of the bottle's picture that the camera sees, in its own pixels."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StillLife:
    """A premultiplied sprite and the masks of its lights; `foot` is the base's centre in sprite pixels."""

    picture: Pixels
    foot: tuple[float, float]
    body_height: float
    """Height of the whole bottle in sprite pixels."""
    lights: Pixels
    """uint8, four channels: position, response, left rim, right rim; at half of the bottle's size."""
    lights_at: tuple[float, float]
    """Where the lights' top left corner is on the sprite."""
    lights_scale: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Body:
    glow: Pixels
    opacity: Pixels
    silhouette: Pixels


def still_life(
    lit: LitBottle,
    palette: Palette,
    ground: Ground,
    *,
    foot: float,
    margin: int,
    growth: float = 1.0,
    crop: Crop | None = None,
) -> StillLife:
    """Lay the lit bottle out as a sprite, `growth` times its own size, cut to what is seen of it."""
    height, width = lit.silhouette.shape
    seen = crop or Crop(left=0, top=0, right=width, bottom=height)
    body = _grown(lit, seen, growth)
    pads = _pads(body.silhouette.shape, ground)
    base = (height - margin - seen.top) * growth
    picture, alpha = _laid_out(body, palette, ground, pads, base)
    size = body.silhouette.shape
    lights, shrink = _lights(lit, seen, (size[1], size[0]))
    return StillLife(
        picture=premultiplied(picture, alpha),
        foot=((foot - seen.left) * growth + pads[0], base + pads[1]),
        body_height=(height - 2 * margin) * growth,
        lights=lights,
        lights_at=(pads[0], pads[1]),
        lights_scale=shrink,
    )


def _grown(lit: LitBottle, seen: Crop, growth: float) -> _Body:
    window = (slice(seen.top, seen.bottom), slice(seen.left, seen.right))
    size = (round((seen.right - seen.left) * growth), round((seen.bottom - seen.top) * growth))
    seen_glow = np.ascontiguousarray(lit.glow[window], np.float32)
    if growth > _NOISY:
        seen_glow = np.asarray(cv2.bilateralFilter(seen_glow, 5, 0.07, 2.0))
    glow = resized(seen_glow, *size)
    if growth > 1:
        amount = 0.6 / growth
        glow = cv2.addWeighted(glow, 1 + amount, blur(glow, 0.9 * growth), -amount, 0)
    silhouette = enlarged_edge(np.ascontiguousarray(lit.silhouette[window]), size, growth)
    opacity = np.clip(resized(np.ascontiguousarray(lit.opacity[window]), *size), 0, 1) * silhouette
    return _Body(
        glow=np.clip(glow, 0, 1) * silhouette[..., None], opacity=opacity, silhouette=silhouette
    )


def _pads(shape: tuple[int, ...], ground: Ground) -> tuple[int, int, int]:
    """Return the space to the sides, above and below that shadow and mirror image need."""
    height, width = shape
    if ground.contact > _NONE or ground.reflection > _NONE:
        return int(width * (0.55 + 1.1 * (ground.cast > _NONE))), 8, int(height * 0.46)
    halo = max(8, int(min(height, width) * 0.16))
    return halo, halo, halo


def _laid_out(
    body: _Body, palette: Palette, ground: Ground, pads: tuple[int, int, int], base: float
) -> tuple[Pixels, Pixels]:
    side, above, below = pads
    height, width = body.silhouette.shape
    shape = (height + above + below, width + 2 * side)
    place = (slice(above, above + height), slice(side, side + width))
    line = _foot_line(body, shape, place, above + base)
    shade = _shadow(body, ground, shape, place, line)
    glow = np.zeros((*shape, 3), np.float32)
    mirror = np.zeros(shape, np.float32)
    if ground.reflection > _NONE:
        glow, mirror = _mirrored(body, ground, shape, place, line)
    tone = np.array(mix(palette.wall[0][1], (0, 0, 0), _SHADE), np.float32)
    shade = shade * palette.relight.shadow
    alpha = shade + mirror * (1 - shade)
    picture = tone * (shade * (1 - mirror))[..., None] + glow
    rest = 1 - body.silhouette
    picture[place] = picture[place] * rest[..., None] + body.glow
    alpha[place] = alpha[place] * rest + body.opacity
    return picture, alpha


def _foot_line(
    body: _Body, shape: tuple[int, int], place: tuple[slice, slice], base: float
) -> Pixels:
    """Return, for every column of the sprite, the row where the bottle meets the ground.

    A round base seen from above curves up to its sides; what rises more than a little stands free.
    """
    height, width = body.silhouette.shape
    solid = body.silhouette > 0.5  # noqa: PLR2004
    lowest = height - solid[::-1].argmax(0) + place[0].start
    filled = np.flatnonzero(solid.any(0))
    columns = np.arange(shape[1], dtype=np.float32)
    if filled.size < _FEW:
        return np.full(shape[1], base, np.float32)
    middle, half = (filled[0] + filled[-1]) / 2, (filled[-1] - filled[0]) / 2
    across = (filled - middle) / half
    outer = (np.abs(across) > 0.4) & (np.abs(across) < 0.85)  # noqa: PLR2004
    rises = (base - lowest[filled][outer]) / across[outer] ** 2
    curve = float(np.clip(np.median(rises), 0, _ROUND * width))
    side = np.clip((columns - place[1].start - middle) / half, -1.08, 1.08)
    return np.asarray(base - curve * side**2, np.float32)


def _shadow(
    body: _Body, ground: Ground, shape: tuple[int, int], place: tuple[slice, slice], line: Pixels
) -> Pixels:
    total = np.zeros(shape, np.float32)
    height, width = body.silhouette.shape
    if ground.contact > _NONE:
        xs, ys = grid(*shape)
        across = (xs * shape[1] - place[1].start - width / 2) / width
        down = (ys * shape[0] - line[None]) / height
        touching = np.exp(-((np.abs(across) / 0.49) ** 8) - (down / 0.007) ** 2)
        around = np.exp(-((np.abs(across) / 0.58) ** 2.6) - (np.abs(down - 0.006) / 0.032) ** 2)
        wide = np.exp(-((np.abs(across) / 0.80) ** 2) - (np.abs(down - 0.02) / 0.085) ** 2)
        total += ground.contact * (0.85 * touching + 0.45 * around + 0.22 * wide)
    if ground.cast > _NONE:
        total = np.maximum(
            total, ground.cast * _cast(body, ground, shape, place, float(line.max()))
        )
    if ground.drop > _NONE:
        laid = np.zeros(shape, np.float32)
        laid[place] = body.silhouette
        reach = min(height, width) * 0.045
        shift = np.array(
            [[1, 0, -np.sign(ground.direction or -1) * reach * 1.1], [0, 1, reach * 1.3]],
            np.float32,
        )
        near = cv2.warpAffine(laid, shift, (shape[1], shape[0]))
        total += ground.drop * (0.55 * blur(near, reach * 0.5) + 0.45 * blur(near, reach * 1.8))
    return np.clip(total, 0, 1)


def _cast(
    body: _Body, ground: Ground, shape: tuple[int, int], place: tuple[slice, slice], base: float
) -> Pixels:
    """Lay the silhouette on the ground, away from the light."""
    laid = np.zeros(shape, np.float32)
    laid[place] = body.silhouette
    lean = -1.25 * (np.sign(ground.direction) or -1) * min(1.0, 0.5 + abs(ground.direction))
    affine = np.array([[1, -lean, lean * base], [0, -0.20, base * 1.20]], np.float32)
    flat = blur(cv2.warpAffine(laid, affine, (shape[1], shape[0])), body.silhouette.shape[1] * 0.02)
    ys = np.arange(shape[0], dtype=np.float32)[:, None]
    fade = np.exp(-np.maximum(ys - base, 0) / (body.silhouette.shape[0] * 0.16))
    return np.asarray(flat * fade)


def _mirrored(
    body: _Body, ground: Ground, shape: tuple[int, int], place: tuple[slice, slice], line: Pixels
) -> tuple[Pixels, Pixels]:
    """Return the bottle upside down below its foot line, fading and blurring with distance."""
    height, _ = body.silhouette.shape
    standing = np.zeros((*shape, 4), np.float32)
    standing[place] = cv2.merge([body.glow, body.opacity])
    ys = np.arange(shape[0], dtype=np.float32)[:, None]
    xs = np.ascontiguousarray(np.broadcast_to(np.arange(shape[1], dtype=np.float32), shape))
    depth = (ys - line[None]) / height
    flipped = cv2.remap(standing, xs, 2 * line[None] - ys - 1, cv2.INTER_LINEAR)
    fade = ground.reflection * np.clip(1 - depth / 0.46, 0, 1) ** 2.1 * (depth >= 0)
    layer = flipped * fade[..., None].astype(np.float32)
    near, far = blur(layer, height * 0.0026), blur(layer, height * 0.011)
    share = np.clip(depth / 0.2, 0, 1)[..., None]
    soft = near * (1 - share) + far * share
    return soft[..., :3], soft[..., 3]


def _lights(lit: LitBottle, seen: Crop, size: tuple[int, int]) -> tuple[Pixels, float]:
    window = (slice(seen.top, seen.bottom), slice(seen.left, seen.right))
    cut = lit.silhouette
    masks = np.dstack([lit.position, lit.response * cut, lit.left_rim * cut, lit.right_rim * cut])[
        window
    ]
    half = (max(2, size[0] // 2), max(2, size[1] // 2))
    small = resized(np.ascontiguousarray(masks), *half)
    return np.clip(small * 255 + 0.5, 0, 255).astype(np.uint8), size[0] / half[0]
