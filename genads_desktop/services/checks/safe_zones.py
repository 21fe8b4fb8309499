"""Safe zones: whether text and bottle stay clear of what a platform draws over the picture."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from genads_desktop.domain.checks import Check, Standard
from genads_desktop.domain.platform import REFERENCE_HEIGHT, REFERENCE_WIDTH, Platform, Zone
from genads_desktop.domain.scene import Placement, Scene, ShotType

_SELLING = (ShotType.HERO, ShotType.BRAND_MOMENT, ShotType.END_CARD)
"""The shots that show the product whole; in a close-up it leaves the picture on purpose."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of 1080x1920 that may reach beyond the picture."""

    scene: int
    """Number of the scene, as people count."""
    left: float
    top: float
    right: float
    bottom: float

    def share_inside(self, zone: Zone) -> float:
        """How much of the box lies in a zone, 0..1."""
        width = min(self.right, zone.right) - max(self.left, zone.left)
        height = min(self.bottom, zone.bottom) - max(self.top, zone.top)
        area = (self.right - self.left) * (self.bottom - self.top)
        return max(0.0, width) * max(0.0, height) / area if area > 0 else 1.0


def bottle_boxes(scenes: Sequence[Scene], aspect: float) -> tuple[Box, ...]:
    """Where the bottle stands in the shots that sell it, before the camera moves.

    `aspect` is the cut-out's width divided by its height.
    """
    return tuple(
        _bottle(number, scene.placement, aspect)
        for number, scene in enumerate(scenes, start=1)
        if scene.placement is not None and scene.shot in _SELLING
    )


def zone_checks(
    texts: Sequence[Box], bottles: Sequence[Box], platform: Platform, standard: Standard
) -> tuple[Check, ...]:
    """Hold the boxes against a platform's safe zone; a platform without one has no checks."""
    zone = platform.safe_zone
    if zone is None:
        return ()
    return (
        *((_text_check(texts, zone, platform),) if texts else ()),
        *((_bottle_check(bottles, zone, platform, standard),) if bottles else ()),
    )


def _text_check(texts: Sequence[Box], zone: Zone, platform: Platform) -> Check:
    outside = [box.scene for box in texts if box.share_inside(zone) < 1]
    return Check(
        name="text_zone",
        title="Text in the safe zone",
        passed=not outside,
        found=_scenes(outside) + " outside" if outside else f"all {len(texts)} blocks inside",
        wanted=f"every block inside {zone.left}..{zone.right} x {zone.top}..{zone.bottom}",
        advice=f"{platform.name} draws its own interface there; move the text in the inspector.",
    )


def _bottle_check(
    bottles: Sequence[Box], zone: Zone, platform: Platform, standard: Standard
) -> Check:
    shares = {box.scene: box.share_inside(zone) for box in bottles}
    covered = [scene for scene, share in shares.items() if share < standard.bottle_share]
    return Check(
        name="bottle_zone",
        title="Bottle in the safe zone",
        passed=not covered,
        found=", ".join(f"{share:.0%} in scene {scene}" for scene, share in shares.items()),
        wanted=f"{standard.bottle_share:.0%} or more",
        advice=f"{platform.name} covers much of the bottle; place it higher in {_scenes(covered)}.",
    )


def _bottle(number: int, placement: Placement, aspect: float) -> Box:
    """The upright rectangle around a bottle that may lean."""
    height = placement.height * REFERENCE_HEIGHT
    width = height * aspect
    turn = math.radians(abs(placement.rotation))
    wide = width * math.cos(turn) + height * math.sin(turn)
    tall = height * math.cos(turn) + width * math.sin(turn)
    base = placement.y * REFERENCE_HEIGHT
    lean = math.sin(math.radians(placement.rotation)) * height / 2
    centre_x = placement.x * REFERENCE_WIDTH + lean
    centre_y = base - math.cos(turn) * height / 2
    return Box(
        number,
        centre_x - wide / 2,
        centre_y - tall / 2,
        centre_x + wide / 2,
        centre_y + tall / 2,
    )


def _scenes(numbers: Sequence[int]) -> str:
    words = ", ".join(map(str, numbers))
    return f"scene {words}" if len(numbers) == 1 else f"scenes {words}"
