"""Freeing the bottle from its photo."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from genads_desktop.domain.media import CutoutMode


@dataclass(frozen=True, slots=True, kw_only=True)
class CutoutResult:
    """What came out, and how. `image` and `glass` are files in the folder that was given."""

    mode: CutoutMode
    method: str
    quality: float
    """0..1; from 0.8 the mask can be trusted."""
    reason: str
    image: Path
    glass: Path | None = None
    warnings: tuple[str, ...] = ()
    """Sentences on the photo itself: small, blurred, cut by the frame."""
    width: int = 0
    height: int = 0
    seconds: float = 0.0


class CutoutMaker(Protocol):
    """Frees the product from one photo, or from two on light and dark ground."""

    async def cut_out(self, photo: Path, second: Path | None, folder: Path) -> CutoutResult:
        """Write `cutout.png` (and `glass.png`) into `folder`. Never fails for want of a good mask.

        Raise `MediaError` only when a photo cannot be read at all.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class BrushStroke:
    """One stroke of a person's brush over the photo."""

    points: tuple[tuple[float, float], ...]
    """Where it went, as shares of the photo's width and height; at least one."""
    radius: float
    """Of the brush, as a share of the photo's longer side."""
    keep: bool
    """True paints the product in, False paints it away."""


class CutoutBrush(Protocol):
    """Corrects a cut-out where a person painted, and only there."""

    async def paint(
        self, photo: Path, image: Path, glass: Path | None, stroke: BrushStroke, folder: Path
    ) -> CutoutResult:
        """Write the corrected `cutout.png` (and `glass.png`) into `folder`; the given files stay.

        `image` and `glass` are an earlier cut-out of `photo`. Raise `MediaError` when one of them
        cannot be read.
        """
        ...
