"""Where the lines of a block stand: shrunk to the safe box, wrapped only when shrinking is not enough."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFont

from genads_desktop.adapters.renderer.captions.fonts import role_font
from genads_desktop.adapters.renderer.captions.order import CaptionOrder
from genads_desktop.adapters.renderer.captions.shaping import Shaper
from genads_desktop.adapters.renderer.captions.typography import (
    REFERENCE_WIDTH,
    RoleType,
    Typography,
)
from genads_desktop.domain.scene import TextLine

MIN_SCALE = 0.6
"""A line smaller than this share of its size is wrapped instead."""
MAX_WRAPPED = 3
WRAPPED_SPACE = 0.42
"""Between wrapped lines: from a baseline to the next capitals, in em."""
ORNAMENT_GAP = 1.15
"""From an ornament to the capitals, in em."""
FRAME_SIDES = 1.5
"""From the frame to the first and last letter, in em."""


@dataclass(frozen=True, kw_only=True)
class PlacedLine:
    """One line on the picture; lengths in pixels."""

    shaper: Shaper
    role: RoleType
    size: float
    """Pixels of an em."""
    tracking: tuple[float, float]
    centre: float
    baseline: float
    delay: float
    """Seconds this line comes after the block."""

    @cached_property
    def width(self) -> float:
        """When it is widest."""
        return self.shaper.shaped(max(self.tracking)).width * self.size

    @property
    def cap_top(self) -> float:
        return self.baseline - self.shaper.cap_height * self.size

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of letters and ornament."""
        reach = self.width / 2 + self.side
        above = self._gap if self.role.ornament != "none" else 0.3 * self.size
        below = self._gap if self.role.ornament == "frame" else self.shaper.descent * self.size
        return (
            self.centre - reach,
            self.cap_top - above,
            self.centre + reach,
            self.baseline + below,
        )

    @property
    def side(self) -> float:
        """What an ornament adds on each side."""
        return FRAME_SIDES * self.size if self.role.ornament == "frame" else 0.0

    @property
    def _gap(self) -> float:
        return ORNAMENT_GAP * self.size


@dataclass(frozen=True, slots=True)
class _Setting:
    """A line before it has a place: text, size, and what is above it."""

    shaper: Shaper
    role: RoleType
    size: float
    tracking: tuple[float, float]
    space_above: float
    delay: float


def placed_lines(order: CaptionOrder, typography: Typography) -> tuple[PlacedLine, ...]:
    """Set every line of the block, fit it into the safe box, and give it its place."""
    pixel = order.width / REFERENCE_WIDTH
    left, top, right, bottom = (edge * pixel for edge in typography.safe_box)
    if order.floor is not None:
        bottom = min(bottom, order.floor * order.height)
    scale = 1.0
    while True:
        settings = _settings(order, typography, scale, right - left)
        lines = _stacked(settings, order.overlay.x * order.width)
        height = _extent(lines, 1, 3)
        if height[1] - height[0] <= bottom - top or scale < MIN_SCALE / 2:
            break
        scale *= 0.9
    across = _shift(_extent(lines, 0, 2), left, right)
    middle = order.overlay.y * order.height - sum(height) / 2
    down = middle + _shift((height[0] + middle, height[1] + middle), top, bottom)
    return tuple(_moved(line, across, down) for line in lines)


def _settings(
    order: CaptionOrder, typography: Typography, scale: float, room: float
) -> list[_Setting]:
    settings: list[_Setting] = []
    delay = 0.0
    for number, line in enumerate(order.overlay.lines):
        role = typography.roles[line.role]
        if number:
            pause = typography.motion.line_delay if role.line_delay is None else role.line_delay
            delay += pause
        settings += _set_line(order, line, role, scale=scale, room=room, delay=delay)
    return settings


def _set_line(
    order: CaptionOrder,
    line: TextLine,
    role: RoleType,
    *,
    scale: float,
    room: float,
    delay: float,
) -> list[_Setting]:
    pixel = order.width / REFERENCE_WIDTH * scale * order.overlay.size
    text = " ".join(line.text.split())
    text = text.upper() if role.upper else text
    font = role_font(role, order.font_family)
    start, end = role.tracking
    tracking = (start, start + (end - start) * order.overlay.tracking)
    sides = 2 * FRAME_SIDES if role.ornament == "frame" else 0.0
    shapers, share = _fitted(text, font, tracking, room / (role.size * pixel), sides)
    size = role.size * pixel * share
    first = role.space_above * pixel * (0.5 + share / 2)
    if role.ornament != "none":
        first += ORNAMENT_GAP * size
    return [
        _Setting(shaper, role, size, tracking, WRAPPED_SPACE * size if number else first, delay)
        for number, shaper in enumerate(shapers)
    ]


def _fitted(
    text: str, font: QFont, tracking: tuple[float, float], room: float, sides: float
) -> tuple[list[Shaper], float]:
    """Find the fewest lines that fit into `room` em at a good size, and the share of the size."""
    best: tuple[list[Shaper], float] = ([], 0.0)
    for count in range(1, MAX_WRAPPED + 1):
        shapers = [Shaper(part, font) for part in balanced(text, count)]
        widest = max(shaper.shaped(max(tracking)).width for shaper in shapers) + sides
        share = min(1.0, room / widest) if widest > 0 else 1.0
        if share > best[1]:
            best = (shapers, share)
        if share >= MIN_SCALE:
            break
    return best


def balanced(text: str, count: int) -> list[str]:
    """Break a text at spaces into at most `count` parts so that the longest is as short as can be."""
    words = text.split(" ")
    if count <= 1 or len(words) <= 1:
        return [text]
    splits = (
        (" ".join(words[:place]), balanced(" ".join(words[place:]), count - 1))
        for place in range(1, len(words))
    )
    head, rest = min(splits, key=lambda split: max(map(len, (split[0], *split[1]))))
    return [head, *rest]


def _stacked(settings: Iterable[_Setting], centre: float) -> list[PlacedLine]:
    lines: list[PlacedLine] = []
    baseline = 0.0
    for setting in settings:
        if lines:
            baseline += setting.space_above + setting.shaper.cap_height * setting.size
        lines.append(
            PlacedLine(
                shaper=setting.shaper,
                role=setting.role,
                size=setting.size,
                tracking=setting.tracking,
                centre=centre,
                baseline=baseline,
                delay=setting.delay,
            )
        )
    return lines


def _extent(lines: Iterable[PlacedLine], low: int, high: int) -> tuple[float, float]:
    bounds = [line.bounds for line in lines]
    return min(bound[low] for bound in bounds), max(bound[high] for bound in bounds)


def _shift(extent: tuple[float, float], low: float, high: float) -> float:
    """Find the way that brings an extent back between two edges."""
    if extent[1] - extent[0] > high - low:
        return (low + high - sum(extent)) / 2
    return max(0.0, low - extent[0]) - max(0.0, extent[1] - high)


def _moved(line: PlacedLine, across: float, down: float) -> PlacedLine:
    return PlacedLine(
        shaper=line.shaper,
        role=line.role,
        size=line.size,
        tracking=line.tracking,
        centre=line.centre + across,
        baseline=line.baseline + down,
        delay=line.delay,
    )
