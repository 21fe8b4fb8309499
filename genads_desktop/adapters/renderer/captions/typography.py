"""How a style sets its text, read from `resources/styles/<style>.toml`."""

import tomllib
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from genads_desktop.domain.scene import TextRole
from genads_desktop.domain.style import Colour, Style

REFERENCE_WIDTH = 1080
"""Sizes and distances in the files are pixels of a picture this wide."""

Pixels = Annotated[float, Field(ge=0, le=500)]
Em = Annotated[float, Field(ge=-0.1, le=1)]
Seconds = Annotated[float, Field(ge=0, le=5)]
FoilStop = tuple[Annotated[float, Field(ge=0, le=1)], Colour]


class _Settings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Motion(_Settings):
    """How a block comes and goes."""

    fade_in: Seconds
    fade_out: Seconds
    line_delay: Seconds
    rise: Pixels


class Cloud(_Settings):
    """A soft shade as long as the line; it makes thin letters as legible as heavy ones."""

    spread: Annotated[float, Field(gt=0, le=3)]
    """Sigma of its edge, in em of the line."""
    least: Pixels
    """Sigma of the smallest line."""
    strength: Annotated[float, Field(ge=0, le=1)]


class Glow(_Settings):
    """A soft copy of the letters."""

    sigma: Pixels
    strength: Annotated[float, Field(ge=0, le=1)]
    gain: Annotated[float, Field(ge=0, le=20)]
    """How soon a thin letter has all of it."""


class Halo(_Settings):
    """Darkness or light behind the letters, so that they are legible on any plate."""

    colour: Colour
    cloud: Cloud
    glow: Glow


class RoleType(_Settings):
    """How lines of one role are set."""

    family: str
    weight: Annotated[int, Field(ge=100, le=900)] = 400
    italic: bool = False
    upper: bool = False
    size: Annotated[float, Field(gt=0, le=500)]
    tracking: tuple[Em, Em]
    """Space between the letters when the line comes and when it goes."""
    space_above: Pixels
    """From the baseline of the line before to the top of this one's capitals."""
    colour: Colour
    foil: tuple[FoilStop, ...] = ()
    """Colours from the top of the capitals (0) to the baseline (1); none uses `colour` alone."""
    glint: Annotated[float, Field(ge=0, le=1)] = 0
    """Strength of the light that travels once along the line."""
    letter_delay: Seconds = 0
    """How much later the last letter comes than the first."""
    line_delay: Seconds | None = None
    soften: Pixels = 0
    """Blur (sigma) the line comes out of."""
    ornament: Literal["none", "rule", "frame"] = "none"
    brand_typeface: bool = False
    """Whether the brand's own typeface is used here, when there is one."""


class Typography(_Settings):
    """How a style sets its text."""

    safe_box: tuple[int, int, int, int]
    """Left, top, right, bottom of a picture of 1080x1920."""
    motion: Motion
    halo: Halo
    roles: dict[TextRole, RoleType]

    @model_validator(mode="after")
    def _every_role_is_set(self) -> Self:
        missing = set(TextRole) - set(self.roles)
        if missing:
            raise ValueError(f"typography lacks the roles {', '.join(sorted(missing))}")
        return self


def read_typography(resources: Path, style: Style) -> Typography:
    """Read the typography section of a style's file."""
    path = resources / "styles" / f"{style.value}.toml"
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    return Typography.model_validate(document["typography"])
