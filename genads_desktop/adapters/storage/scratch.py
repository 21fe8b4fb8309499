"""Folders for work in progress, swept when the program that made them is gone.

Every running program has one folder and holds a lock beside it. The system takes the lock back when
the program ends, however it ends, so an unlocked folder is nobody's any more.
"""

import os
import shutil
import sys
from pathlib import Path
from uuid import uuid4


class Scratch:
    """The work in progress of this program, and the sweeping of what others left."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._run: Path | None = None
        self._lock: int | None = None

    def run_folder(self) -> Path:
        """The folder of this program, made at the first use; its lock is taken before it appears."""
        if self._run is None or not self._run.is_dir():
            self.close()
            self._root.mkdir(parents=True, exist_ok=True)
            run = self._root / f"run-{uuid4().hex}"
            self._lock = _locked(_lock_of(run))
            run.mkdir()
            self._run = run
        return self._run

    def folder(self) -> Path:
        """A new empty folder."""
        new = self.run_folder() / uuid4().hex
        new.mkdir()
        return new

    def sweep(self) -> None:
        """Remove every folder whose program is gone. What cannot be removed stays for the next time."""
        for run in self._root.glob("run-*"):
            if run.is_dir():
                _remove_if_abandoned(run)

    def close(self) -> None:
        """Remove this program's folder and give its lock back."""
        if self._run is not None:
            shutil.rmtree(self._run, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)
        if self._run is not None:
            _lock_of(self._run).unlink(missing_ok=True)
        self._run = self._lock = None


def _remove_if_abandoned(run: Path) -> None:
    try:
        lock = _locked(_lock_of(run))
    except OSError:
        return
    shutil.rmtree(run, ignore_errors=True)
    os.close(lock)
    if not run.exists():
        _lock_of(run).unlink(missing_ok=True)


def _lock_of(run: Path) -> Path:
    return run.with_name(f"{run.name}.lock")


def _locked(path: Path) -> int:
    """Lock a file until its handle is closed. Raise `OSError` when another program has it."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise
    return handle
