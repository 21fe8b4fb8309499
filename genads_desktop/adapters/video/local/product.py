"""The bottle as a layer of the shot: it follows the camera, is pulled into focus, and light travels over it."""

import math
from collections.abc import Sequence
from itertools import pairwise

import cv2
import numpy as np

from genads_desktop.adapters.video.local.air import Layer
from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.clear_glass import ClearGlassLayer
from genads_desktop.adapters.video.local.cutout import Bottle
from genads_desktop.adapters.video.local.frame import Frame, affine_of
from genads_desktop.adapters.video.local.palette import Palette
from genads_desktop.adapters.video.local.pixels import (
    Pixels,
    blur,
    box_of,
    lay_over,
    mix,
    tinted,
    warped,
)
from genads_desktop.adapters.video.local.relight import plain, relit
from genads_desktop.adapters.video.local.set import SetPlan
from genads_desktop.adapters.video.local.still_life import Crop, StillLife, still_life
from genads_desktop.domain.camera_path import Pose
from genads_desktop.domain.media import CutoutMode
from genads_desktop.domain.scene import Placement

_BLURS = (5.0, 13.0, 28.0)
_SHARP = 0.6
_DARK = 12.0
_SWEEP = {False: 0.62, True: 0.40}


class ProductLayer:
    """Draws the bottle."""

    def __init__(
        self,
        life: StillLife,
        placement: Placement,
        frame: Frame,
        palette: Palette,
        *,
        sweep: float,
        racks: bool,
    ) -> None:
        self._life, self._placement, self._frame, self._palette = life, placement, frame, palette
        self._sweep = sweep
        self._tone = mix(palette.key, (1, 1, 1), 0.4)
        self._focus = [life.picture]
        if racks:
            unit = life.body_height / (placement.height * frame.height) * frame.unit
            self._focus += [blur(life.picture, sigma * unit) for sigma in _BLURS]

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Lay the bottle over the canvas and light it."""
        life = self._life
        affine = affine_of(
            self._placement, self._frame, moment.pose, foot=life.foot, body_height=life.body_height
        )
        lay_over(canvas, self._focused(moment.pose.defocus), affine)
        if moment.pose.defocus < _DARK:
            self._light(canvas, affine, moment)

    def _focused(self, defocus: float) -> Pixels:
        if defocus < _SHARP or len(self._focus) == 1:
            return self._focus[0]
        steps = (0.0, *_BLURS)
        for index, (nearer, wider) in enumerate(pairwise(steps)):
            if defocus <= wider or index == len(_BLURS) - 1:
                share = min(1.0, (defocus - nearer) / (wider - nearer))
                return np.asarray(
                    cv2.addWeighted(self._focus[index], 1 - share, self._focus[index + 1], share, 0)
                )
        return self._focus[-1]

    def _light(self, canvas: Pixels, affine: Pixels, moment: Moment) -> None:
        life = self._life
        ours = affine.copy()
        ours[:, 2] += affine[:, :2] @ np.array(life.lights_at)
        ours[:, :2] *= life.lights_scale
        size = (life.lights.shape[1], life.lights.shape[0])
        box = box_of(size, ours, canvas)
        if box is None:
            return
        mask = self._mask(moment)
        left, top, right, bottom = box
        region = canvas[top:bottom, left:right]
        gain = 1 - moment.pose.defocus / _DARK
        cv2.add(region, tinted(warped(mask, ours, box), self._tone, gain), dst=region)

    def _mask(self, moment: Moment) -> Pixels:
        """Add up the travelling light and the two rim lights that answer it."""
        position, response, left_rim, right_rim = cv2.split(self._life.lights)
        at = (moment.progress - 0.16) / 0.66 * 1.5 - 0.25 + 0.10 * moment.pose.turn
        path = np.arange(256) / 255
        band = 0.85 * np.exp(-(((path - at) / 0.065) ** 2)) + 0.45 * np.exp(
            -(((path - at + 0.14) / 0.03) ** 2)
        )
        light = self._palette.light_ground
        strength = self._sweep / 0.6 * _SWEEP[light] * 255
        table = np.clip(band * strength, 0, 255).astype(np.uint8)
        mask = cv2.multiply(cv2.LUT(position, table), response, scale=1 / 255)
        share = (0.4 if light else 1.0) * min(1.0, self._sweep / 0.6)
        left = (0.55 * math.exp(-(((moment.progress - 0.25) / 0.22) ** 2)) + 0.12) * share
        right = (0.55 * math.exp(-(((moment.progress - 0.72) / 0.22) ** 2)) + 0.12) * share
        return np.asarray(cv2.add(mask, cv2.addWeighted(left_rim, left, right_rim, right, 0)))


def product_layer(bottle: Bottle, plan: SetPlan, poses: Sequence[Pose]) -> Layer:
    """Light the bottle for a set and make it a layer; only what the camera sees of it is enlarged."""
    placement = plan.scene.placement or Placement()
    if bottle.mode is CutoutMode.MULTIPLY:
        return ClearGlassLayer(bottle, placement, plan.frame, plan.palette)
    lit = (
        plain(bottle, plan.palette)
        if bottle.mode is CutoutMode.CARD
        else relit(bottle, plan.palette, plan.ground.direction, plan.staging.contre_jour)
    )
    tall, _ = bottle.body
    wanted = placement.height * plan.frame.height * max(pose.zoom for pose in poses)
    growth = max(1.0, wanted / tall)
    crop = _seen(bottle, placement, plan.frame, poses) if growth > 1 else None
    life = still_life(
        lit,
        plan.palette,
        plan.ground,
        foot=bottle.foot,
        margin=bottle.margin,
        growth=growth,
        crop=crop,
    )
    racks = any(pose.defocus > _SHARP for pose in poses)
    sweep = plan.scene.look.light.sweep
    return ProductLayer(life, placement, plan.frame, plan.palette, sweep=sweep, racks=racks)


def _seen(bottle: Bottle, placement: Placement, frame: Frame, poses: Sequence[Pose]) -> Crop:
    """Find the part of the bottle's picture that any of the poses shows."""
    height, width = bottle.silhouette.shape
    foot = bottle.foot, float(height - bottle.margin)
    corners = np.array(
        [[0, 0, 1], [frame.width, 0, 1], [0, frame.height, 1], [frame.width, frame.height, 1]]
    )
    points = []
    for pose in poses:
        affine = affine_of(placement, frame, pose, foot=foot, body_height=bottle.body[0])
        points.append(corners @ np.asarray(cv2.invertAffineTransform(affine)).T)
    around = np.concatenate(points)
    border = 0.03 * height
    left, top = np.clip(around.min(0) - border, 0, (width - 2, height - 2)).astype(int)
    right, bottom = np.clip(around.max(0) + border, (left + 2, top + 2), (width, height)).astype(
        int
    )
    return Crop(left=int(left), top=int(top), right=int(right), bottom=int(bottom))
