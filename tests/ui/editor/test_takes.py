"""Takes: a scene filmed twice is looked at side by side, and one take is kept."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.editing import steps, view_model

Key = Qt.Key


@pytest.fixture
def two_takes(editor):
    """Scene 3 with a second take, which plays."""
    ui = editor
    view_model(ui).chooseScene("scene_3")
    view_model(ui).inspector.chooseMove(3)
    ui.wait(lambda: ui.value("update", "text") == "Update 1 scene")
    ui.click("update")
    ui.wait(lambda: not view_model(ui).update.needed, seconds=40)
    assert view_model(ui).inspector.takes.count == 2
    return ui


def playing(ui):
    takes = ui.app.session.project.scene("scene_3").takes
    selected = ui.app.session.project.scene("scene_3").selected_take_id
    return [take.take_id for take in takes].index(selected) + 1


def compare(ui):
    ui.hover("take1")
    ui.wait_for("take1Compare")
    ui.click("take1Compare")
    ui.wait(lambda: ui.has("leftTake") and ui.value("rightTake", "ready"))
    ui.wait(lambda: not ui.value("compareTransport", "seeking"))


def test_two_takes_play_side_by_side_and_the_better_one_is_kept(two_takes):
    ui = two_takes
    compare(ui)
    assert ui.value("keepLeft", "text") == "Keep take 2"
    assert ui.value("keepRight", "text") == "Keep take 1"

    ui.key(Key.Key_Right)
    ui.key(Key.Key_Right)
    ui.wait(lambda: not ui.value("compareTransport", "seeking"))
    assert ui.value("compareTransport", "frame") == 2
    assert ui.value("leftTakePlayer", "position") == ui.value("rightTakePlayer", "position")

    before = steps(ui)
    ui.click("keepRight")
    assert playing(ui) == 1
    assert not ui.has("takeCompare")
    assert steps(ui) == before + 1
    assert view_model(ui).clips.rows[2].freshness == "at_hand"
    ui.app.undo()
    assert playing(ui) == 2


def test_takes_are_compared_and_chosen_by_key(two_takes):
    ui = two_takes
    ui.find("take1").forceActiveFocus()
    ui.key(Key.Key_C)
    ui.wait_for("takeCompare")
    for key in (Key.Key_2, Key.Key_Delete, Key.Key_A):
        ui.key(key)
    assert ui.has("takeCompare")
    assert view_model(ui).cuts == [0, 48, 120, 216, 288]
    ui.key(Key.Key_Escape)
    assert not ui.has("takeCompare")

    ui.find("take1").forceActiveFocus()
    ui.key(Key.Key_Return)
    assert playing(ui) == 1


def test_a_click_plays_a_take(two_takes):
    ui = two_takes
    ui.click("take1")
    assert playing(ui) == 1
    assert ui.app.undoLabel == "Undo choice of take for scene 3"


def test_a_clip_that_came_with_sound_offers_to_be_heard(editor):
    ui = editor
    view_model(ui).chooseScene("scene_3")
    assert not ui.has("clipSound")

    take = ui.app.session.project.scene("scene_3").selected_take
    sounding = take.replace(take_id="sounding", original=take.media, has_sound=True)
    ui.app.session.add(lambda now: now.with_take("scene_3", sounding))
    ui.wait_for("clipSound")
    view_model(ui).inspector.hearClip(True)

    assert ui.value("clipSound", "checked")
    ui.app.undo()
    assert not ui.value("clipSound", "checked")
