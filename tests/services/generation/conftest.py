"""A whole workplace with real books and folders, and stand-ins for everything that draws."""

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.adapters.storage.folder import FolderStorage
from genads_desktop.adapters.store.sql import SqlStore
from genads_desktop.domain.ad_project import (
    AdProject,
    Approach,
    BrandIdentity,
    Brief,
    PerfumeIdentity,
    Variation,
)
from genads_desktop.domain.brand import Brand
from genads_desktop.domain.campaign import Campaign, CampaignStatus
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.perfume import Perfume
from genads_desktop.domain.scene import (
    Scene,
    SceneRole,
    ShotType,
    TextLine,
    TextOverlay,
)
from genads_desktop.domain.style import Style, StyleSpec
from genads_desktop.ports.video import Picture, TakeQuality
from genads_desktop.services.changes import Changes
from genads_desktop.services.generation.budget import quote
from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.generation.pipeline import AdPipeline
from genads_desktop.services.generation.providers import Engines, Paid
from genads_desktop.services.generation.studio import Studio
from genads_desktop.services.generation.workplace import Pace, Workplace
from genads_desktop.services.project_session import ProjectSessions
from tests.fakes.engines import FakeScoreMaster
from tests.fakes.studio import (
    FakeAdRenderer,
    FakeCaptionArtist,
    FakeComposer,
    FakeSceneFilmer,
)

CAMPAIGN = "campaign-1"
PICTURE = Picture(width=108, height=192)
QUICK = Pace(
    poll=0.005,
    beat=0.01,
    grace=0.1,
    second_look=0.005,
    first_retry=0.005,
    longest_retry=0.01,
    patience=5.0,
)


@dataclass
class Place:
    """Everything a build needs, and what its stand-ins were asked for."""

    builds: Builds
    ledger: SqlLedger
    sessions: ProjectSessions
    filmer: FakeSceneFilmer
    composer: FakeComposer
    captions: FakeCaptionArtist
    renderer: FakeAdRenderer
    storage: FolderStorage
    store: SqlStore
    changes: Changes
    studio: Studio

    async def build(self):
        events = []
        state = await self.builds.run(CAMPAIGN, events.append)
        return state, events

    def quoted(self, project):
        """Dollars."""
        studio = self.studio
        return quote(project, studio.engines, studio.composers).at_most.amount

    async def session(self):
        return await self.sessions.open(CAMPAIGN)


def scene(number, *, index=0, **changes):
    roles = (SceneRole.HOOK, SceneRole.HERO, SceneRole.END_CARD)
    shots = (ShotType.ATMOSPHERIC, ShotType.HERO, ShotType.END_CARD)
    return Scene(
        scene_id=f"v{index + 1}_scene_{number}",
        role=roles[number - 1],
        shot=shots[number - 1],
        prompt="gold silk",
        frames=48 + 12 * number,
        **changes,
    )


def ad_project(variations=1):
    words = TextOverlay(lines=(TextLine(text="Aurum"),), first_frame=12, last_frame=60)
    return AdProject(
        project_id=CAMPAIGN,
        brief=Brief(num_variations=variations),
        brand=BrandIdentity(brand_id="brand-1", name="Maison Aurel"),
        perfume=PerfumeIdentity(perfume_id="perfume-1", name="Aurum"),
        style=StyleSpec(style=Style.GOLD_LUXE, accent="#d9a441"),
        variations=tuple(
            Variation(
                index=index,
                approach=list(Approach)[index],
                seed=1000 + index,
                scenes=(
                    scene(1, index=index),
                    scene(2, index=index, overlay=words),
                    scene(3, index=index),
                ),
            )
            for index in range(variations)
        ),
    )


@pytest.fixture
def project():
    return ad_project()


@pytest.fixture
async def place(tmp_path, project):
    async with opened(tmp_path, project) as place:
        yield place


@asynccontextmanager
async def opened(
    folder,
    project=None,
    *,
    filmer=None,
    hands=None,
    remote=(),
    composers=(),
    preferred=(),
    quality=TakeQuality.FINAL,
    budget=None,
    ledger_in=None,
):
    """A workplace in a folder; opening the same folder again finds what was kept.

    `budget` is called with the ledger and the store. `ledger_in` is another folder that has the ledger.
    """
    async with AsyncExitStack() as closing:
        store = SqlStore(folder / "store.db")
        closing.push_async_callback(store.close)
        await store.open()
        if project is not None:
            await store.run(lambda work: fill(work, project))
        ledger = SqlLedger(f"sqlite:///{(ledger_in or folder) / 'ledger.db'}")
        closing.callback(ledger.close_book)
        (folder / "scratch").mkdir(exist_ok=True)
        providers = {each.name: each for each in (*remote, *composers)}
        workplace = Workplace(folder=folder / "scratch", providers=providers, pace=QUICK)
        closing.callback(workplace.books.close)
        changes = Changes()
        sessions = ProjectSessions(store, changes)
        closing.push_async_callback(sessions.close_all)
        studio = Studio(
            engines=Engines(
                [filmer or FakeSceneFilmer()], Paid(remote, preferred=preferred), quality=quality
            ),
            captions=FakeCaptionArtist(),
            composer=FakeComposer(),
            renderer=FakeAdRenderer(PICTURE),
            storage=FolderStorage(folder / "media", folder / "scratch"),
            now=lambda: datetime(2026, 11, 25, tzinfo=UTC),
            picture=PICTURE,
            paid_composers=Paid(composers, preferred=[each.name for each in composers]),
            master=FakeScoreMaster(),
            hands=hands or asyncio.Semaphore(2),
        )
        builds = Builds(
            ledger,
            AdPipeline(studio, sessions),
            workplace,
            sessions,
            changes=changes,
            budget=budget(ledger, store) if budget else None,
        )
        closing.push_async_callback(builds.close)
        yield Place(
            builds=builds,
            sessions=sessions,
            ledger=ledger,
            filmer=studio.engines.local,
            composer=studio.composer,
            captions=studio.captions,
            renderer=studio.renderer,
            storage=studio.storage,
            store=store,
            changes=changes,
            studio=studio,
        )


def fill(work, project):
    work.brands.save(Brand(brand_id="brand-1", brand_name="Maison Aurel"))
    front = MediaRef(key="brands/brand-1/front.jpg", sha256="0" * 64, size_bytes=1)
    work.perfumes.save(
        Perfume(perfume_id="perfume-1", brand_id="brand-1", perfume_name="Aurum", front=front)
    )
    work.campaigns.save(
        Campaign(
            campaign_id=CAMPAIGN,
            perfume_id="perfume-1",
            brand_id="brand-1",
            campaign_name="Autumn",
            status=CampaignStatus.PLANNED,
            num_variations=project.brief.num_variations,
            project=project,
        )
    )
