"""The preview: an edit is seen at once in the film there is, until a new one is made."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.editing import view_model

FPS = 24


@pytest.fixture
def screen(editor):
    """The editor with its finished film loaded."""
    editor.wait(lambda: editor.value("timelineTransport", "frames") == 288)
    editor.wait(lambda: not editor.value("timelineTransport", "seeking"))
    return editor


def frame(ui):
    return ui.value("timelineTransport", "frame")


def film_frame(ui):
    """The frame of the film the player stands on."""
    return ui.value("previewScreenPlayer", "position") * FPS // 1000


def hold_back_the_new_film(ui):
    view_model(ui).preview._tasks.cancel("film")


def go_to(ui, at):
    ui.find("timelineTransport").seek(at / FPS)
    ui.wait(lambda: not ui.value("timelineTransport", "seeking"))


def test_a_trim_is_seen_at_once_in_the_film_there_is(screen):
    ui = screen
    go_to(ui, 100)
    view_model(ui).trimTail("scene_1", 24, False)
    hold_back_the_new_film(ui)
    ui.settle()

    assert ui.value("timelineTransport", "frames") == 264
    ui.wait(lambda: film_frame(ui) == 124, seconds=2)
    assert frame(ui) == 100
    go_to(ui, 10)
    assert film_frame(ui) == 10


@pytest.mark.nightly
def test_scenes_in_another_order_are_played_in_it(screen):
    ui = screen
    view_model(ui).moveScene("scene_3", 0)
    hold_back_the_new_film(ui)
    go_to(ui, 84)
    assert film_frame(ui) == 204

    ui.find("clip1").forceActiveFocus()
    go_to(ui, 84)
    ui.key(Qt.Key.Key_Space)
    ui.wait(lambda: 96 <= frame(ui) < 140)
    ui.key(Qt.Key.Key_K)
    ui.wait(lambda: not ui.value("timelineTransport", "seeking"))
    assert film_frame(ui) == frame(ui) - 96


@pytest.mark.nightly
def test_an_ad_that_was_shortened_ends_where_it_ends(screen):
    ui = screen
    view_model(ui).trimTail("scene_4", 48, False)
    hold_back_the_new_film(ui)
    go_to(ui, 250)
    ui.find("clip4").forceActiveFocus()
    go_to(ui, 250)
    ui.key(Qt.Key.Key_Space)
    ui.wait(lambda: not ui.value("timelineTransport", "playing"))
    assert frame(ui) == 263


def test_the_new_film_takes_over_where_one_is(screen):
    ui = screen
    go_to(ui, 100)
    view_model(ui).trimTail("scene_1", 24, False)
    ui.wait(lambda: not view_model(ui).preview.making, seconds=30)
    ui.wait(lambda: ui.value("previewScreen", "ready"))
    ui.wait(lambda: ui.value("timelineTransport", "frames") == 264)
    ui.wait(lambda: film_frame(ui) == 100)
    assert frame(ui) == 100


def test_what_is_outdated_is_marked_on_the_picture(screen):
    ui = screen
    view_model(ui).chooseScene("scene_3")
    view_model(ui).inspector.chooseMove(3)
    go_to(ui, 150)
    ui.wait_for("draftStill", seconds=20)
    assert ui.value("stageState", "text") == "Outdated take"
    assert ui.value("draftMark", "text") == "Still of the change"
    go_to(ui, 60)
    assert ui.value("stageState", "text") == ""
    assert not ui.has("draftStill")
