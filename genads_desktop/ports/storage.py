"""Keeping media files: a folder on this machine, a bucket for the team."""

from pathlib import Path
from typing import Protocol

from genads_desktop.domain.media import MediaRef


class MediaStorage(Protocol):
    """Files under S3 keys. A key's content never changes, and its name holds its hash."""

    def path(self, ref: MediaRef) -> Path:
        """Where the file is on this machine. Raise `MediaStoreError` when it is not here."""
        ...

    def holds(self, ref: MediaRef) -> bool:
        """Tell whether the file is here, whole."""
        ...

    def find(self, key: str) -> Path | None:
        """Where the file under a key is on this machine; None when it is not here."""
        ...

    async def keep(self, source: Path, prefix: str, stem: str) -> MediaRef:
        """Take a file in as `{prefix}{stem}-{hash12}{suffix}`: copied, flushed to disk, then renamed into place.

        The source stays. The same content under the same stem is kept once.
        """
        ...

    def scratch(self) -> Path:
        """A new empty folder for work in progress, swept at start-up."""
        ...
