"""Paid steps: once is once, a doubt is a question, and every cent is on the books."""

import asyncio
import time
from decimal import Decimal

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.ports.errors import BusyError, RejectedError, StoreError
from genads_desktop.ports.ledger import Decision, JobState, OperationState, SkippedError
from genads_desktop.ports.remote import RemoteLimits, RemoteStatus
from genads_desktop.services.generation.events import (
    AttentionNeeded,
    StepDegraded,
    StepFailed,
    StepFinished,
    StepRetrying,
    StepReused,
    StepWaiting,
)
from genads_desktop.services.generation.execute import execute
from tests.fakes.remote import PRICE, FakeRemoteWork
from tests.ledger.conftest import until
from tests.ledger.sample_pipeline import keep_text

REQUEST = {"prompt": "silk", "seed": 1000}


def filming(video, **options):
    """A pipeline of one paid step."""

    async def pipeline(run, spec):
        return await run.remote("film", video, REQUEST, keep_text, **options)

    return pipeline


def money(text):
    return Money(amount=Decimal(text))


async def test_a_clip_is_paid_once_and_remembered(make, job, ledger, events):
    video = FakeRemoteWork()

    await make(filming(video))
    await make(filming(video))

    assert video.paid == 1
    assert job().result == "clip<silk>"
    assert StepFinished("film", PRICE) in events
    assert StepReused("film") in events
    assert ledger.spent(job().id) == Quote(at_most=PRICE)


async def test_a_lost_answer_is_looked_up_where_the_provider_can_list(make, job, ledger):
    video = FakeRemoteWork(lost_answers=1)

    assert await make(filming(video)) == JobState.DONE

    assert video.submissions == video.paid == 1
    assert ledger.operations(job().id)[0].state == OperationState.DONE


async def test_a_lost_answer_is_asked_for_again_where_the_token_is_honoured(make):
    video = FakeRemoteWork(kind="token", lost_answers=1)

    assert await make(filming(video)) == JobState.DONE

    assert video.submissions == 2
    assert video.paid == 1


async def test_two_equal_requests_with_lost_answers_get_a_clip_each(make, job, ledger):
    video = FakeRemoteWork(lost_answers=2)

    async def pipeline(run, spec):
        await run.gather(
            run.remote("a", video, REQUEST, keep_text), run.remote("b", video, REQUEST, keep_text)
        )

    await make(pipeline)

    assert video.paid == 2
    assert {each.remote_id for each in ledger.operations(job().id)} == {"veo-0", "veo-1"}


async def test_a_lost_answer_of_a_blind_provider_is_a_question(make, job, ledger, events):
    video = FakeRemoteWork(kind="blind", lost_answers=1)

    assert await make(filming(video)) == JobState.ATTENTION

    (doubt,) = ledger.doubts()
    (question,) = [event for event in events if isinstance(event, AttentionNeeded)]
    assert question == AttentionNeeded("film", doubt.error, PRICE)
    assert "up to $3.20" in question.reason
    assert job().error == question.reason
    assert ledger.spent(job().id) == Quote(at_most=PRICE)


async def test_without_a_decision_nothing_is_paid_again(make, ledger, job):
    video = FakeRemoteWork(kind="blind", lost_answers=1)

    await make(filming(video))
    assert await make(filming(video)) == JobState.ATTENTION

    assert video.submissions == 1


async def test_somebody_may_agree_to_pay_again(make, ledger, job):
    video = FakeRemoteWork(kind="blind", lost_answers=1)
    await make(filming(video))

    ledger.decide(ledger.doubts()[0].id, Decision.PAY_AGAIN)
    assert await make(filming(video)) == JobState.DONE

    assert video.paid == 2
    assert ledger.spent(job().id) == Quote(at_most=money("6.40"))


async def test_somebody_may_go_on_without_the_step(make, ledger, job, events):
    video = FakeRemoteWork(kind="blind", lost_answers=1)

    async def pipeline(run, spec):
        try:
            return await run.remote("film", video, REQUEST, keep_text)
        except SkippedError:
            run.report(StepDegraded("film", "The local engine filmed it."))
            return "local"

    await make(pipeline)
    ledger.decide(ledger.doubts()[0].id, Decision.SKIP)
    assert await make(pipeline) == JobState.DONE
    assert await make(pipeline) == JobState.DONE

    assert video.submissions == 1
    assert job().result == "local"
    assert StepDegraded("film", "The local engine filmed it.") in events
    assert ledger.spent(job().id) == Quote(at_most=PRICE)


