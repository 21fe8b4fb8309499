"""The text block of the chosen scene: its lines, its place and its time."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.scene import FPS, TextLine, TextOverlay, TextRole
from genads_desktop.domain.scene_edits import ChangeText
from genads_desktop.services.cutting import timed_text
from genads_desktop.viewmodels.editing import EditingDesk
from genads_desktop.viewmodels.row_list_model import RowListModel
from genads_desktop.viewmodels.sentences import told_all
from genads_desktop.viewmodels.words import labels_of

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = list(TextRole)
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class TextLineRow:
    """One line of the block."""

    number: int
    words: str
    role: int


class TextLineListModel(RowListModel[TextLineRow]):
    row_type = TextLineRow
    key = "number"


@QmlElement
class TextViewModel(QObject):
    """Shows the text of the chosen scene; every slot is one edit."""

    changed = Signal()
    worded = Signal()
    """The language has changed, and so have the lists of words."""

    def __init__(self, desk: EditingDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines = TextLineListModel(self)
        desk.listen(self._show)

    @Property(QAbstractItemModel, constant=True)
    def lines(self) -> TextLineListModel:
        return self._lines

    @Property("QStringList", notify=worded)  # type: ignore[arg-type] # the stub knows types only
    def roles(self) -> list[str]:
        return told_all(labels_of(TextRole))

    @Property(bool, notify=changed)
    def present(self) -> bool:
        return self._overlay is not None

    @Property(str, notify=changed)
    def words(self) -> str:
        """The whole block, one line under the other."""
        return "\n".join(line.text for line in self._overlay.lines) if self._overlay else ""

    @Property(bool, notify=changed)
    def canAddLine(self) -> bool:
        return self._overlay is None or len(self._overlay.lines) < _MOST_LINES

    @Property(float, notify=changed)
    def x(self) -> float:
        return self._overlay.x if self._overlay else 0.5

    @Property(float, notify=changed)
    def y(self) -> float:
        return self._overlay.y if self._overlay else 0.2

    @Property(float, notify=changed)
    def size(self) -> float:
        return self._overlay.size if self._overlay else 1.0

    @Property(float, notify=changed)
    def tracking(self) -> float:
        return self._overlay.tracking if self._overlay else 1.0

    @Property(float, notify=changed)
    def firstSecond(self) -> float:
        return self._overlay.first_frame / FPS if self._overlay else 0.0

    @Property(float, notify=changed)
    def lastSecond(self) -> float:
        overlay, scene = self._overlay, self._desk.scene
        if overlay is None or scene is None:
            return 0.0
        return (scene.frames if overlay.last_frame is None else overlay.last_frame) / FPS

    @Slot()
    def addLine(self) -> None:
        """Add a line, and the block with it when there is none."""
        line = TextLine(text="Your words", role=TextRole.HEADLINE)
        overlay = self._overlay
        if overlay is None:
            self._change(TextOverlay(lines=(line,)))
        elif len(overlay.lines) < _MOST_LINES:
            sub = line.replace(role=TextRole.SUBLINE)
            self._change(overlay.replace(lines=(*overlay.lines, sub)))

    @Slot(int, str)
    def writeLine(self, number: int, text: str) -> None:
        """Say something else; an empty line is taken out, and with the last one the block."""
        overlay = self._overlay
        if overlay is None:
            return
        words = " ".join(text.split())[:200]
        lines = [
            line.replace(text=words) if at == number and words else line
            for at, line in enumerate(overlay.lines)
            if words or at != number
        ]
        self._change(overlay.replace(lines=tuple(lines)) if lines else None)

    @Slot(int, int)
    def chooseRole(self, number: int, role: int) -> None:
        """Set the line in the type of another role."""
        if overlay := self._overlay:
            lines = [
                line.replace(role=_ROLES[role]) if at == number else line
                for at, line in enumerate(overlay.lines)
            ]
            self._change(overlay.replace(lines=tuple(lines)))

    @Slot(float, float)
    def place(self, x: float, y: float) -> None:
        """Move the centre of the block; shares of the picture."""
        if overlay := self._overlay:
            self._change(overlay.replace(x=_share(x), y=_share(y)))

    @Slot(float)
    def setSize(self, size: float) -> None:
        if overlay := self._overlay:
            self._change(overlay.replace(size=round(size, 2)))

    @Slot(float)
    def setTracking(self, tracking: float) -> None:
        if overlay := self._overlay:
            self._change(overlay.replace(tracking=round(tracking, 2)))

    @Slot(float, float)
    def time(self, first: float, last: float) -> None:
        """Show the text from `first` to `last`, in seconds of the scene."""
        if scene := self._desk.scene:
            self._change(timed_text(scene, round(first * FPS), round(last * FPS)))

    @Slot()
    def remove(self) -> None:
        self._change(None)

    @property
    def _overlay(self) -> TextOverlay | None:
        return self._desk.scene.overlay if self._desk.scene else None

    def _change(self, overlay: TextOverlay | None) -> None:
        if scene := self._desk.scene:
            self._desk.apply(ChangeText(scene_id=scene.scene_id, overlay=overlay))

    def _show(self) -> None:
        lines = self._overlay.lines if self._overlay else ()
        self._lines.show(
            [
                TextLineRow(number, line.text, _ROLES.index(line.role))
                for number, line in enumerate(lines)
            ]
        )
        self.changed.emit()


def _share(value: float) -> float:
    return round(min(1.0, max(0.0, value)), 4)
