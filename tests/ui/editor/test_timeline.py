"""The editor: every gesture with real mouse and keys, each of them one edit."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest

from tests.ui.editing import by_frames, frame_width, lengths, order, select, steps, view_model

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def drag_with_alt(ui, start, end):
    """`QTest.mouseMove` knows no modifiers, so the events are made by hand."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    path = [(QEvent.Type.MouseButtonPress, start, left, left)]
    path += [
        (QEvent.Type.MouseMove, start + (end - start) * (step / 10), none, left)
        for step in range(1, 11)
    ]
    path.append((QEvent.Type.MouseButtonRelease, end, left, none))
    for kind, point, button, held in path:
        place, screen = QPointF(point), QPointF(ui.window.mapToGlobal(point))
        event = QMouseEvent(kind, place, place, screen, button, held, ALT)
        QCoreApplication.sendEvent(ui.window, event)
        ui.settle()


def test_trimming_a_tail_by_drag_is_one_edit_of_the_right_frames(editor):
    ui = editor
    view_model(ui).chooseScene("scene_1")
    tail = ui.center("clip2Tail")
    ui.drag(tail, tail + by_frames(ui, -15))

    assert lengths(ui)[0] == 48
    assert lengths(ui)[1] == pytest.approx(57, abs=1)
    assert lengths(ui)[2:] == [96, 72]
    assert steps(ui) == 1
    assert ui.app.undoLabel == "Undo trim of scene 2"


def test_a_moving_edge_snaps_to_a_whole_second(editor):
    ui = editor
    tail = ui.center("clip2Tail")
    near = by_frames(ui, -24) + QPoint(3, 0)
    ui.drag(tail, tail + near)

    assert lengths(ui)[1] == 48


def test_nothing_is_edited_while_an_edge_still_moves(editor):
    ui = editor
    tail = ui.center("clip3Tail")
    QTest.mousePress(ui.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tail)
    for step in range(1, 6):
        QTest.mouseMove(ui.window, tail - by_frames(ui, 5 * step))
        ui.settle()

    assert steps(ui) == 0
    assert ui.item("clip3").width() < 96 * frame_width(ui)
    QTest.mouseRelease(ui.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tail)
    ui.settle()


def test_trimming_a_head_begins_later_in_the_take(editor):
    ui = editor
    head = ui.center("clip3Head")
    view_model(ui).chooseScene("scene_3")
    ui.drag(head, head + by_frames(ui, 24))

    row = view_model(ui).clips.rows[2]
    assert (row.in_frame, row.frames) == (24, 72)
    assert steps(ui) == 1


def test_with_alt_the_ad_keeps_its_length(editor):
    ui = editor
    tail = ui.center("clip2Tail")
    drag_with_alt(ui, tail, tail + by_frames(ui, -24))

    assert sum(lengths(ui)) == 288
    assert lengths(ui)[1:3] == [48, 120]


def test_a_scene_is_dragged_to_another_place_and_brought_back(editor):
    ui = editor
    ui.drag("clip4", ui.center("clip1", 0.2))
    assert order(ui) == ["scene_4", "scene_1", "scene_2", "scene_3"]
    assert ui.app.undoLabel == "Undo move of scene 4"

    ui.key(Qt.Key.Key_Z, CONTROL)
    assert order(ui) == ["scene_1", "scene_2", "scene_3", "scene_4"]
    assert ui.app.redoLabel == "Redo move of scene 4"


def test_a_scene_that_is_put_down_where_it_was_leaves_no_step(editor):
    ui = editor
    ui.drag("clip2", ui.center("clip2") + QPoint(12, 0))

    assert steps(ui) == 0


def test_delete_takes_the_scene_out_and_undo_brings_it_back(editor):
    ui = editor
    select(ui, 2)
    ui.key(Qt.Key.Key_Delete)
    assert order(ui) == ["scene_1", "scene_3", "scene_4"]
    assert ui.app.undoLabel == "Undo removal of scene 2"

    ui.key(Qt.Key.Key_Z, CONTROL)
    assert order(ui) == ["scene_1", "scene_2", "scene_3", "scene_4"]


def test_the_time_of_a_text_is_dragged_within_its_scene(editor):
    ui = editor
    tail = ui.center("textBlock3Tail")
    ui.drag(tail, tail + by_frames(ui, -24))
    overlay = ui.app.session.project.scene("scene_3").overlay
    assert (overlay.first_frame, overlay.last_frame) == (24, pytest.approx(60, abs=1))

    ui.drag("textBlock3", ui.center("textBlock3") - QPoint(400, 0))
    overlay = ui.app.session.project.scene("scene_3").overlay
    assert overlay.first_frame == 12
    assert steps(ui) == 2


def test_the_bottle_is_dragged_in_the_picture(editor):
    ui = editor
    select(ui, 3)
    ui.hover("previewStage")
    stage = ui.item("previewScreen")
    handle = ui.center("placementHandle", 0.3, 0.5)
    ui.drag(handle, handle + QPoint(-30, 20))

    placement = ui.app.session.project.scene("scene_3").placement
    assert placement.x == pytest.approx(0.5 - 30 / stage.width(), abs=0.005)
    assert placement.y == pytest.approx(0.755 + 20 / stage.height(), abs=0.005)
    assert ui.app.undoLabel == "Undo placement of scene 3"
    assert steps(ui) == 1


