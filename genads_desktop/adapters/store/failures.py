"""The database's own words for trouble, turned into sentences for people."""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from genads_desktop.ports.errors import StoreError

_ROOM = 1 << 18
"""Bytes that opening a library and its log takes at least."""

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_ENTRY = {
    errno.EACCES,
    errno.EPERM,
    errno.EROFS,
    errno.ENOENT,
    errno.ENOTDIR,
    errno.EEXIST,
    errno.EISDIR,
}

_LOCKED = (
    "Another program is using the library at {path} and does not let go. Nothing was saved. Close "
    "the other GenAds Desktop, then try again."
)
_FULL = (
    "The disk with the library at {path} is full. The last change was not saved; everything before "
    "it is safe. Free some space, then try again."
)
_DAMAGED = (
    "The library at {path} is damaged and cannot be read. Nothing was changed. Put a copy of it "
    'back, such as the one named "{name}.before-...", or move it away to start anew.'
)
_FORBIDDEN = (
    "The library at {path} cannot be opened for writing. Nothing was saved. Allow writing in that "
    "folder, or choose another home for GenAds Desktop."
)
_SENTENCES = {
    "is locked": _LOCKED,
    "disk is full": _FULL,
    "not a database": _DAMAGED,
    "malformed": _DAMAGED,
    "readonly database": _FORBIDDEN,
    "unable to open": _FORBIDDEN,
}
_OTHERWISE = (
    "The library at {path} could not be used ({detail}). The last change was not saved; everything "
    "before it is safe. Check the disk, then try again."
)


@contextmanager
def translated_errors(path: Path) -> Iterator[None]:
    """Turn any error of the database into `StoreError`."""
    try:
        yield
    except DBAPIError as error:
        raise store_error(path, error.orig or error) from error
    except (sqlite3.Error, OSError) as error:
        raise store_error(path, error) from error


def store_error(path: Path, error: BaseException) -> StoreError:
    detail = _detail(path, error)
    sentence = next((text for sign, text in _SENTENCES.items() if sign in detail), _OTHERWISE)
    return StoreError(sentence.format(path=path, name=path.name, detail=detail))


def _detail(path: Path, error: BaseException) -> str:
    if isinstance(error, OSError):
        if error.errno in _NO_ROOM:
            return "disk is full"
        return "unable to open" if error.errno in _NO_ENTRY else str(error.strerror)
    detail = str(error)
    return "disk is full" if "disk I/O error" in detail and _is_nearly_full(path) else detail


def _is_nearly_full(path: Path) -> bool:
    """SQLite tells a full disk from a broken one only when it writes, not when it maps memory."""
    try:
        return shutil.disk_usage(path.parent).free < _ROOM
    except OSError:
        return False
