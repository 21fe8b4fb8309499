"""New light for the bottle: its photo becomes a surface that the set's lights play on."""

from dataclasses import dataclass

import cv2
import numpy as np

from genads_desktop.adapters.video.local.cutout import Bottle
from genads_desktop.adapters.video.local.palette import Palette, Relight
from genads_desktop.adapters.video.local.pixels import Pixels, blur, spot

_CARD_LIGHT = 0.72
_SHOULDER = 0.70
_GREY = np.array([0.0722, 0.7152, 0.2126], np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class LitBottle:
    """The bottle under the lights of a set, float, of the bottle's own size. Not yet cut by the silhouette."""

    glow: Pixels
    """BGR to add to what shows through."""
    opacity: Pixels
    """How much of the set behind is hidden."""
    silhouette: Pixels
    position: Pixels
    """0..1 along the path of the travelling light."""
    response: Pixels
    """How strongly each point answers the travelling light."""
    left_rim: Pixels
    right_rim: Pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class _Surface:
    across: Pixels
    down: Pixels
    luma: Pixels
    detail: Pixels
    rim: Pixels
    normal: tuple[Pixels, Pixels]


def relit(
    bottle: Bottle, palette: Palette, direction: float, contre_jour: float = 0.0
) -> LitBottle:
    """Light the bottle with a key from `direction`; `contre_jour` leaves only its edges lit."""
    surface = _surface(bottle)
    rules = palette.relight
    picture = (
        _bright_field(bottle, surface, rules)
        if palette.light_ground
        else _dark_field(bottle, surface, palette, direction)
    )
    opacity = 1 - rules.glass * bottle.glass
    glow = picture * opacity[..., None]
    if rules.dark_field:
        glow = glow * (1 - 0.5 * bottle.glass[..., None]) + _glass_lines(bottle, surface, palette)
    glow *= 1 - (0.30 if palette.light_ground else 0.95) * contre_jour
    right_rim, left_rim = _rims(surface)
    key = np.array(palette.key, np.float32)
    top = surface.rim * np.clip(surface.normal[1], 0, 1)
    sides = 1 + 0.45 * direction, 1 - 0.45 * direction
    strength = rules.rim * (1 + 3.4 * contre_jour)
    edge = 0.72 * strength * (left_rim * sides[1] + right_rim * sides[0]) + 0.35 * strength * top
    blurred = blur(surface.luma, 6)
    mirror = np.clip(bottle.glass + 0.6 * blurred, 0, 1)
    response = (0.35 + 0.65 * mirror) * (0.55 + 0.9 * np.clip(surface.detail * 6 + 0.5, 0, 1))
    return LitBottle(
        glow=glow + edge[..., None] * key,
        opacity=np.clip(opacity, 0, 1),
        silhouette=bottle.silhouette,
        position=np.clip(surface.across * 0.78 + surface.down * 0.22, 0, 1),
        response=np.clip(response * bottle.silhouette, 0, 1),
        left_rim=left_rim,
        right_rim=right_rim,
    )


def plain(bottle: Bottle, palette: Palette) -> LitBottle:
    """Leave the photo as it is, for the framed card; on a dark set it stands in less light."""
    empty = np.zeros_like(bottle.silhouette)
    _, width = bottle.silhouette.shape
    across = np.broadcast_to(np.linspace(0, 1, width, dtype=np.float32), bottle.silhouette.shape)
    return LitBottle(
        glow=bottle.picture * (1.0 if palette.light_ground else _CARD_LIGHT),
        opacity=np.ones_like(empty),
        silhouette=bottle.silhouette,
        position=np.ascontiguousarray(across),
        response=bottle.silhouette * 0.22,
        left_rim=empty,
        right_rim=empty,
    )


def _surface(bottle: Bottle) -> _Surface:
    height, width = bottle.silhouette.shape
    scale = height / 1100
    luma = np.asarray(bottle.picture @ _GREY)
    solid = bottle.silhouette > 0.5  # noqa: PLR2004
    distance = cv2.distanceTransform(solid.astype(np.uint8), cv2.DIST_L2, 5)
    rim = np.exp(-((distance / (7 * scale)) ** 1.3)).astype(np.float32)
    bowl = blur(bottle.silhouette, 26 * scale)
    slope_x, slope_y = (
        cv2.Sobel(bowl, cv2.CV_32F, 1, 0, ksize=5),
        cv2.Sobel(bowl, cv2.CV_32F, 0, 1, ksize=5),
    )
    length = np.sqrt(slope_x**2 + slope_y**2) + 1e-4
    return _Surface(
        across=_across(solid),
        down=np.repeat(np.linspace(0, 1, height, dtype=np.float32)[:, None], width, 1),
        luma=luma,
        detail=luma - blur(luma, 10 * scale),
        rim=rim,
        normal=(slope_x / length, slope_y / length),
    )


def _across(solid: Pixels) -> Pixels:
    """Return how far each pixel is between the left and the right edge of its row."""
    height, width = solid.shape
    filled = solid.any(1)
    left = np.where(filled, solid.argmax(1), width // 2).astype(np.float32)
    right = np.where(filled, width - solid[:, ::-1].argmax(1), width // 2 + 1).astype(np.float32)
    sides = cv2.GaussianBlur(np.stack([left, right], 1), (1, 0), 0, sigmaY=max(1.0, height * 0.004))
    left, right = sides[:, :1], sides[:, 1:]
    columns = np.arange(width, dtype=np.float32)[None]
    return np.asarray(np.clip((columns - left) / np.maximum(right - left, 1), 0, 1))


def _bright_field(bottle: Bottle, surface: _Surface, rules: Relight) -> Pixels:
    inside = surface.luma[bottle.silhouette > 0.5]  # noqa: PLR2004
    gain = (
        float(np.clip(0.80 / max(float(np.percentile(inside, 90)), 0.05), 0.9, 1.3))
        if inside.size
        else 1.0
    )
    raised = bottle.picture * gain
    over = np.maximum(raised - _SHOULDER, 0)
    raised = np.minimum(raised, _SHOULDER) + (1 - _SHOULDER) * (1 - np.exp(-over / (1 - _SHOULDER)))
    lit = raised * (0.96 + 0.08 * (1 - surface.across))[..., None]
    middle = lit.mean(-1, keepdims=True)
    return np.asarray(
        (middle + (lit - middle) * 1.12) * np.array(rules.tint, np.float32), np.float32
    )


def _dark_field(bottle: Bottle, surface: _Surface, palette: Palette, direction: float) -> Pixels:
    rules = palette.relight
    key = np.array(palette.key, np.float32)
    height, width = bottle.silhouette.shape
    centre = 0.5 + 0.25 * direction
    fall = np.clip(1.12 - 1.05 * np.abs(surface.across - centre) ** 1.5, 0, 1.2)
    fall = fall * np.clip(1.10 - 0.34 * surface.down, 0, 1.1)
    base = np.clip(bottle.picture, 0, 1)
    lit = (
        cv2.pow(base, rules.gamma)
        * (fall * rules.amount)[..., None]
        * np.array(rules.tint, np.float32)
    )
    blue, green, red = cv2.split(base)
    highest, lowest = cv2.max(cv2.max(blue, green), red), cv2.min(cv2.min(blue, green), red)
    vivid = (highest - lowest) * bottle.silhouette * (1 - bottle.glass)
    xs = np.linspace(0, 1, width, dtype=np.float32)[None]
    ys = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    through = spot(xs, ys, (0.5, 0.64), (0.42, 0.30), 1.7)
    lit += (blur(vivid, 6 * height / 1100) * through * 0.30)[..., None] * base
    near, far = (0.15, 0.905) if direction <= 0 else (0.85, 0.095)
    strips = 0.9 * np.exp(-(((surface.across - near) / 0.055) ** 2)) + 0.75 * np.exp(
        -(((surface.across - far) / 0.020) ** 2)
    )
    length = np.sqrt(np.clip(np.sin(np.clip((surface.down - 0.02) / 0.96, 0, 1) * np.pi), 0, 1)) * (
        1 - 0.35 * surface.down
    )
    strip = strips * length * (1 - 0.6 * bottle.glass) * rules.strip
    return np.asarray(lit + strip[..., None] * key, np.float32)


def _glass_lines(bottle: Bottle, surface: _Surface, palette: Palette) -> Pixels:
    """Draw clear glass on a dark ground: its edges catch the light, its body hardly."""
    edge = cv2.magnitude(
        cv2.Sobel(surface.luma, cv2.CV_32F, 1, 0), cv2.Sobel(surface.luma, cv2.CV_32F, 0, 1)
    )
    lines = np.clip(np.clip(edge * 1.1 - 0.05, 0, 1) * 1.1, 0, 0.8) * 0.75 + 0.035
    return np.asarray((bottle.glass * lines)[..., None] * np.array(palette.key, np.float32))


def _rims(surface: _Surface) -> tuple[Pixels, Pixels]:
    """Return the right and the left rim; the slope of the silhouette points inwards."""
    return surface.rim * np.clip(-surface.normal[0], 0, 1), surface.rim * np.clip(
        surface.normal[0], 0, 1
    )
