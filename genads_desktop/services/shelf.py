"""A shelf: files that can be made again, made once however many ask for them."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from pathlib import Path

_AT_ONCE = 2

Make = Callable[[Path], Awaitable[None]]
"""Writes the file it is given."""


class Shelf:
    """A folder of files named by what they were made from; it may be emptied at any time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._turn = asyncio.Semaphore(_AT_ONCE)
        self._making: dict[str, asyncio.Task[None]] = {}

    def place(self, name: str) -> Path:
        return self._folder / name

    async def made(self, name: str, make: Make, *, beside: tuple[str, ...] = ()) -> Path:
        """Return the file, made now if it is not there; nobody ever sees it half made.

        `beside` are files that making it writes too; if one of them is gone, it is made again.
        """
        target = self._folder / name
        whole = (target, *(self._folder / other for other in beside))
        if all(file.exists() for file in whole):
            for file in whole:
                os.utime(file)
            return target
        if name not in self._making:
            task = asyncio.ensure_future(self._make(target, make))
            self._making[name] = task
            task.add_done_callback(lambda done: self._forget(name, done))
        await asyncio.shield(self._making[name])
        return target

    async def sweep(self, before: float) -> None:
        """Remove what nobody has asked for since `before`, in seconds since 1970."""
        await asyncio.to_thread(self._sweep, before)

    async def close(self) -> None:
        """End what is being made, and wait until it has ended."""
        tasks = list(self._making.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _forget(self, name: str, task: asyncio.Task[None]) -> None:
        """Let go of it; whoever waited for it was told, and nobody may have waited to the end."""
        self._making.pop(name, None)
        if not task.cancelled():
            task.exception()

    async def _make(self, target: Path, make: Make) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        part = target.with_name(f"part-{target.name}")
        async with self._turn:
            try:
                await make(part)
                part.replace(target)
            finally:
                part.unlink(missing_ok=True)

    def _sweep(self, before: float) -> None:
        for file in self._folder.glob("*"):
            if file.is_file() and file.stat().st_mtime < before:
                file.unlink(missing_ok=True)
