"""Who has the keyboard in the editor, and where its keys lead."""

from PySide6.QtCore import Qt

from tests.ui.editing import CAMPAIGN, steps, view_model

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def frame(ui):
    return ui.value("timelineTransport", "frame")


def load_film(ui):
    ui.wait(lambda: ui.value("timelineTransport", "frames") > 0)


def test_a_click_elsewhere_leaves_a_field(editor):
    load_film(editor)
    for field in ("sentence", "prompt"):
        for place in (editor.center("previewScreen", 0.05, 0.05), "clip3", "ruler", "musicTrack"):
            editor.click(field)
            editor.type("ll")
            editor.click(place)
            at = frame(editor)
            editor.key(Key.Key_Right)
            assert frame(editor) == at + 1, (field, place)
            assert not editor.value("timelineTransport", "playing")


def test_a_prompt_is_kept_for_its_own_scene_when_another_one_is_clicked(editor):
    view_model(editor).chooseScene("scene_1")
    editor.click("prompt")
    editor.key(Key.Key_A, CONTROL)
    editor.type("Honey light")
    editor.click("clip3")
    editor.wait(lambda: steps(editor) == 1)

    assert editor.app.session.project.scene("scene_1").prompt == "Honey light"
    assert editor.value("prompt", "text") == "hero of the bottle"


def test_escape_leaves_a_field(editor):
    load_film(editor)
    for field in ("sentence", "prompt", "mood"):
        editor.find(field).forceActiveFocus()
        editor.click(field)
        editor.key(Key.Key_Escape)
        at = frame(editor)
        editor.key(Key.Key_Right)
        assert frame(editor) == at + 1, field


def test_one_variation_is_compared_with_nothing(editor):
    editor.key(Key.Key_3, CONTROL)
    editor.click("steps-2")
    assert editor.app.place == "timeline"
    editor.app.goTo("comparison")
    assert editor.app.place == "timeline"
    editor.app.openCampaignAt(CAMPAIGN, "comparison")
    editor.wait(lambda: not editor.app.opening)
    assert editor.app.place == "timeline"

    editor.find("steps").forceActiveFocus()
    editor.key(Key.Key_Left)
    assert editor.app.place == "generation"


def test_a_branch_can_be_compared(editor):
    view_model(editor).branch("Other hook")
    editor.settle()
    editor.click("steps-2")
    assert editor.app.place == "comparison"


def test_the_number_of_a_variation_that_is_not_there_does_nothing(editor):
    editor.find("clip1").forceActiveFocus()
    editor.key(Key.Key_2)
    assert view_model(editor).variationIndex == 0
    assert view_model(editor).selectedScene == "scene_1"
