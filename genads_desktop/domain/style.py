"""Styles: the three looks of the house, and the style spec that all variations of an ad share."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from genads_desktop.domain.record import Record

Colour = Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")]


class Style(StrEnum):
    """The look chosen on the brief: `campaigns.selected_style`."""

    GOLD_LUXE = "gold_luxe"
    DARK_ELEGANCE = "dark_elegance"
    ROMANTIC_FLORAL = "romantic_floral"


class StyleSpec(Record):
    """The look of one ad in full. Made once from brief and brand, shared by every variation."""

    style: Style
    accent: Colour
    """The one colour that lights, dust and petals take; steered by notes, brief and brand."""
    accent_strength: Annotated[float, Field(ge=0, le=1)] = 0.35
    lighting: str = ""
    texture: str = ""
    mood: tuple[str, ...] = ()
