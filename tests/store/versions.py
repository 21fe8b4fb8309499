"""Schemas of later versions, for tests."""

from pathlib import Path

from genads_desktop.adapters.store.schema import MIGRATIONS, Schema

LATER = Path(__file__).parents[1] / "data" / "migrations"


def version(name):
    """A schema that knows one revision more than this version does."""
    return Schema(folders=(MIGRATIONS / "versions", LATER / name))
