"""Small pictures of large ones, for lists and screens."""

from pathlib import Path
from typing import Protocol


class Previews(Protocol):
    """Makes pictures any screen can show: upright sRGB at the size that is needed."""

    def kept(self, picture: Path, edge: int) -> Path | None:
        """Return the preview of a picture, if one is there already."""
        ...

    async def preview(self, picture: Path, edge: int) -> Path:
        """Return a JPEG or PNG at most `edge` px long, made now or kept from before.

        `picture` is a file of the media store, whose name holds the hash of its content. Raise
        `MediaError` when it cannot be read.
        """
        ...
