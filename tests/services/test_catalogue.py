"""The catalogue finds, sorts and counts what is in the library, and hears of every change."""

from itertools import count

import pytest

from genads_desktop.domain.ad_project import Brief
from genads_desktop.domain.media import Angle
from genads_desktop.ports.store import Sort
from genads_desktop.services.catalogue import Catalogue, Wish
from genads_desktop.services.changes import Changes
from genads_desktop.services.library import Library
from genads_desktop.services.wastebasket import Wastebasket
from tests.fakes.store import FakeStore
from tests.samples import media_ref
from tests.services.clocks import now

PHOTOS = {Angle.FRONT: media_ref()}


@pytest.fixture
def changes():
    return Changes()


@pytest.fixture
def library(changes):
    numbers = count(1)
    return Library(FakeStore(), changes, clock=now, ids=lambda: f"id-{next(numbers):03}")


class Shop:
    """A library with two perfumes, and a catalogue that reads what is changed."""

    def __init__(self, library, catalogue, news):
        self.library, self.catalogue, self.news = library, catalogue, news

    async def names(self, **wish):
        news, self.news[:] = tuple(self.news), []
        await self.catalogue.refresh(news)
        return [row.campaign_name for row in self.catalogue.campaigns(Wish(**wish))]


@pytest.fixture
async def shop(library, changes):
    house = await library.create_brand("Maison Aurélie")
    for name in ("Noir", "Éclat"):
        perfume = await library.create_perfume(house.brand_id, name, PHOTOS)
        for campaign in ("Winter", "spring"):
            await library.create_campaign(perfume.perfume_id, campaign, Brief())
    catalogue, news = Catalogue(library), []
    await catalogue.load()
    changes.listen(news.append)
    return Shop(library, catalogue, news)


@pytest.mark.parametrize("search", ["eclat WINTER", "  éclat wint", "aurelie eclat winter"])
async def test_every_word_is_found_in_campaign_perfume_or_brand(shop, search):
    assert await shop.names(search=search) == ["Winter"]


async def test_a_word_that_is_nowhere_finds_nothing(shop):
    assert await shop.names(search="winter summer") == []


async def test_names_are_sorted_whatever_their_case(shop):
    assert await shop.names(sort=Sort.NAME) == ["spring", "spring", "Winter", "Winter"]


async def test_one_perfume_shows_its_own_campaigns(shop):
    (noir,) = [row for row in shop.catalogue.perfumes() if row.perfume_name == "Noir"]

    assert sorted(await shop.names(perfume_id=noir.perfume_id)) == ["Winter", "spring"]
    assert noir.campaigns == 2


async def test_a_renamed_perfume_is_found_by_its_new_name(shop):
    (noir,) = [row for row in shop.catalogue.perfumes() if row.perfume_name == "Noir"]
    await shop.library.rename_perfume(noir.perfume_id, "Blanc")

    assert await shop.names(search="noir") == []
    assert len(await shop.names(search="blanc")) == 2


async def test_new_copied_and_deleted_campaigns_are_heard_of(shop):
    (noir,) = [row for row in shop.catalogue.perfumes() if row.perfume_name == "Noir"]
    made = await shop.library.create_campaign(noir.perfume_id, "Autumn", Brief())
    assert "Autumn" in await shop.names()

    await shop.library.duplicate_campaign(made.campaign_id)
    assert "Autumn (copy)" in await shop.names()

    await shop.library.delete("campaign", made.campaign_id)
    assert "Autumn" not in await shop.names()


async def test_campaigns_of_an_archived_brand_are_not_shown(shop):
    (house,) = shop.catalogue.brands()
    await shop.library.archive("brand", house.brand_id)
    assert await shop.names() == []

    await shop.library.restore("brand", house.brand_id)
    assert len(await shop.names()) == 4


async def test_the_archive_shows_what_was_archived_and_nothing_else(shop):
    row = shop.catalogue.campaigns(Wish())[0]
    await shop.library.archive("campaign", row.campaign_id)

    assert await shop.names(archived=True) == [row.campaign_name]
    assert len(await shop.names()) == 3


async def test_a_deleted_brand_takes_its_campaigns_along(shop):
    (house,) = shop.catalogue.brands()
    await shop.library.delete("brand", house.brand_id)

    assert await shop.names() == []
    assert shop.catalogue.perfumes() == ()


async def test_what_is_thrown_away_can_be_taken_back(shop):
    basket = Wastebasket(shop.library)
    ids = [row.campaign_id for row in shop.catalogue.campaigns(Wish())][:2]
    thrown = await basket.throw("campaign", ids)
    assert len(await shop.names()) == 2
    assert basket.contents == set(ids)

    await basket.take_back(thrown)
    await basket.empty_all()
    assert len(await shop.names()) == 4


async def test_an_emptied_basket_has_deleted_for_good(shop):
    basket = Wastebasket(shop.library)
    row = shop.catalogue.campaigns(Wish())[0]
    thrown = await basket.throw("campaign", [row.campaign_id])
    await basket.empty(thrown)
    await basket.take_back(thrown)

    assert row.campaign_id not in [one.campaign_id for one in await shop.library.campaigns()]
    assert await shop.names(archived=True) == []


async def test_a_campaign_whose_perfume_went_first_does_not_stop_the_emptying(shop):
    basket = Wastebasket(shop.library)
    row = shop.catalogue.campaigns(Wish())[0]
    await basket.throw("perfume", [row.perfume_id])
    await basket.throw("campaign", [row.campaign_id])
    await basket.empty_all()

    assert basket.contents == frozenset()
    assert len(await shop.names()) == 2


async def test_a_brief_is_used_for_another_perfume_and_the_first_stays(shop):
    row = shop.catalogue.campaigns(Wish(search="noir winter"))[0]
    (eclat,) = [one for one in shop.catalogue.perfumes() if one.perfume_name == "Éclat"]
    await shop.library.brief_for(row.campaign_id, eclat.perfume_id)

    assert len(await shop.names(search="eclat winter")) == 2
    assert len(await shop.names(search="noir winter")) == 1
