"""What a set is painted from."""

from dataclasses import dataclass

import numpy as np

from genads_desktop.adapters.video.local.palette import Palette, bend
from genads_desktop.adapters.video.local.pixels import (
    Colour,
    Pixels,
    Stops,
    blur,
    grid,
    mix,
    smoothstep,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDesign:
    """The wishes for one set; sizes are those of the painting, which is wider than the picture."""

    palette: Palette
    height: int
    width: int
    horizon: float
    """Where wall or sky meet the ground, as a share of the painting's height."""
    direction: float
    """Where the light comes from: -1 left, 1 right."""
    liquid: Colour
    tint: float
    rng: np.random.Generator

    @property
    def size(self) -> tuple[int, int]:
        return self.height, self.width

    @property
    def grid(self) -> tuple[Pixels, Pixels]:
        return grid(self.height, self.width)

    @property
    def light_x(self) -> float:
        """Where the light enters, as a share of the width."""
        return 0.5 + 0.42 * self.direction

    def towards_liquid(self, stops: Stops) -> Stops:
        """Bend a ramp towards the perfume's own colour."""
        return tuple((position, bend(tone, self.liquid, self.tint)) for position, tone in stops)


def shaded(picture: Pixels, mask: Pixels) -> Pixels:
    """Multiply a colour picture by a grey one."""
    return np.asarray(picture * mask[..., None])


def lit(picture: Pixels, mask: Pixels, tone: Colour) -> Pixels:
    """Add coloured light."""
    return np.asarray(picture + mask[..., None] * np.array(tone, np.float32))


def screened(picture: Pixels, mask: Pixels, tone: Colour) -> Pixels:
    """Add coloured light that never burns out."""
    return np.asarray(
        1 - (1 - np.clip(picture, 0, 1)) * (1 - mask[..., None] * np.array(tone, np.float32))
    )


def mirror_floor(
    design: SetDesign, wall: Pixels, *, near: float, far: float, tone: Colour | None = None
) -> Pixels:
    """Replace what lies below the horizon by the blurred mirror of what lies above it."""
    line = int(design.horizon * design.height)
    depth = design.height - line
    if depth <= 0 or line <= 1:
        return wall
    mirrored = wall[max(0, line - depth) : line][::-1]
    missing = depth - mirrored.shape[0]
    if missing > 0:
        mirrored = np.concatenate([mirrored, np.repeat(mirrored[-1:], missing, 0)])
    soft = blur(mirrored, design.width * 0.02, design.width * 0.035)
    fall = np.linspace(0, 1, depth, dtype=np.float32)[:, None, None]
    ground = soft * (far * (1 - fall) ** 1.5 + near * (1 - (1 - fall) ** 1.5))
    if tone is not None:
        ground = ground * 0.6 + np.array(tone, np.float32) * 0.4 * (1 - 0.22 * fall)
    picture = np.concatenate([wall[:line], ground.astype(np.float32)])
    return soften_line(picture, line, design.width * 0.012)


def soften_line(picture: Pixels, line: int, reach: float) -> Pixels:
    """Blur the picture around one row, as a lens does with a far edge."""
    rows = np.abs(np.arange(picture.shape[0], dtype=np.float32) - line)
    share = np.exp(-((rows / reach) ** 2))[:, None, None]
    return np.asarray(picture * (1 - share) + blur(picture, reach * 0.6) * share)


def ground_mask(design: SetDesign, softness: float = 0.004) -> Pixels:
    """Return 1 below the horizon and 0 above it."""
    _, ys = design.grid
    return smoothstep(design.horizon - softness, design.horizon + softness, ys)


def perspective(design: SetDesign) -> tuple[Pixels, Pixels]:
    """Return coordinates on the ground below the horizon: sideways and away, growing towards the horizon."""
    xs, ys = design.grid
    depth = 1 / np.maximum((ys - design.horizon) / (1 - design.horizon + 1e-6), 0.02)
    return (xs - 0.5) * depth, depth


def shade_of(tone: Colour, share: float) -> Colour:
    """Darken a colour."""
    return mix(tone, (0, 0, 0), share)
