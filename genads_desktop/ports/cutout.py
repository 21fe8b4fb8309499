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
