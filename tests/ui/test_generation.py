"""The real engine makes an ad while one watches, in a small size."""

from contextlib import AsyncExitStack

import pytest

from genads_desktop.bootstrap import open_services
from genads_desktop.domain.ad_project import Brief
from genads_desktop.ports.video import Picture
from tests.ui.access import silent_items
from tests.ui.conftest import DEMO_PHOTO

TINY = Picture(width=108, height=192)


@pytest.fixture
def services(home, wait_for):
    stack = AsyncExitStack()
    yield wait_for(stack.enter_async_context(open_services(home, picture=TINY)))
    wait_for(stack.aclose())


@pytest.fixture
def campaign(services, wait_for):
    """A planned campaign of a bottle that is not cut out."""

    async def planned():
        brand = await services.library.find_or_create_brand("Maison Aurelle")
        perfume = await services.intake.find_or_create_perfume(
            brand.brand_id, "Aurum", (DEMO_PHOTO,)
        )
        draft = await services.library.create_campaign(perfume.perfume_id, "Autumn", Brief())
        return (await services.drafting.open(draft.campaign_id)).campaign.campaign_id

    return wait_for(planned())


def test_an_ad_is_generated_and_the_timeline_opens(ui, campaign):
    ui.app.openCampaignAt(campaign, "brief")
    ui.wait(lambda: ui.app.place == "brief" and ui.value("generate", "enabled"), seconds=20)
    ui.hover("generate")
    ui.pause(1)  # its tip is there then, and does not lie over it
    ui.click("generate")
    ui.wait(lambda: ui.app.place == "generation", seconds=20)
    ui.wait(lambda: ui.has("stopBuild"))
    ui.wait_for("showQueue")
    ui.wait(lambda: ui.value("generationHeadline", "text") == "Making the ad of Aurum")

    ui.click("showQueue")
    ui.wait(lambda: ui.has(f"build_{campaign}"))
    assert silent_items(ui.window) == []
    ui.click("closeQueue")
    ui.wait(lambda: not ui.has(f"build_{campaign}"))

    ui.wait(lambda: ui.app.place == "timeline", seconds=100)
    ui.app.goTo("generation")
    ui.wait(lambda: ui.has("seeResult"))
    assert ui.value("status_0_Finished ad", "text") == "Done"
    assert ui.app.session.project.variation(0).finished


def test_a_build_is_stopped_and_goes_on(ui, campaign):
    ui.app.openCampaignAt(campaign, "generation")
    ui.wait(lambda: ui.has("startBuild"), seconds=20)
    ui.click("startBuild")
    ui.wait(lambda: ui.has("stopBuild"), seconds=20)
    ui.click("stopBuild")
    ui.wait(lambda: ui.has("startBuild"), seconds=30)
    assert ui.value("startBuild", "text") == "Go on"
    assert ui.value("generationHeadline", "text") == "Stopped"

    ui.click("startBuild")
    ui.wait(lambda: ui.has("stopBuild"), seconds=20)
    ui.click("stopBuild")
    ui.wait(lambda: ui.has("startBuild"), seconds=30)
