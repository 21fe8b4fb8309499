"""Previews in a folder that may be deleted at any time; two at once are made at most."""

import asyncio
from pathlib import Path

from genads_desktop.adapters.previews.job import PreviewJob
from genads_desktop.media.worker import WorkerError, run_worker
from genads_desktop.ports.errors import MediaError

WORKER = "genads_desktop.adapters.previews.worker"
AT_ONCE = 2


class CachedPreviews:
    """Names previews by the content they show, so that a changed picture is another file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._making: dict[str, asyncio.Lock] = {}

    def kept(self, sha256: str, edge: int) -> Path | None:
        """Return the preview if it is there already."""
        made = (self._folder / f"{sha256}-{edge}{suffix}" for suffix in (".jpg", ".png"))
        return next((file for file in made if file.is_file()), None)

    async def preview(self, picture: Path, sha256: str, edge: int) -> Path:
        """Return the preview, made now unless it is there. Raise `MediaError`."""
        async with self._making.setdefault(f"{sha256}-{edge}", asyncio.Lock()):
            kept = self.kept(sha256, edge)
            if kept is not None:
                return kept
            async with self._turns:
                return await self._make(_job(picture, self._folder / f"{sha256}-{edge}", edge))

    async def _make(self, job: PreviewJob) -> Path:
        try:
            return Path((await run_worker(WORKER, job.model_dump_json())).splitlines()[-1])
        except (WorkerError, OSError) as error:
            raise MediaError(str(error)) from error


def _job(picture: Path, target: Path, edge: int) -> PreviewJob:
    return PreviewJob(picture=str(picture.absolute()), target=str(target.absolute()), edge=edge)
