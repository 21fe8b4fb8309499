"""The local engine behind the port: hands scenes to worker processes."""

import asyncio
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from genads_desktop.adapters.video.local.job import Job, to_json
from genads_desktop.config.paths import data_dir
from genads_desktop.domain.scene import FPS, HANDLE_FRAMES, MAX_SCENE_FRAMES
from genads_desktop.media.partial import discard_partial
from genads_desktop.media.worker import WorkerError, run_worker
from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.ports.video import FilmRequest, Progress, StillRequest, VideoCapabilities

DRAWN_SINCE = "2026-11-25"
"""When the pictures last changed by more than rounding: leather is stitched hide."""
_WORKER = "genads_desktop.adapters.video.local.worker"


class LocalSceneFilmer:
    """Films scenes on this machine, at most `workers` at once (the number of processors, unless said)."""

    name = "local"

    def __init__(self, *, resources: Path | None = None, workers: int | None = None) -> None:
        self._looks = (resources or data_dir("resources")) / "looks"
        self._free = asyncio.Semaphore(workers or os.cpu_count() or 1)

    @property
    def capabilities(self) -> VideoCapabilities:
        return VideoCapabilities(
            renders_product=True,
            max_duration=(MAX_SCENE_FRAMES + HANDLE_FRAMES) / FPS,
            revision=DRAWN_SINCE,
        )

    async def film(self, request: FilmRequest, target: Path, progress: Progress) -> None:
        """Write the clip of a scene; see `SceneFilmer`. Raise `LocalEngineError`."""
        await self._run(Job(request=request, target=target, looks=self._looks), progress)
        progress(1.0)

    async def still(self, request: FilmRequest, frame: int, target: Path) -> None:
        """Write one frame of a scene as PNG; see `SceneFilmer`. Raise `LocalEngineError`."""
        job = Job(request=request, target=target, looks=self._looks, frame=frame)
        await self._run(job, _unheard)

    async def stills(
        self, wanted: Sequence[StillRequest], on_taken: Callable[[StillRequest], None]
    ) -> None:
        """Write several stills in one process; see `SceneFilmer`. Raise `LocalEngineError`."""
        jobs = [
            Job(request=one.request, target=one.target, looks=self._looks, frame=one.frame)
            for one in wanted
        ]
        told = 0

        def hear(share: float) -> None:
            nonlocal told
            for still in wanted[told : round(share * len(wanted))]:
                told += 1
                on_taken(still)

        if jobs:
            await self._work(jobs, hear)

    async def _run(self, job: Job, progress: Progress) -> None:
        await self._work([job], progress)

    async def _work(self, jobs: Sequence[Job], progress: Progress) -> None:
        async with self._free:
            for job in jobs:
                job.target.parent.mkdir(parents=True, exist_ok=True)
            try:
                await run_worker(_WORKER, to_json(jobs), on_progress=progress)
            except WorkerError as error:
                scene = next((job for job in jobs if not _is_there(job)), jobs[-1]).request.scene
                raise LocalEngineError(
                    f"Scene {scene.scene_id} could not be filmed on this machine: {error} "
                    "Nothing was spent."
                ) from error
            finally:
                for job in jobs:
                    discard_partial(job.target)


def _is_there(job: Job) -> bool:
    return job.target.exists()


def _unheard(_share: float) -> None:
    """Take no notice of progress."""
