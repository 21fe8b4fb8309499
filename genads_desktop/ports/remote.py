"""Paid work at a provider: submitted once, polled, collected.

Every paid provider speaks this shape, so that the ledger can stand between and a restart can pick
the work up by its id.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, NewType, Protocol, Self

from genads_desktop.domain.cost import Money, Quote
from genads_desktop.domain.model_card import ModelCard

RemoteId = NewType("RemoteId", str)

RequestDocument = Mapping[str, Any]
"""A request as JSON: what the ledger keeps, hashes and hands back after a restart. No secrets; files by hash."""


@dataclass(frozen=True, slots=True)
class RemoteStatus:
    """Where the work stands. `reason` is a sentence for people when it failed."""

    state: Literal["running", "done", "failed"]
    progress: float = 0.0
    reason: str = ""
    cost: Money | None = None
    """What it really cost, where the provider says; None counts as what was quoted."""
    refused: bool = False
    """True where what was asked for was refused: it would be refused again, so it is not tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteLimits:
    """What the provider allows this account; the ledger keeps to it across processes."""

    concurrency: int | None = None
    rate: tuple[int, float] | None = None
    """At most so many submissions in so many seconds."""
    account: str = ""
    """Whose limits they are, where all that is asked for with one key counts; empty: this work's alone."""
    honours_token: bool = False
    """Submitting the same token twice gives the first operation again, free of charge."""

    @classmethod
    def of(cls, card: ModelCard) -> Self:
        """What a card says."""
        rate = (card.submissions, card.submission_seconds) if card.submissions else None
        account = card.provider if card.shares_limits else ""
        return cls(concurrency=card.concurrency, rate=rate, account=account)


class RemoteWork(Protocol):
    """One kind of paid work at one provider."""

    @property
    def name(self) -> str: ...

    @property
    def limits(self) -> RemoteLimits: ...

    def quote(self, request: RequestDocument) -> Quote: ...

    async def prepare(self) -> None:
        """Get ready to submit, such as load a library, so that nothing slow lies between intent and request.

        Nothing is sent, and nothing is raised: what is missing shows when the work is handed in.
        """
        ...

    async def submit(self, request: RequestDocument, token: str) -> RemoteId:
        """Hand in the work once. Raise `RejectedError`, `BusyError` or `UnclearError`.

        Only after `BusyError` may it be submitted again unasked.
        """
        ...

    async def poll(self, remote_id: RemoteId) -> RemoteStatus: ...

    async def collect(self, remote_id: RemoteId, target: Path) -> None:
        """Write the finished file to `target`, or raise; a partial file is never left under that name."""
        ...

    async def cancel(self, remote_id: RemoteId) -> None: ...

    async def find(
        self, request: RequestDocument, token: str, since: datetime
    ) -> tuple[RemoteId, ...]:
        """Ids the provider holds for a submission whose answer was lost.

        Raise `CannotListError` where it cannot say.
        """
        ...
