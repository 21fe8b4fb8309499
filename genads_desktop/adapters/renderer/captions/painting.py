"""Puts the frames of a text block together: letters over glow over clouds, cropped to their box."""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from genads_desktop.adapters.renderer.captions.halo import (
    REACH,
    Cover,
    cloud_cover,
    cloud_sigma,
    glow_cover,
)
from genads_desktop.adapters.renderer.captions.layout import PlacedLine
from genads_desktop.adapters.renderer.captions.lettering import Premultiplied, line_picture
from genads_desktop.adapters.renderer.captions.motion import Clock
from genads_desktop.adapters.renderer.captions.order import CaptionBox, CaptionOrder
from genads_desktop.adapters.renderer.captions.typography import REFERENCE_WIDTH, Typography
from genads_desktop.media.profile import FPS

_INVISIBLE = 1e-3


@dataclass(frozen=True)
class Painter:
    """Draws any frame of one block, the same every time."""

    order: CaptionOrder
    typography: Typography
    lines: tuple[PlacedLine, ...]

    def frame(self, number: int) -> NDArray[np.uint8]:
        """Draw one frame of the block as (h, w, 4) RGBA with straight alpha."""
        now = (number + 0.5) / FPS
        shares = self._shares(now)
        settled = all(share == 1 for share in shares)
        cloud = self._full_cloud if settled else self._cloud(shares)
        picture = (self._full_shade if settled else self._shade(cloud)).copy()
        ink = self._slices(self.ink)
        picture[ink] = self._inked(now, cloud[ink])
        return picture

    @cached_property
    def box(self) -> CaptionBox:
        """The part of the picture that any frame of the block may touch."""
        return self._around(
            [max(self._cloud_sigma(line) * REACH, self._margin(line)) for line in self.lines]
        )

    @cached_property
    def pixel(self) -> float:
        """Pixels of this picture for one of the reference."""
        return self.order.width / REFERENCE_WIDTH

    @cached_property
    def clock(self) -> Clock:
        return Clock(
            self.typography.motion,
            self.order.frames / FPS,
            holds=self.order.holds,
            last_delay=max((line.delay for line in self.lines), default=0.0),
        )

    def _inked(self, now: float, cloud: Cover) -> NDArray[np.uint8]:
        """Lay the letters over their glow and the cloud, where there may be letters."""
        letters = self.letters(now)
        alpha = letters[..., 3] / 255
        glow = glow_cover(_bytes(letters[..., 3]), self.typography.halo.glow, self.pixel)
        behind = (1 - (1 - cloud) * (1 - glow)) * (1 - alpha)
        cover = alpha + behind
        # One channel at a time, here and below: planes are several times faster than rows of four.
        straight = 1 / np.maximum(cover, _INVISIBLE)
        for channel, level in enumerate(self._halo_colour):
            letters[..., channel] = (letters[..., channel] + behind * level) * straight
        letters[..., 3] = cover * 255
        return _bytes(letters)

    def letters(self, now: float) -> Premultiplied:
        """Draw letters and ornaments alone, in `ink`, `now` seconds after the block came."""
        letters = np.zeros((self.ink.height, self.ink.width, 4), np.float32)
        for line, box in zip(self.lines, self._line_boxes, strict=True):
            if self.clock.arrival(now, line.delay) > 0:
                picture = line_picture(line, self.clock, now, box, self.pixel)
                place = self._slices(box, self.ink)
                _lay_over(picture, letters[place])
        return letters

    def _shares(self, now: float) -> tuple[float, ...]:
        """How much of each line's cloud is there."""
        return tuple(
            self.clock.shown(now, line.delay + line.role.letter_delay / 2) for line in self.lines
        )

    def _cloud(self, shares: tuple[float, ...]) -> Cover:
        clear = np.ones((self.box.height, self.box.width), np.float32)
        strength = self.typography.halo.cloud.strength
        for cloud, share in zip(self._clouds, shares, strict=True):
            clear *= 1 - strength * share * cloud
        return 1 - clear

    @cached_property
    def _full_cloud(self) -> Cover:
        return self._cloud((1.0,) * len(self.lines))

    def _shade(self, cloud: Cover) -> NDArray[np.uint8]:
        """A picture of the cloud alone."""
        picture = self._backdrop.copy()
        picture[..., 3] = _bytes(cloud * 255)
        return picture

    @cached_property
    def _full_shade(self) -> NDArray[np.uint8]:
        return self._shade(self._full_cloud)

    @cached_property
    def _clouds(self) -> list[Cover]:
        return [cloud_cover(line, self._cloud_sigma(line), self.box) for line in self.lines]

    def _cloud_sigma(self, line: PlacedLine) -> float:
        return cloud_sigma(line, self.typography.halo.cloud, self.pixel)

    @cached_property
    def _halo_colour(self) -> NDArray[np.float32]:
        colour = QColor(self.typography.halo.colour)
        return np.array([colour.red(), colour.green(), colour.blue()], np.float32)

    @cached_property
    def _backdrop(self) -> NDArray[np.uint8]:
        """The halo's colour all over the box, seen nowhere yet."""
        colour = (*_bytes(self._halo_colour), 0)
        return np.full((self.box.height, self.box.width, 4), colour, np.uint8)

    @cached_property
    def ink(self) -> CaptionBox:
        """The part where letters, their glow and ornaments may be."""
        return self._around([self._margin(line) for line in self.lines])

    @cached_property
    def _line_boxes(self) -> list[CaptionBox]:
        return [self._box(line.bounds, self._margin(line)) for line in self.lines]

    def _margin(self, line: PlacedLine) -> float:
        glow = self.typography.halo.glow.sigma
        return (3 * max(glow, line.role.soften) + self.typography.motion.rise) * self.pixel + 4

    def _around(self, margins: list[float]) -> CaptionBox:
        boxes = [
            self._box(line.bounds, margin) for line, margin in zip(self.lines, margins, strict=True)
        ]
        left, top = min(box.x for box in boxes), min(box.y for box in boxes)
        return CaptionBox(
            x=left,
            y=top,
            width=max(box.x + box.width for box in boxes) - left,
            height=max(box.y + box.height for box in boxes) - top,
            letters=self._letters(),
        )

    def _letters(self) -> tuple[float, float, float, float]:
        lefts, tops, rights, bottoms = zip(*(line.bounds for line in self.lines), strict=True)
        caps = [
            line.cap_top if line.role.ornament == "none" else top
            for line, top in zip(self.lines, tops, strict=True)
        ]
        return min(lefts), min(caps), max(rights), max(bottoms)

    def _box(self, bounds: tuple[float, float, float, float], margin: float) -> CaptionBox:
        """Make an even box around the bounds, inside the picture."""
        x = min(max(0, int(bounds[0] - margin)), self.order.width - 2) // 2 * 2
        y = min(max(0, int(bounds[1] - margin)), self.order.height - 2) // 2 * 2
        right = min(self.order.width, int(bounds[2] + margin) + 2)
        bottom = min(self.order.height, int(bounds[3] + margin) + 2)
        width, height = (right - x) // 2 * 2, (bottom - y) // 2 * 2
        return CaptionBox(x=x, y=y, width=max(2, width), height=max(2, height))

    def _slices(self, inner: CaptionBox, outer: CaptionBox | None = None) -> tuple[slice, slice]:
        """Where one box lies in another; in the block's own when none is named."""
        around = self.box if outer is None else outer
        x, y = inner.x - around.x, inner.y - around.y
        return slice(y, y + inner.height), slice(x, x + inner.width)


def _lay_over(picture: Premultiplied, ground: Premultiplied) -> None:
    clear = 1 - picture[..., 3] / 255
    for channel in range(4):
        ground[..., channel] = picture[..., channel] + ground[..., channel] * clear


def _bytes(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Round what is never negative."""
    return np.asarray(cv2.convertScaleAbs(values), np.uint8).reshape(values.shape)
