"""What the features of shots have in common: where their layers go, and how large they are."""

from collections.abc import Callable
from dataclasses import dataclass, field

from genads_desktop.adapters.video.local.air import Layer
from genads_desktop.adapters.video.local.set import SetPlan


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


def half_size(plan: SetPlan) -> tuple[int, int]:
    """Return height and width of lights."""
    return plan.frame.height // 2, plan.frame.width // 2


def quarter_size(plan: SetPlan) -> tuple[int, int]:
    """Return height and width of haze."""
    return max(8, plan.frame.height // 4), max(8, plan.frame.width // 4)


def full_size(plan: SetPlan) -> tuple[int, int]:
    """Return height and width of the picture."""
    return plan.frame.height, plan.frame.width


Feature = Callable[[SetPlan, Dressing], None]
"""Puts the props of one kind of shot into the dressing."""
