"""Running one job to its end: the one entry for the desktop, a farm and the tests."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from genads_desktop.ports.errors import ProviderError, StoreError
from genads_desktop.ports.ledger import (
    CancelRequestedError,
    Job,
    JobState,
    JsonDocument,
    Ledger,
    NeedsDecisionError,
    OperationState,
    RemoteOperation,
    SupersededError,
)
from genads_desktop.services.generation.events import JobEnded, Report
from genads_desktop.services.generation.run import Run
from genads_desktop.services.generation.workplace import Execution, Workplace, unheard

Pipeline = Callable[[Run, JsonDocument], Awaitable[Any]]
"""Makes one kind of job; returns JSON."""

_STOPPED = CancelRequestedError("The work was stopped.")

_log = logging.getLogger(__name__)


async def execute(
    ledger: Ledger,
    job_id: str,
    owner: str,
    pipelines: Mapping[str, Pipeline],
    workplace: Workplace,
    *,
    report: Report = unheard,
) -> JobState:
    """Take the job over, run it to its end, and return its state. `RUNNING` means that another owner goes on.

    Being cancelled is a shutdown: the job stays as it is, work at providers goes on, and the next
    `execute` picks both up. Only when a person asked for it in the ledger is the job stopped for good.
    Raise `StoreError` when the ledger cannot be used.
    """
    books = workplace.books
    epoch = await books.call(ledger.take_over, job_id, owner)
    job = await books.call(ledger.job, job_id)
    if epoch is None:
        return job.state
    execution = Execution(
        ledger=ledger, job_id=job_id, epoch=epoch, workplace=workplace, report=report
    )
    return await _Job(job, execution).run(pipelines)


class _Job:
    def __init__(self, job: Job, execution: Execution) -> None:
        self._job = job
        self._execution = execution
        self._run = Run(job, execution)

    async def run(self, pipelines: Mapping[str, Pipeline]) -> JobState:
        if self._job.cancel_requested:
            return await self._ended(None, _STOPPED)
        work = asyncio.ensure_future(self._made(pipelines))
        stop = asyncio.ensure_future(self._stopped())
        try:
            await asyncio.wait({work, stop}, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            await _wound_up(work, stop)
            if await self._cancel_wanted():
                await self._ended(None, _STOPPED)
            raise
        if work.done():
            await _wound_up(stop)
            return await self._ended(*_outcome(work))
        await _wound_up(work)
        return await self._ended(None, stop.exception() or _STOPPED)

    async def _made(self, pipelines: Mapping[str, Pipeline]) -> Any:
        pipeline = pipelines.get(self._job.kind)
        if pipeline is None:
            raise LookupError(f"This version of GenAds cannot make {self._job.kind!r}.")
        return await pipeline(self._run, self._job.spec)

    async def _stopped(self) -> None:
        """Return when a person stops the job; raise `SupersededError` when somebody takes it over."""
        while True:
            if await self._cancel_wanted():
                return
            await asyncio.sleep(self._execution.pace.beat)

    async def _cancel_wanted(self) -> bool:
        execution = self._execution
        try:
            return await execution.book(
                execution.ledger.cancel_wanted, execution.job_id, execution.epoch
            )
        except StoreError:
            return False

    async def _ended(self, result: Any, error: BaseException | None) -> JobState:
        self._execution.passed("job-done")
        try:
            state, reason = await self._closed(result, error)
        except SupersededError as superseded:
            state, reason = JobState.RUNNING, str(superseded)
        self._execution.report(JobEnded(state, reason))
        return state

    async def _closed(self, result: Any, error: BaseException | None) -> tuple[JobState, str]:
        match error:
            case None:
                return await self._finish(JobState.DONE, result=result)
            case SupersededError():
                raise error
            case CancelRequestedError():
                await self._call_off()
                return await self._finish(JobState.CANCELLED)
            case NeedsDecisionError():
                return await self._finish(JobState.ATTENTION, error=str(error))
            case _:
                _log.error("Job %s failed", self._job.id, exc_info=error)
                return await self._finish(JobState.FAILED, error=str(error) or type(error).__name__)

    async def _finish(
        self, state: JobState, *, result: Any = None, error: str | None = None
    ) -> tuple[JobState, str]:
        execution = self._execution
        written = await execution.book(
            execution.ledger.finish,
            execution.job_id,
            execution.epoch,
            state,
            result=result,
            error=error,
        )
        return written, error or ""

    async def _call_off(self) -> None:
        """Stop what runs at providers; what it may have cost stays on the books."""
        execution = self._execution
        await execution.book(execution.ledger.cancel_wanted, execution.job_id, execution.epoch)
        operations = await execution.book(execution.ledger.operations, execution.job_id)
        await asyncio.gather(*(self._call_off_one(each) for each in operations if each.is_open))

    async def _call_off_one(self, operation: RemoteOperation) -> None:
        ledger, book = self._execution.ledger, self._execution.book
        if operation.remote_id is None:
            reason = "Stopped before the provider's answer was known; it may have been charged."
            await book(ledger.note_doubt, operation.id, reason)
            return
        await book(
            ledger.close,
            operation.id,
            OperationState.CANCELLED,
            paid=operation.estimated,
            error=await self._cancelled_at_provider(operation),
        )

    async def _cancelled_at_provider(self, operation: RemoteOperation) -> str | None:
        provider = self._run.providers.get(operation.provider)
        if provider is None or operation.remote_id is None:
            return f"{operation.provider} is not set up here, so the work could not be called off."
        try:
            await provider.cancel(operation.remote_id)
        except (ProviderError, OSError) as error:
            return f"The work could not be called off: {error}"
        return None


async def _wound_up(*tasks: asyncio.Future[Any]) -> None:
    """Cancel and wait until all have ended, whatever with."""
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    for task in tasks:
        if not task.cancelled():
            task.exception()


def _outcome(work: asyncio.Future[Any]) -> tuple[Any, BaseException | None]:
    if work.cancelled():
        return None, RuntimeError("The work was interrupted from within.")
    error = work.exception()
    return (None, error) if error else (work.result(), None)
