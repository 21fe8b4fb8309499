"""The window: opening, closing, going from place to place, help."""

import json

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtNetwork import QLocalSocket

from tests.ui.conftest import DEMO_PHOTO


def test_an_empty_home_is_one_large_place_for_a_photo(ui):
    ui.wait(lambda: ui.app.empty)

    assert ui.has("firstStart")
    assert ui.app.place == "library"


def test_a_dropped_bottle_becomes_an_untitled_perfume(ui):
    ui.wait_for("firstStart")

    assert ui.drop_files("firstStart", [DEMO_PHOTO])
    ui.wait(lambda: ui.app.place == "perfume")

    perfume = ui.run(ui.services.library.perfume(ui.app.perfumeId))
    assert perfume.perfume_name == "Untitled perfume"
    assert not ui.app.empty


def test_a_second_bottle_does_not_take_the_place_of_the_first(ui):
    for _ in range(2):
        ui.app.goTo("library")
        ui.app.takeIn([QUrl.fromLocalFile(str(DEMO_PHOTO))])
        ui.wait(lambda: ui.app.place == "perfume")

    names = {row.perfume_name for row in ui.run(ui.services.library.perfumes())}
    assert names == {"Untitled perfume", "Untitled perfume 2"}


def test_the_demo_bottle_is_one_press_away(ui):
    ui.wait_for("firstStart")
    ui.click("tryDemo")
    ui.wait(lambda: ui.app.place == "perfume")

    perfume = ui.run(ui.services.library.perfume(ui.app.perfumeId))
    assert perfume.perfume_name == "Aurum"


def test_a_file_that_is_no_photo_is_said_and_changes_nothing(ui, tmp_path):
    letter = tmp_path / "letter.jpg"
    letter.write_text("This is a letter.")
    ui.wait_for("firstStart")
    ui.drop_files("firstStart", [letter])
    ui.wait_for("noticeDismiss")

    assert ui.app.place == "library"
    assert not ui.app.opening
    ui.click("noticeDismiss")
    ui.wait(lambda: not ui.has("noticeDismiss"))


def test_closing_the_window_asks_first(ui, qtbot):
    with qtbot.waitSignal(ui.window.closeWished):
        ui.window.close()

    assert ui.window.isVisible()


def test_quitting_the_system_way_asks_first(ui, qapp, qtbot):
    with qtbot.waitSignal(qapp.quitRequested):
        QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.Quit))

    assert ui.window.isVisible()


def test_a_planned_campaign_opens_on_its_brief_with_all_its_steps(ui, demo_campaign):
    ui.app.openCampaign(demo_campaign)
    ui.wait(lambda: ui.app.place == "brief")

    assert ui.app.planned
    assert [row.name for row in ui.app.crumbs.rows][:2] == ["Maison Aurelle", "Aurum"]
    assert ui.value("steps", "reachable") == 5

    ui.click("steps-4")
    assert ui.app.place == "delivery"
    ui.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert ui.app.place == "brief"
    ui.click("crumb-perfume")
    assert ui.app.place == "perfume"


def test_the_way_here_follows_every_new_name(ui, demo_campaign):
    ui.app.openCampaignAt(demo_campaign, "brief")
    ui.wait(lambda: ui.app.place == "brief")
    library = ui.services.library
    campaign = ui.run(library.campaign(demo_campaign))

    ui.run(library.rename_brand(campaign.brand_id, "Maison Rose"))
    ui.wait(lambda: ui.app.crumbs.rows[0].name == "Maison Rose")
    ui.run(library.rename_perfume(campaign.perfume_id, "Noir"))
    ui.wait(lambda: ui.app.crumbs.rows[1].name == "Noir")
    ui.run(library.rename_campaign(demo_campaign, "Winter"))
    ui.wait(lambda: ui.app.crumbs.rows[2].name == "Winter")
    ui.wait(lambda: ui.value("crumb-perfume", "text") == "Noir")


def test_undo_names_what_it_takes_back(ui, demo_campaign):
    from genads_desktop.domain.edit import RewritePrompt

    ui.app.openCampaign(demo_campaign)
    ui.wait(lambda: ui.app.planned)
    scene = ui.app.session.project.variations[0].scenes[0]
    assert not ui.app.canUndo

    ui.app.session.apply(RewritePrompt(scene_id=scene.scene_id, prompt="dark velvet"))
    assert ui.app.undoLabel.startswith("Undo ")
    assert "scene 1" in ui.app.undoLabel

    ui.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ui.app.session.project.variations[0].scenes[0].prompt == scene.prompt
    ui.click("redo")
    assert ui.app.session.project.variations[0].scenes[0].prompt == "dark velvet"


def test_the_question_mark_shows_the_keys_and_escape_puts_them_away(ui):
    ui.type("?")
    ui.wait(lambda: ui.find("shortcutsSheet").property("opened"))
    ui.key(Qt.Key.Key_Escape)
    ui.wait(lambda: not ui.find("shortcutsSheet").property("visible"))


def test_the_about_box_shows_whose_work_is_in_it(ui):
    ui.find("aboutSheet").open()
    ui.wait(lambda: ui.find("aboutSheet").property("opened"))
    ui.click("licence-FFmpeg")
    ui.wait_for("licenceText")

    assert "GNU GENERAL PUBLIC LICENSE" in ui.value("licenceText", "text")


def test_settings_lead_back_to_where_one_was(ui, demo_campaign):
    ui.app.openCampaignAt(demo_campaign, "brief")
    ui.wait(lambda: ui.app.place == "brief")
    ui.click("showSettings")
    assert ui.app.place == "settings"
    ui.click("showSettings")
    assert ui.app.place == "brief"


def test_the_theme_changes_at_once_and_is_kept(ui):
    from genads_desktop.config.settings import load_settings

    ui.app.goTo("settings")
    ui.wait_for("theme")
    ui.click("themeSegment1")

    assert ui.window.property("dark") is False
    assert load_settings(ui.services.paths.settings).stored.theme == "light"


@pytest.fixture
def visitor():
    """A later start of the program that hands over a file."""
    return QLocalSocket()


def test_a_later_start_hands_its_files_over(ui, home, qtbot, visitor):
    from genads_desktop.shell.single_instance import Doorbell, _name

    heard = []
    bell = Doorbell(home, ui.window)
    visitor.connectToServer(_name(home))
    assert visitor.waitForConnected(1000)
    visitor.write(json.dumps([str(DEMO_PHOTO)]).encode())
    visitor.flush()
    ui.pause(0.2)
    bell.answer(heard.append)
    ui.wait(lambda: bool(heard))
    bell.close()

    assert heard == [(DEMO_PHOTO,)]
