"""Which processes of this machine are alive: each holds a lock on a file of its own until it ends, however it ends."""

import os
import sys
import time
import uuid
from pathlib import Path
from typing import BinaryIO

from genads_desktop.ports.errors import StoreError

_SUFFIX = ".owner"
_GLANCE_SECONDS = 0.005
"""Another process looks at a lock no longer than this."""
_NEW_SECONDS = 60.0


class OwnerLocks:
    """Names this process as an owner of jobs, and tells whether another owner still lives."""

    def __init__(self, folder: Path) -> None:
        """`folder` is shared by the processes that share a ledger. Raise `StoreError`."""
        self._folder = folder
        self.owner = f"{os.getpid()}-{uuid.uuid4().hex[:12]}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = (folder / f"{self.owner}{_SUFFIX}").open("wb")
        except OSError as error:
            raise StoreError(
                f"The folder {folder} cannot be written to ({error.strerror}). "
                "Check that it exists and may be changed."
            ) from error
        while not _try_lock(self._file):
            time.sleep(_GLANCE_SECONDS)

    def at_work(self, owner: str) -> bool:
        """Tell whether the owner's process is alive. One that nobody knows here is not."""
        return owner == self.owner or self._is_held(self._folder / f"{owner}{_SUFFIX}")

    def sweep(self) -> None:
        """Delete the files of those that died without tidying up. One just made may not be locked yet."""
        newest = time.time() - _NEW_SECONDS
        for file in self._folder.glob(f"*{_SUFFIX}"):
            if file.stat().st_mtime < newest and not self.at_work(file.stem):
                file.unlink(missing_ok=True)

    def close(self) -> None:
        """Give up the name: what this process still owns may be taken over from now on."""
        self._file.close()
        (self._folder / f"{self.owner}{_SUFFIX}").unlink(missing_ok=True)

    def _is_held(self, file: Path) -> bool:
        try:
            with file.open("r+b") as opened:
                return not _try_lock(opened)
        except FileNotFoundError:
            return False
        except PermissionError:
            return True


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: BinaryIO) -> bool:
        """Take the lock if it is free; closing the file gives it back."""
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: BinaryIO) -> bool:
        """Take the lock if it is free; closing the file gives it back."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
