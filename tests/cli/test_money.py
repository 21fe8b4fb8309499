"""What a person is told about money at the command line, and how a doubt is decided there."""

import csv
import json
from decimal import Decimal

import pytest

from genads_desktop.adapters.ledger.sql import ledger_in
from genads_desktop.cli.app import run
from genads_desktop.cli.exits import CommandError, Exit
from genads_desktop.cli.price import agree_to
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.ports.ledger import Charge, JobState, OperationState, Order

CLIP = "variation/0/scene/v1_scene_2/clip"
PRICE = Money(amount=Decimal("0.42"))


@pytest.fixture
def genads(tmp_path, monkeypatch, capfd):
    """Run a command in a home of its own; returns its exit code and everything it said."""
    monkeypatch.setenv("GENADS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "200")

    def command(*arguments):
        code = run([str(argument) for argument in arguments])
        said = capfd.readouterr()
        return code, said.out + said.err

    return command


@pytest.fixture
def book(tmp_path):
    """A book with a plan of a tenth of a cent, and a clip that may have been charged."""
    (tmp_path / "home").mkdir()
    ledger = ledger_in(tmp_path / "home" / "ledger.db")
    plan = Money(amount=Decimal("0.001"))
    ledger.note_charge(Charge(provider="openai", model="gpt-6-luna", purpose="plan", paid=plan))
    job = ledger.add_job("ad", "campaign-1", {})
    epoch = ledger.take_over(job.id, "desk")
    order = Order(provider="omni", request={"model": "o"}, quote=Quote(at_most=PRICE))
    operation = ledger.intend(job.id, epoch, CLIP, "hash", order)
    ledger.note_doubt(operation.id, "The answer was lost.")
    ledger.finish(job.id, epoch, JobState.ATTENTION)
    yield ledger
    ledger.close_book()


def test_costs_keep_paid_and_doubtful_money_apart(genads, book):
    code, said = genads("costs")

    assert code == 0
    assert "Together: $0.0010 paid, up to $0.42 under way or in doubt." in said


def test_costs_are_exact_as_json_and_as_a_table(genads, book, tmp_path):
    _, said = genads("costs", "--json", "--csv", tmp_path / "costs.csv")
    document = json.loads(said)

    assert (document["total"]["paid"], document["total"]["open"]) == ("0.001", "0.42")
    assert [each["name"] for each in document["byProvider"]] == ["gemini", "openai"]
    with (tmp_path / "costs.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["amount_usd"] for row in rows] == ["0.001", "0.42"]


def test_an_empty_book_says_so(genads):
    assert genads("costs") == (0, "Nothing was paid yet.\n")


def test_a_table_that_cannot_be_written_is_said(genads, book, tmp_path):
    code, said = genads("costs", "--csv", tmp_path / "nowhere" / "costs.csv")

    assert code == 1
    assert "cannot be written" in said


def test_what_waits_for_a_decision_is_listed_with_what_can_be_said(genads, book):
    code, said = genads("decide")

    assert code == 0
    assert "campaign-1" in said
    assert "The answer was lost." in said
    assert "genads decide pay-again" in said
    assert len(book.doubts()) == 1


@pytest.mark.parametrize(
    ("word", "state"),
    [("pay-again", OperationState.LOST), ("skip", OperationState.SKIPPED)],
)
def test_a_decision_settles_the_doubt_and_lets_the_job_go_on(genads, book, word, state):
    (doubt,) = book.doubts()

    code, _ = genads("decide", word, "--campaign", "campaign-1")

    assert code == 0
    assert book.operation(doubt.id).state == state
    assert book.job(doubt.job_id).state == JobState.QUEUED


def test_a_decision_for_another_campaign_touches_nothing(genads, book):
    code, said = genads("decide", "skip", "--campaign", "campaign-2")

    assert code == 2
    assert "Nothing of campaign-2 waits for a decision" in said
    assert len(book.doubts()) == 1


def agreed(*, total="0.42", agreed=False, may_ask=True, answer=True):
    """Ask for agreement; return the questions a person was asked."""
    questions = []

    def ask(question):
        questions.append(question)
        return answer

    amount = None if total is None else Money(amount=Decimal(total))
    agree_to(Quote(at_most=amount), agreed=agreed, may_ask=may_ask, ask=ask)
    return questions


def test_a_person_is_asked_once_and_not_at_all_when_it_is_free_or_agreed():
    assert agreed() == ["Pay $0.42?"]
    assert agreed(total=None) == ["The price is not known. Go on all the same?"]
    assert agreed(total="0") == []
    assert agreed(agreed=True) == []


@pytest.mark.parametrize("no", [{"answer": False}, {"may_ask": False}])
def test_without_agreement_nothing_is_spent_and_the_exit_code_says_so(no):
    with pytest.raises(CommandError, match=r"Nothing was spent\. Run it again with --yes") as error:
        agreed(**no)

    assert error.value.code == Exit.NEEDS_DECISION
