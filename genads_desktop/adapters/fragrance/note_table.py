"""The notes of `resources/notes.toml`, by every name they have."""

import tomllib
from functools import cached_property
from pathlib import Path

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.text_folding import folded


class TomlNoteBook:
    """Reads the table at its first use."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file

    def suggestions(self, typed: str, most: int) -> tuple[str, ...]:
        """Return the notes by their own names, even when found by another one."""
        wanted = folded(typed).strip()
        if not wanted:
            return ()
        ranked = ((_rank(names, wanted), title) for title, names in self._notes.items())
        scored = sorted((rank, title) for rank, title in ranked if rank is not None)
        return tuple(title for _, title in scored[:most])

    def knows(self, name: str) -> bool:
        return any(folded(name).strip() in names for names in self._notes.values())

    @cached_property
    def _notes(self) -> dict[str, tuple[str, ...]]:
        """Every note: its name as people write it, and all its names folded."""
        file = self._file or data_dir("resources") / "notes.toml"
        table = tomllib.loads(file.read_text("utf-8"))["notes"]
        return {
            _title(key): tuple(folded(name) for name in (_title(key), *note["names"]))
            for key, note in table.items()
        }


def _title(key: str) -> str:
    return key.replace("_", " ").capitalize()


def _rank(names: tuple[str, ...], wanted: str) -> int | None:
    """Its own name first, then its other names, then any word within them."""
    if names[0].startswith(wanted):
        return 0
    if any(name.startswith(wanted) for name in names):
        return 1
    return 2 if any(f" {wanted}" in name for name in names) else None
