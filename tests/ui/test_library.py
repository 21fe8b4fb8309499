"""The library, with mouse and keyboard."""

from shutil import copytree

import pytest
from PySide6.QtCore import Qt

from genads_desktop.domain.ad_project import Brief
from tests.cutout.packshots import FOLDER
from tests.ui.access import silent_items
from tests.ui.homes import make_home

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def stocked(tmp_path_factory):
    """A home with a brand, two perfumes and four campaigns."""
    folder = tmp_path_factory.mktemp("stocked")
    make_home(folder, filled)
    return folder


@pytest.fixture
def home(home, stocked):
    copytree(stocked, home, dirs_exist_ok=True)
    return home


@pytest.fixture
def shop(ui):
    """The library, open on what is in it."""
    ui.wait(lambda: ui.app.library.count == 4 and ui.has("campaign-Autumn"))
    return ui


async def filled(services):
    house = await services.library.create_brand("Maison Aurelle")
    for name, photo, campaigns in (
        ("Aurum", "hero_amber.jpg", ("Autumn", "Winter", "Spring")),
        ("Noir", "hero_noir.jpg", ("Midnight",)),
    ):
        perfume = await services.intake.start_perfume(
            [FOLDER / photo], brand_id=house.brand_id, name=name
        )
        for campaign in campaigns:
            await services.library.create_campaign(perfume.perfume_id, campaign, Brief())
        await services.intake.cut_out(perfume.perfume_id)


def names(ui):
    return [row.campaign_name for row in ui.app.library.campaigns.rows]


def chosen(ui):
    return {name for name in names(ui) if ui.value(f"campaign-{name}", "chosen")}


def test_typing_in_the_search_narrows_the_posters_and_escape_shows_all(shop):
    shop.key(Qt.Key.Key_F, CONTROL)
    assert shop.focused() == "librarySearch"
    shop.type("noir mid")
    assert names(shop) == ["Midnight"]

    shop.key(Qt.Key.Key_Escape)
    assert len(names(shop)) == 4


def test_everything_says_what_it_is_and_nothing_found_says_so(shop):
    assert silent_items(shop.window) == []
    shop.click("librarySearch")
    shop.type("summer")
    shop.wait_for("emptyStateAction")
    shop.click("emptyStateAction")

    assert len(names(shop)) == 4


def test_arrows_walk_shift_extends_and_return_opens(shop):
    shop.click("librarySortSegment2")
    shop.click("campaign-Autumn")
    shop.key(Qt.Key.Key_Right, SHIFT)
    assert chosen(shop) == {"Autumn", "Midnight"}

    shop.key(Qt.Key.Key_Right)
    assert chosen(shop) == {"Spring"}
    shop.key(Qt.Key.Key_Return)
    shop.wait(lambda: shop.app.place == "brief")


def test_control_click_adds_and_control_a_takes_all(shop):
    shop.click("campaign-Autumn")
    shop.click("campaign-Winter", modifiers=CONTROL)
    assert chosen(shop) == {"Autumn", "Winter"}

    shop.key(Qt.Key.Key_A, CONTROL)
    assert len(chosen(shop)) == 4


def test_f2_renames_and_a_name_nobody_can_use_is_told_in_the_sheet(shop):
    shop.click("campaign-Autumn")
    shop.key(Qt.Key.Key_F2)
    shop.wait(lambda: shop.value("renameSheet", "opened"))
    shop.type(" ")
    shop.key(Qt.Key.Key_Return)
    shop.wait(lambda: "needs a name" in shop.value("renameField", "problem"))

    shop.type("Harvest")
    shop.key(Qt.Key.Key_Return)
    shop.wait(lambda: "Harvest" in names(shop))
    shop.wait(lambda: not shop.value("renameSheet", "visible"))


def test_delete_takes_away_and_the_notice_brings_back(shop):
    shop.click("campaign-Autumn")
    shop.click("campaign-Winter", modifiers=CONTROL)
    shop.key(Qt.Key.Key_Delete)
    shop.wait(lambda: len(names(shop)) == 2)
    shop.wait_for("noticeAction")

    shop.click("noticeAction")
    shop.wait(lambda: len(names(shop)) == 4)


def test_control_d_copies(shop):
    shop.click("campaign-Autumn")
    shop.key(Qt.Key.Key_D, CONTROL)
    shop.wait(lambda: "Autumn (copy)" in names(shop))


def test_a_right_click_offers_what_can_be_done(shop):
    shop.right_click("campaign-Winter")
    shop.wait(lambda: shop.value("campaignMenu", "opened"))
    assert chosen(shop) == {"Winter"}

    shop.click("menuArchive")
    shop.wait(lambda: "Winter" not in names(shop))
    shop.click("archiveToggle")
    shop.wait(lambda: names(shop) == ["Winter"])


def test_a_campaign_dragged_onto_another_perfume_lends_it_its_brief(shop):
    shop.drag("campaign-Autumn", "perfume-Noir")
    shop.wait(lambda: len(names(shop)) == 5)

    rows = [row for row in shop.app.library.campaigns.rows if row.campaign_name == "Autumn"]
    assert {row.perfume_name for row in rows} == {"Aurum", "Noir"}


def test_a_perfume_is_chosen_by_a_click_and_opened_by_two(shop):
    shop.click("perfume-Noir")
    shop.wait(lambda: names(shop) == ["Midnight"])

    shop.item("perfume-Noir").forceActiveFocus()
    shop.key(Qt.Key.Key_Return)
    shop.wait(lambda: shop.app.place == "perfume")
    assert shop.app.perfume.name == "Noir"


def test_photos_dropped_anywhere_become_a_perfume(shop):
    assert shop.drop_files("campaignGrid", [FOLDER / "pink_grey.jpg"])
    shop.wait(lambda: shop.app.place == "perfume")

    assert shop.app.perfume.name == "Untitled perfume"
    shop.wait(lambda: shop.app.perfume.product.cutting)


def test_photos_dropped_on_a_perfume_are_added_to_it(shop):
    assert shop.drop_files("perfume-Noir", [FOLDER / "black_white.jpg"])
    shop.wait(lambda: shop.app.place == "perfume")

    assert shop.app.perfume.name == "Noir"
    assert sum(row.filled for row in shop.app.perfume.product.angles.rows) == 2


def test_a_new_brand_is_named_at_once_and_photos_dropped_then_are_its_own(shop):
    shop.click("newBrand")
    shop.wait(lambda: shop.value("brandSheet", "opened") and shop.app.brand.brandId != "")
    shop.type("Maison Noire")
    shop.wait(lambda: shop.has("brand-Maison Noire"))
    shop.key(Qt.Key.Key_Escape)
    shop.wait(lambda: not shop.value("brandSheet", "visible"))
    assert shop.value("libraryTitle", "text") == "Maison Noire"

    assert shop.drop_files("campaignGrid", [FOLDER / "pink_grey.jpg"])
    shop.wait(lambda: shop.app.place == "perfume")
    assert shop.value("openBrand", "text") == "Maison Noire"
