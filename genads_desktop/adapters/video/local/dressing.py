"""What a shot has besides set, air and bottle: its feature, by the word in its staging."""

from pathlib import Path

import numpy as np

from genads_desktop.adapters.video.local.air import Air, Mote
from genads_desktop.adapters.video.local.backdrop import BackdropLayer, LivingSilk, Ripples
from genads_desktop.adapters.video.local.feature import (
    Dressing,
    Feature,
    full_size,
    half_size,
    quarter_size,
)
from genads_desktop.adapters.video.local.haze import Caustics, Halo, Rays, Smoke
from genads_desktop.adapters.video.local.people import person
from genads_desktop.adapters.video.local.pixels import Colour, mix
from genads_desktop.adapters.video.local.plates.cloth import folds
from genads_desktop.adapters.video.local.props.dew import Dew
from genads_desktop.adapters.video.local.props.figure import FIGURE, PROFILE, SHOULDERS
from genads_desktop.adapters.video.local.props.liquid import Flood, LiquidRibbon, RingWaves, bubbles
from genads_desktop.adapters.video.local.props.logo import Logo
from genads_desktop.adapters.video.local.props.mist import MistCone
from genads_desktop.adapters.video.local.props.motifs import floating, read_notes
from genads_desktop.adapters.video.local.props.plinth import Plinth
from genads_desktop.adapters.video.local.set import SetPlan, painted
from genads_desktop.adapters.video.local.staging import LogoPlace
from genads_desktop.domain.scene import Backdrop, Placement

_BUBBLES = 70
_FLOATING_OVER = 0.5
"""Things more out of focus than this are nearer than the bottle."""


def dress(plan: SetPlan, resources: Path, logo: Path | None) -> Dressing:
    """Make the props of a scene."""
    dressing = Dressing()
    feature = plan.staging.feature
    if plan.scene.look.backdrop is Backdrop.WATER and feature != "liquid_depth":
        dressing.lights_behind.append(_ripples(plan))
        if plan.staging.rest == "stands" and plan.scene.placement is not None:
            dressing.lights_behind.append(_wading(plan, plan.scene.placement))
    if plan.staging.rest == "plinth" and plan.scene.placement is not None:
        dressing.behind.append(
            Plinth(
                plan.scene.placement,
                plan.frame,
                plan.palette,
                direction=plan.scene.look.light.direction,
                rng=plan.rng("plinth"),
            )
        )
    if plan.staging.contre_jour and plan.scene.placement is not None:
        dressing.lights_behind.append(_back_light(plan))
    if feature == "motifs":
        _float_notes(plan, resources, dressing)
    elif feature in _FEATURES:
        _FEATURES[feature](plan, dressing)
    if logo is not None:
        place = plan.staging.logo or LogoPlace()
        dressing.over.append(Logo(logo, place, plan.frame, plan.palette))
    return dressing


def _ripples(plan: SetPlan) -> Ripples:
    light = plan.scene.look.light
    return Ripples(
        plan.rng("ripples"),
        half_size(plan),
        horizon=plan.horizon,
        sun_x=0.5 + 0.17 * light.direction,
        tone=plan.palette.key,
        strength=0.55 if plan.palette.light_ground else 0.75,
    )


def _wading(plan: SetPlan, placement: Placement) -> RingWaves:
    """Return the rings around a bottle that stands in shallow water."""
    radius = placement.height * plan.frame.height / plan.frame.width
    centre = placement.x, placement.y
    return RingWaves(
        half_size(plan),
        plan.palette.glow,
        centre,
        radius=radius,
        horizon=plan.horizon,
        strength=0.5,
    )


def _back_light(plan: SetPlan) -> Halo:
    placement, palette = plan.scene.placement or Placement(), plan.palette
    middle = (
        placement.x + 0.03 * plan.scene.look.light.direction,
        placement.y - 0.52 * placement.height,
    )
    strength = (0.18 if palette.light_ground else 0.85) * plan.staging.contre_jour
    tone = mix(palette.glow, palette.key, 0.5)
    radius = (0.75 * placement.height, 0.55 * placement.height)
    return Halo(quarter_size(plan), tone, at=middle, radius=radius, strength=strength, power=1.8)


def _living_silk(plan: SetPlan, dressing: Dressing) -> None:
    design = plan.design
    slopes = folds(design, angle=-34 if design.direction <= 0 else 34, scale=0.8)
    gain, base = (0.9, 0.20) if plan.palette.light_ground else (1.06, 0.06)
    stops = design.towards_liquid(plan.palette.cloth)
    dressing.backdrop = LivingSilk(slopes, stops, design.direction, gain=gain, base=base)


def _dew(plan: SetPlan, dressing: Dressing) -> None:
    painting = painted(plan)
    dressing.backdrop = BackdropLayer(painting, racks=False, unit=plan.frame.unit)
    dressing.behind.append(Dew(painting, plan.palette, plan.liquid, plan.rng("dew")))


def _liquid_depth(plan: SetPlan, dressing: Dressing) -> None:
    tone = mix(plan.palette.key, plan.liquid, 0.35)
    strength = 0.36 if plan.palette.light_ground else 0.85
    dressing.lights_behind.append(
        Caustics(plan.rng("caustics"), half_size(plan), tone, strength=strength)
    )
    rng = plan.rng("bubbles")
    motes = [_bubble(rng, tone, plan.frame.unit / 2) for _ in range(_BUBBLES)]
    dressing.lights_before.append(Air(motes))