async def test_somebody_may_look_again_once_the_provider_can_say(make, ledger):
    video = FakeRemoteWork(kind="blind", lost_answers=1)
    await make(filming(video))

    video.kind = "list"
    ledger.decide(ledger.doubts()[0].id, Decision.LOOK_AGAIN)
    assert await make(filming(video)) == JobState.DONE

    assert video.submissions == video.paid == 1


async def test_a_decision_made_while_the_job_still_runs_is_not_lost(make, ledger, job):
    video = FakeRemoteWork(kind="blind", lost_answers=1)

    async def decide():
        await until(ledger.doubts)
        ledger.decide(ledger.doubts()[0].id, Decision.PAY_AGAIN)

    async def pipeline(run, spec):
        return await run.gather(
            run.remote("film", video, REQUEST, keep_text), run.step("other", decide)
        )

    assert await make(pipeline) == JobState.QUEUED
    assert await make(pipeline) == JobState.DONE


async def test_a_busy_provider_is_asked_again_when_it_said(make, events, job, ledger):
    video = FakeRemoteWork(refusals=[BusyError("veo", "Too many requests.", retry_after=0.05)])

    began = time.monotonic()
    assert await make(filming(video)) == JobState.DONE

    assert time.monotonic() - began >= 0.05
    assert StepRetrying("film", 0.05, "Too many requests.") in events
    assert video.paid == 1
    assert ledger.spent(job().id) == Quote(at_most=PRICE)


async def test_a_provider_that_stays_busy_is_given_up_unpaid(make, job, ledger):
    video = FakeRemoteWork(refusals=[BusyError("veo", "Out of credit.", retry_after=3600.0)])

    assert await make(filming(video)) == JobState.FAILED

    assert job().error == "Out of credit."
    assert ledger.spent(job().id) == Quote(at_most=money("0"))


async def test_a_refused_request_costs_nothing_and_is_not_repeated(make, job, ledger, events):
    video = FakeRemoteWork(refusals=[RejectedError("veo", "Faces are not allowed.")])

    assert await make(filming(video)) == JobState.FAILED

    assert video.submissions == 1
    assert StepFailed("film", "Faces are not allowed.") in events
    assert ledger.spent(job().id) == Quote(at_most=money("0"))


async def test_work_that_failed_for_free_is_handed_in_again(make, job, ledger):
    failed = RemoteStatus("failed", reason="An inner error.", cost=money("0"))
    video = FakeRemoteWork(failures=[failed, failed])

    assert await make(filming(video)) == JobState.DONE

    assert video.submissions == 3
    assert ledger.spent(job().id) == Quote(at_most=PRICE)


async def test_work_that_failed_for_money_is_not_paid_again_unasked(make, job, ledger, events):
    video = FakeRemoteWork(failures=[RemoteStatus("failed", reason="An inner error.")])

    assert await make(filming(video)) == JobState.FAILED

    assert video.submissions == 1
    assert job().error == "An inner error. It cost $3.20."
    assert ledger.spent(job().id) == Quote(at_most=PRICE)


async def test_a_person_may_try_failed_work_again(make, job):
    video = FakeRemoteWork(failures=[RemoteStatus("failed", reason="An inner error.")])

    await make(filming(video))
    assert await make(filming(video)) == JobState.DONE

    assert video.paid == 2


async def test_a_broken_file_is_collected_again_for_free(make):
    video = FakeRemoteWork(broken_files=2)

    assert await make(filming(video)) == JobState.DONE

    assert video.collected == 3
    assert video.paid == 1


async def test_a_file_that_stays_broken_is_no_success(make, job, ledger):
    video = FakeRemoteWork(broken_files=99)

    assert await make(filming(video)) == JobState.FAILED

    assert job().error == "The file is empty. It cost $3.20."
    assert ledger.operations(job().id)[0].state == OperationState.FAILED
    assert ledger.spent(job().id) == Quote(at_most=PRICE)


async def test_a_vanished_clip_is_collected_again_not_paid_again(make, job, ledger):
    video = FakeRemoteWork()
    await make(filming(video))

    assert await make(filming(video, still_good=lambda _: False)) == JobState.DONE

    assert video.paid == 1
    assert video.collected == 2
    assert ledger.spent(job().id) == Quote(at_most=PRICE)


