"""The cache: pictures and films that can be made again, kept within an age and a size."""

import asyncio
import contextlib
import logging
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LARGEST = 2 * 1024**3
"""Bytes. A still has some 200 kB and the previews of one ad 30 MB at most, so that dozens of ads stay quick."""
OLDEST = 60 * 86_400.0
"""Seconds after which nobody comes back to an ad for another look at the same state of it."""
IN_USE = 3_600.0
"""Seconds during which a file may be on a screen, here or in another window; it is always left."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Swept:
    """What was removed."""

    files: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class _Kept:
    path: Path
    used: float
    """Seconds since 1970: whoever shows a file of the cache touches it."""
    size_bytes: int


class Cache:
    """Removes what nobody has looked at for long, and of the rest what goes beyond a size.

    It only knows the folders it is given. Media is nothing of it, nor is what was lent to other
    programs, which may go on reading it.
    """

    def __init__(
        self, folders: tuple[Path, ...], *, largest: int = LARGEST, oldest: float = OLDEST
    ) -> None:
        self._folders = folders
        self._largest = largest
        self._oldest = oldest
        self._sweeping: asyncio.Task[Swept] | None = None

    def start(self) -> None:
        """Sweep in the background."""
        self._sweeping = asyncio.get_running_loop().create_task(self.sweep(time.time()))

    async def close(self) -> None:
        """Wait until the sweep that was started has ended."""
        if self._sweeping is not None:
            await self._sweeping

    async def sweep(self, now: float) -> Swept:
        """Remove what is too old or too much at `now`, seconds since 1970; the longest unused first.

        What cannot be read or removed is left for the next time.
        """
        return await asyncio.to_thread(self._sweep, now)

    def _sweep(self, now: float) -> Swept:
        kept = sorted(self._files(), key=lambda file: file.used)
        size = sum(file.size_bytes for file in kept)
        files = removed = 0
        for file in kept:
            idle = now - file.used
            if idle < IN_USE or (idle < self._oldest and size - removed <= self._largest):
                break
            with contextlib.suppress(OSError):
                file.path.unlink()
                files, removed = files + 1, removed + file.size_bytes
        if files:
            logger.info("The cache was swept: %d files, %d bytes", files, removed)
        return Swept(files, removed)

    def _files(self) -> Iterator[_Kept]:
        for folder in self._folders:
            with contextlib.suppress(OSError), os.scandir(folder) as entries:
                for entry in entries:
                    with contextlib.suppress(OSError):
                        if entry.is_file(follow_symlinks=False):
                            state = entry.stat(follow_symlinks=False)
                            yield _Kept(Path(entry.path), state.st_mtime, state.st_size)
