"""Theme, motion and language of the window, in step with the settings and the system."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickWindow

from genads_desktop.shell.language import Language
from genads_desktop.viewmodels.settings import SettingsViewModel

_SCHEMES = {
    "dark": Qt.ColorScheme.Dark,
    "light": Qt.ColorScheme.Light,
    "system": Qt.ColorScheme.Unknown,
}


class Appearance(QObject):
    """Dresses the window as the settings say, at once and whenever they change."""

    def __init__(self, window: QQuickWindow, settings: SettingsViewModel) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        engine = qmlEngine(window)
        if engine is None:
            raise RuntimeError("The window was not made by QML.")
        self.language = Language(engine, self)
        self._hints = QGuiApplication.styleHints()
        settings.changed.connect(self.dress)
        self._hints.colorSchemeChanged.connect(self.dress)
        self.dress()

    @Slot()
    def dress(self) -> None:
        theme = self._settings.wanted_theme
        self._hints.setColorScheme(_SCHEMES[theme])
        light = theme == "light" or (
            theme == "system" and self._hints.colorScheme() == Qt.ColorScheme.Light
        )
        self._window.setProperty("dark", not light)
        self._window.setProperty("calm", self._settings.wants_calm)
        self.language.speak(self._settings.wanted_language)