def _bubble(rng: np.random.Generator, tone: Colour, unit: float) -> Mote:
    depth = float(rng.uniform(0.4, 1.7))
    radius = max(1.2, float(rng.gamma(2.0, 4.2)) * depth * unit)
    return Mote(
        sprite=bubbles(rng, radius, mix(tone, (1, 1, 1), 0.5)),
        x=float(rng.uniform(-0.1, 1.1)),
        y=float(rng.uniform(-0.15, 1.15)),
        depth=depth,
        drift=(0.0, -float(rng.uniform(0.02, 0.06)) * depth),
        gain=float(rng.uniform(0.35, 0.9)),
        flicker=(float(rng.uniform(0, 6.28)), float(rng.uniform(0.5, 1.2)), 0.1),
        sway=0.008,
    )


def _clouds(plan: SetPlan, dressing: Dressing) -> None:
    tone = plan.palette.sky[-2][1]
    density = 0.34 if plan.palette.light_ground else 0.5
    dressing.lights_behind.append(
        Smoke(plan.rng("clouds"), quarter_size(plan), tone, density=density, low=0.82)
    )


def _beam(plan: SetPlan, dressing: Dressing) -> None:
    palette, direction = plan.palette, plan.scene.look.light.direction
    tone = mix(palette.glow, palette.key, 0.5)
    dressing.lights_behind += [
        Rays(
            plan.rng("beam"),
            quarter_size(plan),
            tone,
            strength=0.5 if palette.light_ground else 0.85,
            direction=direction,
        ),
        Smoke(
            plan.rng("beam smoke"),
            quarter_size(plan),
            palette.smoke,
            density=0.35 if palette.light_ground else 0.95,
            low=0.70,
        ),
    ]


def _spray(plan: SetPlan, dressing: Dressing) -> None:
    spray, placement = plan.staging.spray, plan.scene.placement
    nozzle = spray.x, spray.y
    if placement is not None:
        lean = np.sin(np.radians(placement.rotation)) * placement.height * plan.frame.height
        nozzle = placement.x + 0.93 * lean / plan.frame.width, placement.y - 0.93 * placement.height
    dressing.lights_before.append(
        MistCone(
            plan.rng("spray"),
            half_size(plan),
            mix(plan.palette.key, plan.palette.glow, 0.3),
            nozzle=nozzle,
            angle=spray.angle,
            spread=spray.spread,
            reach=spray.reach,
            strength=0.5 if plan.palette.light_ground else 1.0,
        )
    )
    radians = np.radians(spray.angle)
    middle = nozzle[0] + 0.35 * float(np.cos(radians)), nozzle[1] + 0.2 * float(np.sin(radians))
    dressing.lights_behind.append(
        Halo(
            quarter_size(plan),
            plan.palette.glow,
            at=middle,
            radius=(0.42, 0.20),
            strength=0.12 if plan.palette.light_ground else 0.22,
        )
    )


def _ribbon(plan: SetPlan, dressing: Dressing) -> None:
    shape, palette = plan.staging.ribbon, plan.palette
    direction = plan.scene.look.light.direction
    stream = LiquidRibbon(
        plan.rng("ribbon"), full_size(plan), palette, plan.liquid, shape, direction=direction
    )
    dressing.behind.append(stream)
    if shape.foot < 1:
        tone = mix(palette.key, plan.liquid, 0.5)
        rings = RingWaves(
            half_size(plan), tone, (shape.x, shape.foot + 0.004), radius=0.34, horizon=plan.horizon
        )
        dressing.lights_behind.append(rings)
    glow = Halo(
        quarter_size(plan),
        mix(plan.liquid, palette.glow, 0.4),
        at=(shape.x, 0.45),
        radius=(0.34, 0.40),
        strength=0.10 if palette.light_ground else 0.30,
    )
    dressing.lights_behind.append(glow)


def _flood(plan: SetPlan, dressing: Dressing) -> None:
    dressing.before.append(
        Flood(plan.rng("flood"), full_size(plan), plan.palette, plan.liquid, plan.staging.level)
    )
    tone = mix(plan.palette.key, plan.liquid, 0.4)
    net = Caustics(
        plan.rng("caustics"), half_size(plan), tone, strength=0.45, surface=plan.staging.level
    )
    rng = plan.rng("bubbles")
    risen = [_bubble(rng, tone, plan.frame.unit / 2) for _ in range(_BUBBLES)]
    below = [bubble for bubble in risen if bubble.y > plan.staging.level + 0.16]  # they rise
    dressing.lights_before += [net, Air(below)]


def _float_notes(plan: SetPlan, resources: Path, dressing: Dressing) -> None:
    places = plan.staging.motifs
    notes = read_notes(resources, plan.scene.look.motifs, len(places))
    for group, near in ((dressing.behind, False), (dressing.before, True)):
        chosen = [
            (note, place)
            for note, place in zip(notes, places, strict=True)
            if (place.softness > _FLOATING_OVER) is near
        ]
        if chosen:
            found, where = zip(*chosen, strict=True)
            rng = plan.rng(f"notes {near}")
            group.append(floating(found, where, plan.palette, rng, plan.frame.width))


_FEATURES: dict[str, Feature] = {
    "living_silk": _living_silk,
    "dew": _dew,
    "liquid_depth": _liquid_depth,
    "clouds": _clouds,
    "beam": _beam,
    "profile": person(PROFILE, x=0.62, y=0.44, unit=0.215, softness=9.0, sun=(0.74, 0.42)),
    "shoulders": person(SHOULDERS, x=0.46, y=0.585, unit=0.205, softness=11.0, sun=(0.66, 0.38)),
    "figure": person(FIGURE, x=0.54, y=0.80, unit=0.34, softness=3.0, sun=(0.58, 0.56)),
    "spray": _spray,
    "ribbon": _ribbon,
    "flood": _flood,
}
