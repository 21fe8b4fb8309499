"""The takes of the chosen scene: all ever made, one of them playing, any two side by side."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.scene import FPS, Scene, Take
from genads_desktop.domain.scene_edits import ChooseTake
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.services.outdated import Outdated
from genads_desktop.viewmodels.editing import EditingDesk
from genads_desktop.viewmodels.engine_offer import engine_name, stand_in_label
from genads_desktop.viewmodels.row_list_model import RowListModel
from genads_desktop.viewmodels.timeline_rows import address_of

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeRow:
    """One video of the scene."""

    take_id: str
    number: int
    poster: QUrl
    film: QUrl
    seconds: float
    provider: str
    fresh: bool
    selected: bool
    note: str


class TakeListModel(RowListModel[TakeRow]):
    row_type = TakeRow
    key = "take_id"
    spoken = ("provider", "note")


@QmlElement
class TakesViewModel(QObject):
    """Lists the takes, and chooses which one plays."""

    changed = Signal()

    def __init__(
        self,
        desk: EditingDesk,
        *,
        outdated: Outdated,
        storage: MediaStorage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._outdated = outdated
        self._storage = storage
        self._rows = TakeListModel(self)
        self._compared = ("", "")
        desk.listen(self._show)

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> TakeListModel:
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._rows.rows)

    @Property(bool, notify=changed)
    def comparing(self) -> bool:
        return all(self._compared)

    @Property(QUrl, notify=changed)
    def leftFilm(self) -> QUrl:
        row = self._row(self._compared[0])
        return row.film if row else QUrl()

    @Property(QUrl, notify=changed)
    def rightFilm(self) -> QUrl:
        row = self._row(self._compared[1])
        return row.film if row else QUrl()

    @Property(int, notify=changed)
    def leftNumber(self) -> int:
        row = self._row(self._compared[0])
        return row.number if row else 0

    @Property(int, notify=changed)
    def rightNumber(self) -> int:
        row = self._row(self._compared[1])
        return row.number if row else 0

    @Slot(str)
    def choose(self, take_id: str) -> None:
        """Play this take."""
        if scene := self._desk.scene:
            self._desk.apply(ChooseTake(scene_id=scene.scene_id, take_id=take_id))

    @Slot(str)
    def compare(self, take_id: str) -> None:
        """Show this take beside the one that plays; that one itself is shown beside the latest other."""
        rows = self._rows.rows
        playing = next((row.take_id for row in rows if row.selected), "")
        if take_id == playing:
            take_id = next((row.take_id for row in reversed(rows) if not row.selected), "")
        self._compared = (playing, take_id) if playing and take_id else ("", "")
        self.changed.emit()

    @Slot()
    def keepLeft(self) -> None:
        """Play the one on the left, and stop comparing."""
        self._keep(self._compared[0])

    @Slot()
    def keepRight(self) -> None:
        """Play the one on the right, and stop comparing."""
        self._keep(self._compared[1])

    @Slot()
    def stopComparing(self) -> None:
        self._compared = ("", "")
        self.changed.emit()

    def _keep(self, take_id: str) -> None:
        self.stopComparing()
        self.choose(take_id)

    def _row(self, take_id: str) -> TakeRow | None:
        return next((row for row in self._rows.rows if row.take_id == take_id), None)

    def _show(self) -> None:
        project, variation, scene = self._desk.project, self._desk.variation, self._desk.scene
        if project is None or variation is None or scene is None:
            self._rows.show([])
        else:
            self._rows.show(
                [
                    self._row_of(project, variation, scene, take, number)
                    for number, take in enumerate(scene.takes, start=1)
                ]
            )
        if any(self._row(take_id) is None for take_id in self._compared):
            self._compared = ("", "")
        self.changed.emit()

    def _row_of(
        self, project: AdProject, variation: Variation, scene: Scene, take: Take, number: int
    ) -> TakeRow:
        return TakeRow(
            take_id=take.take_id,
            number=number,
            poster=address_of(take.poster, self._storage),
            film=address_of(take.media, self._storage),
            seconds=take.frames / FPS,
            provider=engine_name(take.provider),
            fresh=self._outdated.is_fresh_take(project, variation, scene, take),
            selected=take.take_id == scene.selected_take_id,
            note=stand_in_label(take),
        )
