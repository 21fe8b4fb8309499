"""The language of the interface, changed while it is open."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtQml import QQmlEngine

from genads_desktop.config.paths import data_dir

OWN = "en"
"""The language the interface is written in; its translation only holds the forms of counted words."""


class Language(QObject):
    """Translates the whole interface; `engine` is told to read every text again."""

    changed = Signal()
    """What comes from Python is to be read again as well."""

    def __init__(self, engine: QQmlEngine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._translators: list[QTranslator] = []
        self._spoken = ""

    def speak(self, wanted: str) -> None:
        """Use a language, such as `fr`, or `system`; English where there is no translation."""
        locale = QLocale.system() if wanted == "system" else QLocale(wanted)
        language = locale.name().split("_")[0]
        if language == self._spoken:
            return
        self._forget()
        self._learn(f"genads_{OWN}", str(data_dir("resources") / "i18n"))
        if language != OWN:
            self._learn(f"genads_{language}", str(data_dir("resources") / "i18n"))
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._learn(f"qtbase_{language}", qt)
        self._spoken = language
        self._engine.retranslate()
        self.changed.emit()

    def _learn(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)

    def _forget(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()
