"""Small words for what the renderer does to pixels: blurring, ramps of colour, soft edges, laying over.

Pictures are BGR or premultiplied BGRA. While a set is built they are float32, 0..1 for black to
white; on the canvas they are uint8.
"""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[Any]
"""Height x width, or height x width x channels."""
Colour = tuple[float, float, float]
"""Blue, green, red, each 0..1."""
Stops = Sequence[tuple[float, Colour]]

_RAMP_STEPS = 2048
_TILE = 512
_NO_BLUR = 0.15
_OPAQUE = 255


def colour(code: str) -> Colour:
    """Read `#rrggbb`."""
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return blue, green, red


def luma(tone: Sequence[float]) -> float:
    """Return the BT.709 brightness of a BGR colour."""
    return 0.0722 * tone[0] + 0.7152 * tone[1] + 0.2126 * tone[2]


def mix(first: Sequence[float], second: Sequence[float], share: float) -> Colour:
    """Blend two colours; `share` is how much of the second."""
    blue, green, red = (a + (b - a) * share for a, b in zip(first, second, strict=True))
    return blue, green, red


def grid(height: int, width: int) -> tuple[Pixels, Pixels]:
    """Return x and y as shares of the picture, 0..1, at pixel centres."""
    xs = (np.arange(width, dtype=np.float32) + 0.5) / width
    ys = (np.arange(height, dtype=np.float32) + 0.5) / height
    return np.broadcast_to(xs[None], (height, width)), np.broadcast_to(ys[:, None], (height, width))


def smoothstep(low: float, high: float, values: Pixels) -> Pixels:
    """Rise softly from 0 at `low` to 1 at `high` (either order)."""
    share = np.clip((values - low) / (high - low), 0, 1)
    return share * share * (3 - 2 * share)


def ease(share: float) -> float:
    """Return the smoothstep of one number in 0..1."""
    share = min(1.0, max(0.0, share))
    return share * share * (3 - 2 * share)


def spot(
    xs: Pixels,
    ys: Pixels,
    centre: tuple[float, float],
    radius: tuple[float, float],
    power: float = 2,
) -> Pixels:
    """Return a soft spot, 1 in its centre."""
    distance = np.sqrt(((xs - centre[0]) / radius[0]) ** 2 + ((ys - centre[1]) / radius[1]) ** 2)
    return np.exp(-(distance**power)).astype(np.float32)


def ramp(values: Pixels, stops: Stops) -> Pixels:
    """Colour a grey float picture by a ramp; what lies outside of the stops takes their ends."""
    positions = [position for position, _ in stops]
    low, high = positions[0], positions[-1]
    steps = np.linspace(low, high, _RAMP_STEPS)
    table = np.stack(
        [np.interp(steps, positions, [tone[k] for _, tone in stops]) for k in range(3)], -1
    ).astype(np.float32)
    index = np.clip((values - low) * ((_RAMP_STEPS - 1) / (high - low)), 0, _RAMP_STEPS - 1)
    return np.asarray(np.take(table, index.astype(np.int32), axis=0))


def blur(picture: Pixels, sigma: float, sigma_y: float = 0) -> Pixels:
    """Gaussian blur, sigma in pixels; wide ones are done on a smaller copy."""
    if sigma < _NO_BLUR:
        return picture
    shrink = min(8, int(min(sigma, sigma_y or sigma) / 4))
    if shrink <= 1 or min(picture.shape[:2]) < 8 * shrink:
        return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma, sigmaY=sigma_y))
    small = resized(picture, picture.shape[1] // shrink, picture.shape[0] // shrink)
    soft = cv2.GaussianBlur(small, (0, 0), sigma / shrink, sigmaY=sigma_y / shrink)
    return np.asarray(
        cv2.resize(soft, (picture.shape[1], picture.shape[0]), interpolation=cv2.INTER_CUBIC)
    )


def resized(picture: Pixels, width: int, height: int, *, soft: bool = False) -> Pixels:
    """Resize: area when smaller, cubic when larger, linear when `soft`."""
    if picture.shape[:2] == (height, width):
        return picture
    smaller = width < picture.shape[1]
    method = cv2.INTER_AREA if smaller else cv2.INTER_LINEAR if soft else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, (max(1, width), max(1, height)), interpolation=method))


