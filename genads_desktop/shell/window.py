"""The main window."""

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from genads_desktop.config.paths import data_dir


@contextmanager
def main_window(app: QObject | None = None) -> Iterator[QQuickWindow]:
    """Show the main window: the workspace of `app`, or the bare ground until its `app` is set.

    The engine is destroyed at once on leaving, so no binding outlives its view model.
    Raise `RuntimeError` when the window cannot be loaded.
    """
    engine = QQmlApplicationEngine()
    engine.addImportPath(data_dir("ui"))
    engine.setInitialProperties({"app": app})
    engine.loadFromModule("GenAds", "Main")
    try:
        roots = engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("The main window could not be loaded; the log file says why.")
        yield roots[0]
    finally:
        shiboken6.delete(engine)
