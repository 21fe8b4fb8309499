"""Stored words as people read them: `note_pyramid` is `Note pyramid`."""

from enum import StrEnum


def spoken(word: str) -> str:
    """Return a stored word as a label."""
    return word.replace("_", " ").capitalize()


def labels_of(words: type[StrEnum]) -> list[str]:
    """Return every word of the kind as a label, in the order they are written down."""
    return [spoken(word.value) for word in words]
