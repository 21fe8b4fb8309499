"""Engines are offered with their price, and those that cannot be used with the reason."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from genads_desktop.domain.cost import Money
from genads_desktop.domain.model_card import ModelCard, ModelKind, Price, PriceUnit
from genads_desktop.services.generation.models import Models
from genads_desktop.services.generation.offers import Offers
from genads_desktop.services.generation.providers import Composers, Engines, Paid
from tests.fakes.engines import FakeRemoteComposer, FakeRemoteFilmer
from tests.services.generation.conftest import ad_project, opened

CARDS = (
    ModelCard(
        name="veo",
        title="Veo 3.1",
        provider="vertex",
        model="veo-3.1",
        kind=ModelKind.VIDEO,
        draft_resolution="360p",
        shutdown=date(2026, 12, 24),
        successor="omni",
    ),
    ModelCard(
        name="omni",
        title="Omni",
        best="Shows your bottle",
        provider="gemini",
        model="omni-1",
        kind=ModelKind.VIDEO,
        prices=(Price(unit=PriceUnit.SECOND, amount=Decimal("0.07")),),
    ),
    ModelCard(
        name="musicgen",
        title="MusicGen",
        provider="replicate",
        model="musicgen",
        kind=ModelKind.MUSIC,
        licence_note="Not for sale.",
    ),
)


@pytest.fixture
async def place(tmp_path):
    """Veo and a composer are set up, Omni has no key."""
    async with opened(tmp_path, ad_project(2), remote=[FakeRemoteFilmer(name="veo")]) as place:
        engines = Engines(
            [place.filmer],
            Paid([FakeRemoteFilmer(name="veo")], preferred=["veo"], missing={"omni": "No key."}),
        )
        composers = Paid([FakeRemoteComposer(name="musicgen")])
        place.studio = replace(place.studio, engines=engines, paid_composers=composers)
        yield place


@pytest.fixture
def offers(place):
    return Offers(place.studio, Models(CARDS))


def named(offers):
    return {offer.name: offer for offer in offers}


def test_every_engine_is_offered_at_the_price_of_one_ad(offers, place):
    found = named(offers.for_ad(ad_project(2)))

    assert list(found) == ["local", "auto", "veo", "omni"]
    assert str(found["local"].quote) == "free"
    assert str(found["veo"].quote) == str(found["auto"].quote) == "up to $1.20"
    assert "will be shut down on 24 December 2026" in found["veo"].warnings[0]


def test_what_has_no_key_says_so_and_what_its_list_asks(offers):
    omni = named(offers.for_ad(ad_project()))["omni"]

    assert (omni.usable, omni.quote, omni.missing) == (False, None, "No key.")
    assert omni.list_price == Money(amount=Decimal("0.07"))
    assert omni.best == "Shows your bottle"


def test_a_scene_and_the_music_have_their_own_prices(offers):
    project = ad_project()
    variation = project.variations[0]

    scene = named(offers.for_scene(project, variation, variation.scenes[0]))
    assert str(scene["veo"].quote) == "up to $0.40"
    music = named(offers.for_score(project, variation))
    assert str(music["musicgen"].quote) == "$0.08"
    assert music["musicgen"].warnings == ("Not for sale.",)


def test_drafts_are_offered_where_they_cost_less(offers, place):
    assert offers.has_drafts("auto")
    assert offers.drafts
    assert not offers.has_drafts("local")
    assert isinstance(place.studio.composers, Composers)
