"""Homes with something in them, made once a run and copied for every test that wants one."""

import asyncio
from pathlib import Path

from genads_desktop.bootstrap import open_services
from genads_desktop.domain.ad_project import Brief
from genads_desktop.domain.music import Gender
from genads_desktop.ports.video import Picture
from genads_desktop.services.briefing import Order

SMALL = Picture(width=270, height=480)
DEMO_PHOTO = Path(__file__).parents[2] / "resources" / "demo" / "aurum-front.jpg"


def make_home(folder, fill):
    """Fill a home with what `fill` puts in, and return what it returns. Nothing else may run an event loop."""

    async def filled():
        async with open_services(folder, picture=SMALL) as services:
            return await fill(services)

    return asyncio.run(filled())


async def demo_campaign(services):
    """Plan a campaign for the demo bottle; return its id."""
    order = Order(
        photos=(DEMO_PHOTO,),
        brand="Maison Aurelle",
        perfume="Aurum",
        gender=Gender.UNISEX,
        brief=Brief(creative_prompt="Warm amber at dusk: silk and a slow golden light"),
    )
    return (await services.briefing.campaign_for(order)).campaign.campaign_id


async def three_ads(services, campaign_id):
    """Plan another campaign for the same perfume, with three variations; return it."""
    known = await services.library.campaign(campaign_id)
    brief = Brief(creative_prompt="Liquid gold at dusk", num_variations=3)
    draft = await services.library.create_campaign(known.perfume_id, "Three", brief)
    return (await services.drafting.open(draft.campaign_id)).campaign
