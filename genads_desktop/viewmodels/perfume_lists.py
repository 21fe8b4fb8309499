"""The lists of the perfume screen."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QUrl

from genads_desktop.domain.media import Angle
from genads_desktop.viewmodels.row_list_model import RowListModel


@dataclass(frozen=True, slots=True)
class AngleRow:
    """One of the five places for photos."""

    angle: str
    title: str
    photo: QUrl
    filled: bool


class AngleListModel(RowListModel[AngleRow]):
    row_type = AngleRow
    key = "angle"


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note of the pyramid. Known ones have a picture of their own in the films."""

    name: str
    known: bool


class NoteListModel(RowListModel[NoteRow]):
    row_type = NoteRow
    key = "name"


def angle_title(angle: Angle) -> str:
    """Name a side of the bottle, in the language of the screen."""
    titles = {
        Angle.FRONT: QCoreApplication.translate("AngleRow", "Front"),
        Angle.BACK: QCoreApplication.translate("AngleRow", "Back"),
        Angle.TOP: QCoreApplication.translate("AngleRow", "Top"),
        Angle.LEFT: QCoreApplication.translate("AngleRow", "Left"),
        Angle.RIGHT: QCoreApplication.translate("AngleRow", "Right"),
    }
    return titles[angle]
