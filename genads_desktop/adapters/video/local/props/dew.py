"""Drops on a pane: each is a small lens that shows the light behind it upside down."""

import cv2
import numpy as np

from genads_desktop.adapters.video.local.air import disc, stamp
from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.frame import OVERSCAN
from genads_desktop.adapters.video.local.palette import Palette
from genads_desktop.adapters.video.local.pixels import Colour, Pixels, blur, cover, mix, smoothstep

_WANTED = 150
_TRIES = 900


class Dew:
    """Draws the drops as one pane in front of the set."""

    def __init__(
        self, painting: Pixels, palette: Palette, liquid: Colour, rng: np.random.Generator
    ) -> None:
        """Make a pane for a painted set (uint8 BGRA, larger than the picture)."""
        behind = _with_lights(painting, palette, rng)
        height, width = painting.shape[:2]
        self._pane = np.zeros((height, width, 4), np.uint8)
        for x, y, radius in _spread(rng, height, width):
            _lay_drop(self._pane, behind, (x, y, radius), palette, liquid)

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Lay the pane over the canvas."""
        height, width = canvas.shape[:2]
        zoom = moment.pose.zoom_at(1.0)
        shift = moment.pose.shift_at(1.25)
        x = (width - self._pane.shape[1] * zoom) / 2 + shift[0] * width
        y = (height - self._pane.shape[0] * zoom) / 2 + (shift[1] + 0.004 * moment.seconds) * height
        affine = np.array([[zoom, 0, x], [0, zoom, y]], np.float64)
        cover(canvas, np.asarray(cv2.warpAffine(self._pane, affine, (width, height))))


def _with_lights(painting: Pixels, palette: Palette, rng: np.random.Generator) -> Pixels:
    """Return what the drops see: the set with large lights in it."""
    height, width = painting.shape[:2]
    seen = painting.copy()
    for _ in range(26):
        tone = palette.bokeh[int(rng.integers(len(palette.bokeh)))]
        radius = float(rng.uniform(0.02, 0.075)) * width
        place = float(rng.uniform(0, width)), float(rng.uniform(0, height))
        stamp(seen, disc(radius, tone, soft=radius * 0.3), place, float(rng.uniform(0.3, 0.8)))
    return seen


def _spread(rng: np.random.Generator, height: int, width: int) -> list[tuple[float, float, float]]:
    """Scatter drops that do not touch, the large ones first."""
    drops: list[tuple[float, float, float]] = []
    sizes = np.sort(rng.pareto(2.0, _TRIES))[::-1]
    for size in sizes:
        radius = min(0.082, 0.0075 + 0.013 * float(size)) * width
        x, y = float(rng.uniform(0, width)), float(rng.uniform(0, height))
        if all((x - a) ** 2 + (y - b) ** 2 > (radius + c) ** 2 * 1.12 for a, b, c in drops):
            drops.append((x, y, radius))
        if len(drops) >= _WANTED:
            break
    return drops


def _lay_drop(
    pane: Pixels, behind: Pixels, drop: tuple[float, float, float], palette: Palette, liquid: Colour
) -> None:
    x, y, radius = drop
    reach = int(radius * 1.25) + 3
    left, top = int(x) - reach, int(y) - reach
    side = 2 * reach
    box = max(0, left), max(0, top), min(pane.shape[1], left + side), min(pane.shape[0], top + side)
    if box[0] >= box[2] or box[1] >= box[3]:
        return
    xs = ((np.arange(box[0], box[2], dtype=np.float32) - x) / radius)[None]
    ys = ((np.arange(box[1], box[3], dtype=np.float32) - y) / (radius * 1.06))[:, None]
    angle = np.arctan2(ys, xs)
    away = np.hypot(xs, ys) / (1 + 0.035 * np.sin(angle * 3 + x) + 0.02 * np.sin(angle * 2 + y))
    inside = np.clip((1 - away) * radius * 0.7 + 0.5, 0, 1)
    bend = away**2 * 1.5 + 1.2
    span = radius * 3.4 / OVERSCAN
    seen = (
        cv2.remap(
            behind,
            (x - xs * bend * span).astype(np.float32),
            (y - ys * bend * span).astype(np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT,
        )[..., :3].astype(np.float32)
        / 255
    )
    rim = smoothstep(0.60, 1.0, away)
    shade = 1.10 - 0.62 * rim * np.clip(0.55 - 0.5 * (xs + ys), 0, 1)
    lower = np.exp(-(((xs - 0.22) / 0.5) ** 2) - ((ys - 0.52) / 0.30) ** 2) * 0.38
    glint = np.exp(-(((xs + 0.36) / 0.14) ** 2) - ((ys + 0.46) / 0.10) ** 2)
    tone = np.array(mix(liquid, (1, 1, 1), 0.45), np.float32)
    key = np.array(mix(palette.key, (1, 1, 1), 0.5), np.float32)
    picture = (
        seen * shade[..., None] * (0.78 + 0.34 * tone)
        + lower[..., None] * tone * 0.6
        + glint[..., None] * key
    )
    shadow = blur(
        np.roll(inside, (max(1, int(radius * 0.14)), max(1, int(radius * 0.12))), (0, 1)),
        radius * 0.10,
    )
    dark = shadow * (1 - inside) * (0.28 if palette.light_ground else 0.5)
    alpha = inside + dark * (1 - inside)
    colour_part = np.clip(picture, 0, 1) * inside[..., None]
    region = pane[box[1] : box[3], box[0] : box[2]]
    laid = np.clip(np.dstack([colour_part, alpha]) * 255 + 0.5, 0, 255).astype(np.uint8)
    cover(region, laid)
