"""What every ledger promises."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.ports.ledger import (
    CancelRequestedError,
    Decision,
    JobState,
    OperationState,
    Order,
    StepState,
    SupersededError,
    UnknownJobError,
)
from genads_desktop.ports.remote import RemoteId, RemoteLimits

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC).timestamp()


class Clock:
    """A clock set by hand."""

    def __init__(self):
        self.now = NOON

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path / 'ledger.db'}"


@pytest.fixture
def ledger(url, clock):
    book = SqlLedger(url, clock)
    yield book
    book.close_book()


@pytest.fixture
def job(ledger):
    return ledger.add_job("ad", "campaign-1", {"prompt": "silk"})


@pytest.fixture
def epoch(ledger, job):
    return ledger.take_over(job.id, "desk")


def order(price="3.20", provider="veo", **limits):
    at_most = None if price is None else money(price)
    return Order(
        provider=provider,
        request={"prompt": "silk"},
        quote=Quote(at_most=at_most),
        limits=RemoteLimits(**limits),
    )


def money(text):
    return Money(amount=Decimal(text))


def ids(jobs):
    return [each.id for each in jobs]


def test_a_job_is_read_as_it_was_added(ledger, job):
    assert ledger.job(job.id) == job
    assert job.spec == {"prompt": "silk"}
    assert job.state == JobState.QUEUED
    assert job.created == datetime.fromtimestamp(NOON, UTC)


def test_an_unknown_job_is_an_error(ledger):
    with pytest.raises(UnknownJobError):
        ledger.job("nothing")


def test_the_latest_job_of_a_subject_is_found(ledger, job):
    newer = ledger.add_job("ad", "campaign-1", {})
    ledger.add_job("ad", "campaign-2", {})
    ledger.add_job("export", "campaign-1", {})

    assert ledger.latest("ad", "campaign-1") == newer
    assert ledger.latest("ad", "campaign-3") is None


def test_jobs_wait_by_priority_and_then_by_age(ledger):
    first, second = ledger.add_job("ad", "a", {}), ledger.add_job("ad", "b", {})
    urgent = ledger.add_job("ad", "c", {}, priority=5)

    assert ids(ledger.unfinished()) == [urgent.id, first.id, second.id]


def test_a_waiting_job_can_be_moved(ledger):
    a, b, c = (ledger.add_job("ad", name, {}) for name in "abc")

    ledger.move(c.id, before=a.id)
    assert ids(ledger.unfinished()) == [c.id, a.id, b.id]
    ledger.move(c.id, before=None)
    assert ids(ledger.unfinished()) == [a.id, b.id, c.id]

    last = ledger.add_job("ad", "d", {})
    assert ids(ledger.unfinished())[-1] == last.id


def test_a_moved_job_takes_the_priority_of_its_place(ledger):
    urgent, low = ledger.add_job("ad", "a", {}, priority=5), ledger.add_job("ad", "b", {})

    ledger.move(low.id, before=urgent.id)

    assert ids(ledger.unfinished()) == [low.id, urgent.id]


def test_taking_over_shuts_the_earlier_owner_out(ledger, job, epoch):
    later = ledger.take_over(job.id, "another")

    assert later == epoch + 1
    assert ledger.job(job.id).owner == "another"
    for decide in (
        lambda: ledger.begin_step(job.id, epoch, "film", "hash"),
        lambda: ledger.finish_step(job.id, epoch, "film", "hash", None),
        lambda: ledger.note_progress(job.id, epoch, "film", 0.5),
        lambda: ledger.intend(job.id, epoch, "film", "hash", order()),
        lambda: ledger.cancel_wanted(job.id, epoch),
        lambda: ledger.finish(job.id, epoch, JobState.DONE),
    ):
        with pytest.raises(SupersededError):
            decide()
    assert ledger.steps(job.id) == ()
    assert ledger.operations(job.id) == ()


def test_an_id_is_kept_even_from_an_owner_who_was_replaced(ledger, job, epoch):
    operation = ledger.intend(job.id, epoch, "film", "hash", order())
    ledger.take_over(job.id, "another")

    ledger.note_submitted(operation.id, RemoteId("veo-1"))

    assert ledger.operation(operation.id).remote_id == "veo-1"
    assert ledger.operation(operation.id).state == OperationState.SUBMITTED


def test_an_ended_job_is_not_taken_over(ledger, job, epoch):
    ledger.finish(job.id, epoch, JobState.DONE, result={"ad": 1})

    assert ledger.take_over(job.id, "desk") is None
    assert ledger.job(job.id).result == {"ad": 1}


def test_a_waiting_job_is_cancelled_at_once_and_a_running_one_when_it_notices(ledger, job):
    waiting = ledger.add_job("ad", "campaign-2", {})
    epoch = ledger.take_over(job.id, "desk")

    ledger.request_cancel(waiting.id)
    ledger.request_cancel(job.id)

    assert ledger.job(waiting.id).state == JobState.CANCELLED
    assert ledger.job(job.id).state == JobState.RUNNING
    assert ledger.cancel_wanted(job.id, epoch)
    with pytest.raises(CancelRequestedError):
        ledger.begin_step(job.id, epoch, "film", "hash")
    with pytest.raises(CancelRequestedError):
        ledger.intend(job.id, epoch, "film", "hash", order())


def test_a_restarted_job_is_no_longer_cancelled(ledger, job):
    ledger.request_cancel(job.id)
    ledger.restart(job.id)

    assert ledger.job(job.id).state == JobState.QUEUED
    assert not ledger.cancel_wanted(job.id, 0)


def test_a_running_job_is_not_restarted(ledger, job, epoch):
    ledger.restart(job.id)

    assert ledger.job(job.id).state == JobState.RUNNING


def test_a_restarted_job_goes_behind_those_that_wait(ledger, job):
    ledger.request_cancel(job.id)
    waiting = ledger.add_job("ad", "campaign-2", {})

    ledger.restart(job.id, {"variations": [1]})

    assert [each.id for each in ledger.unfinished()] == [waiting.id, job.id]
    assert ledger.job(job.id).spec == {"variations": [1]}


def test_only_a_job_that_does_not_run_gets_another_spec(ledger, job):
    ledger.restart(job.id, {"prompt": "velvet"})
    assert ledger.job(job.id).spec == {"prompt": "velvet"}

    ledger.take_over(job.id, "desk")
    ledger.restart(job.id, {"prompt": "stone"})
    assert ledger.job(job.id).spec == {"prompt": "velvet"}


def test_only_a_finished_step_with_the_same_inputs_is_found(ledger, job, epoch):
    ledger.begin_step(job.id, epoch, "film", "hash")
    assert ledger.finished_step(job.id, "film", "hash") is None

    ledger.note_progress(job.id, epoch, "film", 0.4)
    assert ledger.steps(job.id)[0].progress == 0.4
    ledger.finish_step(job.id, epoch, "film", "hash", {"clip": "c"})

    found = ledger.finished_step(job.id, "film", "hash")
    assert found.result == {"clip": "c"}
    assert found.state == StepState.DONE
    assert ledger.finished_step(job.id, "film", "other") is None


def test_a_step_with_new_inputs_replaces_the_old_one(ledger, job, epoch):
    ledger.finish_step(job.id, epoch, "film", "old", 1)
    ledger.finish_step(job.id, epoch, "film", "new", 2)

    assert [step.result for step in ledger.steps(job.id)] == [2]


def test_attempts_are_told_apart_and_the_last_one_counts(ledger, job, epoch):
    first = ledger.intend(job.id, epoch, "film", "hash", order())
    ledger.close(first.id, OperationState.FAILED, paid=money("0"), error="Busy.")
    second = ledger.intend(job.id, epoch, "film", "hash", order())

    assert (first.attempt, second.attempt) == (0, 1)
    assert first.token != second.token
    assert ledger.latest_operation(job.id, "film", "hash") == second
    assert ledger.latest_operation(job.id, "film", "other") is None


def test_what_runs_at_the_provider_counts_whoever_asked_for_it(ledger, job, epoch):
    other = ledger.add_job("ad", "campaign-2", {})
    other_epoch = ledger.take_over(other.id, "another desk")
    first = ledger.intend(job.id, epoch, "film", "hash", order(concurrency=1))

    assert ledger.intend(other.id, other_epoch, "film", "hash", order(concurrency=1)) is None
    ledger.close(first.id, OperationState.FAILED, paid=money("0"))
    assert ledger.intend(other.id, other_epoch, "film", "hash", order(concurrency=1)) is not None


@pytest.mark.parametrize("limit", [{"concurrency": 1}, {"rate": (1, 60.0)}])
def test_all_work_on_one_account_shares_its_limits(ledger, job, epoch, limit):
    pro = order(provider="seedance", account="replicate", **limit)
    wan = order(provider="wan", account="replicate", **limit)
    elsewhere = order(provider="veo", account="vertex", **limit)

    assert ledger.intend(job.id, epoch, "a", "hash", pro).account == "replicate"
    assert ledger.intend(job.id, epoch, "b", "hash", wan) is None
    assert ledger.intend(job.id, epoch, "c", "hash", elsewhere) is not None


@pytest.mark.parametrize("limit", [{"concurrency": 1}, {"rate": (1, 60.0)}])
def test_work_without_an_account_has_limits_of_its_own(ledger, job, epoch, limit):
    assert ledger.intend(job.id, epoch, "a", "hash", order(provider="a", **limit)).account == "a"
    assert ledger.intend(job.id, epoch, "b", "hash", order(provider="b", **limit)) is not None


def test_a_doubt_does_not_block_the_provider(ledger, job, epoch):
    first = ledger.intend(job.id, epoch, "a", "hash", order(concurrency=1))
    ledger.note_doubt(first.id, "The answer was lost.")

    assert ledger.intend(job.id, epoch, "b", "hash", order(concurrency=1)) is not None


def test_a_forgotten_operation_stops_blocking_the_provider(ledger, job, epoch, clock):
    ledger.intend(job.id, epoch, "a", "hash", order(concurrency=1))
    clock.now += 1801

    assert ledger.intend(job.id, epoch, "b", "hash", order(concurrency=1)) is not None


def test_a_rate_is_kept(ledger, job, epoch, clock):
    allowed = [
        ledger.intend(job.id, epoch, f"{n}", "hash", order(rate=(2, 10.0))) for n in range(3)
    ]
    assert [each is not None for each in allowed] == [True, True, False]

    clock.now += 10
    assert ledger.intend(job.id, epoch, "4", "hash", order(rate=(2, 10.0))) is not None


def test_an_id_is_adopted_by_one_operation_only(ledger, job, epoch):
    a = ledger.intend(job.id, epoch, "a", "hash", order())
    b = ledger.intend(job.id, epoch, "b", "hash", order())
    found = [RemoteId("veo-1"), RemoteId("veo-2")]

    assert ledger.adopt(a.id, found) == "veo-1"
    assert ledger.adopt(b.id, found) == "veo-2"
    assert ledger.adopt(b.id, found) is None
    assert ledger.adopt(b.id, []) is None


def test_a_paid_step_and_its_operation_end_together_or_not_at_all(ledger, job, epoch):
    operation = ledger.intend(job.id, epoch, "film", "hash", order())
    ledger.take_over(job.id, "another")
    with pytest.raises(SupersededError):
        ledger.finish_paid_step(operation, epoch, "clip", money("3.20"))
    assert ledger.operation(operation.id).state == OperationState.INTENT

    ledger.finish_paid_step(operation, epoch + 1, "clip", money("3.20"))

    assert ledger.operation(operation.id).state == OperationState.DONE
    assert ledger.finished_step(job.id, "film", "hash").result == "clip"


def test_money_is_exact(ledger, job, epoch, clock):
    for amount in ("0.1", "0.2", "0.00000000000000000001"):
        operation = ledger.intend(job.id, epoch, f"film {amount}", "hash", order(amount))
        ledger.finish_paid_step(operation, epoch, None, money(amount))

    assert ledger.spent(job.id).at_most == money("0.30000000000000000001")
    assert ledger.spent_since(datetime.fromtimestamp(NOON, UTC)) == ledger.spent(job.id)
    later = datetime.fromtimestamp(NOON + 1, UTC)
    assert ledger.spent_since(later) == Quote(at_most=money("0"))


def test_what_may_still_cost_counts_as_spent_and_the_unknown_stays_unknown(ledger, job, epoch):
    ledger.intend(job.id, epoch, "film", "hash", order("3.20"))
    assert ledger.spent(job.id) == Quote(at_most=money("3.20"))

    ledger.intend(job.id, epoch, "score", "hash", order(None))
    assert ledger.spent(job.id) == Quote(at_most=None)


def test_a_closed_operation_keeps_its_cost(ledger, job, epoch):
    operation = ledger.intend(job.id, epoch, "film", "hash", order())
    ledger.close(operation.id, OperationState.FAILED, paid=money("1.00"), error="Failed.")
    ledger.close(operation.id, OperationState.CANCELLED, paid=money("0"))

    assert ledger.operation(operation.id).paid == money("1.00")
    assert ledger.operation(operation.id).error == "Failed."


@pytest.mark.parametrize(
    ("decision", "settled"),
    [
        (Decision.PAY_AGAIN, (OperationState.LOST, money("3.20"))),
        (Decision.SKIP, (OperationState.SKIPPED, money("3.20"))),
        (Decision.LOOK_AGAIN, (OperationState.DOUBT, None)),
    ],
)
def test_a_decision_settles_a_doubt_and_queues_the_job(ledger, job, epoch, decision, settled):
    operation = ledger.intend(job.id, epoch, "film", "hash", order())
    ledger.note_doubt(operation.id, "The answer was lost.")
    assert ledger.finish(job.id, epoch, JobState.ATTENTION) == JobState.ATTENTION
    assert ledger.doubts() == (ledger.operation(operation.id),)

    decided = ledger.decide(operation.id, decision)

    assert decided.state == JobState.QUEUED
    after = ledger.operation(operation.id)
    assert (after.state, after.paid) == settled


def test_what_is_in_no_doubt_cannot_be_decided_away(ledger, job, epoch):
    operation = ledger.intend(job.id, epoch, "film", "hash", order())
    ledger.note_submitted(operation.id, RemoteId("veo-1"))

    ledger.decide(operation.id, Decision.PAY_AGAIN)

    assert ledger.operation(operation.id).state == OperationState.SUBMITTED


def test_attention_without_a_doubt_left_is_queued(ledger, job, epoch):
    assert ledger.finish(job.id, epoch, JobState.ATTENTION) == JobState.QUEUED


def test_old_jobs_are_forgotten_and_money_is_not(ledger, clock):
    old, doubtful = ledger.add_job("ad", "old", {}), ledger.add_job("ad", "doubtful", {})
    for each in (old, doubtful):
        epoch = ledger.take_over(each.id, "desk")
        operation = ledger.intend(each.id, epoch, "film", "hash", order())
        if each is old:
            ledger.finish_paid_step(operation, epoch, "clip", money("3.20"))
        ledger.finish(each.id, epoch, JobState.DONE)
    clock.now += 100
    new = ledger.add_job("ad", "new", {})

    assert ledger.forget(datetime.fromtimestamp(NOON, UTC) + timedelta(seconds=50)) == 1

    assert ids(ledger.in_state(*JobState)) == [doubtful.id, new.id]
    assert ledger.steps(old.id) == ()
    assert [line.subject for line in ledger.expenses()] == ["old", "doubtful"]
    assert ledger.spent(old.id) == Quote(at_most=money("3.20"))
