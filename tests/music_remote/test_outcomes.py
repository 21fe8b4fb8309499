"""Whatever goes wrong with paid music has a name, and the book agrees with the provider to the cent."""

import re
from dataclasses import dataclass, field

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.domain.cost import Money
from genads_desktop.media.ffmpeg import FFmpegError, run_ffmpeg
from genads_desktop.ports.errors import LocalEngineError, MediaError, ProviderError
from genads_desktop.ports.ledger import JobState, NeedsDecisionError
from genads_desktop.services.generation.execute import execute
from genads_desktop.services.generation.workplace import Pace, Workplace
from tests.music.measurement import request as score

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
WANTED = score(frames=4 * 24, cuts=(), end_card=60)
OPS = {
    "lyria": {"create": "gemini.create"},
    "musicgen": {
        "create": "replicate.create",
        "get": "replicate.get",
        "download": "replicate.download",
    },
}


@dataclass(frozen=True, kw_only=True)
class Case:
    """One fault, and how it ends: what the job says, how often music was taken in, and how often paid."""

    composer: str
    at: str = "create"
    kind: str
    times: int = 1
    options: dict[str, float] = field(default_factory=dict)
    patience: float = 20.0
    state: JobState = DONE
    error: str = ""
    taken: int = 1
    paid: int = 1
    often: bool = False

    def __str__(self) -> str:
        return f"{self.composer} {self.at} {self.kind}{'' if self.times > 0 else ' for ever'}"


def both(kind: str, **options: object) -> list[Case]:
    return [Case(composer=name, kind=kind, **options) for name in OPS]


def refused(kind: str, error: str, **options: object) -> list[Case]:
    return both(kind, state=FAILED, error=error, taken=0, paid=0, **options)


def lost(kind: str, *, taken: int = 1, **options: object) -> list[Case]:
    """Google cannot be asked what it was given, so a person is; Replicate lists it."""
    return [
        Case(composer="lyria", kind=kind, state=ASKED, error="Pay again", taken=taken, **options),
        Case(composer="musicgen", kind=kind, taken=1, **options),
    ]


CASES = [
    *both("none", often=True),
    *both("http_429", options={"retry_after": 0.05}, often=True),
    *both("http_503", times=2),
    *both("slow", options={"seconds": 0.1}),
    *refused("http_401", "key", often=True),
    *refused("http_403", "key"),
    *refused("http_402", "no credit"),
    *refused("refusal", "refused", often=True),
    *lost("http_500", taken=0),
    *lost("reset", taken=0),
    *lost("http_500_after_accept"),
    *lost("reset_after_accept", often=True),
    *lost("hang", options={"seconds": 0.8}, patience=0.4, often=True),
    *lost("html", often=True),
    *lost("truncated_json"),
    *lost("empty_body"),
    *both("failed", taken=2),
    *both("failed", times=-1, state=FAILED, error="could not", taken=3, paid=0),
    Case(composer="lyria", kind="text_only", state=FAILED, error="in words", paid=0, often=True),
    Case(composer="lyria", kind="no_output", taken=2),
    Case(composer="musicgen", kind="no_output", state=FAILED, error="It cost $0."),
    Case(composer="lyria", kind="corrupt", state=FAILED, error="There is no sound", often=True),
    Case(composer="lyria", kind="empty_file", state=FAILED, error="sent none"),
    Case(composer="lyria", kind="truncated"),
    Case(composer="musicgen", kind="safety", state=FAILED, error="E005", paid=0),
    Case(composer="musicgen", kind="aborted", taken=2),
    Case(composer="musicgen", kind="expired", state=FAILED, error="expired", often=True),
    *[
        Case(composer="musicgen", at="get", kind=kind, times=2)
        for kind in ("http_500", "http_429", "reset", "html", "truncated_json", "empty_body")
    ],
    *[
        Case(composer="musicgen", at="download", kind=kind)
        for kind in ("reset_mid", "wrong_type", "http_503", "truncated", "corrupt", "empty_file")
    ],
    Case(
        composer="musicgen",
        at="download",
        kind="corrupt",
        times=-1,
        state=FAILED,
        error="There is no sound",
        often=True,
    ),
]


async def decoded(song):
    """Decode a whole song, as the master does before it believes in one."""
    try:
        await run_ffmpeg(("-i", song, "-map", "0:a:0", "-f", "null", "-"), seconds=4)
    except FFmpegError as error:
        raise MediaError("There is no sound in the file that can be read.") from error
    return {"decoded": True}


@pytest.fixture
def played(tmp_path, composer):
    """Run one score through the real ledger at a provider, and tell how that ended."""
    ledger = SqlLedger(f"sqlite:///{tmp_path / 'ledger.db'}")
    workplace = Workplace(folder=tmp_path, pace=PACE)
    raised = []

    async def run(name, *, patience=20.0):
        work = composer(name, patience=patience)
        request = work.request(WANTED)

        async def pipeline(run, spec):
            try:
                return await run.remote("score", work, request, decoded, suffix=".song")
            except Exception as error:
                raised.append(error)
                raise

        job = ledger.add_job("ad", "campaign", {})
        await execute(ledger, job.id, "desk", {"ad": pipeline}, workplace)
        return ledger.job(job.id), raised, ledger

    yield run
    workplace.books.close()
    ledger.close_book()


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=str(case), marks=() if case.often else pytest.mark.nightly)
        for case in CASES
    ],
)
async def test_every_fault_has_a_name_and_a_price(case, played, account):
    account.fault(OPS[case.composer][case.at], case.kind, times=case.times, **case.options)

    job, raised, ledger = await played(case.composer, patience=case.patience)

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
