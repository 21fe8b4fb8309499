"""What is said to the cut-out's child processes and what they answer, one line of JSON each."""

from pydantic import BaseModel, ConfigDict

from genads_desktop.domain.media import CutoutMode

TRUSTED = 0.8
"""Quality from which a mask is used."""


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CutoutJob(_Message):
    """Cut out one photo. All paths are absolute."""

    photo: str
    second: str | None = None
    folder: str
    seed: str | None = None
    """An 8-bit grey PNG: the mask a trained model found."""
    seed_model: str = ""


class CutoutAnswer(_Message):
    """What was written into the folder: `cutout.png`, and `glass.png` if `glass` says so."""

    mode: CutoutMode
    method: str
    quality: float
    reason: str
    glass: bool
    warnings: tuple[str, ...]
    width: int
    height: int
    seconds: float
    """Computing alone, without reading and writing files."""


class MaskJob(_Message):
    """Let a trained model find the product."""

    photo: str
    model: str
    """A rembg session by name; never left to rembg's own choice."""
    model_path: str
    mask: str
    """The 8-bit grey PNG to write."""


class BrushJob(_Message):
    """Correct a cut-out by one stroke. Points and radius are shares, as in `ports.cutout`."""

    photo: str
    image: str
    glass: str | None = None
    points: tuple[tuple[float, float], ...]
    radius: float
    keep: bool
    folder: str


class BrushAnswer(_Message):
    """What was written into the folder: `cutout.png`, and `glass.png` if `glass` says so."""

    glass: bool
    width: int
    height: int
    seconds: float