def test_the_text_is_dragged_in_the_picture_but_not_out_of_the_safe_box(editor):
    ui = editor
    view_model(ui).chooseScene("scene_4")
    ui.find("timelineTransport").setProperty("position", 230 / 24)
    ui.settle()
    handle = ui.center("textHandle")
    ui.drag(handle, handle + QPoint(-300, -300))

    overlay = ui.app.session.project.scene("scene_4").overlay
    assert 65 / 1080 < overlay.x < 0.45
    assert 269 / 1920 < overlay.y < 0.3
    assert steps(ui) == 1


def test_a_sentence_is_shown_as_edits_before_it_is_done(editor):
    ui = editor
    ui.click("sentence")
    ui.type("make scene 2 brighter, drop the call to action")
    ui.wait_for("wish2")

    assert steps(ui) == 0
    assert "Scene 2 becomes outdated." in ui.value("consequence", "text")
    assert "Free" in ui.value("consequence", "text")

    ui.key(Qt.Key.Key_Return)
    assert steps(ui) == 1
    assert ui.value("sentence", "text") == ""
    assert "brighter" in ui.app.undoLabel
    assert view_model(ui).clips.rows[1].freshness == "outdated"


def test_escape_drops_a_sentence(editor):
    ui = editor
    ui.click("sentence")
    ui.type("scene 3 two seconds longer")
    ui.wait_for("wish1")
    ui.key(Qt.Key.Key_Escape)

    assert not ui.has("wish1")
    assert ui.value("sentence", "text") == ""
    assert steps(ui) == 0


def test_update_makes_only_what_is_outdated(editor):
    ui = editor
    filmer = ui.services.studio.engines.choose("local")
    view_model(ui).inspector.rewritePrompt("no scene is chosen otherwise")
    view_model(ui).chooseScene("scene_3")
    view_model(ui).inspector.rewritePrompt("the bottle in violet light")
    ui.wait(lambda: ui.value("update", "text") == "Update 2 scenes")
    assert "free" in ui.value("updateDetail", "text")

    ui.click("update")
    ui.wait(lambda: not view_model(ui).update.needed, seconds=30)

    assert sorted(filmer.filmed) == ["scene_1", "scene_3"]
    assert [row.freshness for row in view_model(ui).clips.rows] == ["fresh"] * 4
    assert view_model(ui).inspector.takes.count == 2
    ui.wait(lambda: view_model(ui).preview.final, seconds=20)


def test_a_branch_is_marked_where_it_differs(editor):
    ui = editor
    ui.click("branchVariation")
    ui.wait_for("variationName")
    ui.key(Qt.Key.Key_A, CONTROL)
    ui.type("Other hook")
    ui.click("variationSheetAgree")
    ui.wait_for("variation2")
    ui.wait(lambda: not ui.has("variationSheetAgree"))
    assert view_model(ui).variationTitle == "Other hook"
    assert view_model(ui).variations.rows[1].differences == 0

    ui.click("clip3")
    ui.key(Qt.Key.Key_BracketRight)
    view_model(ui).inspector.chooseMove(3)
    rows = view_model(ui).clips.rows
    assert [bool(row.marks) for row in rows] == [False, False, True, False]
    assert "camera" in rows[2].marks
    assert view_model(ui).variations.rows[1].differences == 1


def test_the_preview_follows_an_edit(editor):
    ui = editor
    preview = view_model(ui).preview
    assert preview.final
    before = preview.source
    view_model(ui).trimTail("scene_2", 48, False)
    assert preview.making

    ui.wait(lambda: not preview.making, seconds=30)
    assert preview.source != before
    assert not preview.final
    assert preview.problem == ""


def test_everything_can_be_done_from_the_keyboard(editor):
    ui = editor
    ui.find("clip1").forceActiveFocus()
    ui.key(Qt.Key.Key_Down)
    assert view_model(ui).selectedScene == "scene_2"
    ui.key(Qt.Key.Key_Period)
    assert lengths(ui)[1] == 73
    ui.key(Qt.Key.Key_Right, ALT)
    assert order(ui)[2] == "scene_2"
    ui.key(Qt.Key.Key_D, CONTROL)
    assert len(order(ui)) == 5
    ui.key(Qt.Key.Key_A)
    assert len(order(ui)) == 6
    ui.key(Qt.Key.Key_Delete)
    ui.key(Qt.Key.Key_Delete)
    assert len(order(ui)) == 4
    for _ in order(ui):
        ui.key(Qt.Key.Key_Up)
    assert view_model(ui).selectedScene == "scene_1"
    ui.key(Qt.Key.Key_Return)
    ui.key(Qt.Key.Key_A, CONTROL)
    ui.type("Honey light")
    ui.key(Qt.Key.Key_Return, CONTROL)
    assert ui.app.session.project.scene(order(ui)[0]).prompt == "Honey light"
    for _ in range(7):
        ui.app.undo()
    assert lengths(ui) == [48, 72, 96, 72]


def test_the_wheel_with_control_zooms_and_f_shows_all_again(editor):
    ui = editor
    fitting = frame_width(ui)
    ui.find("clip1").forceActiveFocus()
    ui.key(Qt.Key.Key_Plus)
    assert frame_width(ui) > fitting

    ui.key(Qt.Key.Key_F)
    assert frame_width(ui) == pytest.approx(fitting)
