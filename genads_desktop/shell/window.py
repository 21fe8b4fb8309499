"""The main window: where it opens, and when it is first seen."""

import asyncio
import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from genads_desktop.config.paths import data_dir
from genads_desktop.shell.geometry import WindowPlace, fitted, read_place, write_place

_LONGEST_WAIT = 2.0
"""Seconds: a window that opens minimised paints no frame."""


@contextmanager
def main_window(home: Path) -> Iterator[QQuickWindow]:
    """Show the main window, bare, where it was the last time; `furnish` fills it.

    The engine is destroyed at once on leaving, so no binding outlives its view model.
    Raise `RuntimeError` when the window cannot be loaded.
    """
    place = read_place(home)
    engine = QQmlApplicationEngine()
    engine.addImportPath(data_dir("ui"))
    resources = QUrl.fromLocalFile(f"{data_dir('resources')}/")
    engine.setInitialProperties({"dark": place.dark, "resources": resources})
    engine.loadFromModule("GenAds", "Main")
    try:
        roots = engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("The main window could not be loaded; the log file says why.")
        window = roots[0]
        _show(window, place)
        yield window
        write_place(home, _place_of(window, place.frame))
    finally:
        shiboken6.delete(engine)


async def first_frame(window: QQuickWindow) -> None:
    """Wait until the window has been painted once."""
    loop = asyncio.get_running_loop()
    painted = asyncio.Event()
    window.frameSwapped.connect(lambda: loop.call_soon_threadsafe(painted.set))
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(painted.wait(), _LONGEST_WAIT)


def _show(window: QQuickWindow, place: WindowPlace) -> None:
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    window.setGeometry(fitted(place.frame, screens))
    if place.maximized:
        window.showMaximized()
    else:
        window.show()


def _place_of(window: QQuickWindow, before: QRect) -> WindowPlace:
    maximized = bool(window.windowStates() & Qt.WindowState.WindowMaximized)
    frame = before if maximized and before.isValid() else window.geometry()
    return WindowPlace(
        x=frame.x(),
        y=frame.y(),
        width=frame.width(),
        height=frame.height(),
        maximized=maximized,
        dark=bool(window.property("dark")),
    )
