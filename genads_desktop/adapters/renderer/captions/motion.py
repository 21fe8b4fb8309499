"""How text moves in time: pure functions of seconds since the block came."""

from dataclasses import dataclass
from functools import cached_property

from genads_desktop.adapters.renderer.captions.typography import Motion

GLINT_START, GLINT_SECONDS = 0.7, 1.9
LEGIBLE_SECONDS = 1.8
"""So long the last line of a block should be at least half there, for one who reads it."""
HASTE = 0.4
"""The quickest pace that is asked of a block for that."""


@dataclass(frozen=True)
class Clock:
    """The block's time: when it is all there, and when it has to be gone."""

    motion: Motion
    seconds: float
    """How long the block is visible."""
    holds: bool = False
    last_delay: float = 0.0
    """Seconds the last line comes after the block, at the style's own pace."""

    @cached_property
    def pace(self) -> float:
        """Below 1 when the block is too short to come, be read and go in the style's own time."""
        leaving = 0.0 if self.holds else self.motion.fade_out
        coming = self.last_delay + (self.motion.fade_in + leaving) / 2
        spare = self.seconds - LEGIBLE_SECONDS
        readable = max(HASTE, spare / coming) if coming else 1.0
        return min(1.0, readable, self.seconds / (self.motion.fade_in * 2 + leaving))

    def shown(self, now: float, delay: float) -> float:
        """Opacity at `now` of something that comes `delay` seconds late, 0..1."""
        return self.arrival(now, delay) * self._stay(now)

    def arrival(self, now: float, delay: float) -> float:
        """How far something has arrived, 0..1, eased."""
        return ease_in_out((now - delay * self.pace) / (self.motion.fade_in * self.pace))

    def drift(self, now: float) -> float:
        """How far the letters have drifted apart, 0..1: quick at first, then ever slower."""
        return ease_out(now / self.seconds)

    def _stay(self, now: float) -> float:
        if self.holds:
            return 1.0
        return ease_in_out((self.seconds - now) / (self.motion.fade_out * self.pace))


def glint_place(now: float, pace: float) -> float:
    """Where the travelling light is: 0 at the line's start, 1 at its end, beyond when it is away."""
    return -0.25 + 1.5 * ease_in_out((now / pace - GLINT_START) / GLINT_SECONDS)


def ease_in_out(share: float) -> float:
    """Smoothstep of a share, held at both ends."""
    clamped = min(1.0, max(0.0, share))
    return clamped * clamped * (3 - 2 * clamped)


def ease_out(share: float) -> float:
    """Slow down to a stop, held at both ends."""
    clamped = min(1.0, max(0.0, share))
    return 1 - (1 - clamped) * (1 - clamped)
