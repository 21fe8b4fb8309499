"""Crashes in one process, hundreds a minute: what the disk and the providers hold is all that survives one."""

import asyncio
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.domain.cost import Quote
from genads_desktop.ports.ledger import Decision, Job, JobState
from genads_desktop.ports.remote import (
    RemoteId,
    RemoteLimits,
    RemoteStatus,
    RemoteWork,
    RequestDocument,
)
from genads_desktop.services.generation.books import LedgerThread
from genads_desktop.services.generation.execute import execute
from genads_desktop.services.generation.workplace import Pace, Workplace
from tests.fakes.remote import ProviderKind, StormyRemoteWork
from tests.ledger.sample_pipeline import SPEC, SamplePipeline, expected, to_pay

FAST = Pace(
    poll=0.001,
    beat=0.01,
    grace=0.0,
    second_look=0.001,
    first_retry=0.001,
    longest_retry=0.003,
    patience=30.0,
)
MOST_AT_ONCE = 2


class CrashError(SystemExit):
    """Leaves the event loop at once."""


class DeadError(BaseException):
    """What a task of a dead process meets when it tries to do anything."""


class Life:
    """One process: it dies at its n-th checkpoint, and nothing of it does anything afterwards."""

    def __init__(self, dies_at: int | None) -> None:
        self._dies_at = dies_at
        self._passed = 0
        self.dead = False

    def checkpoint(self, name: str) -> None:
        self.breathe()
        self._passed += 1
        if self._passed == self._dies_at:
            self.dead = True
            raise CrashError(name)

    def breathe(self) -> None:
        if self.dead:
            raise DeadError


