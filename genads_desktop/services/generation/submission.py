"""Handing work in at a provider once, whatever gets lost on the way."""

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from genads_desktop.domain.cost import Money
from genads_desktop.ports.errors import (
    BusyError,
    CannotListError,
    ProviderError,
    StoreError,
    UnclearError,
)
from genads_desktop.ports.ledger import (
    NeedsDecisionError,
    OperationState,
    Order,
    RemoteOperation,
    SkippedError,
)
from genads_desktop.ports.remote import RemoteId, RemoteWork, RequestDocument
from genads_desktop.services.generation.events import AttentionNeeded, StepWaiting
from genads_desktop.services.generation.patience import OUT_OF_REACH, patiently
from genads_desktop.services.generation.workplace import Execution

_LOST_ANSWERS = 5
_TO_BE_SUBMITTED = (OperationState.FAILED, OperationState.CANCELLED, OperationState.LOST)
_WRITING_AGAIN = (0.2, 1.0, 3.0)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One request of one step, on its way to the provider."""

    execution: Execution
    key: str
    input_hash: str
    work: RemoteWork
    request: RequestDocument
    _mine: set[str] = field(default_factory=set)

    async def accepted(self) -> RemoteOperation:
        """Return the operation the provider holds, from this life or an earlier one.

        Raise `NeedsDecisionError`, `SkippedError`, or the provider's refusal.
        """
        for lost in range(1, _LOST_ANSWERS + 1):
            try:
                return await patiently(self.execution, self.key, self._advanced, (BusyError,))
            except UnclearError as error:
                self.execution.report(StepWaiting(self.key, f"The answer was lost. {error}"))
                await asyncio.sleep(self.execution.pace.delay(lost))
        latest = await self._latest()
        if latest is None or latest.remote_id is not None:
            return await self._advanced()
        raise await self.doubt(latest, f"{self.work.name} did not answer {_LOST_ANSWERS} times.")

    async def doubt(self, operation: RemoteOperation, what_happened: str) -> NeedsDecisionError:
        """Leave the operation to a person, and return the error that says so."""
        reason = f"{what_happened} {_what_it_may_cost(operation.estimated)}"
        ledger = self.execution.ledger
        await self.execution.book(ledger.note_doubt, operation.id, reason)
        self.execution.report(AttentionNeeded(self.key, reason, operation.estimated))
        return NeedsDecisionError(reason)

    async def _advanced(self) -> RemoteOperation:
        while True:
            latest = await self._latest()
            if latest is None or latest.state in _TO_BE_SUBMITTED:
                await self._submit()
            elif latest.state == OperationState.SKIPPED:
                raise SkippedError("Somebody chose to go on without this.")
            elif latest.remote_id is not None:
                return latest
            else:
                await self._settle(latest)

    async def _latest(self) -> RemoteOperation | None:
        execution = self.execution
        return await execution.book(
            execution.ledger.latest_operation, execution.job_id, self.key, self.input_hash
        )

    async def _submit(self) -> None:
        await self.work.prepare()
        refusals = 0
        while not await self._admitted_and_posted():
            if not refusals:
                reason = f"{self.work.name} is working on as much as it may at a time."
                self.execution.report(StepWaiting(self.key, reason))
            refusals += 1
            pace = self.execution.pace
            await self.execution.workplace.place_freed(
                self._account, min(pace.poll, pace.delay(refusals))
            )

    async def _admitted_and_posted(self) -> bool:
        """Hand the request in; False while the provider is at its limit.

        The turn is not kept while waiting: whoever fills the last place may need the turn to free it.
        """
        async with self._turn():
            operation = await self._intended()
            if operation is None:
                return False
            self._mine.add(operation.id)
            self.execution.passed("intent")
            await self._post(self._post_and_note(operation))
            return True

    @property
    def _account(self) -> str:
        return self.work.limits.account or self.work.name

    def _turn(self) -> asyncio.Lock:
        return self.execution.workplace.submitting[self.work.name]

    async def _intended(self) -> RemoteOperation | None:
        execution = self.execution
        order = Order(
            provider=self.work.name,
            request=self.request,
            quote=self.work.quote(self.request),
            limits=self.work.limits,
            ended=execution.workplace.ended(self._account),
        )
        return await execution.book(
            execution.ledger.intend,
            execution.job_id,
            execution.epoch,
            self.key,
            self.input_hash,
            order,
        )

    async def _post(self, request: Coroutine[Any, Any, None]) -> None:
        """Send a request and keep its id. Neither a stop nor a quit comes between the two."""
        posting = asyncio.ensure_future(request)
        try:
            await asyncio.shield(posting)
        except asyncio.CancelledError:
            await asyncio.wait({posting})
            if not posting.cancelled():
                posting.exception()
            raise

    async def _post_and_note(self, operation: RemoteOperation) -> None:
        try:
            remote_id = await self.work.submit(self.request, operation.token)
        except ProviderError as error:
            await self._refused(operation, error)
            raise
        await self._note(operation, remote_id)

    async def _post_again_and_note(self, operation: RemoteOperation) -> None:
        """Send the same token again. A refusal now says nothing about the first time."""
        try:
            remote_id = await self.work.submit(self.request, operation.token)
        except OUT_OF_REACH:
            raise
        except ProviderError as error:
            raise await self.doubt(operation, f"The first answer was lost. {error}") from error
        await self._note(operation, remote_id)

    async def _refused(self, operation: RemoteOperation, error: ProviderError) -> None:
        """Close what certainly was not accepted; what may have been stays open."""
        if error.billed == "possible":
            return
        execution = self.execution
        await execution.book(
            execution.ledger.close,
            operation.id,
            OperationState.FAILED,
            paid=Money.zero() if error.billed == "no" else operation.estimated,
            error=str(error),
        )

    async def _note(self, operation: RemoteOperation, remote_id: RemoteId) -> None:
        """Write the id down, again and again if need be: without it nobody finds what was paid."""
        execution = self.execution
        execution.passed("submitted")
        for seconds in _WRITING_AGAIN:
            try:
                await execution.book(execution.ledger.note_submitted, operation.id, remote_id)
            except StoreError as error:
                _log.critical(
                    "%s accepted %s as %s, which could not be written down: %s",
                    self.work.name,
                    operation.token,
                    remote_id,
                    error,
                )
                await asyncio.sleep(seconds)
            else:
                break
        else:
            await execution.book(execution.ledger.note_submitted, operation.id, remote_id)
        execution.passed("persisted")

    async def _settle(self, operation: RemoteOperation) -> None:
        """Find out about a submission whose answer was lost, and write down what became of it."""
        if not await self._is_ours_to_settle(operation):
            return
        async with self._turn():
            if self.work.limits.honours_token:
                self._mine.add(operation.id)
                await self._post(self._post_again_and_note(operation))
                return
            if await self._found(operation):
                return
            await asyncio.sleep(self.execution.pace.second_look)
            if await self._found(operation):
                return
        await self.execution.book(
            self.execution.ledger.close,
            operation.id,
            OperationState.FAILED,
            paid=Money.zero(),
            error=f"The request never reached {self.work.name}.",
        )

    async def _is_ours_to_settle(self, operation: RemoteOperation) -> bool:
        """Wait while an earlier owner may still be sending; False when the book changed meanwhile."""
        if operation.id in self._mine or operation.state == OperationState.DOUBT:
            return True
        pace = self.execution.pace
        told = False
        while (left := pace.grace - _age(operation)) > 0:
            if not told:
                self.execution.report(
                    StepWaiting(self.key, "An earlier run may still be handing this in.")
                )
                told = True
            await asyncio.sleep(min(left, 1.0))
            if await self._latest() != operation:
                return False
        return True

    async def _found(self, operation: RemoteOperation) -> bool:
        execution = self.execution

        async def ask() -> tuple[RemoteId, ...]:
            return await self.work.find(self.request, operation.token, operation.intended)

        try:
            candidates = await patiently(execution, self.key, ask)
        except CannotListError:
            raise await self.doubt(
                operation,
                f"The answer of {self.work.name} was lost, and it cannot be asked for it.",
            ) from None
        except OUT_OF_REACH:
            raise await self.doubt(
                operation, f"The answer of {self.work.name} was lost, and it is out of reach."
            ) from None
        adopted = await execution.book(execution.ledger.adopt, operation.id, candidates)
        return adopted is not None


def _age(operation: RemoteOperation) -> float:
    return (datetime.now(UTC) - operation.intended).total_seconds()


def _what_it_may_cost(estimated: Money | None) -> str:
    if estimated is None:
        charge = "It may have been charged, at a price nobody knows."
    else:
        charge = f"It may already have been charged, up to {estimated}."
    return f"{charge} Pay again, go on without it, or look again later."
