"""How soon paid clips are there: python -m benchmarks.paid_clips [ENGINE ...].

A provider on this machine takes three seconds a clip (Omni's file comes a fifth later). Three variations of
five scenes are filmed through the real libraries and the real ledger, as far as the verified file. The
baseline is the slowest chain the provider's limits allow: fifteen clips, so many at a time, three seconds
each. The worst gap is how long the event loop, which is the window's, did not answer meanwhile.
"""

import argparse
import asyncio
import math
import tempfile
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.ports.ledger import JobState, JsonDocument
from genads_desktop.services.generation.execute import execute
from genads_desktop.services.generation.run import Run
from genads_desktop.services.generation.workplace import Workplace
from tests.crashes import python
from tests.provider_server.client import ServerClient
from tests.provider_server.gemini_api import FILE_TAIL
from tests.video_remote.kit import decoded, filmer, shot, storage_in

CLIP_SECONDS = 3.0
SCENES, VARIATIONS = 5, 3
CLIPS = SCENES * VARIATIONS
TICK = 0.01


@dataclass(frozen=True, slots=True)
class Result:
    """One engine's run, in seconds; gaps in milliseconds."""

    engine: str
    wall: float
    chain: float
    worst_gap: float

    def __str__(self) -> str:
        ratio = self.wall / self.chain
        seconds = f"{self.wall:.1f} s : {self.chain:.1f} s"
        return f"| {self.engine} | {ratio:.2f} | <= 1.25 | {seconds} | {self.worst_gap:.0f} ms |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("engines", nargs="*", default=["omni", "veo", "seedance"])
    options = parser.parse_args()
    arguments = ("--job-seconds", str(CLIP_SECONDS), "--picture", "180x320")
    with python("tests.provider_server", *arguments) as process:
        assert process.stdout is not None
        server = ServerClient(f"http://127.0.0.1:{int(process.stdout.readline())}")
        print("| engine | ratio | aim | seconds | worst gap |\n|---|---|---|---|---|")
        for engine in options.engines:
            print(asyncio.run(measured(engine, server)), flush=True)


async def measured(engine: str, server: ServerClient) -> Result:
    """Film everything once to warm the server up, then once against the clock."""
    await _filmed(engine, server, seconds=0.1)
    wall, gap = await _filmed(engine, server, seconds=CLIP_SECONDS)
    return Result(engine, wall, _slowest_chain(engine, server), gap)


async def _filmed(engine: str, server: ServerClient, *, seconds: float) -> tuple[float, float]:
    account = server.account()
    await asyncio.to_thread(account.set_up, job_seconds=seconds)
    with tempfile.TemporaryDirectory(prefix="genads-bench-") as name:
        folder = Path(name)
        work = filmer(engine, server, account.key, storage_in(folder))
        ledger = SqlLedger(f"sqlite:///{folder / 'ledger.db'}")
        workplace = Workplace(folder=folder)
        job = ledger.add_job("ad", "campaign", {})

        async def pipeline(run: Run, _spec: JsonDocument) -> None:
            await run.gather(*(_clip(run, work, number) for number in range(CLIPS)))

        gaps: list[float] = []
        watching = asyncio.ensure_future(_watched(gaps))
        began = time.perf_counter()
        state = await execute(ledger, job.id, "desk", {"ad": pipeline}, workplace)
        wall = time.perf_counter() - began
        watching.cancel()
        await work.close()
        workplace.books.close()
        ledger.close_book()
    bill = await asyncio.to_thread(lambda: account.bill)
    assert (state, bill.accepted, bill.duplicates) == (JobState.DONE, CLIPS, 0)
    return wall, max(gaps, default=0.0) * 1000


async def _clip(run: Run, work, number: int) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001
    variation, scene = divmod(number, SCENES)
    request = work.request(shot(scene, seed=1000 + variation))
    keep = partial(decoded, seconds=request["seconds"])
    await run.remote(f"clip/{number}", work, request, keep, suffix=".mp4")


async def _watched(gaps: list[float]) -> None:
    """Note how late a tick of 10 ms comes."""
    last = time.perf_counter()
    while True:
        await asyncio.sleep(TICK)
        now = time.perf_counter()
        gaps.append(now - last - TICK)
        last = now


def _slowest_chain(engine: str, server: ServerClient) -> float:
    limits = filmer(engine, server, "", storage_in(Path())).limits
    at_a_time = limits.concurrency or CLIPS
    tail = 1 + FILE_TAIL if engine.startswith("omni") else 1
    return math.ceil(CLIPS / at_a_time) * CLIP_SECONDS * tail


if __name__ == "__main__":
    main()
