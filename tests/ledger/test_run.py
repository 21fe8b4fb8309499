"""Steps of a run: what is remembered, what is made again, and what ends a job."""

import asyncio
from decimal import Decimal

import pytest

from genads_desktop.domain.cost import Money
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.ledger import JobState
from genads_desktop.services.generation.events import (
    JobEnded,
    StepFailed,
    StepFinished,
    StepProgressed,
    StepReused,
    StepStarted,
)
from genads_desktop.services.generation.execute import execute
from tests.fakes.remote import FakeRemoteWork
from tests.ledger.sample_pipeline import keep_text

FREE = Money(amount=Decimal(0))


class Counted:
    """A local step that counts how often it ran."""

    def __init__(self):
        self.runs = 0

    async def __call__(self, *inputs):
        self.runs += 1
        return [self.runs, *inputs]


async def test_a_finished_step_is_not_run_again(make, job, events):
    work = Counted()

    async def pipeline(run, spec):
        return await run.step("plan", work, "noir")

    assert await make(pipeline) == JobState.DONE
    events.clear()
    assert await make(pipeline) == JobState.DONE

    assert work.runs == 1
    assert job().result == [1, "noir"]
    assert events == [StepReused("plan"), JobEnded(JobState.DONE)]


async def test_a_step_tells_that_it_starts_and_ends(make, events):
    async def pipeline(run, spec):
        await run.step("plan", Counted())

    await make(pipeline)

    assert events == [StepStarted("plan"), StepFinished("plan", FREE), JobEnded(JobState.DONE)]


@pytest.mark.parametrize(
    ("inputs", "options"), [(("dark",), {}), (("noir",), {"revision": 2}), ((["noir"],), {})]
)
async def test_a_step_with_other_inputs_or_newer_code_is_run_again(make, inputs, options):
    work = Counted()

    async def before(run, spec):
        await run.step("plan", work, "noir")

    async def after(run, spec):
        await run.step("plan", work, *inputs, **options)

    await make(before)
    await make(after)

    assert work.runs == 2


async def test_a_result_that_is_no_longer_good_is_made_again(make, events, tmp_path):
    file = tmp_path / "frame.png"

    async def draw():
        file.write_bytes(b"picture")
        return {"file": file.name}

    def is_here(result):
        return (tmp_path / result["file"]).exists()

    async def pipeline(run, spec):
        await run.step("frame", draw, still_good=is_here)

    await make(pipeline)
    await make(pipeline)
    assert events.count(StepReused("frame")) == 1
    file.unlink()
    await make(pipeline)

    assert file.exists()
    assert events.count(StepReused("frame")) == 1


async def test_a_first_run_and_a_resumed_one_see_the_same_result(make):
    seen = []

    async def measure():
        return {"size": (1080, 1920)}

    async def pipeline(run, spec):
        seen.append(await run.step("measure", measure))

    await make(pipeline)
    await make(pipeline)

    assert seen == [{"size": [1080, 1920]}] * 2


async def test_a_path_is_no_input(make, job, tmp_path):
    async def pipeline(run, spec):
        await run.step("plan", Counted(), tmp_path)

    assert await make(pipeline) == JobState.FAILED
    assert "not JSON serializable" in job().error


async def test_a_failing_branch_lets_the_others_end(make, job, events):
    slow = Counted()

    async def fail():
        raise MediaError("The photo cannot be read.")

    async def take_a_while():
        await asyncio.sleep(0.02)
        return await slow()

    async def pipeline(run, spec):
        await run.gather(run.step("a", fail), run.step("b", take_a_while))

    assert await make(pipeline) == JobState.FAILED
    assert slow.runs == 1
    assert job().error == "The photo cannot be read."
    assert StepFailed("a", "The photo cannot be read.") in events
    assert events[-1] == JobEnded(JobState.FAILED, "The photo cannot be read.")


async def test_a_doubt_about_money_comes_before_an_ordinary_failure(make):
    blind = FakeRemoteWork(kind="blind", lost_answers=1)

    async def fail():
        raise MediaError("The photo cannot be read.")

    async def pipeline(run, spec):
        await run.gather(
            run.step("a", fail), run.remote("film", blind, {"prompt": "silk"}, keep_text)
        )

    assert await make(pipeline) == JobState.ATTENTION


async def test_a_bug_in_a_pipeline_ends_its_job_instead_of_coming_back_at_every_start(make, job):
    async def pipeline(run, spec):
        return spec["missing"]

    assert await make(pipeline) == JobState.FAILED
    assert "missing" in job().error


async def test_a_job_of_an_unknown_kind_says_so(ledger, workplace):
    job = ledger.add_job("hologram", "campaign", {})

    assert await execute(ledger, job.id, "desk", {}, workplace) == JobState.FAILED
    assert "cannot make 'hologram'" in ledger.job(job.id).error


async def test_an_ended_job_is_left_alone(ledger, make, job, workplace):
    work = Counted()

    async def pipeline(run, spec):
        await run.step("plan", work)

    await make(pipeline)

    assert await execute(ledger, job().id, "desk", {"ad": pipeline}, workplace) == JobState.DONE
    assert work.runs == 1


async def test_progress_is_told_in_whole_percents(make, events):
    async def film(run):
        show = run.progress("film")
        for thousandth in range(1001):
            show(thousandth / 1000)

    async def pipeline(run, spec):
        await run.step("film", lambda: film(run))

    await make(pipeline)

    told = [event.fraction for event in events if isinstance(event, StepProgressed)]
    assert len(told) <= 101
    assert told[-1] == 1.0


async def test_an_app_update_with_new_and_reordered_steps_keeps_what_was_made(make, job):
    plan, cut_out, board = Counted(), Counted(), Counted()
    video = FakeRemoteWork()

    async def film(run, number):
        request = {"prompt": f"scene {number}", "seed": 1000}
        return await run.remote(f"scene/{number}", video, request, keep_text)

    async def first_version(run, spec):
        await run.step("plan", plan, "noir")
        await run.step("cutout", cut_out, "photo")
        await run.gather(film(run, 0), film(run, 1))
        raise MediaError("The old version could not join.")

    async def second_version(run, spec):
        await run.step("cutout", cut_out, "photo")
        await run.step("plan", plan, "noir")
        await run.step("board", board)
        return await run.gather(film(run, 2), film(run, 1), film(run, 0))

    assert await make(first_version) == JobState.FAILED
    assert await make(second_version) == JobState.DONE

    assert (plan.runs, cut_out.runs, board.runs) == (1, 1, 1)
    assert video.paid == 3
    assert job().result == ["clip<scene 2>", "clip<scene 1>", "clip<scene 0>"]


async def test_one_rewritten_prompt_pays_for_one_scene(make, job):
    video = FakeRemoteWork()
    prompts = ["bottle", "silk", "smoke"]

    async def pipeline(run, spec):
        return await run.gather(
            *(
                run.remote(f"scene/{number}", video, {"prompt": prompt}, keep_text)
                for number, prompt in enumerate(prompts)
            )
        )

    await make(pipeline)
    prompts[1] = "silk, brighter"
    await make(pipeline)

    assert video.paid == 4
    assert job().result == ["clip<bottle>", "clip<silk, brighter>", "clip<smoke>"]
