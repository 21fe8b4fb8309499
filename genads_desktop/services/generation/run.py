"""What the pipeline sees of the ledger: steps that are not repeated, paid work that is not paid twice."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from genads_desktop.domain.cost import Money
from genads_desktop.ports.errors import LocalEngineError, MediaStoreError, ProviderError
from genads_desktop.ports.ledger import (
    CancelRequestedError,
    Job,
    NeedsDecisionError,
    StepRecord,
    SupersededError,
)
from genads_desktop.ports.remote import RemoteWork, RequestDocument
from genads_desktop.services.generation.documents import as_stored, input_hash
from genads_desktop.services.generation.events import (
    Report,
    StepFailed,
    StepFinished,
    StepProgressed,
    StepReused,
    StepStarted,
)
from genads_desktop.services.generation.paid_work import Keep, PaidWork
from genads_desktop.services.generation.submission import Submission
from genads_desktop.services.generation.workplace import Execution

StillGood = Callable[[Any], bool]
"""Tells whether a remembered result can still be used, such as that its file is there. Runs on a thread."""

_SMALLEST_PROGRESS = 0.01
_FAILURES = (ProviderError, LocalEngineError, MediaStoreError, OSError)


def always_good(_result: Any) -> bool:
    """Trust a remembered result as it is."""
    return True


class Run:
    """One execution of one job. Steps are known by their key and inputs, so any order and shape will do."""

    def __init__(self, job: Job, execution: Execution) -> None:
        self.job = job
        self._execution = execution
        self._providers = dict(execution.workplace.providers)

    @property
    def report(self) -> Report:
        """For what only the pipeline knows, such as `StepDegraded`."""
        return self._execution.report

    @property
    def providers(self) -> dict[str, RemoteWork]:
        """Whoever may hold work of this job."""
        return self._providers

    async def step(
        self,
        key: str,
        make: Callable[..., Awaitable[Any]],
        *inputs: Any,
        revision: int = 1,
        still_good: StillGood = always_good,
    ) -> Any:
        """Return what `make(*inputs)` returns, from memory if it ran to its end with the same inputs.

        Inputs and result are JSON; a file is named by its hash. Raise `revision` when the code of `make` changes.
        """
        execution = self._execution
        digest = input_hash(revision, inputs)
        if done := await self._reusable(key, digest, still_good):
            return done.result
        await self._begin(key, digest)
        execution.passed("step-run")
        with self._told(key):
            result = as_stored(await make(*inputs))
        execution.passed("step-ran")
        await execution.book(
            execution.ledger.finish_step,
            execution.job_id,
            execution.epoch,
            key,
            digest,
            result,
        )
        execution.passed("step-done")
        execution.report(StepFinished(key, Money.zero()))
        return result

    async def remote(
        self,
        key: str,
        work: RemoteWork,
        request: RequestDocument,
        keep: Keep,
        *,
        suffix: str = "",
        revision: int = 1,
        still_good: StillGood = always_good,
    ) -> Any:
        """Return what `keep` made of the provider's file, from memory if it was made for the same request.

        Raise `ProviderError`, `NeedsDecisionError` when a person must say whether to pay again, and
        `SkippedError` when one chose to go on without. A vanished result is collected again, not paid again.
        """
        self._providers[work.name] = work
        digest = input_hash(work.name, revision, request)
        if done := await self._reusable(key, digest, still_good):
            return done.result
        await self._begin(key, digest)
        submission = Submission(
            execution=self._execution, key=key, input_hash=digest, work=work, request=request
        )
        with self._told(key):
            return await PaidWork(submission=submission, keep=keep, suffix=suffix).made()

    async def paid_for(self, key: str) -> Money | None:
        """What the submission cost that a paid step came of; None when nobody knows."""
        execution = self._execution
        operations = await execution.book(execution.ledger.operations, execution.job_id)
        done = [each for each in operations if each.key == key and not each.is_open]
        return done[-1].paid if done else Money.zero()

    async def gather(self, *branches: Awaitable[Any]) -> list[Any]:
        """Run all branches to their end, since what runs may be paid for, then raise the first failure.

        Being stopped or taken over, and a doubt about money, come before any other failure.
        """
        outcomes: list[Any] = await asyncio.gather(*branches, return_exceptions=True)
        for failure in sorted(_failures(outcomes), key=_urgency):
            raise failure
        return outcomes

    def progress(self, key: str) -> Callable[[float], None]:
        """Return what a step calls with 0..1, on the event loop's thread, as it goes on."""
        shown = 0.0

        def show(fraction: float) -> None:
            nonlocal shown
            if fraction - shown >= _SMALLEST_PROGRESS or fraction >= 1.0 > shown:
                shown = fraction
                self.report(StepProgressed(key, fraction))

        return show

    async def _reusable(self, key: str, digest: str, still_good: StillGood) -> StepRecord | None:
        execution = self._execution
        done = await execution.book(execution.ledger.finished_step, execution.job_id, key, digest)
        if done is None:
            return None
        if still_good is not always_good and not await asyncio.to_thread(still_good, done.result):
            return None
        execution.report(StepReused(key))
        return done

    async def _begin(self, key: str, digest: str) -> None:
        execution = self._execution
        await execution.book(
            execution.ledger.begin_step, execution.job_id, execution.epoch, key, digest
        )
        execution.report(StepStarted(key))

    @contextmanager
    def _told(self, key: str) -> Iterator[None]:
        try:
            yield
        except _FAILURES as error:
            self.report(StepFailed(key, str(error)))
            raise


def _failures(outcomes: Iterable[object]) -> Iterator[BaseException]:
    return (outcome for outcome in outcomes if isinstance(outcome, BaseException))


def _urgency(failure: BaseException) -> int:
    match failure:
        case asyncio.CancelledError() | SupersededError() | CancelRequestedError():
            return 0
        case NeedsDecisionError():
            return 1
        case _:
            return 2
