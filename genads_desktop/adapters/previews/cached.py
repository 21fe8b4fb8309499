"""Previews in a folder that may be deleted at any time; two at once are made at most."""

import asyncio
import contextlib
import os
from pathlib import Path

from genads_desktop.adapters.previews.job import PreviewJob
from genads_desktop.media.worker import WorkerError, run_worker
from genads_desktop.ports.errors import MediaError

WORKER = "genads_desktop.adapters.previews.worker"
AT_ONCE = 2


class CachedPreviews:
    """Names previews like their pictures, which are named by what they hold."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._making: dict[str, asyncio.Lock] = {}

    def kept(self, picture: Path, edge: int) -> Path | None:
        """Return the preview if it is there already; it counts as looked at."""
        name = _name(picture, edge)
        made = (self._folder / (name + suffix) for suffix in (".jpg", ".png"))
        file = next((file for file in made if file.is_file()), None)
        if file is not None:
            with contextlib.suppress(OSError):
                os.utime(file)
        return file

    async def preview(self, picture: Path, edge: int) -> Path:
        """Return the preview, made now unless it is there. Raise `MediaError`."""
        name = _name(picture, edge)
        async with self._making.setdefault(name, asyncio.Lock()):
            kept = self.kept(picture, edge)
            if kept is not None:
                return kept
            async with self._turns:
                return await self._make(_job(picture, self._folder / name, edge))

    async def _make(self, job: PreviewJob) -> Path:
        try:
            return Path((await run_worker(WORKER, job.model_dump_json())).splitlines()[-1])
        except (WorkerError, OSError) as error:
            raise MediaError(str(error)) from error


def _name(picture: Path, edge: int) -> str:
    return f"{picture.stem}-{edge}"


def _job(picture: Path, target: Path, edge: int) -> PreviewJob:
    return PreviewJob(picture=str(picture.absolute()), target=str(target.absolute()), edge=edge)
