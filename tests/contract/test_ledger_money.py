"""What every ledger promises about money: what was paid at once, and lines that tell everything."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.ports.ledger import Charge, OperationState, Order

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
def ledger(tmp_path, clock):
    book = SqlLedger(f"sqlite:///{tmp_path / 'ledger.db'}", clock)
    yield book
    book.close_book()


@pytest.fixture
def job(ledger):
    return ledger.add_job("ad", "campaign-1", {"prompt": "silk"})


@pytest.fixture
def epoch(ledger, job):
    return ledger.take_over(job.id, "desk")


def money(amount):
    return Money(amount=Decimal(amount))


def order(amount):
    return Order(provider="veo", request={"model": "veo-3"}, quote=Quote(at_most=money(amount)))


def plan(paid="0.001", **values):
    amount = None if paid is None else money(paid)
    return Charge(provider="gpt-6-luna", model="gpt", purpose="plan", paid=amount, **values)


def test_what_was_paid_at_once_counts_as_spent_and_keeps_its_units(ledger):
    ledger.note_charge(plan(subject="campaign-1", units={"tokens_in": 7}, error="Cut off."))

    (line,) = ledger.expenses()

    assert (line.provider, line.model, line.purpose) == ("gpt-6-luna", "gpt", "plan")
    assert (line.amount, line.units, line.error) == (money("0.001"), {"tokens_in": 7}, "Cut off.")
    assert not line.is_open
    since = datetime.fromtimestamp(NOON, UTC)
    assert ledger.spent_since(since) == Quote(at_most=money("0.001"))
    ledger.note_charge(plan(None))
    assert ledger.spent_since(since) == Quote(at_most=None)


def test_the_book_tells_what_was_paid_for_which_campaign_and_when(ledger, job, epoch, clock):
    operation = ledger.intend(job.id, epoch, "film", "hash", order("3.20"))
    clock.now += 10
    ledger.note_charge(plan(subject="campaign-2"))
    start, middle = (datetime.fromtimestamp(at, UTC) for at in (NOON, NOON + 10))

    assert [line.subject for line in ledger.expenses()] == ["campaign-1", "campaign-2"]
    assert [line.id for line in ledger.expenses(subject="campaign-1")] == [operation.id]
    assert [line.purpose for line in ledger.expenses(since=middle)] == ["plan"]
    assert [line.purpose for line in ledger.expenses(since=start, until=middle)] == ["film"]


def test_a_line_of_the_book_is_open_until_its_operation_is_closed(ledger, job, epoch):
    operation = ledger.intend(job.id, epoch, "film", "hash", order("3.20"))
    before = ledger.expenses()[0]
    ledger.close(operation.id, OperationState.FAILED, paid=money("1.00"), error="Failed.")
    after = ledger.expenses()[0]

    assert (before.amount, before.is_open) == (money("3.20"), True)
    assert (after.amount, after.is_open, after.error) == (money("1.00"), False, "Failed.")