class MortalBooks(LedgerThread):
    """Calls the ledger at once. A crash meets a call before it is made, or made and not yet heard of."""

    def __init__(self, life: Life) -> None:
        self._life = life

    async def call(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        await asyncio.sleep(0)
        self._life.breathe()
        try:
            return method(*args, **kwargs)
        finally:
            await asyncio.sleep(0)


@dataclass(frozen=True, kw_only=True)
class MortalWork:
    """A provider as one process sees it."""

    provider: RemoteWork
    life: Life

    @property
    def name(self) -> str:
        return self.provider.name

    @property
    def limits(self) -> RemoteLimits:
        return self.provider.limits

    def quote(self, request: RequestDocument) -> Quote:
        return self.provider.quote(request)

    async def prepare(self) -> None:
        await self.provider.prepare()

    async def submit(self, request: RequestDocument, token: str) -> RemoteId:
        self.life.breathe()
        return await self.provider.submit(request, token)

    async def poll(self, remote_id: RemoteId) -> RemoteStatus:
        self.life.breathe()
        return await self.provider.poll(remote_id)

    async def collect(self, remote_id: RemoteId, target: Path) -> None:
        self.life.breathe()
        await self.provider.collect(remote_id, target)

    async def cancel(self, remote_id: RemoteId) -> None:
        self.life.breathe()
        await self.provider.cancel(remote_id)

    async def find(
        self, request: RequestDocument, token: str, since: datetime
    ) -> tuple[RemoteId, ...]:
        self.life.breathe()
        return await self.provider.find(request, token, since)


@dataclass(kw_only=True)
class Outcome:
    """What one simulated job came to."""

    job: Job
    crashes: int
    asked: int
    hung: bool
    accepted: int
    failed_for_free: int
    unaccounted: int
    most_at_once: int

    @property
    def paid_twice(self) -> int:
        return self.accepted - to_pay(SPEC) - self.failed_for_free

    def complaints(self, kind: ProviderKind) -> list[str]:
        """What must never be; empty when all is well."""
        found = {
            "it hangs": self.hung,
            f"it ended as {self.job.state}": self.job.state != JobState.DONE,
            f"the wrong result: {self.job.result}": self.job.result != expected(SPEC),
            f"{self.paid_twice} paid twice": self.paid_twice > (kind == "blind") * self.asked,
            f"{self.unaccounted} paid and unknown": kind != "blind" and self.unaccounted > 0,
            f"{self.most_at_once} at once": self.most_at_once > MOST_AT_ONCE,
        }
        return [words for words, is_wrong in found.items() if is_wrong]


@dataclass(kw_only=True)
class Simulation:
    """One job through up to sixty lives."""

    seed: int
    kind: ProviderKind
    folder: Path
    ledger_class: type[SqlLedger] = SqlLedger
    provider_class: type[StormyRemoteWork] = StormyRemoteWork
    hanging_seconds: float = 20.0
    dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self._video = self.provider_class(
            name="veo",
            kind=self.kind,
            limits=RemoteLimits(concurrency=MOST_AT_ONCE),
            dice=self.dice,
        )
        self._music = self.provider_class(name="lyria", kind="list", dice=self.dice)
        self._crashes = 0
        self._asked = 0
        self._hung = False

    def run(self) -> Outcome:
        ledger = self.ledger_class(f"sqlite:///{self.folder / f'{self.kind}-{self.seed}.db'}")
        job_id = ledger.add_job("ad", "campaign", SPEC).id
        crashes_left = self.dice.randint(0, 4)
        for number in range(60):
            dies_at = self.dice.randint(1, 60) if self._crashes < crashes_left else None
            state = self._live(ledger, job_id, number, dies_at)
            if state == JobState.DONE or self._hung:
                break
            self._help(ledger, job_id, state)
        outcome = self._outcome(ledger, job_id)
        ledger.close_book()
        return outcome

    def _live(
        self, ledger: SqlLedger, job_id: str, number: int, dies_at: int | None
    ) -> JobState | None:
        life = Life(dies_at)
        video = MortalWork(provider=self._video, life=life)
        music = MortalWork(provider=self._music, life=life)
        workplace = Workplace(
            folder=self.folder,
            pace=FAST,
            checkpoint=life.checkpoint,
            books=MortalBooks(life),
        )
        pipelines = SamplePipeline(video, music).pipelines
        loop = asyncio.new_event_loop()
        working = execute(ledger, job_id, f"life {number}", pipelines, workplace)
        try:
            return loop.run_until_complete(asyncio.wait_for(working, self.hanging_seconds))
        except CrashError:
            self._crashes += 1
            return None
        except TimeoutError:
            self._hung = True
            return None
        finally:
            life.dead = True
            bury(loop)
            loop.close()

    def _help(self, ledger: SqlLedger, job_id: str, state: JobState | None) -> None:
        """Do what the designer would: decide, or try again when the weather is fine."""
        if state == JobState.ATTENTION:
            for operation in ledger.doubts():
                self._asked += 1
                blind = self.kind == "blind" and operation.provider == "veo"
                ledger.decide(operation.id, Decision.PAY_AGAIN if blind else Decision.LOOK_AGAIN)
        elif state == JobState.FAILED:
            self._video.calm = self._music.calm = True
            ledger.restart(job_id)

    def _outcome(self, ledger: SqlLedger, job_id: str) -> Outcome:
        held = {**self._video.held, **self._music.held}
        known = {operation.remote_id for operation in ledger.operations(job_id)}
        return Outcome(
            job=ledger.job(job_id),
            crashes=self._crashes,
            asked=self._asked,
            hung=self._hung,
            accepted=len(held),
            failed_for_free=sum(1 for each in held.values() if each.failure),
            unaccounted=sum(1 for remote_id in held if remote_id not in known),
            most_at_once=self._video.most_at_once,
        )


def bury(loop: asyncio.AbstractEventLoop) -> None:
    """End what a crash left behind; none of it can reach the disk or a provider any more."""
    while rest := asyncio.all_tasks(loop):
        for task in rest:
            task.cancel()
        with suppress(CrashError):
            loop.run_until_complete(asyncio.wait(rest))
        for task in rest:
            if task.done() and not task.cancelled():
                task.exception()
