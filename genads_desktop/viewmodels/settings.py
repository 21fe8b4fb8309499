"""The settings page: every change is saved at once."""

import os
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from genads_desktop.config.paths import HOME_VARIABLE, Paths
from genads_desktop.config.settings import (
    VARIABLES,
    LoadedSettings,
    Settings,
    SettingsError,
    load_settings,
    save_settings,
)
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.words import short_path

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGES = ("system", "en", "fr")
THEMES = ("dark", "light", "system")
QUALITIES = ("draft", "standard", "best")


@QmlElement
class SettingsViewModel(QObject):
    """Reads and changes what a person has set. What cannot be saved stays as it was, and is said."""

    changed = Signal()

    def __init__(
        self,
        loaded: LoadedSettings,
        paths: Paths,
        notices: NoticesViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._loaded = loaded
        self._paths = paths
        self._notices = notices
        self._at_start = loaded.effective
        self._section = 0

    @property
    def now(self) -> Settings:
        """What holds at the moment."""
        return self._loaded.effective

    def change(self, **values: Any) -> None:
        """Save other values, or say why they cannot be."""
        self._set(**values)

    def decider(self, name: str) -> str:
        """Return the environment variable that decides a setting, or nothing."""
        return VARIABLES[name][0] if name in self._loaded.from_environment else ""

    @property
    def wanted_language(self) -> str:
        return self._now.language

    @property
    def wanted_theme(self) -> str:
        return self._now.theme

    @property
    def wants_calm(self) -> bool:
        return self._now.reduced_motion

    @Property(int, notify=changed)
    def language(self) -> int:
        """Position in the list of languages: system, English, French."""
        return _position(LANGUAGES, self._now.language)

    @Property(int, notify=changed)
    def theme(self) -> int:
        """Position in the list of themes: dark, light, system."""
        return _position(THEMES, self._now.theme)

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._now.reduced_motion

    @Property(int, notify=changed)
    def quality(self) -> int:
        """Position in the list of qualities: draft, standard, best."""
        return _position(QUALITIES, self._now.take_quality)

    @Property(int, notify=changed)
    def jobs(self) -> int:
        """Ads that are made at the same time."""
        return self._now.max_jobs

    @Property(int, notify=changed)
    def processes(self) -> int:
        """Processes that draw."""
        return self._now.drawing_processes

    @Property(bool, notify=changed)
    def ownProcesses(self) -> bool:
        """Whether a person has decided how many processes draw."""
        return self._now.workers is not None

    @Property(str, constant=True)
    def homeFolder(self) -> str:
        return short_path(self._paths.home)

    @Property(str, constant=True)
    def homeVariable(self) -> str:
        """The environment variable that decides the home, when it is set."""
        return HOME_VARIABLE if os.environ.get(HOME_VARIABLE, "").strip() else ""

    @Property(str, notify=changed)
    def mediaFolder(self) -> str:
        return short_path(Paths.below(self._paths.home, media=self._now.media_folder).media)

    @Property(bool, notify=changed)
    def ownMediaFolder(self) -> bool:
        return self._now.media_folder is not None

    @Property(bool, notify=changed)
    def needsRestart(self) -> bool:
        """Whether something was changed that holds only from the next start."""
        names = ("media_folder", "max_jobs", "workers")
        return any(getattr(self._now, name) != getattr(self._at_start, name) for name in names)

    @Slot(str, result=str)
    def decidedBy(self, name: str) -> str:
        """Return the environment variable that decides a setting, or nothing."""
        return self.decider(name)

    @Property(int, notify=changed)
    def section(self) -> int:
        """Which part of the page is open: general, providers."""
        return self._section

    @Property(str, notify=changed)
    def capCampaign(self) -> str:
        """US dollars, as written; empty is no cap."""
        return _dollars(self._now.cap_campaign)

    @Property(str, notify=changed)
    def capBrand(self) -> str:
        return _dollars(self._now.cap_brand)

    @Property(str, notify=changed)
    def capMonth(self) -> str:
        return _dollars(self._now.cap_month)

    @Slot(int)
    def openSection(self, section: int) -> None:
        self._section = section
        self.changed.emit()

    @Slot(str, str)
    def setCap(self, what: str, amount: str) -> None:
        """Cap what may be spent on a `campaign`, a `brand` or in a `month`; nothing is no cap."""
        written = amount.replace("$", "").replace(",", ".").replace("\u202f", "").strip()
        self._set(**{f"cap_{what}": written or None})

    @Slot(int)
    def chooseLanguage(self, position: int) -> None:
        self._set(language=LANGUAGES[position])

    @Slot(int)
    def chooseTheme(self, position: int) -> None:
        self._set(theme=THEMES[position])

    @Slot(bool)
    def reduceMotion(self, reduced: bool) -> None:
        self._set(reduced_motion=reduced)

    @Slot(int)
    def chooseQuality(self, position: int) -> None:
        self._set(take_quality=QUALITIES[position])

    @Slot(int)
    def setJobs(self, count: int) -> None:
        self._set(max_jobs=count)

    @Slot(int)
    def setProcesses(self, count: int) -> None:
        self._set(workers=count)

    @Slot()
    def letProcessesBeChosen(self) -> None:
        self._set(workers=None)

    @Slot(QUrl)
    def chooseMediaFolder(self, folder: QUrl) -> None:
        """Keep media in another folder from the next start."""
        self._set(media_folder=folder.toLocalFile())
        self._tell_of_moving()

    @Slot()
    def useOwnMediaFolder(self) -> None:
        """Keep media in the home again."""
        self._set(media_folder=None)
        self._tell_of_moving()

    @Slot()
    def showHome(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.home)))

    @property
    def _now(self) -> Settings:
        return self.now

    def _set(self, **values: Any) -> None:
        try:
            wanted = self._loaded.stored.replace(**values)
            if wanted == self._loaded.stored:
                return
            save_settings(self._paths.settings, wanted)
        except (SettingsError, ValueError) as error:
            self._notices.complain("The setting was not changed", _sentence(error))
        else:
            self._loaded = load_settings(self._paths.settings)
        self.changed.emit()

    def _tell_of_moving(self) -> None:
        if self._now.media_folder != self._at_start.media_folder:
            self._notices.tell(
                "Media move at the next start",
                f"Close GenAds Desktop and move everything in {self._paths.media} to "
                f"{Paths.below(self._paths.home, media=self._now.media_folder).media}, "
                "so that earlier work is found there.",
            )


def _position(choices: tuple[str, ...], value: str) -> int:
    return choices.index(value) if value in choices else 0


def _dollars(amount: Decimal | None) -> str:
    return "" if amount is None else f"{amount:.2f}"


def _sentence(error: Exception) -> str:
    return str(error) if isinstance(error, SettingsError) else "That value cannot be used."
