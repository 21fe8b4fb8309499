"""The comparison: which films hang on the wall, which one has the focus, and what is kept."""

import json

import pytest

from genads_desktop.adapters.storage.folder import FolderStorage
from genads_desktop.domain.edit import BranchVariation
from genads_desktop.domain.fingerprint import film_fingerprint
from genads_desktop.ports.video import Picture
from genads_desktop.services.changes import Changes
from genads_desktop.services.listening import Listening
from genads_desktop.services.platforms import read_platforms
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.viewmodels.comparison import ComparisonViewModel
from genads_desktop.viewmodels.notices import NoticesViewModel
from tests.fakes.studio import FakeAdRenderer
from tests.samples import campaign, finished_ad, project, take
from tests.services.filled_store import filled_store


@pytest.fixture
async def session():
    made = project(variations=3)
    session = ProjectSession(campaign(project=made), await filled_store(), Changes())
    yield session
    await session.close()


@pytest.fixture
async def comparison(tmp_path, session):
    storage = FolderStorage(tmp_path / "media", tmp_path / "scratch")
    note = tmp_path / "proxy.txt"
    note.write_text(json.dumps({"frames": 360}))
    proxy = await storage.keep(note, "films/", "proxy")
    for _ in range(2):
        session.apply(BranchVariation(variation_index=0))
    for variation in session.project.variations:
        shown = film_fingerprint(session.project, variation)
        ad = finished_ad(shown).replace(proxy=proxy)
        session.add(lambda now, index=variation.index, ad=ad: now.with_finished(index, ad))
    listening = Listening(FakeAdRenderer(Picture()), storage)
    view = ComparisonViewModel(
        storage, listening, read_platforms(), NoticesViewModel(), person="Ana"
    )
    await view.show(session)
    yield view
    await view.close()
    storage.close()


def wall(comparison):
    return [row.number for row in comparison.wall.rows]


async def test_a_film_that_is_finished_meanwhile_hangs_where_there_is_room(comparison, session):
    films = {one.index: one.finished for one in session.project.variations}
    session.add(lambda now: with_films(now, {0: films[0]}))
    await comparison.show(session)
    assert wall(comparison) == [1]

    session.add(lambda now: with_films(now, {0: films[0], 2: films[2]}))
    assert wall(comparison) == [1, 3]
    assert comparison.focused == 0

    comparison.toggleShown(2)
    session.add(lambda now: with_films(now, films))
    assert wall(comparison) == [1, 2, 4]


def with_films(project, films):
    kept = (one.replace(finished=films.get(one.index, ())) for one in project.variations)
    return project.replace(variations=tuple(kept))


async def test_three_films_hang_and_all_are_there_to_pick(comparison):
    assert wall(comparison) == [1, 2, 3]
    assert [row.number for row in comparison.variations.rows] == [1, 2, 3, 4, 5]
    assert comparison.focused == 0


async def test_a_fourth_film_takes_the_place_of_the_one_looked_at_longest_ago(comparison):
    for index in (0, 2, 1):
        comparison.focus(index)
    comparison.focus(4)

    assert wall(comparison) == [2, 3, 5]
    assert (comparison.focused, comparison.against) == (4, 1)


async def test_a_number_without_a_film_does_nothing(comparison):
    comparison.focus(8)
    assert comparison.focused == 0


async def test_one_film_always_hangs(comparison):
    for index in (0, 1, 2):
        comparison.toggleShown(index)
    assert wall(comparison) == [3]


async def test_a_wipe_needs_two_films(comparison):
    comparison.toggleShown(0)
    comparison.toggleShown(1)
    comparison.lookAs(2)
    assert comparison.way == "grid"


async def test_taking_a_film_down_ends_its_wipe(comparison):
    comparison.lookAs(2)
    comparison.toggleShown(0)
    assert comparison.way == "wipe"
    comparison.toggleShown(1)
    assert comparison.way == "grid"


async def test_choosing_is_recorded_with_who_and_when(comparison, session):
    comparison.focus(1)
    comparison.choose()
    comparison.chooseVariation(4)

    assert [(one.variation_index, one.chosen_by) for one in session.project.choices] == [
        (1, "Ana"),
        (4, "Ana"),
    ]
    assert [(row.number, row.current) for row in comparison.choices.rows] == [(5, True), (2, False)]
    assert comparison.selected == 4


async def test_a_placeholder_cannot_be_chosen_and_the_notice_says_why(
    tmp_path, session, comparison
):
    heard = []
    comparison.chosenVariation.connect(heard.append)
    session.add(lambda now: now.with_take("scene_2", take(placeholder=True)))
    comparison.chooseVariation(0)

    assert comparison.selected == -1
    assert heard == []


async def test_undo_takes_a_note_back(comparison, session):
    comparison.annotate("Too dark")
    comparison.annotate("Too dark")
    assert comparison.note == "Too dark"
    session.undo()
    assert comparison.note == ""


async def test_a_film_older_than_its_timeline_is_outdated(comparison, session):
    session.add(lambda now: now.with_take("scene_2", take("new")))
    outdated = [row.outdated for row in comparison.variations.rows]
    assert outdated == [True, False, False, False, False]


async def test_the_phone_knows_the_ads_names_and_its_zone(comparison):
    phone = comparison.phone
    phone.lookThrough(1)

    assert phone.zoneTop == pytest.approx(269 / 1920)
    assert phone.zoneBottom == pytest.approx(1248 / 1920)
    assert "March 2026" in phone.source
    assert any(row.text == "Maison Aurélie" for row in phone.fixtures.rows)


async def test_leaving_takes_everything_down(comparison, session):
    comparison.leave()
    comparison.choose()
    comparison.annotate("nobody")

    assert wall(comparison) == []
    assert comparison.focused == -1
    assert session.project.choices == ()
