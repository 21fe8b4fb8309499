"""The shot grammar: what a perfume ad may look like as a sequence of shots.

The rules are data (`resources/grammar.toml`); this module is their form. `rules.py` finds what
breaks them, `solver.py` makes sequences that keep them, `repair.py` mends those that do not.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Self

from pydantic import Field, ValidationError

from genads_desktop.domain.errors import GrammarError
from genads_desktop.domain.media import Share
from genads_desktop.domain.record import Record
from genads_desktop.domain.scene import (
    FPS,
    Backdrop,
    Placement,
    SceneRole,
    ShotType,
    TextRole,
)

Duration = Annotated[float, Field(gt=0, le=60)]
"""Seconds."""


def frames_of(seconds: float) -> int:
    """Convert seconds to whole frames."""
    return round(seconds * FPS)


class Span(Record):
    """How long a shot may be, in seconds."""

    min: Duration
    best: Duration
    max: Duration

    @property
    def least(self) -> int:
        """Frames."""
        return frames_of(self.min)

    @property
    def liked(self) -> int:
        """Frames."""
        return frames_of(self.best)

    @property
    def most(self) -> int:
        """Frames."""
        return frames_of(self.max)


class TextRules(Record):
    """How much may be written in an ad."""

    most_blocks: int
    most_lines: int
    most_words: int
    uncounted_roles: tuple[TextRole, ...] = ()
    shortest: Duration


class Count(Record):
    """How many scenes an ad between two lengths has; all bounds belong to it."""

    first_second: Annotated[int, Field(alias="from")]
    last_second: Annotated[int, Field(alias="to")]
    min: int
    max: int


class Imagery(Record):
    """Words that may not be filmed."""

    reason: str
    words: tuple[str, ...]
    instead: str


class Filler(Record):
    """A scene that a repair may put in."""

    role: SceneRole
    shot: ShotType
    composition: int
    backdrop: Backdrop
    prompt: str
    placement: Placement | None = None


class Grammar(Record):
    """The rules of the trade, as data."""

    dated: str
    source: str
    first_shots: tuple[ShotType, ...]
    last_shots: tuple[ShotType, ...]
    most_alike_in_a_row: int
    product_by: Duration
    least_product_share: Share
    text: TextRules
    shots: dict[ShotType, Span]
    roles: dict[SceneRole, Span] = {}
    counts: tuple[Count, ...]
    imagery: tuple[Imagery, ...] = ()
    fillers: tuple[Filler, ...] = ()

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> Self:
        """Build the grammar from parsed TOML. Raise `GrammarError` where it is not complete."""
        try:
            grammar = cls.model_validate({**document, "dated": str(document.get("dated", ""))})
        except ValidationError as error:
            raise GrammarError(f"The shot grammar cannot be read: {error}") from error
        if missing := [shot.value for shot in ShotType if shot not in grammar.shots]:
            raise GrammarError(f"The shot grammar gives no length for {', '.join(missing)}.")
        return grammar

    def spans(self, shots: Sequence[ShotType]) -> tuple[Span, ...]:
        """How long each of these shots may be; the place of the first and the last decides over the type."""
        spans = [self.shots[shot] for shot in shots]
        if spans:
            spans[-1] = self.roles.get(SceneRole.END_CARD, spans[-1])
            spans[0] = self.roles.get(SceneRole.HOOK, spans[0])
        return tuple(spans)

    def scene_count(self, total_frames: int) -> tuple[int, int]:
        """Fewest and most scenes of an ad of this length; outside the table, what the pace allows."""
        seconds = total_frames / FPS
        for count in self.counts:
            if count.first_second - 0.5 <= seconds < count.last_second + 0.5:
                return count.min, count.max
        longest = max(self.counts, key=lambda count: count.last_second)
        if seconds > longest.last_second:
            return longest.min, round(longest.max * seconds / longest.last_second)
        return 1, min(self.counts, key=lambda count: count.first_second).max

    def least_products(self, scenes: int) -> int:
        """How many of so many scenes must show the bottle."""
        return math.ceil(self.least_product_share * scenes - 1e-9)

    @property
    def product_frame(self) -> int:
        """By this frame a scene with the bottle has begun."""
        return frames_of(self.product_by)
