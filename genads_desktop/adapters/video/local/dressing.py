"""What a shot has besides set, air and bottle: its feature, by the word in its staging."""

from dataclasses import dataclass, field
from pathlib import Path

from genads_desktop.adapters.video.local.air import Layer
from genads_desktop.adapters.video.local.backdrop import LivingSilk, Ripples
from genads_desktop.adapters.video.local.plates.cloth import folds
from genads_desktop.adapters.video.local.props.mist import MistCone
from genads_desktop.adapters.video.local.set import SetPlan
from genads_desktop.domain.scene import Backdrop


@dataclass(slots=True, kw_only=True)
class Dressing:
    """Layers and lights to be put between those of every shot."""

    backdrop: Layer | None = None
    """Takes the place of the painted set."""
    lights_behind: list[Layer] = field(default_factory=list)
    behind: list[Layer] = field(default_factory=list)
    before: list[Layer] = field(default_factory=list)
    lights_before: list[Layer] = field(default_factory=list)
    over: list[Layer] = field(default_factory=list)


def dress(plan: SetPlan, logo: Path | None) -> Dressing:
    """Make the props of a scene."""
    dressing = Dressing()
    if plan.scene.look.backdrop is Backdrop.WATER and plan.staging.feature != "liquid_depth":
        dressing.lights_behind.append(_ripples(plan))
    match plan.staging.feature:
        case "living_silk":
            dressing.backdrop = _living_silk(plan)
        case "spray":
            dressing.lights_before.append(_mist(plan))
        case _:
            pass
    return dressing


def _ripples(plan: SetPlan) -> Ripples:
    light = plan.scene.look.light
    return Ripples(
        plan.rng("ripples"),
        (plan.frame.height // 2, plan.frame.width // 2),
        horizon=plan.horizon,
        sun_x=0.5 + 0.17 * light.direction,
        tone=plan.palette.key,
        strength=0.55 if plan.palette.light_ground else 0.75,
    )


def _living_silk(plan: SetPlan) -> LivingSilk:
    design = plan.design
    slopes = folds(design, angle=-34 if design.direction <= 0 else 34, scale=0.62)
    gain = 1.0 if plan.palette.light_ground else 0.95
    return LivingSilk(slopes, design.towards_liquid(plan.palette.cloth), design.direction, gain)


def _mist(plan: SetPlan) -> MistCone:
    spray, placement = plan.staging.spray, plan.scene.placement
    nozzle = spray.x, spray.y
    if placement is not None:
        nozzle = placement.x, placement.y - 0.97 * placement.height
    return MistCone(
        plan.rng("spray"),
        (plan.frame.height // 2, plan.frame.width // 2),
        plan.palette.key,
        nozzle=nozzle,
        angle=spray.angle,
        spread=spray.spread,
        reach=spray.reach,
    )
