"""Clear glass without an outline: the light it lets through is multiplied onto the set."""

import cv2
import numpy as np

from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.cutout import Bottle
from genads_desktop.adapters.video.local.frame import Frame, affine_of
from genads_desktop.adapters.video.local.palette import Palette
from genads_desktop.adapters.video.local.pixels import (
    Pixels,
    blur,
    box_of,
    cover,
    mix,
    smoothstep,
    tinted,
    warped,
)
from genads_desktop.domain.scene import Placement

_PANEL = 192
_DEPTH = 1.7
"""Clear glass on white is nearly invisible; this makes its lines stand out."""
_PANEL_LEVEL = 0.74
_PANEL_GROWTH = 1.9
"""The panel is so many times as large as the cut-out, most of it falling off into the dark."""


class ClearGlassLayer:
    """Draws the bottle as a filter of light; on a dark set a softly lit panel stands behind it."""

    def __init__(
        self, bottle: Bottle, placement: Placement, frame: Frame, palette: Palette
    ) -> None:
        extent = _faded(bottle.silhouette)[..., None]
        deepened = np.clip(bottle.picture, 0, 1) ** _DEPTH
        through = 1 - (1 - deepened) * extent
        self._filter = np.clip(through * 255 + 0.5, 0, 255).astype(np.uint8)
        self._filter = np.dstack([self._filter, np.full(self._filter.shape[:2], 255, np.uint8)])
        height, width = bottle.silhouette.shape
        self._foot, self._height = (width / 2, height * 0.965), height * 0.90
        self._placement, self._frame = placement, frame
        self._panel = None if palette.light_ground else _panel(width / height)
        self._tone = mix(palette.glow, palette.key, 0.7)

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Light the panel and multiply the bottle onto the canvas."""
        affine = affine_of(
            self._placement, self._frame, moment.pose, foot=self._foot, body_height=self._height
        )
        if self._panel is not None:
            self._light_panel(canvas, affine)
        box = box_of((self._filter.shape[1], self._filter.shape[0]), affine, canvas)
        if box is None:
            return
        left, top, right, bottom = box
        region = canvas[top:bottom, left:right]
        cv2.multiply(
            region, warped(self._filter, affine, box, border=255), dst=region, scale=1 / 255
        )

    def _light_panel(self, canvas: Pixels, affine: Pixels) -> None:
        panel = self._panel
        if panel is None:
            return
        height, width = self._filter.shape[:2]
        grown = _PANEL_GROWTH
        scale = np.array(
            [[grown * width / panel.shape[1], 0], [0, grown * height / panel.shape[0]]]
        )
        ours = affine.copy()
        ours[:, 2] += affine[:, :2] @ np.array(
            [-(grown - 1) / 2 * width, -(grown - 1) / 2 * height]
        )
        ours[:, :2] = affine[:, :2] @ scale
        box = box_of((panel.shape[1], panel.shape[0]), ours, canvas)
        if box is None:
            return
        left, top, right, bottom = box
        region = canvas[top:bottom, left:right]
        light = tinted(warped(panel, ours, box), self._tone, _PANEL_LEVEL)
        light[..., 3] = cv2.convertScaleAbs(
            light[..., 2], alpha=1 / max(self._tone[2] * _PANEL_LEVEL, 0.1)
        )
        cover(region, light)


def _faded(extent: Pixels) -> Pixels:
    """Let the extent run out softly at its own edges, where the photo was cut."""
    height, width = extent.shape
    xs = np.linspace(0, 1, width, dtype=np.float32)[None]
    ys = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    frame = (
        smoothstep(0, 0.07, xs)
        * smoothstep(1, 0.93, xs)
        * smoothstep(0, 0.05, ys)
        * smoothstep(1, 0.96, ys)
    )
    return np.asarray(extent * frame)


def _panel(ratio: float) -> Pixels:
    """Return a pool of light that falls off in every direction, as a uint8 mask."""
    height, width = _PANEL, max(32, int(_PANEL * ratio))
    xs = np.abs(np.linspace(-1, 1, width, dtype=np.float32))[None]
    ys = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    away = (xs**2.6 + np.abs(ys * 1.02) ** 2.6) ** (1 / 2.6)
    mask = smoothstep(1.0, 0.16, away) ** 1.15 * (0.9 - 0.1 * ys)
    return np.asarray(np.clip(blur(mask, _PANEL * 0.03) * 255, 0, 255).astype(np.uint8))
