"""A whole workplace with real books and folders, and stand-ins for everything that draws."""

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
from genads_desktop.ports.video import Picture
from genads_desktop.services.changes import Changes
from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.generation.pipeline import AdPipeline
from genads_desktop.services.generation.providers import Engines
from genads_desktop.services.generation.studio import Studio
from genads_desktop.services.generation.workplace import Workplace
from genads_desktop.services.project_session import ProjectSessions
from tests.fakes.studio import (
    FakeAdRenderer,
    FakeCaptionArtist,
    FakeComposer,
    FakeSceneFilmer,
)

CAMPAIGN = "campaign-1"
PICTURE = Picture(width=108, height=192)


@dataclass
class Place:
    """Everything a build needs, and what its stand-ins were asked for."""

    builds: Builds
    sessions: ProjectSessions
    filmer: FakeSceneFilmer
    composer: FakeComposer
    captions: FakeCaptionArtist
    renderer: FakeAdRenderer
    storage: FolderStorage
    store: SqlStore

    async def build(self):
        events = []
        state = await self.builds.run(CAMPAIGN, events.append)
        return state, events

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


class opened:
    """A workplace in a folder; opening the same folder again finds what was kept."""

    def __init__(self, folder, project=None, *, filmer=None):
        self._folder = folder
        self._project = project
        self._filmer = filmer or FakeSceneFilmer()

    async def __aenter__(self):
        folder = self._folder
        self._store = SqlStore(folder / "store.db")
        await self._store.open()
        if self._project is not None:
            await self._store.run(self._fill)
        self._ledger = SqlLedger(f"sqlite:///{folder / 'ledger.db'}")
        storage = FolderStorage(folder / "media", folder / "scratch")
        changes = Changes()
        self._sessions = ProjectSessions(self._store, changes)
        studio = Studio(
            engines=Engines([self._filmer]),
            captions=FakeCaptionArtist(),
            composer=FakeComposer(),
            renderer=FakeAdRenderer(PICTURE),
            storage=storage,
            now=lambda: datetime(2026, 11, 25, tzinfo=UTC),
            picture=PICTURE,
        )
        self._workplace = Workplace(folder=folder / "scratch")
        pipeline = AdPipeline(studio, self._sessions)
        return Place(
            builds=Builds(self._ledger, pipeline, self._workplace),
            sessions=self._sessions,
            filmer=self._filmer,
            composer=studio.composer,
            captions=studio.captions,
            renderer=studio.renderer,
            storage=storage,
            store=self._store,
        )

    async def __aexit__(self, *_):
        await self._sessions.close_all()
        self._workplace.books.close()
        self._ledger.close_book()
        await self._store.close()

    def _fill(self, work):
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
                num_variations=self._project.brief.num_variations,
                project=self._project,
            )
        )
