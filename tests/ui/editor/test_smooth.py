"""Forty scenes: while an edge is dragged the window is drawn again within a frame of the screen."""

from time import process_time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from genads_desktop.services import cutting
from tests.ui.editing import view_model

SCENES = 40
STEPS = 60
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def long_ad(editor):
    """An ad of forty scenes, with its preview made, so that nothing else is going on."""
    session = editor.app.session
    for number in range(SCENES - 4):
        scene = session.project.variation(0).scenes[number % 4 * 2]
        session.apply(cutting.duplicate(session.project, scene.scene_id))
    editor.wait(lambda: editor.has(f"clip{SCENES}"))
    editor.wait(lambda: not view_model(editor).preview.making, seconds=60)
    return editor


def milliseconds_a_frame(ui, name):
    """CPU time from each move of the mouse until the window is drawn again, the least first."""
    start = ui.center(name)
    QTest.mousePress(ui.window, LEFT, PLAIN, start)
    spent = []
    for step in range(STEPS):
        before = process_time()
        QTest.mouseMove(ui.window, start + QPoint(4 + step % 20, 0))
        ui.settle()
        ui.window.grabWindow()
        spent.append((process_time() - before) * 1000)
    QTest.mouseRelease(ui.window, LEFT, PLAIN, start)
    ui.settle()
    return sorted(spent)


@pytest.mark.nightly
def test_an_edge_follows_the_mouse_among_forty_scenes(long_ad):
    for zoom in (1, 4):
        long_ad.find("tracks").setProperty("zoom", zoom)
        long_ad.pause(0.5)
        spent = milliseconds_a_frame(long_ad, "clip3Tail")
        assert spent[STEPS // 2] < 33, [round(one, 1) for one in spent]
