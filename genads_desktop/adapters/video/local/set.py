"""Builds the set of a scene: which backdrop is painted how, and what the ground does with the bottle."""

import math
from dataclasses import dataclass

import numpy as np

from genads_desktop.adapters.video.local.frame import OVERSCAN, Frame
from genads_desktop.adapters.video.local.noise import fractal, generator
from genads_desktop.adapters.video.local.palette import Palette
from genads_desktop.adapters.video.local.pixels import (
    Colour,
    Pixels,
    blur,
    grid,
    mix,
    resized,
    smoothstep,
    to_bytes,
)
from genads_desktop.adapters.video.local.plates import paint
from genads_desktop.adapters.video.local.plates.design import SetDesign, mirror_floor
from genads_desktop.adapters.video.local.plates.nature import lagoon
from genads_desktop.adapters.video.local.staging import Staging
from genads_desktop.adapters.video.local.still_life import Ground
from genads_desktop.domain.scene import Backdrop, Scene

_FULL_DETAIL_BELOW = 700
_STANDING = ("stands", "plinth")
_MIRRORED = (Backdrop.SKY, Backdrop.FLORAL, Backdrop.SILK)
_OUTDOORS = (Backdrop.SAND, Backdrop.SKY, Backdrop.WATER)
"""No window throws its light there."""
_BACKLIT = ("beam", "profile", "shoulders", "figure", "spray")
"""Features that need a deeper ground to be seen on in a light style."""
_FLOORS = {
    Backdrop.STAGE: (1.0, 1.0, 0.0),
    Backdrop.VOID: (0.75, 0.9, 0.0),
    Backdrop.WATER: (0.8, 0.35, 0.0),
    Backdrop.MARBLE: (0.62, 1.0, 0.22),
    Backdrop.SAND: (0.0, 0.9, 0.62),
    Backdrop.SKY: (0.8, 0.7, 0.0),
    Backdrop.FLORAL: (0.7, 0.9, 0.0),
    Backdrop.SILK: (0.7, 0.9, 0.0),
}
"""Reflection (times the style's), contact shadow, cast shadow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPlan:
    """A scene's set, in the terms of the engine."""

    scene: Scene
    staging: Staging
    palette: Palette
    frame: Frame
    liquid: Colour
    seed: int

    def rng(self, name: str) -> np.random.Generator:
        """Return the random numbers of one part of this scene."""
        return generator(self.seed, self.scene.scene_id, name)

    @property
    def horizon(self) -> float:
        """Where the ground begins, as a share of the picture's height; always within the picture."""
        return min(0.96, max(0.1, self._wished_horizon()))

    def _wished_horizon(self) -> float:
        placement = self.scene.placement
        if placement is None or self.staging.rest not in _STANDING:
            return self.staging.horizon
        if self.scene.look.backdrop in {Backdrop.STAGE, Backdrop.VOID, *_MIRRORED}:
            return placement.y - 0.022
        return min(self.staging.horizon, placement.y - 0.05)

    @property
    def design(self) -> SetDesign:
        """Return the painting's size and wishes; large pictures are painted at half size."""
        detail = 1.0 if self.frame.width < _FULL_DETAIL_BELOW else 0.5
        return SetDesign(
            palette=self.palette,
            height=math.ceil(self.frame.height * OVERSCAN * detail),
            width=math.ceil(self.frame.width * OVERSCAN * detail),
            horizon=(self.horizon - 0.5) / OVERSCAN + 0.5,
            direction=self.scene.look.light.direction,
            liquid=self.liquid,
            tint=self.staging.tint,
            rng=self.rng("backdrop"),
        )

    @property
    def ground(self) -> Ground:
        """Return what the surroundings do with the bottle."""
        direction = self.scene.look.light.direction
        match self.staging.rest:
            case "stands":
                reflection, contact, cast = _FLOORS[self.scene.look.backdrop]
                return Ground(
                    reflection=reflection * self.palette.relight.reflection,
                    contact=contact,
                    cast=cast,
                    direction=direction,
                )
            case "plinth":
                return Ground(
                    reflection=0.32 * self.palette.relight.reflection,
                    contact=1.0,
                    cast=0.18,
                    direction=direction,
                )
            case "lies":
                return Ground(drop=1.0, direction=direction)
            case _:
                return Ground(drop=0.0 if self.palette.light_ground else 0.35, direction=direction)


