"""Everything can be reached from the keyboard and is told to screen readers, on every screen."""

import pytest
from PySide6.QtCore import Qt

from genads_desktop.viewmodels.screens import CAMPAIGN_PLACES, Place
from tests.ui.access import silent_items
from tests.ui.homes import three_ads
from tests.ui.person import walk


def places_with_a_page(ui):
    """The screens there are, in the order one meets them."""
    slots = {thing.objectName() for thing in walk(ui.window)}
    return [place for place in Place if f"{place}Slot" in slots]


def test_every_screen_tells_what_one_can_do(ui, demo_campaign):
    campaign = ui.run(three_ads(ui.services, demo_campaign))
    silent = {}
    for place in places_with_a_page(ui):
        if place in CAMPAIGN_PLACES:
            ui.app.openCampaignAt(campaign.campaign_id, place)
        elif place == Place.PERFUME:
            ui.app.openPerfume(campaign.perfume_id)
        else:
            ui.app.goTo(place)
        ui.wait(lambda wanted=place: ui.app.place == wanted)
        ui.wait(lambda wanted=place: ui.item(f"{wanted}Slot").property("ready"))
        if found := silent_items(ui.window):
            silent[place] = found

    assert silent == {}


@pytest.mark.parametrize("sheet", ["shortcutsSheet", "aboutSheet"])
def test_every_sheet_tells_what_one_can_do(ui, sheet):
    ui.find(sheet).open()
    ui.wait(lambda: ui.find(sheet).property("opened"))

    assert silent_items(ui.window) == []


def test_an_item_without_a_name_would_be_noticed(ui):
    ui.item("showShortcuts").setProperty("text", "")

    assert any("showShortcuts" in found for found in silent_items(ui.window))


def test_tab_goes_round_the_empty_window_and_shows_where_it_is(ui):
    ui.wait(lambda: ui.has("tryDemo"))
    met = []
    for _ in range(12):
        ui.key(Qt.Key.Key_Tab)
        met.append(ui.focused())

    assert {"goHome", "showShortcuts", "showSettings", "choosePhoto", "tryDemo"} <= set(met)
