"""One paid step: handed in once, watched, its result collected and verified; a restart goes on from there."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from genads_desktop.domain.cost import Money
from genads_desktop.ports.errors import LocalEngineError, RejectedError, RemoteFailedError
from genads_desktop.ports.ledger import NeedsDecisionError, OperationState, RemoteOperation
from genads_desktop.ports.remote import RemoteId, RemoteStatus
from genads_desktop.services.generation.documents import as_stored
from genads_desktop.services.generation.events import StepFinished, StepProgressed, StepRetrying
from genads_desktop.services.generation.patience import patiently
from genads_desktop.services.generation.submission import Submission
from genads_desktop.services.generation.workplace import Execution

Keep = Callable[[Path], Awaitable[Any]]
"""Takes in a collected file: verify it, keep a copy, return as JSON what the step remembers.

Raise `LocalEngineError` for a file that is not what was asked for. The file given is deleted afterwards.
"""

_FREE_FAILURES = 3
_COLLECTIONS = 3
_SECONDS_BETWEEN_NOTES = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidWork:
    """Makes one paid step, and pays for it once at most."""

    submission: Submission
    keep: Keep
    suffix: str

    async def made(self) -> Any:
        """Return what `keep` made of the result. Raise `RemoteFailedError` when money was spent in vain."""
        failures = 0
        while True:
            operation = await self.submission.accepted()
            status = await self._ended(operation)
            if status.state == "done":
                return await self._taken_in(operation, _cost(operation, status))
            failures += 1
            await self._failed(operation, status, failures)

    @property
    def _execution(self) -> Execution:
        return self.submission.execution

    async def _ended(self, operation: RemoteOperation) -> RemoteStatus:
        execution, key = self._execution, self.submission.key
        remote_id = _id_of(operation)
        noted = began = time.monotonic()

        async def ask() -> RemoteStatus:
            return await self.submission.work.poll(remote_id)

        while True:
            status = await patiently(execution, key, ask)
            if status.state != "running":
                execution.workplace.free_place(operation.account, operation.id)
                return status
            execution.report(StepProgressed(key, status.progress))
            execution.passed("poll")
            if time.monotonic() - noted >= _SECONDS_BETWEEN_NOTES:
                noted = time.monotonic()
                await execution.book(
                    execution.ledger.note_progress,
                    execution.job_id,
                    execution.epoch,
                    key,
                    status.progress,
                )
            await asyncio.sleep(execution.pace.until_poll(time.monotonic() - began))

    async def _failed(
        self, operation: RemoteOperation, status: RemoteStatus, failures: int
    ) -> None:
        """Return when it may be tried again for nothing, else raise."""
        execution = self._execution
        reason, cost = status.reason, _cost(operation, status)
        if operation.state != OperationState.SUBMITTED:
            raise await self.submission.doubt(
                operation, f"This was paid for, but it is gone. {reason}"
            )
        await self._close_failed(operation, reason, cost)
        if status.refused:
            raise RejectedError(operation.provider, f"{reason} {_charge(cost)}")
        if cost != Money.zero() or failures == _FREE_FAILURES:
            raise RemoteFailedError(operation.provider, f"{reason} {_charge(cost)}")
        seconds = execution.pace.delay(failures)
        execution.report(StepRetrying(self.submission.key, seconds, reason))
        await asyncio.sleep(seconds)

    async def _taken_in(self, operation: RemoteOperation, cost: Money | None) -> Any:
        execution, key = self._execution, self.submission.key
        execution.passed("remote-done")
        target = execution.workplace.folder / f"{operation.token}{self.suffix}"
        try:
            result = await self._kept(operation, target)
        except (RemoteFailedError, LocalEngineError) as error:
            raise await self._result_lost(operation, cost, error) from error
        execution.passed("collected")
        await execution.book(
            execution.ledger.finish_paid_step, operation, execution.epoch, result, cost
        )
        execution.workplace.close_operation(operation.account, operation.id)
        _remove(target)
        execution.passed("remote-stepped")
        execution.report(StepFinished(key, cost))
        return result

    async def _kept(self, operation: RemoteOperation, target: Path) -> Any:
        """Collect and verify the file; a broken one is collected again, which costs nothing."""

        async def collect() -> None:
            await self.submission.work.collect(_id_of(operation), target)

        for attempt in range(1, _COLLECTIONS + 1):
            if not _is_there(target):
                await patiently(self._execution, self.submission.key, collect)
            try:
                return as_stored(await self.keep(target))
            except LocalEngineError:
                _remove(target)
                if attempt == _COLLECTIONS:
                    raise
        raise AssertionError("the last collection returns or raises")

    async def _result_lost(
        self, operation: RemoteOperation, cost: Money | None, error: Exception
    ) -> Exception:
        """Close a paid operation that came to nothing; ask a person before a step is paid a second time."""
        if operation.state == OperationState.SUBMITTED:
            await self._close_failed(operation, str(error), cost)
            return RemoteFailedError(operation.provider, f"{error} {_charge(cost)}")
        what_happened = f"This was made and paid for, but its file is gone. {error}"
        return await self.submission.doubt(operation, what_happened)

    async def _close_failed(
        self, operation: RemoteOperation, reason: str, cost: Money | None
    ) -> None:
        execution = self._execution
        await execution.book(
            execution.ledger.close, operation.id, OperationState.FAILED, paid=cost, error=reason
        )
        execution.workplace.close_operation(operation.account, operation.id)


def _cost(operation: RemoteOperation, status: RemoteStatus) -> Money | None:
    return operation.estimated if status.cost is None else status.cost


def _id_of(operation: RemoteOperation) -> RemoteId:
    if operation.remote_id is None:
        raise NeedsDecisionError("The provider's id of this work is not known.")
    return operation.remote_id


def _charge(cost: Money | None) -> str:
    if cost is None:
        return "What it cost is not known."
    return f"It cost {cost}." if cost.amount else "Nothing was charged."


def _is_there(path: Path) -> bool:
    return path.exists()


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
