"""The cards of the house, every one of them, and what a person changes in them."""

import tomllib
from datetime import date
from decimal import Decimal

import pytest

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.model_card import ModelKind, PriceUnit, ranked
from genads_desktop.ports.remote import RemoteLimits
from genads_desktop.services.generation.models import Models, UnknownModelError

DOCUMENTS = [
    tomllib.loads(file.read_text("utf-8"))
    for file in sorted((data_dir("resources") / "providers").glob("*.toml"))
]
HOUSE = Models.from_documents(DOCUMENTS)
CARDS = pytest.mark.parametrize("card", HOUSE.all, ids=lambda card: card.name)
TODAY = date(2026, 11, 25)

UNITS = {
    ModelKind.PLANNER: {PriceUnit.TOKEN_IN, PriceUnit.TOKEN_CACHED, PriceUnit.TOKEN_OUT},
    ModelKind.VIDEO: {PriceUnit.SECOND, PriceUnit.CLIP},
    ModelKind.MUSIC: {PriceUnit.SONG, PriceUnit.SECOND},
}


def test_every_engine_the_house_names_has_a_card():
    names = {card.name for card in HOUSE.all}

    assert names >= {"omni", "omni-1.1", "veo", "veo-fast", "seedance", "seedance-lite"}
    assert names >= {"wan", "wan-2.5", "lyria", "lyria-clip", "musicgen", "gpt-6-luna"}
    assert len(names) == sum(len(document["models"]) for document in DOCUMENTS)


def test_every_document_says_when_and_where_it_was_read():
    assert all(document["date"] and document["source"] for document in DOCUMENTS)


@CARDS
def test_a_price_is_for_what_the_model_makes_and_has_a_date_and_a_source(card):
    assert {price.unit for price in card.prices} <= UNITS[card.kind]
    assert bool(card.prices) == bool(card.price_date) == bool(card.price_source)


@CARDS
def test_what_is_taken_unasked_is_priced_and_has_nothing_to_be_read_first(card):
    if card.default:
        assert card.prices
        assert not card.licence_note


@CARDS
def test_the_resolutions_asked_for_are_priced(card):
    if card.kind == ModelKind.VIDEO and card.prices:
        unit = card.prices[0].unit
        final = card.price(unit, resolution=card.resolution, audio=card.audio)
        assert final is not None
        if card.draft_resolution:
            draft = card.price(unit, resolution=card.draft_resolution, audio=card.audio)
            assert draft.amount < final.amount


@CARDS
def test_lengths_agree_with_their_limits(card):
    if card.durations:
        assert card.durations == tuple(sorted(card.durations))
        assert card.max_duration == card.durations[-1]
    if card.kind == ModelKind.VIDEO:
        assert 0 < card.min_duration < card.max_duration
        assert card.length_above(5.5) >= 5.5


@CARDS
def test_what_is_asked_for_with_one_key_shares_the_limits_of_it(card):
    assert RemoteLimits.of(card).account == card.provider
    assert RemoteLimits.of(card.replace(shares_limits=False)).account == ""


@CARDS
def test_a_model_that_ends_names_one_that_goes_on(card):
    if card.shutdown:
        assert HOUSE.named(card.successor).shutdown is None


def test_the_best_model_comes_first_and_one_to_be_asked_for_last():
    assert HOUSE.of_kind(ModelKind.VIDEO)[0].name == "omni"
    assert HOUSE.of_kind(ModelKind.VIDEO)[-1].name == "wan-2.5"
    assert [card.name for card in ranked(HOUSE.all, ModelKind.MUSIC)] == ["lyria", "lyria-clip"]


def test_a_model_warns_sixty_days_before_it_ends_and_names_its_successor():
    assert HOUSE.warning("gpt-4o-mini", date(2026, 11, 14)) == ""
    assert HOUSE.warning("gpt-4o-mini", TODAY) == (
        "GPT-4o mini will be shut down on 14 January 2027. Its provider names GPT-6 Luna instead."
    )
    assert "was shut down" in HOUSE.warning("gpt-4o-mini", date(2027, 2, 1))
    assert HOUSE.warning("omni", TODAY) == ""
    assert HOUSE.warning("nobody", TODAY) == ""


def test_a_person_corrects_one_field_and_keeps_the_rest():
    own = {"omni": {"resolution": "720p", "prices": [{"unit": "second", "amount": "0.05"}]}}
    card = Models.from_documents(DOCUMENTS, own).named("omni")

    assert card.resolution == "720p"
    assert card.price(PriceUnit.SECOND, resolution="4k").amount == Decimal("0.05")
    assert card.model == HOUSE.named("omni").model


def test_a_person_adds_a_model():
    own = {"kling": {"title": "Kling", "provider": "replicate", "model": "k/k", "kind": "video"}}
    assert Models.from_documents(DOCUMENTS, own).named("kling").model == "k/k"


@pytest.mark.parametrize("entry", [{"rank": "high"}, {"mood": "calm"}, "not a table"])
def test_an_entry_that_cannot_be_read_is_said_and_leaves_the_house_card(entry):
    models = Models.from_documents(DOCUMENTS, {"omni": entry})

    assert models.named("omni") == HOUSE.named("omni")
    assert "The model omni in models.toml is not used" in models.notices[0]


def test_a_model_nobody_knows_is_named_with_those_there_are():
    with pytest.raises(UnknownModelError, match=r"no model called 'sora'.*omni"):
        HOUSE.named("sora")
