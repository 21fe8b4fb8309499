"""Starting and ending the desktop application."""

import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_API", "pyside6")  # before qasync, which takes the first Qt it finds

import qasync
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent, QFontDatabase
from PySide6.QtQuick import QQuickWindow
from PySide6.QtQuickControls2 import QQuickStyle
from PySide6.QtWidgets import QApplication

import genads_desktop
from genads_desktop.config.paths import data_dir, home
from genads_desktop.ports.errors import MediaStoreError, StoreError
from genads_desktop.shell.crashes import CrashWatch, crash_watch
from genads_desktop.shell.gui_gc import GuiThreadGc
from genads_desktop.shell.qt_messages import log_qt_messages
from genads_desktop.shell.single_instance import Doorbell, hand_over
from genads_desktop.shell.window import first_frame, main_window

INTERFACE_FONTS = ("Inter-*.ttf", "CormorantGaramond-Medium.ttf")
"""What the window is set in. The other typefaces are for captions, which are drawn elsewhere."""


class GenAdsApplication(QApplication):
    """Turns every wish to quit into a request, so that running work is put away first.

    `fileOpened` comes when macOS hands over a file dropped on the program's icon.
    """

    quitRequested = Signal()
    fileOpened = Signal(str)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.quitRequested.emit()
            return True
        if isinstance(event, QFileOpenEvent):
            self.fileOpened.emit(event.file())
            return True
        return super().event(event)


def run(files: Sequence[Path] = (), *, place: str = "") -> int:
    """Run the application until its window is closed; return the exit code.

    `files` are photos to take in, `place` is the screen to open on.
    """
    application = GenAdsApplication(sys.argv[:1])
    application.setApplicationName("GenAds Desktop")
    application.setApplicationVersion(genads_desktop.__version__)
    application.setOrganizationName("GenAds")
    application.setQuitOnLastWindowClosed(False)
    folder = home()
    if hand_over(folder, files):
        return 0
    bell = Doorbell(folder, application)
    GuiThreadGc(application)
    QQuickStyle.setStyle("Basic")
    load_fonts()
    with crash_watch(folder / "logs") as watch:
        log_qt_messages()
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
            start = _Start(folder=folder, files=files, place=place, watch=watch, bell=bell)
            runner.run(_live(application, start))
    return 0


def load_fonts(*patterns: str) -> None:
    """Make bundled typefaces known to Qt, those of the interface unless others are named."""
    folder = data_dir("resources") / "fonts"
    for pattern in patterns or INTERFACE_FONTS:
        for font in sorted(folder.glob(pattern)):
            QFontDatabase.addApplicationFont(str(font))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Start:
    """How the program was started."""

    folder: Path
    files: Sequence[Path]
    place: str
    watch: CrashWatch
    bell: Doorbell


async def _live(application: GenAdsApplication, start: _Start) -> None:
    """Show the window first, and open everything behind it after its first frame."""
    leaving = asyncio.Event()
    application.quitRequested.connect(leaving.set)
    _leave_on_signals(leaving)
    _hear_tasks(start.watch)
    with main_window(start.folder) as window:
        window.closeWished.connect(leaving.set)  # type: ignore[attr-defined] # made in QML
        await first_frame(window)
        await asyncio.to_thread(_import_services)
        await _work(application, window, start, leaving)


async def _work(
    application: GenAdsApplication, window: QQuickWindow, start: _Start, leaving: asyncio.Event
) -> None:
    from genads_desktop.bootstrap import open_services
    from genads_desktop.shell.desk import Desk

    async with AsyncExitStack() as closing:
        try:
            services = await closing.enter_async_context(open_services(start.folder))
        except (StoreError, MediaStoreError) as error:
            window.setProperty("problem", str(error))
            await leaving.wait()
            return
        load_fonts("*.ttf")
        desk = Desk(window, services)
        application.fileOpened.connect(lambda file: desk.visit([Path(file)]))
        desk.open(start.watch, start.files, start.place)
        start.bell.answer(desk.visit)
        await desk.until(leaving)


def _import_services() -> None:
    """Import what takes long while the window goes on; nothing of it is Qt's."""
    import genads_desktop.bootstrap  # noqa: F401


def _leave_on_signals(leaving: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        if sys.platform == "win32":
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(leaving.set))
        else:
            loop.add_signal_handler(number, leaving.set)


def _hear_tasks(watch: CrashWatch) -> None:
    def hear(_loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        error = context.get("exception")
        watch.hear(error if isinstance(error, Exception) else RuntimeError(str(context)))

    asyncio.get_running_loop().set_exception_handler(hear)
