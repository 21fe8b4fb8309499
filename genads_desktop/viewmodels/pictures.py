"""Pictures of the media store, as addresses QML can show."""

from pathlib import Path

from PySide6.QtCore import QUrl

from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.previews import Previews
from genads_desktop.ports.storage import MediaStorage

THUMB = 720
"""Longest side of pictures in lists, px; enough for cards at twice the size."""
LARGE = 1800
"""Longest side of the one picture a screen is about, px."""


class Pictures:
    """Finds files by their keys. A picture that is missing or damaged is an empty address."""

    def __init__(self, storage: MediaStorage, previews: Previews) -> None:
        self._storage = storage
        self._previews = previews

    def whole(self, key: str) -> QUrl:
        """The file itself: for pictures we made, which every screen can show."""
        found = self._storage.find(key)
        return QUrl.fromLocalFile(str(found)) if found else QUrl()

    def ready(self, key: str, edge: int) -> QUrl:
        """The preview, if it was made before."""
        found = self._storage.find(key)
        kept = self._previews.kept(found, edge) if found else None
        return QUrl.fromLocalFile(str(kept)) if kept else QUrl()

    async def small(self, key: str, edge: int) -> QUrl:
        """The preview, made now if need be."""
        found = self._storage.find(key)
        if found is None:
            return QUrl()
        try:
            return QUrl.fromLocalFile(str(await self._previews.preview(found, edge)))
        except MediaError:
            return QUrl()


def local_files(dropped: list[QUrl]) -> tuple[Path, ...]:
    """Return the files among what was dropped; a folder stands for what is in it, by name."""
    files: list[Path] = []
    for url in dropped:
        if url.isLocalFile():
            path = Path(url.toLocalFile())
            files += sorted(_visible_files(path)) if path.is_dir() else [path]
    return tuple(files)


def _visible_files(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")]
