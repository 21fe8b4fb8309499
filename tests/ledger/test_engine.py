"""The desktop's engine: who runs when, what a new start resumes, and what stopping and quitting leave."""

import asyncio

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.ports.errors import StoreError
from genads_desktop.ports.ledger import Decision, JobState
from genads_desktop.services.generation.engine import JobEngine
from genads_desktop.services.generation.events import JobEnded, StepFinished, StepReused
from genads_desktop.services.generation.workplace import Workplace
from tests.fakes.remote import FakeRemoteWork
from tests.ledger.conftest import QUICK, until
from tests.ledger.sample_pipeline import SPEC, SamplePipeline, expected, keep_text, to_pay


class Stage:
    """A pipeline whose jobs wait for their cue, and who was on when."""

    def __init__(self):
        self.entered = []
        self.cues = {}

    async def play(self, run, spec):
        self.entered.append(spec["name"])
        await self.cues.setdefault(spec["name"], asyncio.Event()).wait()
        return spec["name"]

    def cue(self, *names):
        for name in names:
            self.cues.setdefault(name, asyncio.Event()).set()


@pytest.fixture
def stage():
    return Stage()


@pytest.fixture
def told():
    return []


@pytest.fixture
async def start(ledger, tmp_path, told):
    """Start an engine; all are closed in the end."""
    engines = []

    async def new(pipelines, **options):
        def tell(job_id, event):
            told.append((job_id, event))

        place = Workplace(folder=tmp_path, pace=QUICK)
        engines.append(JobEngine(ledger, pipelines, place, report=tell, **options))
        await engines[-1].start()
        return engines[-1]

    yield new
    for engine in engines:
        await engine.close()


async def play(engine, *names, **options):
    return [await engine.submit("play", name, {"name": name}, **options) for name in names]


async def test_a_job_runs_to_its_end_and_tells_of_it(start, told):
    video, music = FakeRemoteWork(), FakeRemoteWork(name="lyria")
    engine = await start(SamplePipeline(video, music).pipelines)

    job = await engine.submit("ad", "campaign", SPEC)
    ended = await engine.ended(job.id)

    assert ended.state == JobState.DONE
    assert ended.result == expected(SPEC)
    assert told[-1] == (job.id, JobEnded(JobState.DONE))
    assert sum(isinstance(event, StepFinished) for _, event in told) == 3 + 2 * 4 + 1
    assert engine.running == ()


async def test_only_so_many_run_at_a_time_and_the_urgent_first(start, stage, ledger):
    engine = await start({"play": stage.play}, max_jobs=1)
    await play(engine, "first")
    await until(lambda: stage.entered == ["first"])
    await play(engine, "second", "third")
    await play(engine, "urgent", priority=5)

    assert [job.subject for job in await engine.waiting()] == ["urgent", "second", "third"]

    stage.cue("first", "urgent", "second", "third")
    await until(lambda: len(stage.entered) == 4)
    assert stage.entered == ["first", "urgent", "second", "third"]


async def test_waiting_jobs_can_be_reordered(start, stage):
    engine = await start({"play": stage.play}, max_jobs=1)
    await play(engine, "first")
    await until(lambda: stage.entered == ["first"])
    second, third = await play(engine, "second", "third")

    await engine.move(third.id, before=second.id)
    stage.cue("first", "second", "third")
    await until(lambda: len(stage.entered) == 3)

    assert stage.entered == ["first", "third", "second"]


async def test_two_run_side_by_side(start, stage):
    engine = await start({"play": stage.play}, max_jobs=2)
    await play(engine, "first", "second", "third")

    await until(lambda: len(stage.entered) == 2)
    assert len(engine.running) == 2
    stage.cue("first", "second", "third")
    await until(lambda: len(stage.entered) == 3)


async def test_a_new_start_resumes_what_quitting_left(start, told):
    video, music = FakeRemoteWork(seconds=30.0), FakeRemoteWork(name="lyria")
    pipelines = SamplePipeline(video, music).pipelines
    engine = await start(pipelines)
    job = await engine.submit("ad", "campaign", SPEC)
    await until(lambda: video.paid == 4)
    await engine.close()
    assert video.cancelled == 0
    told.clear()

    for held in video.held.values():
        held.ready = 0.0
    engine = await start(pipelines)
    ended = await engine.ended(job.id)

    assert ended.result == expected(SPEC)
    assert video.paid + music.paid == to_pay(SPEC)
    assert (job.id, StepReused("plan")) in told


