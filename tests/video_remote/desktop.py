"""A desktop that makes one ad of five scenes in two variations at a provider, and kills itself on the way.

Books, folders, filmers and the decoding of clips are real; what draws text, music and films is a stand-in.
"""

import asyncio
import gc
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.adapters.renderer.ffmpeg import FFmpegAdRenderer
from genads_desktop.adapters.store.sql import SqlStore
from genads_desktop.domain.ad_project import (
    AdProject,
    Approach,
    BrandIdentity,
    Brief,
    PerfumeIdentity,
    Variation,
)
from genads_desktop.domain.style import Style, StyleSpec
from genads_desktop.ports.ledger import Decision, JobState
from genads_desktop.ports.video import Picture
from genads_desktop.services.changes import Changes
from genads_desktop.services.generation.execute import execute
from genads_desktop.services.generation.pipeline import AD_JOB, AdPipeline
from genads_desktop.services.generation.providers import Engines, Paid
from genads_desktop.services.generation.studio import Studio
from genads_desktop.services.generation.workplace import Pace, Workplace
from genads_desktop.services.project_session import ProjectSessions
from tests.crashes import Death, Killer, serve
from tests.fakes.studio import FakeAdRenderer, FakeCaptionArtist, FakeComposer, FakeSceneFilmer
from tests.provider_server.client import ServerClient
from tests.services.generation.conftest import CAMPAIGN, fill
from tests.video_remote.kit import filmer, shot, storage_in

SCENES, VARIATIONS = 5, 2
CLIPS = SCENES * VARIATIONS
PICTURE = Picture(width=90, height=160)
PACE = Pace(poll=0.05, beat=0.2, grace=0.3, second_look=0.05, first_retry=0.05, longest_retry=0.2)


@dataclass(frozen=True, kw_only=True)
class Life:
    """One process of the desktop."""

    folder: str
    address: str
    """Of the provider server."""
    engine: str
    key: str
    dies_at: str = ""
    decision: str = ""
    """What a person says about every doubt before the work goes on."""


class DecodingRenderer(FakeAdRenderer):
    """Believes in a provider's clip only after decoding all of it; what comes after is a note."""

    async def facts(self, clip):
        return await FFmpegAdRenderer().facts(clip)

    async def index(self, clip):
        return await super().facts(clip)

    async def normalise(self, source, frames, target, picture, progress):
        note = f'{{"frames": {frames}, "take": "{source.name}"}}'
        await asyncio.to_thread(target.write_text, note)


def project(engine):
    return AdProject(
        project_id=CAMPAIGN,
        brief=Brief(num_variations=VARIATIONS, engine=engine),
        brand=BrandIdentity(brand_id="brand-1", name="Maison Aurel"),
        perfume=PerfumeIdentity(perfume_id="perfume-1", name="Aurum"),
        style=StyleSpec(style=Style.DARK_ELEGANCE, accent="#c9a24b"),
        variations=tuple(_variation(index) for index in range(VARIATIONS)),
    )


def live(life):
    """Go on with the ad, and tell how that ended."""
    return asyncio.run(_lived(life))


async def _lived(life):
    folder = Path(life.folder)
    async with AsyncExitStack() as closing:
        store = SqlStore(folder / "store.db")
        closing.push_async_callback(store.close)
        await store.open()
        ledger = SqlLedger(f"sqlite:///{folder / 'ledger.db'}")
        closing.callback(ledger.close_book)
        job = ledger.latest(AD_JOB, CAMPAIGN)
        if job is None:
            await store.run(lambda work: fill(work, project(life.engine)))
            job = ledger.add_job(AD_JOB, CAMPAIGN, {"campaignId": CAMPAIGN})
        for doubt in ledger.doubts() if life.decision else ():
            ledger.decide(doubt.id, Decision(life.decision))
        state = await _work(life, store, ledger, job.id, closing)
    return Death(killed=False, state=state, result=ledger.job(job.id).error)


async def _work(life, store, ledger, job_id, closing) -> JobState:
    folder = Path(life.folder)
    storage = storage_in(folder)
    work = filmer(life.engine, ServerClient(life.address), life.key, storage)
    closing.push_async_callback(work.close)
    (folder / "scratch").mkdir(exist_ok=True)
    workplace = Workplace(
        folder=folder / "scratch",
        providers={work.name: work},
        pace=PACE,
        checkpoint=Killer(life.dies_at),
    )
    closing.callback(workplace.books.close)
    sessions = ProjectSessions(store, Changes())
    closing.push_async_callback(sessions.close_all)
    studio = Studio(
        engines=Engines([FakeSceneFilmer()], Paid([work])),
        captions=FakeCaptionArtist(),
        composer=FakeComposer(),
        renderer=DecodingRenderer(PICTURE),
        storage=storage,
        now=lambda: datetime(2026, 11, 25, tzinfo=UTC),
        picture=PICTURE,
        hands=asyncio.Semaphore(2),
    )
    pipelines = {AD_JOB: AdPipeline(studio, sessions).make}
    return await execute(ledger, job_id, f"desktop {life.dies_at}", pipelines, workplace)


def _variation(index):
    scenes = (shot(number, seconds=2.5).scene for number in range(SCENES))
    return Variation(
        index=index,
        approach=list(Approach)[index],
        seed=1000 + index,
        scenes=tuple(scene.replace(scene_id=f"v{index + 1}_{scene.scene_id}") for scene in scenes),
    )


def _warm_up():
    """Import the heavy libraries once, so that every copy of this process has them."""
    import google.genai._interactions
    import google.genai.types
    import httpx2
    import replicate.client

    gc.freeze()
    return google, httpx2, replicate


if __name__ == "__main__":
    _warm_up()
    serve("tests.video_remote.desktop", Life, live)
