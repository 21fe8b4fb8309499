"""The file system's own words for trouble, turned into sentences for people."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from genads_desktop.ports.errors import MediaStoreError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST}


@contextmanager
def translated_errors(folder: Path) -> Iterator[None]:
    """Turn an error of the file system into `MediaStoreError`."""
    try:
        yield
    except OSError as error:
        raise storage_error(folder, error) from error


def storage_error(folder: Path, error: OSError) -> MediaStoreError:
    if error.errno in _FULL:
        return MediaStoreError(
            f"The disk with the media folder {folder} is full. The file was not stored, and nothing "
            "of it was left behind. Free some space, then try again."
        )
    if error.errno in _FORBIDDEN:
        return MediaStoreError(
            f"The media folder {folder} cannot be written to. The file was not stored. Allow writing "
            "there, or choose another media folder in Settings."
        )
    return MediaStoreError(
        f"The media folder {folder} could not be used ({error.strerror or error}). The file was not "
        "stored. Check the disk, then try again."
    )