async def test_a_new_start_leaves_the_jobs_of_a_living_process_alone(start, stage, ledger):
    theirs = ledger.add_job("play", "theirs", {"name": "theirs"})
    ledger.take_over(theirs.id, "another desktop")
    engine = await start({"play": stage.play}, at_work=lambda owner: owner == "another desktop")
    await play(engine, "mine")
    await until(lambda: stage.entered)
    stage.cue("mine")
    await until(lambda: not engine.running)

    assert stage.entered == ["mine"]
    assert ledger.job(theirs.id).owner == "another desktop"


async def test_stopping_frees_the_place_for_the_next(start, stage, ledger):
    engine = await start({"play": stage.play}, max_jobs=1)
    first, _ = await play(engine, "first", "second")
    await until(lambda: stage.entered == ["first"])

    await engine.cancel(first.id)

    assert ledger.job(first.id).state == JobState.CANCELLED
    await until(lambda: stage.entered == ["first", "second"])


async def test_a_waiting_job_can_be_stopped(start, stage, ledger):
    engine = await start({"play": stage.play}, max_jobs=1)
    _, second = await play(engine, "first", "second")

    await engine.cancel(second.id)

    assert (await engine.ended(second.id)).state == JobState.CANCELLED
    stage.cue("first")
    await until(lambda: not engine.running)
    assert stage.entered == ["first"]


async def test_a_failed_job_can_be_started_again(start, ledger):
    attempts = []

    async def stumble(run, spec):
        attempts.append(1)
        if len(attempts) == 1:
            raise OSError("The folder is not there.")

    engine = await start({"stumble": stumble})
    job = await engine.submit("stumble", "campaign", {})
    assert (await engine.ended(job.id)).error == "The folder is not there."

    await engine.restart(job.id)

    assert (await engine.ended(job.id)).state == JobState.DONE


async def test_a_decision_lets_the_job_go_on(start, ledger):
    video = FakeRemoteWork(kind="blind", lost_answers=1)

    async def film(run, spec):
        return await run.remote("film", video, {"prompt": "silk"}, keep_text)

    engine = await start({"film": film})
    job = await engine.submit("film", "campaign", {})
    assert (await engine.ended(job.id)).state == JobState.ATTENTION

    await engine.decide(ledger.doubts()[0].id, Decision.PAY_AGAIN)

    assert (await engine.ended(job.id)).state == JobState.DONE
    assert video.paid == 2


async def test_a_job_that_another_process_took_is_not_taken_back(start, stage, ledger):
    engine = await start({"play": stage.play})
    (job,) = await play(engine, "first")
    await until(lambda: stage.entered)

    ledger.take_over(job.id, "another desktop")
    ended = await engine.ended(job.id)
    await play(engine, "second")
    await until(lambda: len(stage.entered) == 2)

    assert ended.owner == "another desktop"
    assert stage.entered == ["first", "second"]


async def test_a_ledger_that_fails_in_the_middle_leaves_the_job_for_the_next_start(
    tmp_path, told, caplog
):
    class FullDisk(SqlLedger):
        def finish(self, *args, **kwargs):
            raise StoreError("The disk is full.")

    ledger = FullDisk(f"sqlite:///{tmp_path / 'full.db'}")
    place = Workplace(folder=tmp_path, pace=QUICK)

    async def nothing(run, spec):
        return None

    engine = JobEngine(
        ledger, {"nothing": nothing}, place, report=lambda _, event: told.append(event)
    )
    await engine.start()
    job = await engine.submit("nothing", "campaign", {})

    assert (await engine.ended(job.id)).state == JobState.RUNNING
    assert told == [JobEnded(JobState.QUEUED, "The disk is full.")]
    await engine.close()
    ledger.close_book()


async def test_closing_an_engine_that_never_started_is_nothing(ledger, workplace):
    await JobEngine(ledger, {}, workplace).close()
