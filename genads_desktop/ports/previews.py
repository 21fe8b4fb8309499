"""Small pictures of large ones, for lists and screens."""

from pathlib import Path
from typing import Protocol


class Previews(Protocol):
    """Makes pictures any screen can show: upright sRGB at the size that is needed."""

    def kept(self, sha256: str, edge: int) -> Path | None:
        """Return the preview of a picture with this content, if one is there already."""
        ...

    async def preview(self, picture: Path, sha256: str, edge: int) -> Path:
        """Return a JPEG or PNG at most `edge` px long, made now or kept from before.

        `sha256` is of the picture's content and names the file. Raise `MediaError` when the picture
        cannot be read.
        """
        ...
