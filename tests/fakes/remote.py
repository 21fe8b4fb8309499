"""A paid provider in memory, which counts what it was paid, in fair and in foul weather."""

import asyncio
import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from genads_desktop.domain.cost import Money, Quote
from genads_desktop.ports.errors import (
    BusyError,
    CannotListError,
    ProviderError,
    RemoteFailedError,
    UnclearError,
)
from genads_desktop.ports.remote import RemoteId, RemoteLimits, RemoteStatus, RequestDocument

ProviderKind = Literal["list", "token", "blind"]
"""It can list what it holds, honours our token, or neither."""

PRICE = Money(amount=Decimal("3.20"))
NO_LIMITS = RemoteLimits()


@dataclass(slots=True, kw_only=True)
class Held:
    """One piece of accepted, and therefore paid, work."""

    request: Mapping[str, Any]
    token: str
    accepted: float
    ready: float
    failure: str = ""
    cancelled: bool = False


@dataclass(kw_only=True)
class FakeRemoteWork:
    """Accepts, works for `seconds`, and writes the request's prompt as its file."""

    name: str = "veo"
    kind: ProviderKind = "list"
    limits: RemoteLimits = NO_LIMITS
    price: Money | None = PRICE
    seconds: float = 0.0
    refusals: list[ProviderError] = field(default_factory=list)
    """Raised one by one before anything is accepted."""
    lost_answers: int = 0
    """So many submissions are accepted without an answer."""
    failures: list[RemoteStatus] = field(default_factory=list)
    """How the next pieces of work end, one by one."""
    broken_files: int = 0
    expired: bool = False
    held: dict[RemoteId, Held] = field(default_factory=dict)
    submissions: int = 0
    most_at_once: int = 0
    collected: int = 0

    def __post_init__(self) -> None:
        if self.kind == "token":
            self.limits = replace(self.limits, honours_token=True)

    @property
    def paid(self) -> int:
        return len(self.held)

    @property
    def cancelled(self) -> int:
        return sum(1 for held in self.held.values() if held.cancelled)

    def quote(self, request: RequestDocument) -> Quote:
        return Quote(at_most=self.price)

    async def prepare(self) -> None:
        """Be ready at once."""

    async def submit(self, request: RequestDocument, token: str) -> RemoteId:
        self.submissions += 1
        await asyncio.sleep(0)
        if self.refusals:
            raise self.refusals.pop(0)
        remote_id = self._accept(request, token)
        await asyncio.sleep(0)
        if self.lost_answers:
            self.lost_answers -= 1
            raise UnclearError(self.name, "The connection broke.")
        return remote_id

    async def poll(self, remote_id: RemoteId) -> RemoteStatus:
        await asyncio.sleep(0)
        held = self.held[remote_id]
        if time.time() < held.ready:
            return RemoteStatus("running", 0.5)
        if self.failures and not held.failure:
            failed = self.failures.pop(0)
            held.failure = failed.reason
            return failed
        return RemoteStatus("done", 1.0)

    async def collect(self, remote_id: RemoteId, target: Path) -> None:
        await asyncio.sleep(0)
        if self.expired:
            raise RemoteFailedError(self.name, "The provider keeps files for an hour only.")
        self.collected += 1
        broken = self.broken_files > 0
        self.broken_files -= broken
        write_whole(target, "" if broken else content(self.held[remote_id].request))

    async def cancel(self, remote_id: RemoteId) -> None:
        self.held[remote_id].cancelled = True

    async def find(
        self, request: RequestDocument, token: str, since: datetime
    ) -> tuple[RemoteId, ...]:
        if self.kind == "blind":
            raise CannotListError(self.name, "It has no list.")
        return tuple(
            remote_id
            for remote_id, held in self.held.items()
            if held.request == request and held.accepted >= since.timestamp() - 1
        )

    def _accept(self, request: RequestDocument, token: str) -> RemoteId:
        if self.kind == "token":
            known = (remote_id for remote_id, held in self.held.items() if held.token == token)
            if remote_id := next(known, None):
                return remote_id
        remote_id = RemoteId(f"{self.name}-{len(self.held)}")
        now = time.time()
        self.held[remote_id] = Held(
            request=dict(request), token=token, accepted=now, ready=now + self._length()
        )
        at_work = [held for held in self.held.values() if now < held.ready and not held.cancelled]
        self.most_at_once = max(self.most_at_once, len(at_work))
        return remote_id

    def _length(self) -> float:
        return self.seconds


@dataclass(kw_only=True)
class StormyRemoteWork(FakeRemoteWork):
    """Refuses, loses answers before and after accepting, fails and stutters, as its dice say."""

    dice: random.Random = field(default_factory=random.Random)
    calm: bool = False
    _free_failures: set[RemoteId] = field(default_factory=set)

    async def submit(self, request: RequestDocument, token: str) -> RemoteId:
        await asyncio.sleep(self.dice.random() * 0.002)
        weather = 1.0 if self.calm else self.dice.random()
        if weather < 0.10:
            raise BusyError(self.name, "Too many requests.")
        if weather < 0.14:
            raise UnclearError(self.name, "Lost before it arrived.")
        remote_id = self._accept(request, token)
        if not self.calm and self.dice.random() < 0.05:
            self.held[remote_id].failure = "The picture was not allowed."
        await asyncio.sleep(self.dice.random() * 0.002)
        if weather < 0.20:
            raise UnclearError(self.name, "Lost after it was accepted.")
        return remote_id

    async def poll(self, remote_id: RemoteId) -> RemoteStatus:
        await asyncio.sleep(0)
        if not self.calm and self.dice.random() < 0.05:
            raise UnclearError(self.name, "The question was lost.")
        held = self.held[remote_id]
        if time.time() < held.ready:
            return RemoteStatus("running", 0.5)
        if held.failure:
            return RemoteStatus("failed", 1.0, held.failure, Money.zero())
        return RemoteStatus("done", 1.0)

    def _length(self) -> float:
        return self.dice.random() * 0.01


def content(request: RequestDocument) -> str:
    """What a collected file says."""
    return f"clip<{request['prompt']}>"


def write_whole(target: Path, text: str) -> None:
    part = target.with_suffix(".part")
    part.write_text(text)
    part.replace(target)
