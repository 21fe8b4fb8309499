"""Media: files named by what they contain, and the product made from a perfume's photos."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from genads_desktop.domain.record import Record

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Share = Annotated[float, Field(ge=0, le=1)]


class Angle(StrEnum):
    """The side of the bottle a photo shows. Front is required."""

    FRONT = "front"
    BACK = "back"
    TOP = "top"
    LEFT = "left"
    RIGHT = "right"


class MediaRef(Record):
    """A file in the media store. `key` is also its key in S3."""

    key: Annotated[str, Field(min_length=1)]
    sha256: Sha256
    size_bytes: Annotated[int, Field(ge=0)]


class CutoutMode(StrEnum):
    """How the product is laid into a new picture."""

    MATTE = "matte"
    """A picture with alpha, laid over the set."""
    MULTIPLY = "multiply"
    """The light the bottle lets through, multiplied onto a light set; for clear glass."""
    CARD = "card"
    """The untouched photo on a framed card, when nothing else can be trusted."""


class Cutout(Record):
    """The product, freed from its photo."""

    mode: CutoutMode
    method: str
    """Which way was taken: `own_alpha`, `border_model`, `rembg:<model>`, `two_photo`, `multiply`, `card`."""
    quality: Share
    reason: str
    """One sentence for people: why this way was taken."""
    image: MediaRef
    """RGBA PNG, straight alpha. In multiply mode RGB is the transmittance and alpha is the extent."""
    glass: MediaRef | None = None
    """8-bit PNG of the same size: how see-through each pixel is."""
    warnings: tuple[str, ...] = ()
    """Sentences on the photo itself: small, blurred, cut by the frame."""


class ProductAsset(Record):
    """The photos of a perfume and the cut-out used in its ads."""

    photos: dict[Angle, MediaRef] = {}
    cutout: Cutout | None = None
