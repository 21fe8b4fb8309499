"""A filmed campaign for the tests of the editor: made once with a quick filmer, copied for every test."""

import asyncio
from dataclasses import replace

from PySide6.QtCore import QPoint

from genads_desktop.bootstrap import open_services
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
from genads_desktop.domain.perfume import Perfume
from genads_desktop.domain.scene import (
    Placement,
    Scene,
    SceneRole,
    ShotType,
    TextLine,
    TextOverlay,
    TextRole,
)
from genads_desktop.domain.style import Style, StyleSpec
from genads_desktop.ports.ledger import JobState
from genads_desktop.ports.video import Picture
from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.generation.pipeline import AdPipeline
from genads_desktop.services.generation.providers import Engines
from genads_desktop.services.generation.workplace import Workplace
from tests.fakes.music import FakeComposer
from tests.fakes.quick_filmer import QuickSceneFilmer

CAMPAIGN = "campaign-1"
PICTURE = Picture(width=270, height=480)
"""The size the window's services film in, so that old takes and new ones fit together."""
SHOTS = (
    (SceneRole.HOOK, ShotType.MACRO_BOTTLE, 48),
    (SceneRole.WORLD, ShotType.ATMOSPHERIC, 72),
    (SceneRole.HERO, ShotType.HERO, 96),
    (SceneRole.END_CARD, ShotType.END_CARD, 72),
)


def quickly(services):
    """The same services, with a filmer and a composer that are done at once."""
    studio = replace(
        services.studio, engines=Engines([QuickSceneFilmer()]), composer=FakeComposer()
    )
    workplace = Workplace(folder=services.paths.scratch)
    builds = Builds(
        services.ledger,
        AdPipeline(studio, services.sessions),
        workplace,
        services.sessions,
        changes=services.changes,
    )
    return replace(services, studio=studio, builds=builds), workplace


def ad_project(front):
    scenes = tuple(
        Scene(
            scene_id=f"scene_{number}",
            role=role,
            shot=shot,
            prompt=f"{shot.value} of the bottle",
            frames=frames,
            placement=Placement() if role != SceneRole.WORLD else None,
            overlay=_words(role),
        )
        for number, (role, shot, frames) in enumerate(SHOTS, start=1)
    )
    return AdProject(
        project_id=CAMPAIGN,
        brief=Brief(),
        brand=BrandIdentity(brand_id="brand-1", name="Maison Aurelle"),
        perfume=PerfumeIdentity(perfume_id="perfume-1", name="Aurum"),
        style=StyleSpec(style=Style.GOLD_LUXE, accent="#d9a441"),
        variations=(Variation(index=0, approach=Approach.CINEMATIC, seed=1000, scenes=scenes),),
    )


def _words(role):
    if role == SceneRole.HERO:
        return TextOverlay(
            lines=(TextLine(text="Aurum", role=TextRole.NAME),), first_frame=24, last_frame=84
        )
    if role == SceneRole.END_CARD:
        lines = (
            TextLine(text="Maison Aurelle", role=TextRole.NAME),
            TextLine(text="Discover it", role=TextRole.CALL_TO_ACTION),
        )
        return TextOverlay(lines=lines)
    return None


def film(folder, photo):
    """Make a home with one campaign, filmed and finished. Nothing else may run an event loop."""
    asyncio.run(_film(folder, photo))


async def _film(folder, photo):
    async with open_services(folder, picture=PICTURE) as opened:
        services, workplace = quickly(opened)
        front = await services.storage.keep(photo, "brands/brand-1/", "front")
        await services.store.run(lambda work: _fill(work, front))
        state = await services.builds.run(CAMPAIGN, lambda event: None)
        await services.builds.close()
        workplace.books.close()
        assert state == JobState.DONE


def _fill(work, front):
    work.brands.save(Brand(brand_id="brand-1", brand_name="Maison Aurelle"))
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
            project=ad_project(front),
        )
    )


def view_model(ui):
    return ui.app.timeline


def lengths(ui):
    return [row.frames for row in view_model(ui).clips.rows]


def order(ui):
    return [row.scene_id for row in view_model(ui).clips.rows]


def frame_width(ui):
    return ui.value("tracks", "perFrame")


def by_frames(ui, frames):
    return QPoint(round(frames * frame_width(ui)), 0)


def steps(ui):
    return len(ui.app.session._undo)


def select(ui, number):
    ui.click(f"clip{number}")
