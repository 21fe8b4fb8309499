"""The perfume: photos, cut-out, brush and notes, with mouse and keyboard and the real cut-out."""

from shutil import copytree

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from tests.cutout.packshots import FOLDER
from tests.ui.access import silent_items
from tests.ui.homes import make_home

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def photo(tmp_path_factory):
    """A small photo, so that its cut-out is soon there."""
    file = tmp_path_factory.mktemp("photos") / "front.jpg"
    with Image.open(FOLDER / "black_white.jpg") as whole:
        whole.resize((360, 480)).save(file)
    return file


@pytest.fixture(scope="module")
def cut(tmp_path_factory, photo):
    """A home with a perfume that is cut out, and the perfume's id."""
    folder = tmp_path_factory.mktemp("cut")

    async def fill(services):
        made = await services.intake.start_perfume([photo], name="Noir")
        await services.intake.cut_out(made.perfume_id)
        return made.perfume_id

    return folder, make_home(folder, fill)


@pytest.fixture
def home(home, cut):
    copytree(cut[0], home, dirs_exist_ok=True)
    return home


@pytest.fixture
def perfume(ui, cut):
    """The perfume on the screen."""
    return on_screen(ui, cut[1])


def on_screen(ui, perfume_id):
    ui.app.openPerfume(perfume_id)
    ui.wait(lambda: ui.app.place == "perfume" and ui.has("productView"))
    ui.wait(lambda: not ui.app.perfume.product.cutout.isEmpty(), seconds=40)
    ui.wait(lambda: ui.value("productCutout", "paintedWidth") > 0)
    return ui


def stored(ui):
    return ui.run(ui.services.library.perfume(ui.app.perfumeId))


def filled(ui):
    return [row.angle for row in ui.app.perfume.product.angles.rows if row.filled]


def test_the_cut_out_is_there_by_itself_and_photo_and_grounds_one_click_apart(ui, photo):
    made = ui.run(ui.services.intake.start_perfume([photo], name="Noir Absolu"))
    perfume = on_screen(ui, made.perfume_id)
    assert perfume.value("verdict", "text") == "Edge clean  ·  Along the edges of the photo"
    assert "pixels tall" in perfume.value("explanation", "text")

    perfume.click("productViewsSegment0")
    assert perfume.value("productPhoto", "opacity") == 1

    perfume.click("productViewsSegment2")
    assert perfume.value("productPhoto", "opacity") == 0
    assert perfume.value("ground", "source").toLocalFile().endswith("gold_luxe.jpg")


def test_a_name_is_saved_while_it_is_typed(perfume):
    perfume.item("perfumeName").focusField()
    perfume.type("Noir Absolu")
    perfume.wait(lambda: stored(perfume).perfume_name == "Noir Absolu")
    perfume.wait(lambda: perfume.value("perfumeTitle", "text") == "Noir Absolu")


def test_notes_are_suggested_chosen_by_key_and_removed(perfume):
    perfume.item("topNotesInput").forceActiveFocus()
    perfume.type("berg")
    perfume.key(Qt.Key.Key_Down)
    perfume.key(Qt.Key.Key_Return)
    perfume.wait(lambda: stored(perfume).notes.top == ("Bergamot",))
    perfume.type("dew,")
    perfume.wait(lambda: stored(perfume).notes.top == ("Bergamot", "dew"))

    perfume.wait_for("note-dew")
    perfume.click("note-Bergamot")
    perfume.wait(lambda: stored(perfume).notes.top == ("dew",))


def test_a_photo_dropped_on_a_place_goes_there_and_drag_exchanges(perfume):
    assert perfume.drop_files("angle-left", [FOLDER / "hero_noir.jpg"])
    perfume.wait(lambda: filled(perfume) == ["front", "left"])

    perfume.drag("angle-left", "angle-right")
    perfume.wait(lambda: filled(perfume) == ["front", "right"])

    perfume.key(Qt.Key.Key_Z, CONTROL)
    perfume.wait(lambda: filled(perfume) == ["front", "left"])


def test_a_photo_dropped_anywhere_finds_its_place_and_delete_takes_it_away(perfume):
    assert perfume.drop_files("productView", [FOLDER / "hero_noir.jpg"])
    perfume.wait(lambda: filled(perfume) == ["front", "back"])

    perfume.item("angle-back").forceActiveFocus()
    perfume.key(Qt.Key.Key_Delete)
    perfume.wait(lambda: filled(perfume) == ["front"])
    perfume.click("undoProduct")
    perfume.wait(lambda: filled(perfume) == ["front", "back"])


def test_a_painted_stroke_changes_the_cut_out_once_and_undo_brings_it_back(perfume):
    before = stored(perfume).cutout
    perfume.click("brush")
    perfume.click("brushKeepingSegment1")
    perfume.drag(
        perfume.center("brushCanvas", 0.45, 0.4), perfume.center("brushCanvas", 0.55, 0.5), steps=4
    )
    perfume.wait(lambda: stored(perfume).cutout != before, seconds=20)
    painted = stored(perfume).cutout
    assert painted.method == "brush"
    assert perfume.value("verdict", "text").endswith("Corrected by hand")

    perfume.key(Qt.Key.Key_Z, CONTROL)
    perfume.wait(lambda: stored(perfume).cutout == before)


def test_the_brush_is_worked_by_keys_and_everything_says_what_it_is(perfume):
    perfume.item("perfumePage").forceActiveFocus()
    perfume.key(Qt.Key.Key_B)
    assert perfume.has("brushBar")
    assert silent_items(perfume.window) == []
    perfume.key(Qt.Key.Key_X)
    assert perfume.value("productView", "keeping") is False

    size = perfume.value("productView", "radius")
    perfume.key(Qt.Key.Key_BracketRight)
    assert perfume.value("productView", "radius") > size
    perfume.key(Qt.Key.Key_Escape)
    assert not perfume.has("brushBar")


def test_a_new_campaign_leads_to_its_brief(perfume):
    perfume.click("newCampaign")
    perfume.wait(lambda: perfume.app.place == "brief")
