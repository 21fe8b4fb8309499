"""What the jobs of one process share, and one execution of one job."""

import asyncio
import random
from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import ParamSpec, TypeVar

from genads_desktop.ports.ledger import Ledger
from genads_desktop.ports.remote import RemoteWork
from genads_desktop.services.generation.books import LedgerThread
from genads_desktop.services.generation.events import Report, RunEvent

InputT = ParamSpec("InputT")
ResultT = TypeVar("ResultT")

_SPREAD = 0.3
_POLL_SHARE = 0.15


def unheard(_event: RunEvent) -> None:
    """Report to nobody."""


def unmarked(_name: str) -> None:
    """Pass a checkpoint without a mark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How long a run waits, in seconds."""

    poll: float = 5.0
    """Between two questions about work at a provider, at most."""
    first_poll: float = 0.5
    """Between the first of them: what is quick is noticed quickly."""
    beat: float = 0.5
    """Between two looks whether the job was stopped or taken over elsewhere."""
    grace: float = 75.0
    """How long another process's submission may still be under way; longer than any request."""
    second_look: float = 3.0
    """Before a submission that the provider does not list counts as never arrived."""
    first_retry: float = 1.0
    longest_retry: float = 60.0
    patience: float = 900.0
    """After pauses of this length together, without success, a provider counts as out of reach."""

    def until_poll(self, elapsed: float) -> float:
        """How long to wait before the next question, after so many seconds of asking: a share of them."""
        return min(self.poll, max(self.first_poll, elapsed * _POLL_SHARE))

    def delay(self, failures: int) -> float:
        """How long to wait after so many failures in a row, spread so that waiters do not collide."""
        seconds = min(self.longest_retry, self.first_retry * 2.0 ** min(failures - 1, 16))
        return seconds * random.uniform(1 - _SPREAD, 1 + _SPREAD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """What the jobs of one process share."""

    folder: Path
    """Where files lie on their way from a provider into the media store."""
    providers: Mapping[str, RemoteWork] = field(default_factory=dict)
    """By name, so that a stopped job's work can be called off though no step has reached it yet."""
    pace: Pace = field(default_factory=Pace)
    checkpoint: Callable[[str], None] = unmarked
    """Called at the places between which a crash makes a difference."""
    books: LedgerThread = field(default_factory=LedgerThread)
    submitting: defaultdict[str, asyncio.Lock] = field(
        default_factory=lambda: defaultdict(asyncio.Lock)
    )
    """One submission at a time and provider, so that a crash leaves one doubt at most."""
    _freed: defaultdict[str, asyncio.Event] = field(
        default_factory=lambda: defaultdict(asyncio.Event)
    )

    _ended: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def free_place(self, account: str, operation_id: str) -> None:
        """Note that an operation has ended at its provider, and wake all who wait for room on that account."""
        self._ended[account].add(operation_id)
        self._freed[account].set()
        self._freed[account].clear()

    def close_operation(self, account: str, operation_id: str) -> None:
        """Forget an operation that the ledger knows to have ended."""
        self._ended[account].discard(operation_id)

    def ended(self, account: str) -> frozenset[str]:
        """The operations that have ended on the account and are not closed in the ledger yet."""
        return frozenset(self._ended[account])

    async def place_freed(self, account: str, seconds: float) -> None:
        """Wait until work of this process ended on the account, or so long: others may have ended theirs."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._freed[account].wait()


@dataclass(frozen=True, slots=True, kw_only=True)
class Execution:
    """One run of one job, by one owner."""

    ledger: Ledger
    job_id: str
    epoch: int
    workplace: Workplace
    report: Report

    @property
    def pace(self) -> Pace:
        return self.workplace.pace

    async def book(
        self, method: Callable[InputT, ResultT], *args: InputT.args, **kwargs: InputT.kwargs
    ) -> ResultT:
        return await self.workplace.books.call(method, *args, **kwargs)

    def passed(self, checkpoint: str) -> None:
        self.workplace.checkpoint(checkpoint)
