"""Everything one can press lies in the window, at every size and in every language, while an ad is made."""

import asyncio
from dataclasses import replace

import pytest

from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.generation.pipeline import AdPipeline
from genads_desktop.services.generation.providers import Engines
from genads_desktop.services.generation.workplace import Workplace
from genads_desktop.viewmodels.screens import CAMPAIGN_PLACES, Place
from genads_desktop.viewmodels.settings import LANGUAGES
from tests.fakes.music import FakeComposer
from tests.fakes.quick_filmer import QuickSceneFilmer
from tests.ui.fit import outside_items
from tests.ui.homes import three_ads

SIZES = ((1440, 900), (1040, 640))
"""As it opens at first, and the smallest it can be made, in pixels."""

SPOKEN = ("en", "fr")


class StandingFilmer(QuickSceneFilmer):
    """Begins every scene and finishes none."""

    async def film(self, request, target, progress):
        progress(0.1)
        await asyncio.Event().wait()


@pytest.fixture
def services(services, wait_for):
    """The services, with a filmer that never gets on."""
    studio = replace(services.studio, engines=Engines([StandingFilmer()]), composer=FakeComposer())
    workplace = Workplace(folder=services.paths.scratch)
    pipeline = AdPipeline(studio, services.sessions)
    builds = Builds(services.ledger, pipeline, workplace, services.sessions)
    yield replace(services, studio=studio, builds=builds)
    wait_for(builds.close())
    workplace.books.close()


def go(ui, place, campaign):
    if place in CAMPAIGN_PLACES:
        ui.app.openCampaignAt(campaign.campaign_id, place)
    elif place == Place.PERFUME:
        ui.app.openPerfume(campaign.perfume_id)
    else:
        ui.app.goTo(place)
    ui.wait(lambda: ui.app.place == place and ui.item(f"{place}Slot").property("ready"))


def test_everything_lies_in_the_window_while_an_ad_is_made(ui, demo_campaign):
    campaign = ui.run(three_ads(ui.services, demo_campaign))
    ui.run(ui.services.builds.start(campaign.campaign_id))
    ui.wait_for("showQueue")
    outside = {}
    for language in SPOKEN:
        ui.app.settings.chooseLanguage(LANGUAGES.index(language))
        for place in Place:
            go(ui, place, campaign)
            for width, height in SIZES:
                ui.window.resize(width, height)
                ui.rest()
                if found := outside_items(ui.window):
                    outside[language, place.value, width] = found
    ui.run(ui.services.builds.stop(campaign.campaign_id))

    assert outside == {}


def test_what_is_pushed_out_would_be_noticed(ui):
    ui.item("showSettings").setWidth(400)

    assert any("showSettings" in found for found in outside_items(ui.window))
