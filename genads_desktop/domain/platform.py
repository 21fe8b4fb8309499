"""A platform: where an ad is shown, what files it takes, and where its own interface covers the picture."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from genads_desktop.domain.record import Record

REFERENCE_WIDTH, REFERENCE_HEIGHT = 1080, 1920
"""The picture that zones and boxes are counted in."""

Pixels = Annotated[int, Field(ge=0, le=REFERENCE_HEIGHT)]


class Zone(Record):
    """A rectangle in pixels of 1080x1920; right and bottom lie just outside."""

    left: Pixels
    top: Pixels
    right: Pixels
    bottom: Pixels

    @model_validator(mode="after")
    def _has_an_inside(self) -> Self:
        if self.left >= self.right or self.top >= self.bottom:
            raise ValueError("a zone must have an inside")
        return self

    def holds(self, other: "Zone") -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )


class FileRules(Record):
    """What a platform asks of a file. None is no limit anybody published."""

    largest_megabytes: Annotated[float, Field(gt=0)] | None = None
    """Of a million bytes."""
    least_kilobits: Annotated[float, Field(gt=0)] | None = None
    """A second, pictures and sound together."""
    most_kilobits: Annotated[float, Field(gt=0)] | None = None
    shortest_seconds: Annotated[float, Field(ge=0)] = 0
    longest_seconds: Annotated[float, Field(gt=0)]


class Fixture(Record):
    """One thing the platform's app draws over the film."""

    kind: Literal["text", "icon", "avatar", "button", "bar"]
    box: tuple[Pixels, Pixels, Pixels, Pixels]
    """Left, top, right, bottom in pixels of 1080x1920."""
    text: str = ""
    """`{brand}` and `{perfume}` stand for the ad's own names."""
    symbol: str = ""
    strong: bool = False
    faint: bool = False
    centred: bool = False


class Platform(Record):
    """Where an ad is shown, as known on a day, from a source."""

    platform_id: str
    name: str
    dated: date
    source: str
    file: FileRules
    safe_zone: Zone | None = None
    """Outside of it the app's own interface may cover the picture."""
    interface: tuple[Fixture, ...] = ()
