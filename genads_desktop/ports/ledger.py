"""The book of what is done and what was paid: jobs, their steps, and their operations at providers.

Decisions carry the `epoch` under which the job was taken over and are refused once somebody else
has taken it over. Facts, such as the id a provider gave, are written down whoever reports them.
Every call is short and synchronous: one transaction. All of them may raise `StoreError`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from genads_desktop.domain.cost import Money, Quote
from genads_desktop.ports.remote import RemoteId, RemoteLimits, RequestDocument

JsonDocument = Mapping[str, Any]


class JobState(StrEnum):
    """Where a job stands."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    ATTENTION = "attention"
    """Something may have been charged and nobody can prove it: a person decides."""


UNFINISHED = (JobState.QUEUED, JobState.RUNNING)
RESTARTABLE = (JobState.FAILED, JobState.CANCELLED, JobState.ATTENTION, JobState.DONE)


class StepState(StrEnum):
    RUNNING = "running"
    DONE = "done"


class OperationState(StrEnum):
    """Where one submission to a provider stands."""

    INTENT = "intent"
    """Written down before the request is sent."""
    SUBMITTED = "submitted"
    """The provider has it, under `remote_id`."""
    DOUBT = "doubt"
    """Possibly charged, and its result is in nobody's hands."""
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    LOST = "lost"
    """A doubt that a person closed by agreeing to pay again."""
    SKIPPED = "skipped"
    """A doubt that a person closed by going on without this step."""


class Decision(StrEnum):
    """What a person says about a submission nobody can prove."""

    PAY_AGAIN = "pay_again"
    SKIP = "skip"
    LOOK_AGAIN = "look_again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One thing asked for. `subject` names what it is about, such as a campaign."""

    id: str
    kind: str
    subject: str
    spec: JsonDocument
    state: JobState
    priority: int
    """Higher runs earlier."""
    cancel_requested: bool
    epoch: int
    """Rises by one at every take-over."""
    owner: str | None
    result: Any
    error: str | None
    created: datetime
    updated: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRecord:
    job_id: str
    key: str
    input_hash: str
    state: StepState
    progress: float
    result: Any
    started: datetime
    updated: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteOperation:
    """One submission to a provider."""

    id: str
    job_id: str
    key: str
    input_hash: str
    attempt: int
    provider: str
    account: str
    """Against whose limits it counts: those of a provider, or of this kind of work alone."""
    request: RequestDocument
    token: str
    """Ours, and sent along where the provider takes one."""
    remote_id: RemoteId | None
    """Theirs."""
    state: OperationState
    estimated: Money | None
    """The most it may cost; None when nobody knows the price."""
    paid: Money | None
    """Frozen when the operation is closed; None before, and for an unknown price."""
    error: str | None
    intended: datetime
    submitted: datetime | None
    ended: datetime | None

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_OPERATIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """An answer that was paid for at once and belongs to no job: a plan, a sentence read."""

    provider: str
    model: str
    purpose: str
    """`plan`, `read`, `guidelines`."""
    subject: str = ""
    """What it was about, such as a campaign's id."""
    paid: Money | None
    """None when nobody knows the price."""
    units: Mapping[str, int] = field(default_factory=dict)
    """What the provider counted, such as tokens in and out."""
    error: str = ""
    """Why the answer could not be used, when it was paid for in vain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """One line of the book of money: a submission to a provider, or a charge. Failures are in it too."""

    id: str
    moment: datetime
    """When it was begun."""
    provider: str
    model: str
    purpose: str
    """The step it was for, or what a charge was for."""
    subject: str
    """What it was about, such as a campaign's id; empty when nothing says."""
    amount: Money | None
    """What was paid; while it is open, what it may cost at most. None when nobody knows."""
    is_open: bool = False
    """Not settled yet: it is under way, or in doubt."""
    error: str = ""
    units: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """All that counts against a cap: what was paid, and the jobs that are not finished or wait for a decision."""

    expenses: tuple[Expense, ...]
    jobs: tuple[Job, ...]


SpecOf = Callable[[Books], JsonDocument]
"""Says what a job is told, given the books; or raises."""


