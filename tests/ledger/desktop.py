"""A desktop in a process of its own, which kills itself where it is told to.

`python -m tests.ledger.desktop` reads one order a line, gives each a process, and answers when that ended.
Where the system can, the process is a copy of this one, so that it need not import everything again.
"""

import asyncio
import json
import os
import signal
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.ports.ledger import Decision, JobState, UnknownJobError
from genads_desktop.services.generation.execute import execute
from genads_desktop.services.generation.workplace import Pace, Workplace
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


@dataclass(frozen=True, kw_only=True)
class Death:
    """How a process ended."""

    killed: bool
    state: str = ""
    result: Any = None


def live(life: Life) -> None:
    """Go on with the job, and write down how it ended."""
    folder = Path(life.folder)
    ledger = SqlLedger(f"sqlite:///{folder / 'ledger.db'}")
    try:
        ledger.job(JOB)
    except UnknownJobError:
        ledger.add_job("ad", "campaign", SPEC, job_id=JOB)
    for operation in ledger.doubts() if life.decision else ():
        ledger.decide(operation.id, Decision(life.decision))
    state = asyncio.run(_work(life, ledger))
    ended = Death(killed=False, state=state, result=ledger.job(JOB).result)
    (folder / "ended.json").write_text(json.dumps(asdict(ended)))


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


class Killer:
    """Kills this process at the n-th passage of a checkpoint, with nothing left to say."""

    def __init__(self, dies_at: str) -> None:
        self._name, _, count = dies_at.partition(":")
        self._left = int(count or 0)

    def __call__(self, name: str) -> None:
        if name != self._name:
            return
        self._left -= 1
        if self._left == 0:
            kill_this_process()


def kill_this_process() -> None:
    if sys.platform == "win32":
        os._exit(9)
    os.kill(os.getpid(), signal.SIGKILL)


def lived(life: Life) -> Death:
    """Give the life a process, and wait for its end."""
    ended = Path(life.folder) / "ended.json"
    ended.unlink(missing_ok=True)
    status = _copy(life) if hasattr(os, "fork") else _fresh(life)
    if ended.exists():
        return Death(**json.loads(ended.read_text()))
    return Death(killed=status in {-9, 9})


def _copy(life: Life) -> int:
    child = os.fork()
    if child == 0:
        live(life)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _fresh(life: Life) -> int:
    command = [sys.executable, "-m", "tests.ledger.desktop", json.dumps(asdict(life))]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    if len(sys.argv) > 1:
        live(Life(**json.loads(sys.argv[1])))
        sys.exit()
    for order in sys.stdin:
        death = lived(Life(**json.loads(order)))
        print(json.dumps(asdict(death)), flush=True)  # noqa: T201
