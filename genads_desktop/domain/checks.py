"""Checks of a film that leaves the app: what was wanted, what was found, and a report of all of them."""

from datetime import date
from typing import Annotated

from pydantic import Field

from genads_desktop.domain.media import Share
from genads_desktop.domain.record import Record


class Standard(Record):
    """What a finished film is held to."""

    dated: date
    source: str
    loudness: float
    """LUFS, integrated."""
    loudness_tolerance: Annotated[float, Field(gt=0)]
    true_peak: float
    """dBTP, at most."""
    bottle_share: Share
    """How much of the bottle must stay clear of a platform's interface."""


class Check(Record):
    """One thing that was looked at. `found` and `wanted` are words for people."""

    name: str
    title: str
    passed: bool
    found: str
    wanted: str
    advice: str = ""
    """What to do about it, as a sentence, when it did not pass."""


class Report(Record):
    """What was found out about one delivered file."""

    film: str
    """The file's name."""
    sha256: str
    platform: str
    campaign: str
    variation: str
    made_at: str
    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        return all(check.passed for check in self.checks)

    @property
    def failures(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if not check.passed)