async def test_a_clip_that_is_gone_here_and_there_is_a_question(make, ledger, events):
    video = FakeRemoteWork()
    await make(filming(video))
    video.expired = True

    assert await make(filming(video, still_good=lambda _: False)) == JobState.ATTENTION
    ledger.decide(ledger.doubts()[0].id, Decision.PAY_AGAIN)
    video.expired = False
    assert await make(filming(video, still_good=lambda _: False)) == JobState.DONE

    assert video.paid == 2


async def test_nothing_is_left_behind_in_the_folder(make, workplace):
    await make(filming(FakeRemoteWork(), suffix=".mp4"))

    assert list(workplace.folder.glob("*.mp4")) == []


async def test_an_unknown_price_stays_unknown(make, job, ledger, events):
    await make(filming(FakeRemoteWork(price=None)))

    assert ledger.spent(job().id) == Quote(at_most=None)
    assert StepFinished("film", None) in events


async def test_a_real_price_replaces_the_quoted_one(make, job, ledger):
    class Cheaper(FakeRemoteWork):
        async def poll(self, remote_id):
            return RemoteStatus("done", 1.0, cost=money("0.0123456789012345"))

    await make(filming(Cheaper()))

    assert ledger.spent(job().id).at_most == money("0.0123456789012345")
    assert ledger.operations(job().id)[0].estimated == PRICE


def films(video, count):
    async def pipeline(run, spec):
        await run.gather(
            *(run.remote(f"film/{n}", video, {"prompt": f"{n}"}, keep_text) for n in range(count))
        )

    return pipeline


async def test_no_more_than_allowed_run_at_the_provider(make, events):
    video = FakeRemoteWork(limits=RemoteLimits(concurrency=2), seconds=30.0)
    making = asyncio.create_task(make(films(video, 4)))
    await until(lambda: any(isinstance(event, StepWaiting) for event in events))

    assert video.paid == video.most_at_once == 2

    video.seconds = 0.0
    for held in video.held.values():
        held.ready = 0.0
    assert await making == JobState.DONE
    assert video.paid == 4
    assert video.most_at_once == 2


async def test_lost_answers_do_not_block_a_provider_that_takes_one_at_a_time(make):
    video = FakeRemoteWork(limits=RemoteLimits(concurrency=1), lost_answers=3)

    async with asyncio.timeout(20):
        assert await make(films(video, 4)) == JobState.DONE

    assert video.paid == 4


async def test_no_more_than_allowed_are_handed_in_at_a_time(make, job, ledger):
    video = FakeRemoteWork(limits=RemoteLimits(rate=(2, 0.2)))

    assert await make(films(video, 6)) == JobState.DONE

    moments = [each.intended.timestamp() for each in ledger.operations(job().id)]
    pairs = zip(moments, moments[2:], strict=False)
    assert all(later - first > 0.199 for first, later in pairs)


async def test_an_id_that_cannot_be_written_down_is_tried_again(tmp_path, workplace, caplog):
    class FullDisk(SqlLedger):
        failures = 1

        def note_submitted(self, operation_id, remote_id):
            if self.failures:
                self.failures -= 1
                raise StoreError("The disk is full.")
            super().note_submitted(operation_id, remote_id)

    ledger = FullDisk(f"sqlite:///{tmp_path / 'full.db'}")
    video = FakeRemoteWork(kind="blind")
    job = ledger.add_job("ad", "campaign", {})

    state = await execute(ledger, job.id, "desk", {"ad": filming(video)}, workplace)
    ledger.close_book()

    assert state == JobState.DONE
    assert video.paid == 1
    assert "veo accepted" in caplog.text
    assert "veo-0" in caplog.text


@pytest.mark.parametrize("kind", ["list", "token", "blind"])
async def test_polling_may_fail_for_a_while(make, kind):
    class Stuttering(FakeRemoteWork):
        stutters = 3

        async def poll(self, remote_id):
            if self.stutters:
                self.stutters -= 1
                raise ConnectionResetError("The network changed.")
            return await super().poll(remote_id)

    video = Stuttering(kind=kind)

    assert await make(filming(video)) == JobState.DONE
    assert video.paid == 1
