"""The library, without a window."""

import pytest
from PySide6.QtCore import Qt, QUrl

from genads_desktop.ports.store import ListQuery
from genads_desktop.viewmodels.campaign_grid import ROLES, CampaignGridModel
from genads_desktop.viewmodels.choosing import Choosing
from tests.viewmodels.shelf import GOLD, NOIR, shelf, until

POSTER = Qt.ItemDataRole.UserRole + ROLES.index("poster")


@pytest.fixture
async def place(tmp_path):
    async with shelf(tmp_path) as place:
        yield place


@pytest.fixture
async def filled(place):
    """One brand with two perfumes: three campaigns for Aurum, one for Noir."""
    gold = await place.perfume(name="Aurum")
    noir = await place.perfume(name="Noir", photo=NOIR)
    await place.campaigns(gold, "Autumn", "Winter", "Spring")
    await place.campaigns(noir, "Midnight")
    return place


@pytest.fixture
async def library(filled):
    screen = filled.library_screen()
    await until(lambda: not screen.loading)
    yield screen
    await screen.close()


def names(screen):
    return [row.campaign_name for row in screen.campaigns.rows]


def row_of(screen, name):
    return names(screen).index(name)


async def test_it_shows_brands_perfumes_and_campaigns(library):
    assert [row.name for row in library.brands.rows] == ["Maison Aurélie"]
    assert {row.name: row.campaigns for row in library.perfumes.rows} == {"Aurum": 3, "Noir": 1}
    assert sorted(names(library)) == ["Autumn", "Midnight", "Spring", "Winter"]


async def test_a_search_narrows_at_once_without_waiting(library):
    library.find("aurum wint")
    assert names(library) == ["Winter"]

    library.find("")
    assert library.count == 4


async def test_the_order_is_by_change_by_age_or_by_name(library):
    library.orderBy(2)
    assert names(library) == ["Autumn", "Midnight", "Spring", "Winter"]


async def test_choosing_a_perfume_again_shows_all(library):
    (noir,) = [row for row in library.perfumes.rows if row.name == "Noir"]
    library.choosePerfume(noir.perfume_id)
    assert names(library) == ["Midnight"]

    library.choosePerfume(noir.perfume_id)
    assert library.count == 4


async def test_shift_chooses_a_range_and_control_adds(library):
    library.orderBy(2)
    library.choose(0, False, False)
    library.choose(2, False, True)
    assert library.chosenCount == 3

    library.choose(3, True, False)
    library.choose(1, True, False)
    assert library.chosenCount == 3

    library.chooseAll()
    assert library.chosenCount == 4


async def test_what_a_search_hides_is_not_deleted_with_the_rest(library):
    library.chooseAll()
    library.find("winter")
    library.deleteChosen()
    await until(lambda: library.count == 0)
    library.find("")

    assert sorted(names(library)) == ["Autumn", "Midnight", "Spring"]


async def test_deleting_can_be_undone_from_the_notice(library, filled):
    library.choose(row_of(library, "Winter"), False, False)
    library.deleteChosen()
    await until(lambda: "Winter" not in names(library) and filled.said())
    assert filled.said() == ["“Winter” deleted"]

    filled.act()
    await until(lambda: "Winter" in names(library))
    await library.close()
    assert len(await filled.library.campaigns()) == 4


async def test_what_is_not_taken_back_is_gone_when_the_window_closes(library, filled):
    library.chooseAll()
    library.deleteChosen()
    await until(lambda: library.count == 0 and filled.said())
    assert filled.said() == ["4 campaigns deleted"]

    await library.close()
    assert await filled.library.campaigns() == ()
    assert await filled.library.campaigns(ListQuery(archived=True)) == ()


async def test_the_time_to_take_back_ends(filled):
    screen = filled.library_screen(grace=0)
    await until(lambda: not screen.loading)
    screen.choose(0, False, False)
    screen.deleteChosen()
    await until(lambda: screen.count == 3 and not screen._deeds.about_to_go)

    filled.act()
    await screen.close()
    assert len(await filled.library.campaigns()) == 3


