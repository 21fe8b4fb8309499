"""Stored words as people read them: `note_pyramid` is `Note pyramid`."""

from enum import StrEnum
from pathlib import Path


def spoken(word: str) -> str:
    """Return a stored word as a label."""
    return word.replace("_", " ").capitalize()


def labels_of(words: type[StrEnum]) -> list[str]:
    """Return every word of the kind as a label, in the order they are written down."""
    return [spoken(word.value) for word in words]


def short_path(path: Path) -> str:
    """Return a folder as a person knows it: below their own folder, from `~` on."""
    home = Path.home()
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)
