"""Names, angles, keys, times and searches: the small words of the domain."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genads_desktop.domain.angles import angle_in, angles_of
from genads_desktop.domain.media import Angle
from genads_desktop.domain.naming import UnusableNameError, clean_name, copy_name
from genads_desktop.domain.storage_keys import (
    brand_prefix,
    campaign_prefix,
    draft_prefix,
    final_prefix,
    photo_prefix,
)
from genads_desktop.domain.text_folding import folded
from genads_desktop.domain.timestamp import utc_text
from tests.domain.strategies import few, many

FRONT, BACK, TOP, LEFT, RIGHT = Angle


@pytest.mark.parametrize(
    ("name", "angle"),
    [
        ("front", FRONT),
        ("Noir_Front-2", FRONT),
        ("noirFrontFinal", FRONT),
        ("FACE", FRONT),
        ("flacon-dos", BACK),
        ("vue arrière", BACK),
        ("vue_arrie\u0300re", BACK),
        ("IMG 12 rear", BACK),
        ("dessus", TOP),
        ("bottle.top", TOP),
        ("côté gauche", LEFT),
        ("left2", LEFT),
        ("à droite", RIGHT),
        ("right", RIGHT),
        ("IMG_0412", None),
        ("laptop", None),
        ("background", None),
        ("copyright", None),
        ("surface", None),
        ("", None),
        ("夜の金", None),
    ],
)
def test_the_angle_is_read_from_the_name(name, angle):
    assert angle_in(name) == angle


@pytest.mark.parametrize(
    ("names", "angles"),
    [
        (["IMG_1"], [FRONT]),
        (["IMG_1", "IMG_2", "IMG_3"], [FRONT, BACK, TOP]),
        (["IMG_1", "left", "front"], [BACK, LEFT, FRONT]),
        (["back"], [FRONT]),
        (["left", "right"], [FRONT, RIGHT]),
        (["back", "IMG_2"], [BACK, FRONT]),
        (["front 1", "front 2"], [FRONT, BACK]),
        (["a", "b", "c", "d", "e"], [FRONT, BACK, TOP, LEFT, RIGHT]),
        ([], []),
    ],
)
def test_photos_get_their_angles_from_names_and_order(names, angles):
    assert list(angles_of(names)) == angles


def test_a_named_photo_may_replace_one_that_is_there_and_the_others_fill_up():
    assert angles_of(["back", "IMG_2"], taken=[FRONT, BACK]) == (BACK, TOP)
    assert angles_of(["IMG_2"], taken=list(Angle)) == (None,)


@many
@given(
    names=st.lists(st.sampled_from(["front", "back", "left", "x", "y", "z"]), max_size=5),
    taken=st.sets(st.sampled_from(Angle)),
)
def test_no_angle_is_given_twice_and_the_front_is_always_there(names, taken):
    angles = [angle for angle in angles_of(names, taken=taken) if angle]

    assert len(angles) == len(set(angles))
    if names:
        assert FRONT in {*angles, *taken}
    if not taken:
        assert len(angles) == len(names)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Maison   Aurélie ", "Maison Aurélie"),
        ("E\u0301clat", "Éclat"),
        ("a\tb\nc\0d", "a b c d"),
        ("A/B\\C", "A/B\\C"),
        ("🌹", "🌹"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("ليل الذهب", "ليل الذهب"),
        ("夜の金", "夜の金"),
        ("?!", "?!"),
    ],
)
def test_a_name_keeps_every_letter_and_loses_what_cannot_be_seen(typed, kept):
    assert clean_name(typed, "brand", 100) == kept


@pytest.mark.parametrize("typed", ["", "   ", "\n\t", "\0", "\u200b", "\u00a0"])
def test_a_name_of_nothing_is_refused(typed):
    with pytest.raises(UnusableNameError, match="A brand needs a name"):
        clean_name(typed, "brand", 100)


def test_a_name_that_is_too_long_is_refused_with_its_length():
    with pytest.raises(UnusableNameError, match="101 characters long; a brand can have 100"):
        clean_name("x" * 101, "brand", 100)
    assert len(clean_name("x" * 100, "brand", 100)) == 100


@many
@given(st.text(max_size=30))
def test_a_clean_name_stays_as_it_is(typed):
    try:
        once = clean_name(typed, "brand", 100)
    except UnusableNameError:
        return
    assert clean_name(once, "brand", 100) == once


def test_a_copy_gets_the_first_free_name():
    taken = {"Noir (copy)", "Noir (copy 2)"}

    assert copy_name("Rose", 100, taken.__contains__) == "Rose (copy)"
    assert copy_name("Noir", 100, taken.__contains__) == "Noir (copy 3)"


@few
@given(name=st.text(min_size=1, max_size=100), number=st.integers(0, 12))
def test_the_name_of_a_copy_is_new_and_never_too_long(name, number):
    taken = {name}
    for _ in range(number):
        new = copy_name(name, 100, taken.__contains__)
        assert new not in taken
        assert len(new) <= 100
        taken.add(new)


def test_keys_are_laid_out_as_the_web_system_laid_them_out():
    assert photo_prefix("b", "p") == "brands/b/perfumes/p/images/"
    assert campaign_prefix("b", "p", "c") == "brands/b/perfumes/p/campaigns/c/"
    assert draft_prefix("b", "p", "c", 1) == (
        "brands/b/perfumes/p/campaigns/c/variations/variation_1/draft/"
    )
    assert final_prefix("b", "p", "c", 0).endswith("variation_0/final/")


@pytest.mark.parametrize("part", ["", "..", ".", "a/b", "a\\b", "/", " ", "é", "a\n", "\0", "~"])
def test_no_part_of_a_key_leaves_its_folder(part):
    with pytest.raises(ValueError, match="cannot be part of a storage key"):
        brand_prefix(part)


def test_moments_are_written_as_postgres_prints_them():
    moment = datetime(2026, 11, 25, 16, 3, 7, 250_000, timezone(timedelta(hours=2)))

    assert utc_text(moment) == "2026-11-25T14:03:07.25+00:00"
    assert utc_text(datetime(2026, 1, 1, tzinfo=UTC)) == "2026-01-01T00:00:00+00:00"
    with pytest.raises(ValueError, match="time zone"):
        utc_text(datetime(2026, 1, 1))  # noqa: DTZ001


moments = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=-5))]))


@many
@given(first=moments, second=moments)
def test_the_text_of_moments_sorts_as_the_moments_do(first, second):
    assert (utc_text(first) < utc_text(second)) == (first < second)
    assert datetime.fromisoformat(utc_text(first)) == first


def test_a_search_knows_neither_case_nor_accents():
    assert folded("Éclat") == folded("ECLAT") == folded("e\u0301clat") == "eclat"
    assert folded("Straße") == folded("STRASSE")
    assert folded("\U0001d4d0\U0001d4de") == "ao"


@many
@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert folded(folded(text)) == folded(text)
