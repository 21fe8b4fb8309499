"""Stopping is not quitting, and an owner who was replaced does nothing any more."""

import asyncio
import random
import signal
import sys
from dataclasses import replace

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.domain.cost import Quote
from genads_desktop.ports.errors import UnclearError
from genads_desktop.ports.ledger import JobState, OperationState
from genads_desktop.ports.remote import RemoteLimits
from genads_desktop.services.generation.events import JobEnded
from genads_desktop.services.generation.execute import execute
from genads_desktop.services.generation.workplace import Workplace
from tests.fakes.remote import PRICE, FakeRemoteWork
from tests.ledger.conftest import QUICK, until
from tests.ledger.sample_pipeline import SPEC, SamplePipeline, expected, keep_text, to_pay

REQUEST = {"prompt": "silk", "seed": 1000}
LONG = 30.0


def filming(video):
    async def pipeline(run, spec):
        return await run.remote("film", video, REQUEST, keep_text)

    return pipeline


def submitted(ledger):
    job = ledger.latest("ad", "campaign")
    return job and any(each.remote_id for each in ledger.operations(job.id))


async def test_quitting_leaves_the_work_at_the_provider_and_the_next_start_picks_it_up(
    make, job, ledger
):
    video = FakeRemoteWork(seconds=LONG)
    task = asyncio.create_task(make(filming(video)))
    await until(lambda: submitted(ledger))

    task.cancel()
    await asyncio.wait({task})
    assert task.cancelled()
    assert job().state == JobState.RUNNING
    assert video.cancelled == 0

    for held in video.held.values():
        held.ready = 0.0
    assert await make(filming(video)) == JobState.DONE
    assert video.submissions == video.paid == 1


async def test_stopping_calls_the_work_off_and_books_what_it_may_cost(make, job, ledger, events):
    video = FakeRemoteWork(seconds=LONG)
    task = asyncio.create_task(make(filming(video)))
    await until(lambda: submitted(ledger))

    ledger.request_cancel(job().id)
    task.cancel()
    await asyncio.wait({task})

    assert job().state == JobState.CANCELLED
    assert video.cancelled == 1
    assert events[-1] == JobEnded(JobState.CANCELLED)
    assert ledger.spent(job().id) == Quote(at_most=PRICE)


async def test_a_stop_asked_for_elsewhere_is_noticed(make, job, ledger):
    video = FakeRemoteWork(seconds=LONG)
    task = asyncio.create_task(make(filming(video)))
    await until(lambda: submitted(ledger))

    ledger.request_cancel(job().id)

    async with asyncio.timeout(20):
        assert await task == JobState.CANCELLED
    assert video.cancelled == 1


async def test_a_stop_reaches_a_local_step(make, job, ledger):
    ended = []

    async def work():
        try:
            await asyncio.sleep(LONG)
        finally:
            ended.append("killed")

    async def pipeline(run, spec):
        await run.step("slow", work)

    task = asyncio.create_task(make(pipeline))
    await until(lambda: job() and ledger.steps(job().id))
    ledger.request_cancel(job().id)

    async with asyncio.timeout(20):
        assert await task == JobState.CANCELLED
    assert ended == ["killed"]


async def test_a_stop_between_two_lives_calls_off_what_the_first_one_left(
    ledger, workplace, make, job
):
    video = FakeRemoteWork(seconds=LONG)
    task = asyncio.create_task(make(filming(video)))
    await until(lambda: submitted(ledger))
    task.cancel()
    await asyncio.wait({task})

    ledger.request_cancel(job().id)
    place = Workplace(folder=workplace.folder, pace=QUICK, providers={"veo": video})
    state = await execute(ledger, job().id, "next", {"ad": filming(video)}, place)
    place.books.close()

    assert state == JobState.CANCELLED
    assert video.cancelled == 1


async def test_work_that_cannot_be_called_off_stays_on_the_books(make, job, ledger):
    class Stubborn(FakeRemoteWork):
        async def cancel(self, remote_id):
            raise UnclearError(self.name, "It cannot be stopped.")

    video = Stubborn(seconds=LONG)
    task = asyncio.create_task(make(filming(video)))
    await until(lambda: submitted(ledger))
    ledger.request_cancel(job().id)
    assert await task == JobState.CANCELLED

    (operation,) = ledger.operations(job().id)
    assert operation.state == OperationState.CANCELLED
    assert operation.paid == PRICE
    assert "could not be called off" in operation.error


