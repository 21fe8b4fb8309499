"""A bench: a folder for work in progress, cleared away when the work is done."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from genads_desktop.ports.storage import MediaStorage


@contextmanager
def bench(storage: MediaStorage) -> Iterator[Path]:
    """Give a new empty folder, and remove it with what is left in it."""
    folder = storage.scratch()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
