"""The book of money as sums and rows."""

import csv
import io
import tomllib
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.config.paths import data_dir
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.ports.ledger import Charge, OperationState, Order
from genads_desktop.services.costs import Costs, this_month
from genads_desktop.services.generation.models import Models
from genads_desktop.services.library import Library
from tests.services.generation.conftest import CAMPAIGN, ad_project, opened

OCTOBER = datetime(2026, 10, 31, 23, 59, tzinfo=UTC)
NOVEMBER = datetime(2026, 11, 2, tzinfo=UTC)


class Clock:
    def __init__(self):
        self.now = OCTOBER.timestamp()

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
async def costs(tmp_path, clock):
    """A book with a clip, a plan and what failed, of one campaign that is there and one that is not."""
    ledger = SqlLedger(f"sqlite:///{tmp_path / 'book.db'}", clock)
    documents = [
        tomllib.loads((data_dir("resources") / "providers" / name).read_text("utf-8"))
        for name in ("google.toml", "openai.toml")
    ]
    async with opened(tmp_path, ad_project()) as place:
        fill(ledger, clock)
        yield Costs(ledger, Library(place.store, place.changes), Models.from_documents(documents))
    ledger.close_book()


def fill(ledger, clock):
    job = ledger.add_job("ad", CAMPAIGN, {})
    epoch = ledger.take_over(job.id, "desk")

    def intend(scene, amount):
        quote = Quote(at_most=None if amount is None else Money(amount=Decimal(amount)))
        order = Order(provider="omni", request={"model": "gemini-omni"}, quote=quote)
        key = f"variation/0/scene/{scene}/clip"
        return ledger.intend(job.id, epoch, key, scene, order)

    first = intend("one", "0.42")
    ledger.close(first.id, OperationState.DONE, paid=Money(amount=Decimal("0.42")))
    clock.now = NOVEMBER.timestamp()
    failed = intend("two", "0.42")
    paid = Money(amount=Decimal("0.10"))
    ledger.close(failed.id, OperationState.FAILED, paid=paid, error="=It broke.")
    intend("three", "0.63")
    intend("four", None)
    plan = Money(amount=Decimal("0.0013"))
    ledger.note_charge(
        Charge(provider="openai", model="gpt-6-luna", purpose="plan", subject="gone", paid=plan)
    )


async def test_sums_keep_open_and_unknown_amounts_apart(costs):
    total = (await costs.book()).total

    assert total.paid == Decimal("0.5213")
    assert total.open == Decimal("0.63")
    assert total.unknown == 1


async def test_sums_go_by_provider_by_campaign_and_by_month(costs):
    book = await costs.book()

    assert [(each.name, each.paid) for each in book.by_provider] == [
        ("gemini", Decimal("0.52")),
        ("openai", Decimal("0.0013")),
    ]
    assert [each.name for each in book.by_engine] == ["omni", "gpt-6-luna"]
    assert [(each.name, each.rows[0].campaign) for each in book.by_campaign] == [
        (CAMPAIGN, "Autumn"),
        ("gone", ""),
    ]
    assert [(each.name, each.paid) for each in book.by_month] == [
        ("2026-10", Decimal("0.42")),
        ("2026-11", Decimal("0.1013")),
    ]


async def test_a_book_can_be_of_one_month_and_of_one_campaign(costs):
    month = await costs.book(since=this_month(NOVEMBER))
    campaign = await costs.book(campaign_id=CAMPAIGN)

    assert [row.scene_id for row in month.rows] == ["two", "three", "four", ""]
    assert [row.purpose for row in campaign.rows] == ["clip"] * 4


async def test_the_table_has_every_row_and_an_empty_cell_for_an_unknown_amount(costs):
    rows = list(csv.DictReader(io.StringIO((await costs.book()).as_csv())))

    assert [row["amount_usd"] for row in rows] == ["0.42", "0.10", "0.63", "", "0.0013"]
    assert [row["state"] for row in rows] == ["paid", "paid", "open", "open", "paid"]
    assert rows[0]["campaign"] == "Autumn"
    assert rows[0]["moment_utc"].startswith("2026-10-31T23:59:00")
    assert rows[1]["remark"] == "'=It broke.", "a spreadsheet must not reckon it"
    assert rows[4]["purpose"] == "plan"
