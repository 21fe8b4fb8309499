"""Petals that fall and turn."""

import math
from dataclasses import dataclass

import numpy as np

from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.palette import Palette
from genads_desktop.adapters.video.local.pixels import Pixels, blur, lay_over, mix
from genads_desktop.adapters.video.local.props.flora import petal

_WRAP_X, _WRAP_Y = 1.3, 1.45


@dataclass(frozen=True, slots=True, kw_only=True)
class _Petal:
    sprite: Pixels
    x: float
    y: float
    depth: float
    fall: tuple[float, float]
    phase: tuple[float, float, float]
    speed: tuple[float, float, float]


class Petals:
    """Draws falling petals of one depth range."""

    def __init__(self, petals: list[_Petal]) -> None:
        self._petals = petals

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Lay every petal where it is now."""
        height, width = canvas.shape[:2]
        for item in self._petals:
            shift = moment.pose.shift_at(item.depth)
            sway = 0.03 * math.sin(item.phase[0] + moment.seconds * item.speed[0])
            x = (item.x + item.fall[0] * moment.seconds + sway + 0.15) % _WRAP_X - 0.15 + shift[0]
            y = (item.y + item.fall[1] * moment.seconds + 0.25) % _WRAP_Y - 0.25 + shift[1]
            turn = item.phase[1] + moment.seconds * item.speed[1]
            thin = math.cos(item.phase[2] + moment.seconds * item.speed[2])
            thin = math.copysign(0.22 + 0.78 * abs(thin), thin)
            cos, sin = math.cos(turn), math.sin(turn)
            matrix = np.array([[cos * thin, -sin], [sin * thin, cos]])
            middle = item.sprite.shape[0] / 2
            offset = np.array([x * width, y * height]) - matrix @ (middle, middle)
            lay_over(canvas, item.sprite, np.column_stack([matrix, offset]))


def falling(
    palette: Palette, rng: np.random.Generator, unit: float, *, amount: float, near: bool
) -> Petals:
    """Make petals for an amount in 0..1, behind the bottle or near the lens."""
    count = round((4 if near else 17) * amount)
    return Petals([_one(palette, rng, unit, near=near) for _ in range(count)])


def _one(palette: Palette, rng: np.random.Generator, unit: float, *, near: bool) -> _Petal:
    depth = float(rng.uniform(1.5, 2.3)) if near else float(rng.uniform(0.45, 1.05))
    size = max(6, int(float(rng.uniform(62, 104)) * depth * unit))
    tip, base = palette.petal[0], palette.petal[1]
    tone = mix(tip, base, float(rng.uniform(0, 0.55)))
    pad = size // 3 if near else size // 8
    drawn = petal(rng, size, tone, mix(base, (0, 0, 0), 0.05))
    drawn = np.pad(drawn, ((pad, pad), (pad, pad), (0, 0)))
    soft = size * 0.075 if near else abs(depth - 0.85) * size * 0.07
    if not palette.light_ground:
        drawn[..., :3] *= 0.62 if near else 0.45 + 0.35 * depth
    sprite = np.clip(blur(drawn, soft) * 255 + 0.5, 0, 255).astype(np.uint8)
    first, second, third = (float(part) for part in rng.uniform(0, 6.28, 3))
    slow, middle, quick = (float(part) for part in rng.uniform(0.5, 1.3, 3))
    x = float(rng.uniform(-0.1, 1.1))
    return _Petal(
        sprite=sprite,
        x=x if not near or abs(x - 0.455) > 0.22 else x + 0.5,  # noqa: PLR2004
        y=float(rng.uniform(-0.3, 1.1)),
        depth=depth,
        fall=(float(rng.uniform(0.008, 0.03)) * depth, float(rng.uniform(0.03, 0.065)) * depth),
        phase=(first, second, third),
        speed=(slow, middle * 0.8, quick),
    )