def to_bytes(picture: Pixels, rng: np.random.Generator) -> Pixels:
    """Turn a float picture to uint8 BGRA; triangular dither of one step hides banding."""
    height, width = picture.shape[:2]
    tile = rng.random((_TILE, _TILE), np.float32) - rng.random((_TILE, _TILE), np.float32)
    dither = np.tile(tile, (height // _TILE + 1, width // _TILE + 1))[:height, :width]
    opaque = np.full((height, width), 255, np.uint8)
    parts = [
        cv2.convertScaleAbs(np.maximum(cv2.scaleAdd(part, 255.0, dither), 0))
        for part in cv2.split(picture)
    ]
    return np.asarray(cv2.merge([*parts, opaque]))


def premultiplied(picture: Pixels, alpha: Pixels) -> Pixels:
    """Join a premultiplied float picture and its alpha to uint8 BGRA."""
    parts = [*cv2.split(np.maximum(picture, 0)), np.maximum(alpha, 0)]
    return np.asarray(cv2.merge([cv2.convertScaleAbs(part, alpha=255) for part in parts]))


def tinted(mask: Pixels, tone: Sequence[float], gain: float = 1.0) -> Pixels:
    """Colour a uint8 mask as light: BGRA with an alpha of 0."""
    parts = [cv2.convertScaleAbs(mask, alpha=gain * part) for part in tone]
    return np.asarray(cv2.merge([*parts, np.zeros_like(mask)]))


def add_light(canvas: Pixels, light: Pixels) -> None:
    """Add a BGRA picture of any smaller size as light over the whole canvas."""
    height, width = canvas.shape[:2]
    cv2.add(canvas, resized(light, width, height, soft=True), dst=canvas)


def box_of(
    size: tuple[int, int], affine: Pixels, canvas: Pixels
) -> tuple[int, int, int, int] | None:
    """Return left, top, right, bottom on the canvas of a sprite of (width, height); None when outside."""
    width, height = size
    corners = (
        np.array([[0, 0, 1], [width, 0, 1], [0, height, 1], [width, height, 1]], np.float64)
        @ affine.T
    )
    left, top = np.floor(corners.min(0)).astype(int) - 1
    right, bottom = np.ceil(corners.max(0)).astype(int) + 1
    left, top = max(0, left), max(0, top)
    right, bottom = min(canvas.shape[1], right), min(canvas.shape[0], bottom)
    return (
        None if left >= right or top >= bottom else (int(left), int(top), int(right), int(bottom))
    )


def warped(
    sprite: Pixels, affine: Pixels, box: tuple[int, int, int, int], border: int = 0
) -> Pixels:
    """Lay a sprite by `affine` into a box of the canvas."""
    left, top, right, bottom = box
    local = affine.copy()
    local[:, 2] -= (left, top)
    return np.asarray(
        cv2.warpAffine(
            sprite,
            local,
            (right - left, bottom - top),
            flags=cv2.INTER_LINEAR,
            borderValue=(border,) * 4,
        )
    )


def lay_over(canvas: Pixels, sprite: Pixels, affine: Pixels) -> None:
    """Lay a premultiplied BGRA sprite over the canvas."""
    box = box_of((sprite.shape[1], sprite.shape[0]), affine, canvas)
    if box is None:
        return
    left, top, right, bottom = box
    cover(canvas[top:bottom, left:right], warped(sprite, affine, box))


def trimmed(sprite: Pixels) -> tuple[Pixels, tuple[int, int]]:
    """Cut a sprite to what can be seen of it; the x and y of that part's corner come with it."""
    columns = np.flatnonzero(sprite.any((0, 2)))
    rows = np.flatnonzero(sprite.any((1, 2)))
    if rows.size == 0:
        return sprite[:1, :1].copy(), (0, 0)
    # A clear edge is left all around, into which the sprite fades when it is laid between pixels.
    left, top = max(0, int(columns[0]) - 1), max(0, int(rows[0]) - 1)
    part = sprite[top : int(rows[-1]) + 2, left : int(columns[-1]) + 2]
    return np.ascontiguousarray(part), (left, top)


def cover(region: Pixels, sprite: Pixels) -> None:
    """Lay a premultiplied BGRA picture over a region of the same size."""
    rest = cv2.bitwise_not(cv2.extractChannel(sprite, 3))
    cv2.multiply(region, cv2.merge([rest] * 4), dst=region, scale=1 / _OPAQUE)
    cv2.add(region, sprite, dst=region)
