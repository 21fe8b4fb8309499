"""Two processes that want the last of a cap at the same moment: one gets it."""

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from genads_desktop.domain.cost import Money
from genads_desktop.ports.ledger import Charge, JobState

ROOT = Path(__file__).parents[2]
CAP, PRICE = 10, 6
LET_IN = f"""
import sys, time
from pathlib import Path
from genads_desktop.adapters.ledger.sql import ledger_in

class RefusedError(Exception):
    pass

def promise(books):
    promised = sum(job.spec["atMost"] for job in books.jobs)
    time.sleep(0.2)  # the other one is at the door by now
    if promised + {PRICE} > {CAP}:
        raise RefusedError
    return {{"atMost": {PRICE}}}

ledger = ledger_in(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
try:
    ledger.admit_job("ad", sys.argv[2], promise)
    print("in")
except RefusedError:
    print("out")
ledger.close_book()
"""


def racing(file, campaigns):
    """Send one process for each campaign to the same door at once; tell what became of each."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    racers = [
        subprocess.Popen([sys.executable, "-c", LET_IN, str(file), each], cwd=ROOT, **pipes)
        for each in campaigns
    ]
    for racer in racers:
        assert racer.stdout.readline().strip() == "ready"
    for racer in racers:
        racer.stdin.write("\n")
        racer.stdin.flush()
    return sorted(racer.communicate(timeout=60)[0].strip() for racer in racers)


def test_of_two_processes_only_one_is_let_in_below_a_cap_for_one(ledger, tmp_path):
    ended = racing(tmp_path / "ledger.db", ["autumn", "winter"])

    assert ended == ["in", "out"]
    assert [job.spec for job in ledger.unfinished()] == [{"atMost": PRICE}]


def test_two_processes_with_one_campaign_have_one_job(ledger, tmp_path):
    racing(tmp_path / "ledger.db", ["autumn", "autumn"])

    assert len(ledger.unfinished()) == 1


def test_what_is_refused_leaves_nothing_behind(ledger):
    def refused(books):
        raise PermissionError

    with pytest.raises(PermissionError):
        ledger.admit_job("ad", "campaign", refused)

    assert ledger.unfinished() == ()
    assert ledger.admit_job("ad", "campaign", lambda books: {"a": 1}).spec == {"a": 1}


def test_a_job_is_let_in_by_all_that_was_paid_and_promised(ledger):
    ledger.note_charge(
        Charge(provider="gpt", model="", purpose="plan", paid=Money(amount=Decimal(1)))
    )
    other = ledger.admit_job("ad", "other", lambda books: {"atMost": 2})
    seen = []

    ledger.admit_job("ad", "campaign", lambda books: seen.append(books) or {})

    (books,) = seen
    assert books.expenses == ledger.expenses()
    assert books.jobs == (other,)


def test_an_ended_job_is_let_in_again_with_what_it_is_told_now(ledger):
    first = ledger.admit_job("ad", "campaign", lambda books: {"turn": 1})
    epoch = ledger.take_over(first.id, "desk")
    ledger.finish(first.id, epoch, JobState.DONE)

    again = ledger.admit_job("ad", "campaign", lambda books: {"turn": 2})

    assert (again.id, again.spec, again.state) == (first.id, {"turn": 2}, JobState.QUEUED)


def test_a_running_job_is_not_let_in_anew(ledger):
    job = ledger.admit_job("ad", "campaign", lambda books: {"turn": 1})
    ledger.take_over(job.id, "desk")

    left = ledger.admit_job("ad", "campaign", lambda books: {"turn": 2})

    assert (left.id, left.spec, left.state) == (job.id, {"turn": 1}, JobState.RUNNING)