OPEN_OPERATIONS = (OperationState.INTENT, OperationState.SUBMITTED, OperationState.DOUBT)
AT_THE_PROVIDER = (OperationState.INTENT, OperationState.SUBMITTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A submission about to be made, and what the provider allows."""

    provider: str
    request: RequestDocument
    quote: Quote
    limits: RemoteLimits = field(default_factory=RemoteLimits)
    ended: frozenset[str] = frozenset()
    """Operations that have ended at the provider, though their results are not in yet: they take no place there."""

    @property
    def account(self) -> str:
        """Whose limits they are."""
        return self.limits.account or self.provider


class UnknownJobError(LookupError):
    """The ledger holds no such job or operation."""


class SupersededError(Exception):
    """Another process took the job over: stop quietly and touch nothing at the provider."""


class CancelRequestedError(Exception):
    """A person stopped the job."""


class NeedsDecisionError(Exception):
    """Something may have been charged and it cannot be proven. The message is a sentence for people."""


class SkippedError(Exception):
    """A person decided to go on without this step."""


class JobBook(Protocol):
    """What is to be done."""

    def add_job(
        self,
        kind: str,
        subject: str,
        spec: JsonDocument,
        *,
        priority: int = 0,
        job_id: str | None = None,
    ) -> Job: ...

    def admit_job(self, kind: str, subject: str, spec_of: SpecOf) -> Job:
        """Add the one job of this kind and subject, or queue it again, told what the books allow.

        One transaction, whichever process asks; what `spec_of` raises undoes it. A running job is left alone.
        """
        ...

    def job(self, job_id: str) -> Job:
        """Raise `UnknownJobError` when there is none."""
        ...

    def latest(self, kind: str, subject: str) -> Job | None: ...

    def unfinished(self) -> tuple[Job, ...]:
        """Queued and running jobs, in the order they should run."""
        ...

    def in_state(self, *states: JobState) -> tuple[Job, ...]: ...

    def take_over(self, job_id: str, owner: str) -> int | None:
        """Own the job from now on and return the new epoch; None when there is nothing left to do."""
        ...

    def cancel_wanted(self, job_id: str, epoch: int) -> bool:
        """Raise `SupersededError` when somebody else owns the job now."""
        ...

    def finish(
        self,
        job_id: str,
        epoch: int,
        state: JobState,
        *,
        result: Any = None,
        error: str | None = None,
    ) -> JobState:
        """End the job and return its state. A doubt already decided turns attention into queued."""
        ...

    def request_cancel(self, job_id: str) -> None:
        """Stop the job for good. A job nobody runs is cancelled at once."""
        ...

    def restart(self, job_id: str, spec: JsonDocument | None = None) -> None:
        """Queue an ended job again, behind those that wait: finished steps are kept.

        `spec` takes the place of what was asked for before, also of a job that still waits. A
        running job is left alone.
        """
        ...

    def move(self, job_id: str, before: str | None) -> None:
        """Put a waiting job before another one and give it that one's priority; None puts it last."""
        ...

    def forget(self, older_than: datetime) -> int:
        """Delete ended jobs and steps not touched since; return how many. What was paid stays on the books."""
        ...


class StepBook(Protocol):
    """What is done."""

    def finished_step(self, job_id: str, key: str, input_hash: str) -> StepRecord | None: ...

    def begin_step(self, job_id: str, epoch: int, key: str, input_hash: str) -> None:
        """Raise `SupersededError`, or `CancelRequestedError` when a person stopped the job."""
        ...

    def note_progress(self, job_id: str, epoch: int, key: str, fraction: float) -> None: ...

    def finish_step(
        self, job_id: str, epoch: int, key: str, input_hash: str, result: Any
    ) -> None: ...

    def finish_paid_step(
        self, operation: RemoteOperation, epoch: int, result: Any, paid: Money | None
    ) -> None:
        """Finish the step and close its operation, both or neither."""
        ...

    def steps(self, job_id: str) -> tuple[StepRecord, ...]: ...


class MoneyBook(Protocol):
    """What was paid, and what may have been."""

    def intend(
        self, job_id: str, epoch: int, key: str, input_hash: str, order: Order
    ) -> RemoteOperation | None:
        """Write down one submission before it is made; None while the account is at its limit.

        What counts against the limit is what runs on the account, whichever process or kind of work
        asked for it.
        Raise `SupersededError` or `CancelRequestedError`.
        """
        ...

    def latest_operation(
        self, job_id: str, key: str, input_hash: str
    ) -> RemoteOperation | None: ...

    def operation(self, operation_id: str) -> RemoteOperation:
        """Raise `UnknownJobError` when there is none."""
        ...

    def note_submitted(self, operation_id: str, remote_id: RemoteId) -> None:
        """Keep the provider's id, whoever reports it."""
        ...

    def note_doubt(self, operation_id: str, reason: str) -> None:
        """Keep the operation open for a person; it no longer counts against the provider's limit."""
        ...

    def close(
        self,
        operation_id: str,
        state: OperationState,
        *,
        paid: Money | None,
        error: str | None = None,
    ) -> None: ...

    def adopt(self, operation_id: str, candidates: Sequence[RemoteId]) -> RemoteId | None:
        """Give the operation the first id that no other operation has; None when there is none."""
        ...

    def decide(self, operation_id: str, decision: Decision) -> Job:
        """Act on a person's word about a doubt, and queue its job again."""
        ...

    def operations(self, job_id: str) -> tuple[RemoteOperation, ...]: ...

    def doubts(self) -> tuple[RemoteOperation, ...]:
        """Everything that waits for a person's decision."""
        ...

    def note_charge(self, charge: Charge) -> None:
        """Write down what was paid at once, before its answer is looked at."""
        ...

    def expenses(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        subject: str | None = None,
    ) -> tuple[Expense, ...]:
        """Everything that was or may be paid from `since` on and before `until`, the oldest first."""
        ...

    def spent(self, job_id: str) -> Quote:
        """What the job has cost at most; unknown when any part has no known price."""
        ...

    def spent_since(self, moment: datetime) -> Quote:
        """What everything since then has cost at most, charges included."""
        ...


class Ledger(JobBook, StepBook, MoneyBook, Protocol):
    """The whole book, in one file or the team's database."""

    def close_book(self) -> None: ...
