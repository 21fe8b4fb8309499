"""The desktop's engine: jobs as tasks on the event loop, best first, resumed at the next start."""

import asyncio
import logging
import os
import socket
import uuid
from collections.abc import Callable, Mapping
from functools import partial
from typing import ParamSpec, TypeVar

from genads_desktop.ports.errors import StoreError
from genads_desktop.ports.ledger import (
    UNFINISHED,
    Decision,
    Job,
    JobState,
    JsonDocument,
    Ledger,
)
from genads_desktop.services.generation.events import JobEnded, RunEvent
from genads_desktop.services.generation.execute import Pipeline, execute
from genads_desktop.services.generation.workplace import Workplace

JobReport = Callable[[str, RunEvent], None]
"""Called with the job's id on the event loop's thread; must return quickly."""

InputT = ParamSpec("InputT")
ResultT = TypeVar("ResultT")

_log = logging.getLogger(__name__)


def unheard(_job_id: str, _event: RunEvent) -> None:
    """Report to nobody."""


def nobody_else(_owner: str) -> bool:
    """Take every other owner for dead: right where only one process uses the ledger."""
    return False


def new_owner() -> str:
    """A name for this process that no other one has had."""
    return f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"


class JobEngine:
    """Runs the ledger's jobs, at most `max_jobs` at a time. All of it belongs to one event loop."""

    def __init__(
        self,
        ledger: Ledger,
        pipelines: Mapping[str, Pipeline],
        workplace: Workplace,
        *,
        max_jobs: int = 2,
        report: JobReport = unheard,
        owner: str | None = None,
        at_work: Callable[[str], bool] = nobody_else,
    ) -> None:
        """`at_work` tells whether another owner is still alive, so that its jobs are left to it."""
        self._ledger = ledger
        self._pipelines = pipelines
        self._workplace = workplace
        self._max_jobs = max_jobs
        self._report = report
        self._owner = owner or new_owner()
        self._at_work = at_work
        self._tasks: dict[str, asyncio.Task[JobState]] = {}
        self._set_aside: set[str] = set()
        self._changed = asyncio.Event()
        self._wake = asyncio.Event()
        self._hiring: asyncio.Task[None] | None = None

    @property
    def running(self) -> tuple[str, ...]:
        """Ids of the jobs this process works on."""
        return tuple(self._tasks)

    async def start(self) -> None:
        """Resume what an earlier process left unfinished, and take jobs from now on."""
        if self._hiring is None:
            self._hiring = asyncio.create_task(self._hire())
        self._wake.set()

    async def submit(
        self, kind: str, subject: str, spec: JsonDocument, *, priority: int = 0
    ) -> Job:
        job = await self._book(self._ledger.add_job, kind, subject, spec, priority=priority)
        self._wake.set()
        return job

    async def restart(self, job_id: str, spec: JsonDocument | None = None) -> None:
        """Go on with an ended job: finished steps are kept, paid work is picked up.

        With `spec`, from now on it is to make that instead.
        """
        await self._book(self._ledger.restart, job_id, spec)
        self._set_aside.discard(job_id)
        self._wake.set()

    async def decide(self, operation_id: str, decision: Decision) -> Job:
        """Act on a person's word about a doubt, and go on with its job."""
        job = await self._book(self._ledger.decide, operation_id, decision)
        self._set_aside.discard(job.id)
        self._wake.set()
        return job

    async def move(self, job_id: str, before: str | None) -> None:
        """Put a waiting job before another one; None puts it last."""
        await self._book(self._ledger.move, job_id, before)

    async def cancel(self, job_id: str) -> None:
        """Stop a job for good, also at the provider, and return when it has stopped."""
        await self._book(self._ledger.request_cancel, job_id)
        if task := self._tasks.get(job_id):
            task.cancel()
            await asyncio.wait({task})
        self._tell_waiting()

    async def waiting(self) -> tuple[Job, ...]:
        """Jobs that wait for their turn, next first."""
        return await self._book(self._ledger.in_state, JobState.QUEUED)

    async def ended(self, job_id: str) -> Job:
        """Wait until nothing more happens to the job by itself, and return it."""
        while True:
            changed = self._changed
            job = await self._book(self._ledger.job, job_id)
            if job_id not in self._tasks and (
                job.state not in UNFINISHED or job_id in self._set_aside
            ):
                return job
            await changed.wait()

    async def close(self) -> None:
        """Quit: work at providers goes on, and the jobs are resumed by the next start."""
        tasks = [*self._tasks.values(), *([self._hiring] if self._hiring else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._hiring = None
        self._workplace.books.close()

    async def _hire(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            await self._fill()

    async def _fill(self) -> None:
        try:
            jobs = await self._book(self._ledger.unfinished)
        except StoreError:
            _log.exception("The waiting jobs cannot be read")
            return
        for job in jobs:
            if len(self._tasks) < self._max_jobs and self._is_free(job):
                self._begin(job.id)

    def _is_free(self, job: Job) -> bool:
        if job.id in self._tasks or job.id in self._set_aside:
            return False
        if job.state == JobState.QUEUED or job.owner in {None, self._owner}:
            return True
        return not self._at_work(str(job.owner))

    def _begin(self, job_id: str) -> None:
        report = partial(self._report, job_id)
        task = asyncio.create_task(
            execute(
                self._ledger, job_id, self._owner, self._pipelines, self._workplace, report=report
            )
        )
        self._tasks[job_id] = task
        task.add_done_callback(partial(self._task_ended, job_id))

    def _task_ended(self, job_id: str, task: asyncio.Task[JobState]) -> None:
        del self._tasks[job_id]
        if not task.cancelled():
            error = task.exception()
            if error is not None:
                _log.error("Job %s had to be left as it is", job_id, exc_info=error)
                self._report(job_id, JobEnded(JobState.QUEUED, str(error)))
            if error is not None or task.result() == JobState.RUNNING:
                self._set_aside.add(job_id)
        self._wake.set()
        self._tell_waiting()

    def _tell_waiting(self) -> None:
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    async def _book(
        self, method: Callable[InputT, ResultT], *args: InputT.args, **kwargs: InputT.kwargs
    ) -> ResultT:
        return await self._workplace.books.call(method, *args, **kwargs)
