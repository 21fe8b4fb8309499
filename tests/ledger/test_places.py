"""Places at a provider: filled as soon as they are free, and no question asked later than it need be."""

import asyncio
from dataclasses import dataclass, field
from itertools import pairwise

from genads_desktop.domain.cost import Money
from genads_desktop.ports.ledger import JobState
from genads_desktop.ports.remote import RemoteLimits, RemoteStatus
from genads_desktop.services.generation.workplace import Pace
from tests.fakes.remote import FakeRemoteWork
from tests.ledger.conftest import until
from tests.ledger.sample_pipeline import keep_text


@dataclass(kw_only=True)
class SlowToFetch(FakeRemoteWork):
    """Its files cannot be fetched until somebody says so."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)

    async def collect(self, remote_id, target):
        await self.gate.wait()
        await super().collect(remote_id, target)


def films(video, count):
    async def pipeline(run, spec):
        await run.gather(
            *(run.remote(f"film/{n}", video, {"prompt": f"{n}"}, keep_text) for n in range(count))
        )

    return pipeline


async def test_a_clip_that_is_being_fetched_takes_no_place(make):
    video = SlowToFetch(limits=RemoteLimits(concurrency=1))
    making = asyncio.create_task(make(films(video, 3)))

    await until(lambda: video.paid == 3)
    assert video.most_at_once <= 1
    assert not video.collected
    video.gate.set()
    assert await making == JobState.DONE


async def test_two_engines_of_one_account_share_its_places(make, ledger, job):
    limits = RemoteLimits(concurrency=1, account="replicate")
    first = SlowToFetch(name="seedance", limits=limits)
    second = SlowToFetch(name="wan", limits=limits, gate=first.gate, seconds=0.1)

    async def pipeline(run, spec):
        await run.gather(
            *(
                run.remote(f"film/{video.name}/{n}", video, {"prompt": f"{n}"}, keep_text)
                for n in range(2)
                for video in (first, second)
            )
        )

    making = asyncio.create_task(make(pipeline))
    await until(lambda: first.paid + second.paid == 4)
    first.gate.set()

    assert await making == JobState.DONE
    assert never_at_once([*first.held.values(), *second.held.values()])
    assert {operation.account for operation in ledger.operations(job().id)} == {"replicate"}


def never_at_once(held):
    """Whether each was accepted when the one before had ended."""
    in_order = sorted(held, key=lambda each: each.accepted)
    return all(a.ready <= b.accepted for a, b in pairwise(in_order))


async def test_who_waits_for_a_place_is_told_when_one_is_free(workplace):
    waiting = asyncio.create_task(workplace.place_freed("veo", 60.0))
    await asyncio.sleep(0)
    workplace.free_place("veo", "operation-1")

    async with asyncio.timeout(5):
        await waiting
    assert workplace.ended("veo") == {"operation-1"}
    workplace.close_operation("veo", "operation-1")
    assert not workplace.ended("veo")


async def test_who_waits_for_a_place_looks_again_by_himself(workplace):
    async with asyncio.timeout(5):
        await workplace.place_freed("veo", 0.01)


async def test_what_was_refused_is_not_asked_for_again(make, job, ledger):
    refusal = RemoteStatus("failed", reason="Not allowed.", cost=Money.zero(), refused=True)
    video = FakeRemoteWork(failures=[refusal])

    assert await make(films(video, 1)) == JobState.FAILED
    assert video.submissions == 1
    assert job().error == "Not allowed. Nothing was charged."
    assert ledger.spent(job().id).at_most == Money.zero()


def test_questions_come_often_at_first_and_then_at_the_pace():
    pace = Pace(poll=5.0, first_poll=0.5)
    waits, elapsed = [], 0.0
    while elapsed < 60:
        waits.append(pace.until_poll(elapsed))
        elapsed += waits[-1]

    assert waits[0] == 0.5
    assert waits == sorted(waits)
    assert waits[-1] == 5.0
    assert len(waits) < 30
