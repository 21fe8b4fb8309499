"""The compare sheet: one picture with the variations side by side."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumn:
    """One variation on the sheet."""

    heading: str
    detail: str
    note: str
    poster: Path
    filmstrip: Path
    """One JPEG row, one thumbnail of 90x160 a second."""
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRequest:
    """What is on the sheet."""

    title: str
    subtitle: str
    columns: tuple[SheetColumn, ...]


class SheetArtist(Protocol):
    """Draws compare sheets."""

    async def draw(self, request: SheetRequest, target: Path) -> None:
        """Write the sheet to `target` (.png or .jpg). Raise `MediaError` when a picture cannot be read."""
        ...