async def test_archived_campaigns_are_in_the_archive_and_come_back(library, filled):
    library.choose(row_of(library, "Spring"), False, False)
    library.archiveChosen()
    await until(lambda: library.count == 3)

    library.showArchive(True)
    assert names(library) == ["Spring"]
    library.choose(0, False, False)
    library.restoreChosen()
    await until(lambda: library.count == 0)

    library.showArchive(False)
    assert library.count == 4


async def test_a_copy_is_beside_its_model(library):
    library.choose(row_of(library, "Spring"), False, False)
    library.duplicateChosen()
    await until(lambda: library.count == 5)

    assert "Spring (copy)" in names(library)


async def test_a_taken_name_is_told_where_it_was_typed(library, filled):
    (noir,) = [row for row in library.perfumes.rows if row.name == "Noir"]
    library.rename("perfume", noir.perfume_id, "Aurum")
    await until(lambda: library.renameProblem)
    assert "already a perfume" in library.renameProblem

    done = []
    library.renamed.connect(lambda: done.append(True))
    library.rename("perfume", noir.perfume_id, "Nocturne")
    await until(lambda: done and any(row.name == "Nocturne" for row in library.perfumes.rows))
    assert library.renameProblem == ""
    assert filled.said() == []


async def test_a_brief_dropped_on_another_perfume_starts_a_campaign_there(library, filled):
    (noir,) = [row for row in library.perfumes.rows if row.name == "Noir"]
    library.choose(row_of(library, "Autumn"), False, False)
    library.useBriefFor(noir.perfume_id)
    await until(lambda: library.count == 5)

    library.choosePerfume(noir.perfume_id)
    assert sorted(names(library)) == ["Autumn", "Midnight"]
    assert filled.said() == ["Started with the same brief for “Noir”"]


async def test_dropped_photos_become_a_perfume_of_the_chosen_brand(library, filled):
    opened = []
    library.perfumeOpened.connect(opened.append)
    library.chooseBrand(library.brands.rows[0].brand_id)
    library.takeIn([QUrl.fromLocalFile(str(GOLD))])
    await until(lambda: opened)

    perfume = await filled.library.perfume(opened[0])
    assert perfume.brand_id == library.brands.rows[0].brand_id
    assert perfume.perfume_name == "Untitled perfume"


async def test_a_dropped_folder_stands_for_its_photos(library, filled, tmp_path):
    folder = tmp_path / "shoot"
    folder.mkdir()
    (folder / "front.jpg").write_bytes(GOLD.read_bytes())
    (folder / "back.jpg").write_bytes(NOIR.read_bytes())
    (folder / ".hidden").write_bytes(b"")
    opened = []
    library.perfumeOpened.connect(opened.append)
    library.takeIn([QUrl.fromLocalFile(str(folder))])
    await until(lambda: opened)

    assert len((await filled.library.perfume(opened[0])).photos) == 2


async def test_what_is_no_photo_is_said_and_adds_nothing(library, filled, tmp_path):
    letter = tmp_path / "letter.jpg"
    letter.write_text("Dear team")
    library.takeIn([QUrl.fromLocalFile(str(letter))])
    await until(filled.said)

    assert "letter.jpg is not a photo" in filled.said()[0]
    assert len(library.perfumes.rows) == 2


async def test_a_draft_shows_its_bottle_as_poster(library, filled):
    grid = library.campaigns
    assert grid.data(grid.index(0), POSTER) == QUrl()
    await until(lambda: grid.data(grid.index(0), POSTER) != QUrl())

    shown = grid.data(grid.index(0), POSTER).toLocalFile()
    assert shown.endswith(".jpg")


def test_choosing_a_range_keeps_to_what_is_still_there():
    choosing = Choosing().press(["a", "b", "c"], 0, adding=False, extending=False)
    choosing = choosing.among({"b", "c"})

    assert choosing == Choosing()
    assert choosing.press(["b", "c"], 1, adding=False, extending=True).chosen == {"c"}


async def test_the_grid_keeps_the_rules_of_models(library, qtmodeltester):
    grid = CampaignGridModel()
    qtmodeltester.check(grid)
    rows = library.campaigns.rows
    for shown in (rows, rows[:1], rows[1:], (), rows):
        grid.show(shown)
        assert grid.rowCount() == len(shown)
        assert [grid.place_of(row.campaign_id) for row in shown] == list(range(len(shown)))
