"""The lists of the perfume screen."""

from dataclasses import dataclass

from PySide6.QtCore import QUrl

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
    spoken = ("title",)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note of the pyramid. Known ones have a picture of their own in the films."""

    name: str
    known: bool


class NoteListModel(RowListModel[NoteRow]):
    row_type = NoteRow
    key = "name"
