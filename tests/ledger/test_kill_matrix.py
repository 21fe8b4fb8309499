"""The desktop is killed for real, at every place where it matters; the provider counts what it was paid."""

import json
import subprocess
import urllib.request
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.ports.ledger import StepState
from tests.crashes import Death, ask, python
from tests.ledger.desktop import JOB, SPEC, Life
from tests.ledger.sample_pipeline import expected, to_pay

PLACES = (
    "step-run:1",
    "step-ran:1",
    "step-ran:2",
    "step-done:2",
    "intent:1",
    "intent:4",
    "submitted:1",
    "submitted:3",
    "submitted:7",
    "persisted:1",
    "persisted:4",
    "poll:1",
    "poll:9",
    "remote-done:5",
    "collected:1",
    "remote-stepped:3",
    "step-ran:9",
    "job-done:1",
)
EVERY_TIME = [
    ("step-ran:1", "list"),
    ("intent:1", "list"),
    ("intent:4", "blind"),
    ("submitted:1", "blind"),
    ("submitted:3", "list"),
    ("submitted:7", "token"),
    ("persisted:4", "blind"),
    ("poll:9", "token"),
    ("collected:1", "list"),
    ("remote-stepped:3", "blind"),
    ("step-ran:9", "list"),
    ("job-done:1", "token"),
]


@pytest.fixture(scope="module")
def port():
    with python("tests.fakes.provider_server") as process:
        yield int(process.stdout.readline())


@pytest.fixture(scope="module")
def desktops():
    with python("tests.ledger.desktop") as process:
        yield process


@dataclass(kw_only=True)
class Desk:
    """One installation, whose processes come and go."""

    folder: Path
    port: int
    kind: str
    desktops: subprocess.Popen

    def live(self, **life) -> Death:
        order = Life(folder=str(self.folder), port=self.port, kind=self.kind, **life)
        return ask(self.desktops, order)

    @property
    def paid(self) -> int:
        address = f"http://127.0.0.1:{self.port}/accounts/{self.folder.name}"
        with urllib.request.urlopen(address) as answer:
            return len(json.load(answer))

    @property
    def local_steps_begun(self) -> Counter[str]:
        notes = self.folder / "local-steps.txt"
        return Counter(notes.read_text().splitlines() if notes.exists() else ())

    @property
    def local_steps_done(self) -> int:
        ledger = SqlLedger(f"sqlite:///{self.folder / 'ledger.db'}")
        done = [step.key for step in ledger.steps(JOB) if step.state == StepState.DONE]
        ledger.close_book()
        return sum(not key.endswith(("film", "music")) for key in done)


def survive(desk, place):
    first = desk.live(dies_at=place)
    assert first.killed, f"it never passed {place}: {first}"
    cut_short = desk.local_steps_begun.total() - desk.local_steps_done

    second = desk.live()
    asked = second.state == "attention"
    if asked:
        assert desk.kind == "blind"
        assert desk.paid <= to_pay(SPEC)
        second = desk.live(decision="pay_again")

    assert second.state == "done"
    assert second.result == expected(SPEC)
    assert 0 <= desk.paid - to_pay(SPEC) <= asked
    assert desk.local_steps_begun.total() - len(desk.local_steps_begun) == cut_short


@pytest.mark.parametrize(("place", "kind"), EVERY_TIME)
def test_a_kill_neither_pays_twice_nor_loses_a_clip(place, kind, port, desktops, tmp_path):
    survive(Desk(folder=tmp_path, port=port, kind=kind, desktops=desktops), place)


@pytest.mark.nightly
@pytest.mark.parametrize("kind", ["list", "token", "blind"])
@pytest.mark.parametrize("place", PLACES)
def test_no_kill_anywhere_at_any_provider_does(place, kind, port, desktops, tmp_path):
    survive(Desk(folder=tmp_path, port=port, kind=kind, desktops=desktops), place)


def test_two_kills_in_a_row_are_survived_too(port, desktops, tmp_path):
    desk = Desk(folder=tmp_path, port=port, kind="list", desktops=desktops)

    assert desk.live(dies_at="submitted:2").killed
    survive(desk, "submitted:1")
