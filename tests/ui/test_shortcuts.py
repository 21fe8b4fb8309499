"""The keys on the sheet of shortcuts do what it says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow

from tests.ui.homes import three_ads
from tests.ui.person import walk

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key

PRESSED_ELSEWHERE = {
    "Playing": "test_comparison",
    "Comparing": "test_comparison",
    "Editing": "editor",
    "Library": "test_library",
    "Perfume": "test_perfume",
}
"""Groups of the sheet whose keys are pressed in the tests of their pages."""


def written(ui):
    """Every line of the sheet: the group's title and its keys."""
    groups = [
        thing for thing in walk(ui.window) if "ShortcutGroup" in thing.metaObject().className()
    ]
    return {group.property("title"): list(group.property("keys")) for group in groups}


@pytest.fixture
def campaign(ui, demo_campaign):
    campaign = ui.run(three_ads(ui.services, demo_campaign))
    ui.app.openCampaignAt(campaign.campaign_id, "brief")
    ui.wait(lambda: ui.app.place == "brief" and ui.app.planned)
    return campaign


def test_the_keys_of_the_steps_lead_there(ui, campaign):
    places = ("brief", "generation", "comparison", "timeline", "delivery")
    assert written(ui)["Steps"] == [f"Ctrl+{number}" for number in range(1, 6)]
    for number, place in enumerate(places, start=1):
        ui.key(Key(Key.Key_0 + number), CONTROL)
        assert ui.app.place == place


def test_the_keys_that_work_everywhere_do(ui, campaign, qtbot):
    tested = [
        "Ctrl+O",
        "Ctrl+L",
        "Ctrl+Z",
        "Ctrl+Shift+Z",
        "Ctrl+E",
        "Ctrl+Shift+C",
        "Ctrl+,",
        "F11",
        "?",
        "Ctrl+Q",
    ]
    assert written(ui)["Everywhere"] == tested

    ui.key(Key.Key_O, CONTROL)
    ui.wait(lambda: ui.value("photosDialog", "visible"))
    ui.find("photosDialog").close()
    ui.wait(lambda: not ui.value("photosDialog", "visible"))
    ui.key(Key.Key_E, CONTROL)
    assert ui.app.place == "delivery"
    ui.key(Key.Key_C, CONTROL | SHIFT)
    assert ui.app.place == "costs"
    ui.key(Key.Key_Comma, CONTROL)
    assert ui.app.place == "settings"
    ui.key(Key.Key_L, CONTROL)
    assert ui.app.place == "library"
    ui.key(Key.Key_F11)
    ui.wait(lambda: ui.window.visibility() == QWindow.Visibility.FullScreen)
    ui.key(Key.Key_F11)
    ui.wait(lambda: ui.window.visibility() == QWindow.Visibility.Windowed)
    with qtbot.waitSignal(ui.app.closeRequested):
        ui.key(Key.Key_Q, CONTROL)


def test_no_group_of_the_sheet_is_pressed_by_nobody(ui):
    here = {"Everywhere", "Steps", "Finding one's way"}

    assert set(written(ui)) == here | set(PRESSED_ELSEWHERE)
