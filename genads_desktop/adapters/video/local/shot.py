"""Puts a shot together: the set, the air, the props and the bottle as layers, from back to front."""

from pathlib import Path

import cv2
import numpy as np

from genads_desktop.adapters.video.local.air import (
    SHRINK,
    Air,
    Layer,
    Lights,
    back_motes,
    front_motes,
)
from genads_desktop.adapters.video.local.backdrop import BackdropLayer
from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.cutout import Bottle, liquid_colour, load_bottle
from genads_desktop.adapters.video.local.dressing import dress
from genads_desktop.adapters.video.local.feature import Dressing
from genads_desktop.adapters.video.local.finish import Finish
from genads_desktop.adapters.video.local.frame import Frame
from genads_desktop.adapters.video.local.haze import Rays, Smoke
from genads_desktop.adapters.video.local.palette import Palette, load_palette
from genads_desktop.adapters.video.local.pixels import Colour, Pixels, add_light, colour, luma, mix
from genads_desktop.adapters.video.local.product import product_layer
from genads_desktop.adapters.video.local.props.petals import falling
from genads_desktop.adapters.video.local.set import SetPlan, painted
from genads_desktop.adapters.video.local.staging import staging_of
from genads_desktop.domain.camera_path import Pose, pose_at
from genads_desktop.domain.scene import FPS
from genads_desktop.ports.video import FilmRequest

_LARGEST_ZOOM = 1.1


class Shot:
    """One scene, ready to be filmed frame by frame. Drawing any frame never changes another."""

    def __init__(self, request: FilmRequest, looks: Path) -> None:
        """Paint the set and light the bottle; `looks` is the folder of palettes and compositions."""
        cv2.setNumThreads(1)
        self._request = request
        self._frame = Frame(width=request.picture.width, height=request.picture.height)
        bottle = _bottle(request, self._frame)
        self._plan = _plan(request, looks, self._frame, bottle)
        dressing = dress(self._plan, looks.parent, request.logo)
        self._layers = _layers(self._plan, request, bottle, dressing)
        self._front = _front(self._plan, dressing)
        self._over = dressing.over
        size = (self._frame.height, self._frame.width)
        self._finish = Finish(
            self._plan.palette.grade, request.scene.look.light, size, self._plan.rng("grain")
        )

    @property
    def frames(self) -> int:
        return self._request.scene.film_frames

    def draw(self, frame: int) -> Pixels:
        """Draw one frame as I420 of BT.709, uint8 of (height * 3/2, width)."""
        moment = self._moment(frame)
        canvas = np.zeros((self._frame.height, self._frame.width, 4), np.uint8)
        for layer in self._layers:
            layer.draw(canvas, moment)
        lights = self._front.gathered(canvas, moment)
        if self._over:
            add_light(canvas, lights)
            for layer in self._over:
                layer.draw(canvas, moment)
            lights[:] = 0
        self._finish.bloom(canvas, lights)
        return self._finish.i420(canvas, frame)

    def _moment(self, frame: int) -> Moment:
        progress = frame / max(1, self.frames - 1)
        pose = pose_at(self._request.scene.camera, progress, settles=self._request.last)
        return Moment(frame=frame, seconds=frame / FPS, progress=progress, pose=pose)


def _bottle(request: FilmRequest, frame: Frame) -> Bottle | None:
    placement = request.scene.placement
    if request.product is None:
        return None
    wanted = placement.height * frame.height * _LARGEST_ZOOM if placement else frame.height * 0.4
    return load_bottle(request.product, max(64, round(wanted)))


def _plan(request: FilmRequest, looks: Path, frame: Frame, bottle: Bottle | None) -> SetPlan:
    scene, spec = request.scene, request.style
    accent = colour(scene.look.accent or spec.accent)
    palette = load_palette(looks, spec.style, accent, spec.accent_strength)
    found = liquid_colour(bottle, palette.liquid) if bottle else palette.liquid
    return SetPlan(
        scene=scene,
        staging=staging_of(looks, scene),
        palette=palette,
        frame=frame,
        liquid=_in_light(found, palette),
        seed=request.seed,
    )


def _in_light(liquid: Colour, palette: Palette) -> Colour:
    """Return the perfume's colour as the lights of the style show it."""
    if palette.light_ground:
        grey = luma(liquid)
        vivid = mix((grey, grey, grey), liquid, 1.45)
        return mix(vivid, (1, 1, 1), 0.40 * max(0.0, 1 - grey))
    peak = max(*liquid, 1e-3)
    blue, green, red = (float(part / peak) ** palette.relight.gamma * peak for part in liquid)
    return blue, green, red


def _layers(
    plan: SetPlan, request: FilmRequest, bottle: Bottle | None, dressing: Dressing
) -> list[Layer]:
    look, unit = plan.scene.look, plan.frame.unit
    back: list[Layer] = [*dressing.lights_behind, *_haze(plan)]
    back.append(Air(back_motes(look.atmosphere, plan.palette, plan.rng("back"), unit / 2)))
    set_layer = dressing.backdrop or BackdropLayer(
        painted(plan), racks=plan.scene.camera.rack_focus, unit=unit
    )
    layers: list[Layer] = [set_layer, Lights(back), *dressing.behind]
    petals = look.atmosphere.petals
    layers.append(falling(plan.palette, plan.rng("petals"), unit, amount=petals, near=False))
    if bottle is not None and plan.scene.placement is not None:
        layers.append(product_layer(bottle, plan, _poses(request)))
    layers += dressing.before
    layers.append(falling(plan.palette, plan.rng("near petals"), unit, amount=petals, near=True))
    return layers


def _front(plan: SetPlan, dressing: Dressing) -> Lights:
    """Gather what shines between the bottle and the lens."""
    motes = front_motes(
        plan.scene.look.atmosphere, plan.palette, plan.rng("front"), plan.frame.unit / SHRINK
    )
    return Lights([*dressing.lights_before, Air(motes)])


def _haze(plan: SetPlan) -> list[Layer]:
    look, palette = plan.scene.look, plan.palette
    size = (max(8, plan.frame.height // 4), max(8, plan.frame.width // 4))
    haze: list[Layer] = []
    if look.atmosphere.smoke:
        haze.append(Smoke(plan.rng("smoke"), size, palette.smoke, density=look.atmosphere.smoke))
    if look.atmosphere.mist:
        tone = mix(palette.smoke, (1, 1, 1), 0.4)
        haze.append(
            Smoke(plan.rng("mist"), size, tone, density=0.45 * look.atmosphere.mist, low=0.5)
        )
    if look.light.rays:
        haze.append(
            Rays(
                plan.rng("rays"),
                size,
                palette.glow,
                strength=look.light.rays,
                direction=look.light.direction,
            )
        )
    return haze


def _poses(request: FilmRequest) -> list[Pose]:
    steps = (0.0, 0.25, 0.5, 0.75, 1.0)
    return [pose_at(request.scene.camera, step, settles=request.last) for step in steps]
