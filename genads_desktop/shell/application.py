"""Starting and ending the desktop application."""

import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_API", "pyside6")  # before qasync, which takes the first Qt it finds

import qasync
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtQuickControls2 import QQuickStyle
from PySide6.QtWidgets import QApplication

from genads_desktop.bootstrap import open_services
from genads_desktop.config.paths import data_dir, home
from genads_desktop.shell.gui_gc import GuiThreadGc
from genads_desktop.shell.qt_messages import log_qt_messages
from genads_desktop.shell.single_instance import Doorbell, hand_over
from genads_desktop.shell.view_models import view_models
from genads_desktop.shell.window import main_window


class GenAdsApplication(QApplication):
    """Turns every wish to quit into a request, so that running work is put away first."""

    quitRequested = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.quitRequested.emit()
            return True
        return super().event(event)


def run(files: Sequence[Path] = ()) -> int:
    """Run the application until its window is closed; return the exit code."""
    application = GenAdsApplication(sys.argv[:1])
    application.setApplicationName("GenAds Desktop")
    application.setOrganizationName("GenAds")
    application.setQuitOnLastWindowClosed(False)
    if hand_over(home(), files):
        return 0
    GuiThreadGc(application)
    log_qt_messages()
    QQuickStyle.setStyle("Basic")
    load_fonts()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        runner.run(_main(application))
    return 0


def load_fonts() -> None:
    """Make the bundled typefaces known to Qt."""
    for font in sorted((data_dir("resources") / "fonts").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))


async def _main(application: GenAdsApplication) -> None:
    closed = asyncio.Event()
    application.quitRequested.connect(closed.set)
    _stop_on_signals(closed)
    async with open_services() as services:
        app = view_models(services)
        app.closeRequested.connect(closed.set)
        with main_window(app) as window:
            Doorbell(home(), lambda _files: window.requestActivate(), application)
            await closed.wait()
            await app.close()


def _stop_on_signals(closed: asyncio.Event) -> None:
    if sys.platform == "win32":
        return
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, closed.set)
