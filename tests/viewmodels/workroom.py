"""The view models of brief and builds over real services, with stand-ins for everything that draws."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from genads_desktop.bootstrap.parts import open_drafting, open_planner, open_presets
from genads_desktop.domain.ad_project import Brief, Notes
from genads_desktop.domain.media import Angle, MediaRef
from genads_desktop.services.generation.caps import Budget
from genads_desktop.services.generation.models import Models
from genads_desktop.services.generation.offers import Offers
from genads_desktop.services.library import Library
from genads_desktop.services.storyboard import Stills
from genads_desktop.viewmodels.brief import BriefViewModel
from genads_desktop.viewmodels.brief_choices import BriefServices
from genads_desktop.viewmodels.build_queue import BuildQueueViewModel
from genads_desktop.viewmodels.generation import GenerationViewModel
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.pictures import Pictures
from tests.fakes.studio import FakeSceneFilmer
from tests.services.generation.conftest import Place, opened

FRONT = MediaRef(key="brands/b/front.jpg", sha256="0" * 64, size_bytes=1)


class NoPreviews:
    """Has no small picture of anything."""

    def kept(self, picture, edge):
        return None

    async def preview(self, picture, edge):
        return picture


@dataclass
class Workroom:
    place: Place
    library: Library
    drafting: object
    brief: BriefViewModel
    generation: GenerationViewModel
    queue: BuildQueueViewModel
    notices: NoticesViewModel
    painter: FakeSceneFilmer
    """Draws the stills."""
    perfume_id: str = ""
    planned: list = field(default_factory=list)

    async def draft(self, name="Autumn", brief=None):
        """Start a campaign of the one perfume; return its id."""
        campaign = await self.library.create_campaign(self.perfume_id, name, brief or Brief())
        return campaign.campaign_id

    async def planned_campaign(self, name="Autumn", brief=None):
        return await self.drafting.open(await self.draft(name, brief))

    def said(self):
        return [row.title for row in self.notices.rows.rows]


async def until(condition):
    """Let everything else go on until the condition holds; whole builds may take a while."""
    async with asyncio.timeout(30):
        while not condition():  # noqa: ASYNC110 - any condition, not only an event's
            await asyncio.sleep(0.005)


@asynccontextmanager
async def workroom(folder, *, filmer=None):
    """Open a home; opening the same one again finds what was kept."""
    async with opened(folder, filmer=filmer) as place:
        library = Library(place.store, place.changes)
        drafting = open_drafting(library, place.sessions, open_planner())
        painter = FakeSceneFilmer()
        stills = Stills(painter, place.studio, folder / "stills")
        notices = NoticesViewModel()
        services = BriefServices(
            library=library,
            drafting=drafting,
            stills=stills,
            builds=place.builds,
            engines=place.studio.engines,
            offers=Offers(place.studio, Models(())),
            budget=Budget(place.studio, place.ledger, library.campaign_ids),
            presets=open_presets(folder / "presets.toml"),
        )
        room = Workroom(
            place=place,
            library=library,
            drafting=drafting,
            brief=BriefViewModel(services, notices),
            generation=GenerationViewModel(
                place.builds, stills, Pictures(place.storage, NoPreviews()), notices
            ),
            queue=BuildQueueViewModel(place.builds, notices),
            notices=notices,
            painter=painter,
        )
        brand = await library.find_or_create_brand("Maison Aurel")
        perfume = await library.find_perfume(
            brand.brand_id, "Aurum"
        ) or await library.create_perfume(
            brand.brand_id, "Aurum", {Angle.FRONT: FRONT}, notes=Notes(heart=("rose",))
        )
        room.perfume_id = perfume.perfume_id
        room.brief.campaignPlanned.connect(room.planned.append)
        yield room
        await room.queue.close()
        await room.generation.close()
        await room.brief.close()
        await stills.close()
