"""The furnished window: the view models in it, and what comes from outside while it is open."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtQuick import QQuickWindow

from genads_desktop.bootstrap import Services
from genads_desktop.ports.errors import StoreError
from genads_desktop.shell.appearance import Appearance
from genads_desktop.shell.crashes import CrashWatch
from genads_desktop.shell.view_models import view_models


class Desk:
    """Puts the view models of `services` into a window."""

    def __init__(self, window: QQuickWindow, services: Services) -> None:
        self._window = window
        self._services = services
        self.app = view_models(services)
        self._appearance = Appearance(window, self.app.screens.settings)
        self._appearance.language.changed.connect(self._say_again)
        window.setProperty("app", self.app)

    def open(self, watch: CrashWatch, files: Sequence[Path], place: str) -> None:
        """Tell what is to be told at the start, and take in the files the program was started with."""
        notices = self.app.screens.notices
        watch.told = notices.unexpected
        for sentence in self._services.settings.notices:
            notices.complain("A setting is not used", sentence)
        if watch.crashed_before:
            notices.tell(
                "GenAds Desktop did not close cleanly the last time",
                "Every edit is kept, and unfinished ads go on from where they were.",
                action="Show the log",
                deed=self.app.screens.help.showLogs,
            )
        if place:
            self.app.goTo(place)
        self._take_in(files)

    def visit(self, files: Sequence[Path]) -> None:
        """Come to the front, and take in the files of a later start."""
        seen = self._window.windowStates() & ~Qt.WindowState.WindowMinimized
        self._window.setWindowStates(seen)
        self._window.requestActivate()
        self._take_in(files)

    async def until(self, leaving: asyncio.Event) -> None:
        """Stay until one wants to leave and everything is saved, or wants to leave twice."""
        self.app.closeRequested.connect(leaving.set)
        await leaving.wait()
        leaving.clear()
        try:
            await self._services.sessions.flush_all()
        except StoreError as error:
            self.app.screens.notices.complain(
                "Your last changes are not saved yet",
                f"{error} Close the window again to leave without them.",
            )
            await leaving.wait()
        self._window.hide()
        await self.app.close()

    def _say_again(self) -> None:
        self.app.screens.say_again()
        self.app.changed.emit()

    def _take_in(self, files: Sequence[Path]) -> None:
        if files:
            self.app.takeIn([QUrl.fromLocalFile(str(file)) for file in files])
