"""Whatever goes wrong at whichever provider has a name, and the book agrees with the provider to the cent."""

import re
from dataclasses import dataclass, field
from functools import partial

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.domain.cost import Money
from genads_desktop.ports.errors import LocalEngineError, ProviderError
from genads_desktop.ports.ledger import JobState, NeedsDecisionError
from genads_desktop.services.generation.execute import execute
from genads_desktop.services.generation.workplace import Pace, Workplace
from tests.video_remote.kit import FIRMS, decoded, shot

PACE = Pace(
    poll=0.02,
    beat=0.05,
    grace=0.05,
    second_look=0.02,
    first_retry=0.02,
    longest_retry=0.05,
    patience=3.0,
)
DONE, FAILED, ASKED = JobState.DONE, JobState.FAILED, JobState.ATTENTION


@dataclass(frozen=True, kw_only=True)
class Case:
    """One fault, and how it ends: what the job says, how often work was taken in, and how often paid."""

    engines: tuple[str, ...] = ("omni", "veo", "seedance")
    at: str
    """`create`, `get` or `download`."""
    kind: str
    times: int = 1
    options: dict[str, float] = field(default_factory=dict)
    patience: float = 20.0
    state: JobState = DONE
    error: str = ""
    """A word of what a person reads."""
    taken: int = 1
    paid: int = 1

    def __str__(self) -> str:
        return f"{self.at} {self.kind}{'' if self.times > 0 else ' for ever'}"


GOOGLE, REPLICATE = ("omni", "veo"), ("seedance",)


def lost_at(kind: str, *, taken: int = 1, **more: object) -> list[Case]:
    """A lost answer: Google cannot be asked, so a person is; Replicate lists what it was given."""
    asked = Case(
        engines=GOOGLE, at="create", kind=kind, state=ASKED, error="Pay again", taken=taken, **more
    )
    found = Case(engines=REPLICATE, at="create", kind=kind, taken=1, **more)
    return [asked, found]


CREATE = [
    Case(at="create", kind="http_429", options={"retry_after": 0.05}),
    Case(at="create", kind="http_503", times=2),
    Case(at="create", kind="slow", options={"seconds": 0.1}),
    Case(at="create", kind="http_401", state=FAILED, error="key", taken=0, paid=0),
    Case(at="create", kind="http_403", state=FAILED, error="key", taken=0, paid=0),
    Case(at="create", kind="http_402", state=FAILED, error="no credit", taken=0, paid=0),
    Case(at="create", kind="http_422", state=FAILED, error="refused", taken=0, paid=0),
    Case(at="create", kind="refusal", state=FAILED, error="refused", taken=0, paid=0),
    *lost_at("http_500", taken=0),
    *lost_at("reset", taken=0),
    *lost_at("http_500_after_accept"),
    *lost_at("reset_after_accept"),
    *lost_at("hang", options={"seconds": 0.8}, patience=0.4),
    *lost_at("html"),
    *lost_at("truncated_json"),
    *lost_at("empty_body"),
]
FATES = [
    Case(at="create", kind="failed", taken=2),
    Case(at="create", kind="failed", times=-1, state=FAILED, error="could not", taken=3, paid=0),
    Case(at="create", kind="aborted", taken=2),
    Case(
        engines=("omni",),
        at="create",
        kind="safety",
        state=FAILED,
        error="refused",
        taken=0,
        paid=0,
    ),
    Case(engines=("veo",), at="create", kind="safety", state=FAILED, error="safety filter", paid=0),
    Case(engines=REPLICATE, at="create", kind="safety", state=FAILED, error="E005", paid=0),
    Case(engines=("omni",), at="create", kind="text_only", state=FAILED, error="in words", paid=0),
    Case(engines=GOOGLE, at="create", kind="no_output", taken=2),
    Case(engines=REPLICATE, at="create", kind="no_output", state=FAILED, error="no film"),
    Case(engines=("omni",), at="create", kind="file_failed", state=FAILED, error="file"),
    Case(at="create", kind="expired", state=FAILED, error="expired"),
]
QUESTIONS = [
    Case(at="get", kind=kind, times=2)
    for kind in (
        "http_500",
        "http_429",
        "http_402",
        "reset",
        "html",
        "truncated_json",
        "empty_body",
    )
]
DOWNLOADS = [
    Case(engines=("omni", "seedance"), at="download", kind="reset_mid"),
    Case(engines=("omni", "seedance"), at="download", kind="wrong_type", times=2),
    Case(engines=("omni", "seedance"), at="download", kind="http_503", times=2),
    Case(at="download", kind="truncated"),
    Case(at="download", kind="corrupt"),
    Case(engines=("omni", "seedance"), at="download", kind="empty_file"),
    Case(at="download", kind="corrupt", times=-1, state=FAILED, error="It cost"),
    Case(at="download", kind="empty_file", times=-1, state=FAILED, error="empty"),
]
OFTEN = (
    "create http_429",
    "create http_401",
    "create refusal",
    "create reset_after_accept",
    "create hang",
    "create html",
    "create failed",
    "create safety",
    "create expired",
    "get reset",
    "get html",
    "download reset_mid",
    "download corrupt for ever",
)
"""Tried every time; the others nightly."""
EVERY = [
    pytest.param(
        case,
        engine,
        id=f"{engine}: {case}",
        marks=() if str(case) in OFTEN else pytest.mark.nightly,
    )
    for case in (*CREATE, *FATES, *QUESTIONS, *DOWNLOADS)
    for engine in case.engines
]


@pytest.fixture
def film(tmp_path, filmers):
    """Run one scene through the real ledger at a provider, and tell how that ended."""
    ledger = SqlLedger(f"sqlite:///{tmp_path / 'ledger.db'}")
    workplace = Workplace(folder=tmp_path, pace=PACE)
    raised = []

    async def run(engine, *, patience=20.0):
        work = filmers(engine, patience=patience)
        request = work.request(shot())
        keep = partial(decoded, seconds=request["seconds"])

        async def pipeline(run, spec):
            try:
                return await run.remote("clip", work, request, keep, suffix=".mp4")
            except Exception as error:
                raised.append(error)
                raise

        job = ledger.add_job("ad", "campaign", {})
        await execute(ledger, job.id, "desk", {"ad": pipeline}, workplace)
        return ledger.job(job.id), raised, ledger

    yield run
    workplace.books.close()
    ledger.close_book()


@pytest.mark.parametrize(("case", "engine"), EVERY)
async def test_every_fault_has_a_name_and_a_price(case, engine, film, account):
    firm = FIRMS[engine]
    op, times = (
        {"create": firm.create, "get": firm.get, "download": firm.download}[case.at],
        case.times,
    )
    if case.at == "download" and firm.inline:
        account.set_up(job_seconds=0.0)
        times = 2 if times > 0 else times  # one question, then the collection
    account.fault(op, case.kind, times=times, **case.options)

    job, raised, ledger = await film(engine, patience=case.patience)

    assert job.state == case.state, job.error
    assert all(
        isinstance(each, ProviderError | LocalEngineError | NeedsDecisionError) for each in raised
    )
    bill = account.bill
    assert (bill.accepted, bill.billed) == (case.taken, case.paid if case.taken else 0)
    if case.state == DONE:
        assert job.error is None
    else:
        assert case.error in job.error
        assert re.search(r"[.!?]$", job.error)
        assert account.key not in job.error
    if case.state == ASKED:
        assert ledger.doubts()
    else:
        assert ledger.spent(job.id).at_most == Money(amount=bill.dollars)
