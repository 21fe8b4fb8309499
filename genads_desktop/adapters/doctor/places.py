"""Folders that may not be there yet."""

from pathlib import Path


def nearest_existing(path: Path) -> Path:
    """Return the path, or the nearest parent that exists; the path itself where not even its drive does."""
    return next((each for each in (path, *path.parents) if each.exists()), path)
