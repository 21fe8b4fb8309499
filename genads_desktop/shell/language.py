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
        known = True
        if language != OWN:
            known = self._learn(f"genads_{language}", str(data_dir("resources") / "i18n"))
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._learn(f"qtbase_{language}", qt)
        self._spoken = language
        QLocale.setDefault(locale if known else QLocale(OWN))
        self._engine.retranslate()
        self.changed.emit()

    def _learn(self, name: str, folder: str) -> bool:
        translator = QTranslator(self)
        found = translator.load(name, folder)
        if found:
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)
        return found

    def _forget(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()
