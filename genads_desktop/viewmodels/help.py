"""Help: what this program is, whose work is in it, and where its log is."""

import tomllib
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

import genads_desktop
from genads_desktop.config.paths import Paths, data_dir
from genads_desktop.viewmodels.row_list_model import RowListModel

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LicenceRow:
    """A part of the program and the terms it comes under. `file` is below `resources`."""

    name: str
    what: str
    licence: str
    file: str


class LicenceListModel(RowListModel[LicenceRow]):
    row_type = LicenceRow
    key = "name"
    spoken = ("name", "what")


@QmlElement
class HelpViewModel(QObject):
    """Tells about the program."""

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._licences = LicenceListModel(self)

    @Property(str, constant=True)
    def version(self) -> str:
        return genads_desktop.__version__

    @Property(QAbstractItemModel, constant=True)
    def licences(self) -> LicenceListModel:
        """What the program is made of; read when first asked for."""
        if not self._licences.rows:
            self._licences.show(_licences(data_dir("resources")))
        return self._licences

    @Slot(str, result=str)
    def licenceText(self, file: str) -> str:
        """Return the full terms; for no file, the libraries that are installed with their terms."""
        return _libraries() if not file else (data_dir("resources") / file).read_text("utf-8")

    @Slot()
    def showLogs(self) -> None:
        """Open the folder with the log in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.logs)))


def _libraries() -> str:
    found = {f"{each.metadata['Name']} {each.version}: {_terms(each)}" for each in distributions()}
    return "\n".join(sorted(found, key=str.casefold))


def _terms(library: Distribution) -> str:
    known = library.metadata.json
    classes = known.get("classifier", ())
    names = [line.split("::")[-1].strip() for line in classes if "License ::" in line]
    terms = str(known.get("license_expression") or known.get("license") or "").strip()
    return terms.splitlines()[0] if terms else ", ".join(names) or "see its files"


def _licences(resources: Path) -> list[LicenceRow]:
    table = tomllib.loads((resources / "licences" / "licences.toml").read_text("utf-8"))
    return [LicenceRow(**row) for row in table["part"]]
