"""The window opens where it was, on a screen that is there."""

import pytest
from PySide6.QtCore import QRect

from genads_desktop.shell.geometry import WindowPlace, fitted, read_place, write_place

SCREEN = QRect(0, 0, 1920, 1080)
SECOND = QRect(1920, 0, 2560, 1440)


def test_it_opens_where_it_was():
    frame = QRect(2000, 100, 1440, 900)

    assert fitted(frame, [SCREEN, SECOND]) == frame


@pytest.mark.parametrize(
    "lost",
    [QRect(2000, 100, 1440, 900), QRect(-1400, 0, 1440, 900), QRect(100, 1070, 1440, 900), QRect()],
)
def test_a_window_that_could_not_be_grabbed_comes_back(lost):
    frame = fitted(lost, [SCREEN])

    assert SCREEN.contains(frame)
    assert (frame.width(), frame.height()) == (1440, 900)


def test_it_is_never_larger_than_the_screen():
    small = QRect(0, 0, 1280, 720)

    assert small.contains(fitted(QRect(), [small]))
    assert fitted(QRect(0, 0, 4000, 3000), [small]).size() == small.size()


def test_the_place_is_kept(tmp_path):
    place = WindowPlace(x=5, y=6, width=1200, height=800, maximized=True, dark=False)
    write_place(tmp_path, place)

    assert read_place(tmp_path) == place


@pytest.mark.parametrize("text", ["not toml at all [", 'x = "left"', ""])
def test_a_broken_file_is_as_good_as_none(tmp_path, text):
    (tmp_path / "window.toml").write_text(text)

    assert read_place(tmp_path) == WindowPlace()
