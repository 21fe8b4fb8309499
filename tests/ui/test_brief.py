"""From a sentence to a storyboard, and from the storyboard to ads, with mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt

from genads_desktop.domain.ad_project import Brief
from tests.ui.access import silent_items
from tests.ui.conftest import DEMO_PHOTO


@pytest.fixture
def campaign(ui):
    """The brief of a campaign on the screen, planned and its plan read. Its bottle is not cut out."""
    ui.window.resize(1280, 860)
    campaign_id = ui.run(drafted(ui.services))
    ui.app.openCampaign(campaign_id)
    ui.wait(lambda: ui.has("scene_v1_scene_1"), seconds=20)
    ui.wait(lambda: ui.app.brief._planned is not None, seconds=20)
    return campaign_id


async def drafted(services):
    brand = await services.library.find_or_create_brand("Maison Aurelle")
    perfume = await services.intake.find_or_create_perfume(brand.brand_id, "Aurum", (DEMO_PHOTO,))
    campaign = await services.library.create_campaign(perfume.perfume_id, "Autumn", Brief())
    return campaign.campaign_id


def project(ui):
    return ui.app.session.project


def test_typing_a_sentence_changes_the_storyboard(ui, campaign):
    ui.click("sentence")
    ui.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    ui.type("Rain on glass")
    ui.wait(lambda: "rain" in ui.value("planNotes", "text").lower())

    assert project(ui).brief.creative_prompt == "Rain on glass"
    assert ui.value("sentence", "text") == "Rain on glass"


def test_choices_are_made_with_mouse_and_keys(ui, campaign):
    ui.click("style_dark_elegance")
    ui.click("variationsSegment1")
    ui.click("preset_Story")
    ui.wait(lambda: project(ui).variations[0].seconds == 30)

    assert project(ui).style.style.value == "dark_elegance"
    assert ui.has("board1")
    assert "2 ads" in ui.value("generate", "text")
    assert ui.value("price", "text").startswith("Free, about")


def test_a_scene_is_opened_changed_and_closed(ui, campaign):
    ui.click("scene_v1_scene_2")
    ui.wait(lambda: ui.has("sceneTitle"))
    assert ui.value("sceneTitle", "text") == "Scene 2"
    before = project(ui).scene("v1_scene_2").look.composition
    other = (before + 1) % 3
    ui.click(f"sceneArrangementSegment{other}")
    assert project(ui).scene("v1_scene_2").look.composition == other
    ui.click("nextScene")
    assert ui.value("sceneTitle", "text") == "Scene 3"
    ui.key(Qt.Key.Key_Escape)
    ui.wait(lambda: not ui.has("sceneTitle"))
    ui.app.undo()
    assert project(ui).scene("v1_scene_2").look.composition == before


def test_scenes_are_dragged_and_moved_by_keys(ui, campaign):
    ids = [scene.scene_id for scene in project(ui).variation(0).scenes]
    ui.drag(ui.center(f"scene_{ids[1]}", dy=0.3), ui.center(f"scene_{ids[2]}", dy=0.3))
    assert [s.scene_id for s in project(ui).variation(0).scenes][1:3] == [ids[2], ids[1]]

    ui.item(f"scene_{ids[1]}").forceActiveFocus()
    ui.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert [s.scene_id for s in project(ui).variation(0).scenes] == ids


def test_a_break_of_the_grammar_is_mended_where_it_is_shown(ui, campaign):
    last = project(ui).variation(0).scenes[-1].scene_id
    ui.item(f"scene_{last}").forceActiveFocus()
    ui.key(Qt.Key.Key_Delete)
    ui.wait(lambda: ui.has("repair0"))
    assert ui.has("grammarNote")

    ui.click("repair0")
    ui.wait(lambda: not ui.has("grammarNote"))


def test_a_changed_storyboard_is_not_replaced_unasked(ui, campaign):
    last = project(ui).variation(0).scenes[-1].scene_id
    ui.app.brief.storyboard.removeScene(last)
    ui.click("variationsSegment2")
    ui.wait(lambda: ui.has("replanBar"))
    assert len(project(ui).variations) == 1

    ui.click("planAnew")
    ui.wait(lambda: len(project(ui).variations) == 3)
    assert not ui.has("replanBar")


def test_brief_scene_and_sheets_tell_what_one_can_do(ui, campaign):
    assert silent_items(ui.window) == []
    ui.click("scene_v1_scene_2")
    ui.wait(lambda: ui.has("sceneTitle"))
    assert silent_items(ui.window) == []
    ui.click("closeScene")
    ui.wait(lambda: ui.has("beginFrom"))
    for asking, sheet in (("beginFrom", "beginFromSheet"), ("keepPreset", "keepPresetSheet")):
        ui.click(asking)
        ui.wait(lambda wanted=sheet: ui.find(wanted).property("opened"))
        assert silent_items(ui.window) == []
        ui.key(Qt.Key.Key_Escape)
        ui.wait(lambda wanted=sheet: not ui.find(wanted).property("visible"))