def painted(plan: SetPlan) -> Pixels:
    """Paint the set of a scene as uint8 BGRA, larger than the picture."""
    design = plan.design
    backdrop = plan.scene.look.backdrop
    picture = lagoon(design) if plan.staging.feature == "liquid_depth" else paint(backdrop, design)
    stands = plan.staging.rest == "stands" and plan.scene.placement is not None
    if backdrop in _MIRRORED and (stands or plan.staging.feature == "figure"):
        near, far = (0.93, 0.985) if plan.palette.light_ground else (0.16, 0.72)
        picture = mirror_floor(design, picture, near=near, far=far)
    if plan.staging.gobo and backdrop not in _OUTDOORS:
        picture = _window_light(plan, design, picture)
    if plan.palette.light_ground and plan.staging.feature in _BACKLIT:
        picture = picture * mix((1, 1, 1), plan.palette.wall[1][1], 0.72)
    softness = plan.staging.backdrop_blur * design.width / (1080 * OVERSCAN)
    picture = blur(np.ascontiguousarray(picture, np.float32), softness) * _dimming(plan)
    full = math.ceil(plan.frame.width * OVERSCAN), math.ceil(plan.frame.height * OVERSCAN)
    return to_bytes(resized(picture.astype(np.float32), *full), plan.rng("dither"))


def _dimming(plan: SetPlan) -> float:
    missing = 1 - plan.staging.dim
    return 1 - (0.2 * missing if plan.palette.light_ground else missing)


def _window_light(plan: SetPlan, design: SetDesign, picture: Pixels) -> Pixels:
    """Let light fall across the set through a window: slanted panes with soft edges and the shadow of leaves."""
    xs, ys = grid(*design.size)
    side = 1 if design.direction <= 0 else -1
    across = (xs - 0.5) * side + 0.55 * (ys - 0.40)
    down = ys - 0.40 - 0.22 * (xs - 0.5) * side
    panes = _soft_box(across, 0.40, 0.03) * _soft_box(down, 0.30, 0.03)
    mullions = 1 - 0.75 * (1 - smoothstep(0.012, 0.030, np.abs(((across + 0.4) % 0.27) - 0.135)))
    rails = 1 - 0.75 * (1 - smoothstep(0.010, 0.024, np.abs(((down + 0.3) % 0.2) - 0.1)))
    leaves = fractal(plan.rng("leaves"), design.size, cell=design.width * 0.22, octaves=4)
    pane = blur((panes * mullions * rails).astype(np.float32), design.width * 0.012)
    pane *= 1 - 0.55 * smoothstep(0.52, 0.62, blur(leaves, design.width * 0.008))
    depth = plan.staging.gobo
    if plan.palette.light_ground:
        shade = 1 - 0.30 * depth * (1 - np.array(plan.palette.wall[0][1], np.float32)) * (
            1 - pane[..., None]
        )
        return np.asarray(picture * shade + (0.10 * depth * pane)[..., None])
    gain = 1 - 0.30 * depth + 2.1 * depth * pane
    room = np.clip(1 - picture, 0, 1)
    warm = np.array(plan.palette.key, np.float32)
    change = picture * (gain[..., None] - 1)
    change = np.where(change > 0, change * room, change)
    return np.asarray(picture + change + (pane * 0.075 * depth)[..., None] * warm)


def _soft_box(values: Pixels, reach: float, edge: float) -> Pixels:
    return smoothstep(-reach - edge, -reach + edge, values) * smoothstep(
        reach + edge, reach - edge, values
    )
