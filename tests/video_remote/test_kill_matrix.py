"""The desktop is killed for real while five scenes in two variations are filmed, at every place that matters.

Where the provider can be asked what it was given, nothing is paid twice. Where it cannot, one clip at
most is in doubt, and a person is asked.
"""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.domain.cost import Money
from genads_desktop.ports.ledger import OperationState
from genads_desktop.services.generation.pipeline import AD_JOB
from tests.crashes import Death, ask, python
from tests.provider_server.client import ServerAccount, ServerClient
from tests.video_remote.desktop import CAMPAIGN, CLIPS, Life
from tests.video_remote.kit import FIRMS

PLACES = (
    "intent:1",
    "intent:4",
    "submitted:1",
    "submitted:5",
    "submitted:10",
    "persisted:1",
    "persisted:6",
    "poll:1",
    "poll:4",
    "remote-done:1",
    "remote-done:7",
    "collected:1",
    "collected:8",
    "remote-stepped:2",
    "remote-stepped:10",
    "step-ran:1",
    "step-ran:8",
    "job-done:1",
)
EVERY_TIME = [
    ("submitted:5", "seedance"),
    ("collected:1", "seedance"),
    ("submitted:1", "omni"),
    ("persisted:6", "omni"),
    ("submitted:10", "veo"),
    ("remote-done:7", "veo"),
]


@pytest.fixture(scope="module")
def provider():
    with python("tests.provider_server", "--job-seconds", "0.2", "--picture", "90x160") as process:
        yield ServerClient(f"http://127.0.0.1:{int(process.stdout.readline())}")


@pytest.fixture(scope="module")
def desktops():
    with python("tests.video_remote.desktop") as process:
        yield process


@dataclass(kw_only=True)
class Desk:
    """One installation with an account of its own, whose processes come and go."""

    folder: Path
    engine: str
    account: ServerAccount
    desktops: Popen[str]

    def live(self, **life) -> Death:
        address = self.account.server.address
        order = Life(
            folder=str(self.folder),
            address=address,
            engine=self.engine,
            key=self.account.key,
            **life,
        )
        return ask(self.desktops, order)

    @property
    def operations(self):
        ledger = SqlLedger(f"sqlite:///{self.folder / 'ledger.db'}")
        try:
            return ledger.operations(ledger.latest(AD_JOB, CAMPAIGN).id)
        finally:
            ledger.close_book()


def survive(desk, place):
    assert desk.live(dies_at=place).killed, f"it never passed {place}"

    second = desk.live()
    asked = second.state == "attention"
    if asked:
        assert not FIRMS[desk.engine].lists
        assert desk.account.bill.accepted <= CLIPS
        second = desk.live(decision="pay_again")

    assert second.state == "done", second
    _check_the_books(desk, asked=asked)


def _check_the_books(desk, *, asked):
    bill, operations = desk.account.bill, desk.operations
    lost = [each for each in operations if each.state == OperationState.LOST]
    done = [each for each in operations if each.state == OperationState.DONE]
    assert len(done) == CLIPS
    assert len(lost) <= asked
    assert CLIPS <= bill.accepted <= CLIPS + len(lost)
    if not lost:
        assert bill.duplicates == 0
        paid = sum((each.paid for each in operations if each.paid), Money.zero())
        assert paid == Money(amount=bill.dollars)
    _check_every_clip_is_its_scenes_own(desk, done)


def _check_every_clip_is_its_scenes_own(desk, done):
    asked = {job["id"]: json.dumps(job["request"]) for job in desk.account.jobs}
    for operation in done:
        request = asked[operation.remote_id.rsplit("/", 1)[-1]]
        assert json.dumps(operation.request["prompt"]) in request
        assert str(operation.request["seed"]) in request
    assert max(Counter(each.remote_id for each in done).values()) == 1


@pytest.mark.parametrize(("place", "engine"), EVERY_TIME)
def test_a_kill_pays_for_no_clip_twice(place, engine, provider, desktops, tmp_path):
    account = provider.account()
    survive(Desk(folder=tmp_path, engine=engine, account=account, desktops=desktops), place)


@pytest.mark.nightly
@pytest.mark.parametrize("engine", list(FIRMS))
@pytest.mark.parametrize("place", PLACES)
def test_no_kill_anywhere_at_any_provider_does(place, engine, provider, desktops, tmp_path):
    account = provider.account()
    survive(Desk(folder=tmp_path, engine=engine, account=account, desktops=desktops), place)


@pytest.mark.nightly
def test_two_kills_in_a_row_are_survived_too(provider, desktops, tmp_path):
    account = provider.account()
    desk = Desk(folder=tmp_path, engine="seedance", account=account, desktops=desktops)

    assert desk.live(dies_at="submitted:2").killed
    survive(desk, "submitted:1")
