"""A desktop in a process of its own, which kills itself where it is told to."""

import asyncio
import os
from dataclasses import dataclass
from pathlib import Path

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.ports.ledger import Decision, JobState, UnknownJobError
from genads_desktop.services.generation.execute import execute
from genads_desktop.services.generation.workplace import Pace, Workplace
from tests.crashes import Death, Killer, serve
from tests.fakes.provider_client import HttpRemoteWork
from tests.fakes.remote import ProviderKind
from tests.ledger.sample_pipeline import SamplePipeline

JOB = "job"
SPEC = {
    "brief": "noir",
    "prompts": ["bottle", "silk", "smoke", "water", "skin", "gold"],
    "photo": "sha256-of-the-photo",
}
PACE = Pace(poll=0.05, beat=0.2, grace=0.3, second_look=0.05, first_retry=0.05, longest_retry=0.2)


@dataclass(frozen=True, kw_only=True)
class Life:
    """One process of the desktop."""

    folder: str
    port: int
    kind: ProviderKind
    dies_at: str = ""
    """The checkpoint and how often it is passed: `submitted:3`."""
    decision: str = ""
    """What a person says about every doubt before the work goes on."""


def live(life: Life) -> Death:
    """Go on with the job, and tell how it ended."""
    folder = Path(life.folder)
    ledger = SqlLedger(f"sqlite:///{folder / 'ledger.db'}")
    try:
        ledger.job(JOB)
    except UnknownJobError:
        ledger.add_job("ad", "campaign", SPEC, job_id=JOB)
    for operation in ledger.doubts() if life.decision else ():
        ledger.decide(operation.id, Decision(life.decision))
    state = asyncio.run(_work(life, ledger))
    return Death(killed=False, state=state, result=ledger.job(JOB).result)


async def _work(life: Life, ledger: SqlLedger) -> JobState:
    folder = Path(life.folder)
    video = HttpRemoteWork(name="veo", port=life.port, account=folder.name, kind=life.kind)
    music = HttpRemoteWork(name="lyria", port=life.port, account=folder.name)

    def notice(what: str) -> None:
        with (folder / "local-steps.txt").open("a") as notes:
            notes.write(f"{what}\n")

    pipelines = SamplePipeline(video, music, noticed=notice, seconds=0.01).pipelines
    workplace = Workplace(folder=folder, pace=PACE, checkpoint=Killer(life.dies_at))
    return await execute(ledger, JOB, f"desktop {os.getpid()}", pipelines, workplace)


if __name__ == "__main__":
    serve("tests.ledger.desktop", Life, live)