async def test_quitting_while_the_provider_gets_ready_leaves_no_doubt(make, job, ledger):
    class Loading(FakeRemoteWork):
        loading = False

        async def prepare(self):
            self.loading = True
            await asyncio.sleep(LONG)

    video = Loading(kind="blind")
    task = asyncio.create_task(make(filming(video)))
    await until(lambda: video.loading)

    task.cancel()
    await asyncio.wait({task})

    assert ledger.operations(job().id) == ()


async def test_quitting_in_the_middle_of_a_submission_still_keeps_its_id(make, job, ledger):
    class Slow(FakeRemoteWork):
        async def submit(self, request, token):
            remote_id = await super().submit(request, token)
            await asyncio.sleep(0.1)
            return remote_id

    video = Slow(kind="blind", seconds=LONG)
    task = asyncio.create_task(make(filming(video)))
    await until(lambda: video.paid)

    task.cancel()
    await asyncio.wait({task})

    (operation,) = ledger.operations(job().id)
    assert operation.remote_id == "veo-0"
    assert operation.state == OperationState.SUBMITTED


async def test_a_replaced_owner_stops_and_touches_nothing(ledger, workplace, make, job, events):
    video = FakeRemoteWork(seconds=LONG)
    task = asyncio.create_task(make(filming(video)))
    await until(lambda: submitted(ledger))

    ledger.take_over(job().id, "another")

    async with asyncio.timeout(20):
        assert await task == JobState.RUNNING
    assert video.cancelled == 0
    assert job().owner == "another"
    assert events[-1] == JobEnded(
        JobState.RUNNING, "Another GenAds process goes on with this work."
    )


async def race(seed, folder):
    """Three owners of one job, at a provider that can look nothing up; every other one ends it early."""
    dice = random.Random(seed)
    ledger = SqlLedger(f"sqlite:///{folder / f'{seed}.db'}")
    limits = RemoteLimits(concurrency=3)
    seconds = 0.02 if seed % 2 else LONG
    video = FakeRemoteWork(kind="blind", limits=limits, seconds=seconds)
    music = FakeRemoteWork(name="lyria", kind="blind", seconds=0.02)
    pipelines = SamplePipeline(video, music, seconds=0.005).pipelines
    job_id = ledger.add_job("ad", "campaign", SPEC).id

    async def own(owner, moment):
        await asyncio.sleep(moment)
        place = Workplace(folder=folder, pace=replace(QUICK, grace=5.0))
        await execute(ledger, job_id, owner, pipelines, place)
        place.books.close()

    async def let_go():
        await until(lambda: ledger.job(job_id).epoch == 3 or not ledger.unfinished())
        video.seconds = 0.0
        for held in video.held.values():
            held.ready = 0.0

    moments = [dice.uniform(0.0, 0.4) for _ in range(3)]
    await asyncio.gather(let_go(), *(own(f"{n}", each) for n, each in enumerate(moments)))
    job = ledger.job(job_id)
    ledger.close_book()
    assert (job.state, job.result) == (JobState.DONE, expected(SPEC))
    return video.paid + music.paid, job.epoch


async def test_three_owners_of_one_job_pay_for_it_once(tmp_path):
    outcomes = []
    for first in range(0, 20, 4):
        outcomes += await asyncio.gather(
            *(race(seed, tmp_path) for seed in range(first, first + 4))
        )

    assert [paid for paid, _ in outcomes] == [to_pay(SPEC)] * 20
    assert [epoch for _, epoch in outcomes[::2]] == [3] * 10


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent another way there")
def test_an_interrupt_from_the_keyboard_leaves_the_job_resumable(tmp_path):
    ledger = SqlLedger(f"sqlite:///{tmp_path / 'ledger.db'}")
    video = FakeRemoteWork(seconds=LONG)
    job = ledger.add_job("ad", "campaign", {})

    async def interrupted():
        place = Workplace(folder=tmp_path, pace=QUICK)
        working = asyncio.create_task(
            execute(ledger, job.id, "desk", {"ad": filming(video)}, place)
        )
        await until(lambda: submitted(ledger))
        signal.raise_signal(signal.SIGINT)
        await working

    before = signal.signal(
        signal.SIGINT, signal.default_int_handler
    )  # A shell's background ignores it.
    try:
        with pytest.raises(KeyboardInterrupt):
            asyncio.run(interrupted())
    finally:
        signal.signal(signal.SIGINT, before)

    assert ledger.job(job.id).state == JobState.RUNNING
    assert video.cancelled == 0
    ledger.close_book()
