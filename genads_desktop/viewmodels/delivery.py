"""Deliver: export the chosen film for platforms, see what the checks found, and take it along."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.platform import Platform
from genads_desktop.ports.errors import MediaStoreError
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.services.delivery import Delivery, title_of
from genads_desktop.services.file_names import file_name
from genads_desktop.services.film_files import free_path
from genads_desktop.services.platforms import MASTER
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.comparison_rows import VariationListModel, variation_rows
from genads_desktop.viewmodels.delivery_rows import PresetListModel, preset_row
from genads_desktop.viewmodels.exports import ExportOrder, ExportsViewModel
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.words import short_path

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = -1


@QmlElement
class DeliveryViewModel(QObject):
    """The film that leaves, where it goes, and the exports of this session."""

    changed = Signal()

    def __init__(
        self,
        delivery: Delivery,
        storage: MediaStorage,
        platforms: tuple[Platform, ...],
        notices: NoticesViewModel,
        *,
        folder: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._delivery = delivery
        self._storage = storage
        self._platforms = platforms
        self._notices = notices
        self._tasks = TaskScope(on_error=notices.failed)
        self._folder = folder or _movies()
        self._session: ProjectSession | None = None
        self._stop: Callable[[], None] | None = None
        self._index = NOTHING
        self._wanted = {MASTER}
        self._name = ""
        self._drag = QUrl()
        self._films = VariationListModel(self)
        self._presets = PresetListModel(self)
        self._exports = ExportsViewModel(delivery, self)
        self._show_presets()

    @Property(QAbstractItemModel, constant=True)
    def films(self) -> VariationListModel:
        return self._films

    @Property(QAbstractItemModel, constant=True)
    def presets(self) -> PresetListModel:
        return self._presets

    @Property(ExportsViewModel, constant=True)
    def exports(self) -> ExportsViewModel:
        return self._exports

    @Property(int, notify=changed)
    def filmCount(self) -> int:
        return len(self._films.rows)

    @Property(int, notify=changed)
    def current(self) -> int:
        """Index of the variation that leaves."""
        return self._index

    @Property(int, notify=changed)
    def wantedCount(self) -> int:
        return len(self._wanted)

    @Property(str, notify=changed)
    def folder(self) -> str:
        return short_path(self._folder)

    @Property(QUrl, notify=changed)
    def folderUrl(self) -> QUrl:
        return QUrl.fromLocalFile(str(self._folder))

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the file will be called, without platform and suffix."""
        return self._name or self._suggested

    @Property(QUrl, notify=changed)
    def film(self) -> QUrl:
        """The preview of the film that leaves."""
        return next((r.film for r in self._films.rows if r.variation_index == self._index), QUrl())

    @Property(QUrl, notify=changed)
    def poster(self) -> QUrl:
        return next(
            (r.poster for r in self._films.rows if r.variation_index == self._index), QUrl()
        )

    @Property(bool, notify=changed)
    def outdated(self) -> bool:
        """Whether the film shows less than the timeline says."""
        return any(r.outdated for r in self._films.rows if r.variation_index == self._index)

    @Property(QUrl, notify=changed)
    def dragged(self) -> QUrl:
        """The file one drags out of the window; empty until it lies ready."""
        return self._drag

    async def show(self, session: ProjectSession) -> None:
        """Offer the films of a campaign, the chosen one first."""
        self.leave()
        self._session = session
        self._stop = session.listen(self._refresh)
        chosen = session.project.selected_variation
        self._index = NOTHING if chosen is None else chosen
        self._refresh()

    def leave(self) -> None:
        if self._stop is not None:
            self._stop()
        self._session, self._stop = None, None
        self._index, self._name, self._drag = NOTHING, "", QUrl()
        self._films.show([])
        self.changed.emit()

    async def close(self) -> None:
        await self._exports.close()
        await self._tasks.close()

    @Slot(int)
    def chooseFilm(self, index: int) -> None:
        self._index, self._name = index, ""
        self._refresh()

    @Slot(str)
    def togglePreset(self, platform_id: str) -> None:
        """Export for this platform, or not."""
        self._wanted ^= {platform_id}
        self._show_presets()
        self.changed.emit()

    @Slot(QUrl)
    def chooseFolder(self, folder: QUrl) -> None:
        self._folder = Path(folder.toLocalFile())
        self.changed.emit()

    @Slot(str)
    def rename(self, name: str) -> None:
        """Call the file something else; nothing gives it back its own name."""
        wanted = file_name(name) if name.strip() else ""
        self._name = "" if wanted == self._suggested else wanted
        self.changed.emit()

    @Slot()
    def export(self) -> None:
        """Export the film for every wanted platform, one after the other."""
        if self._session is None or self._index == NOTHING:
            return
        wanted = [one for one in self._platforms if one.platform_id in self._wanted]
        self._exports.add([self._order(self._session, platform) for platform in wanted])

    @Slot()
    def makeReadyToDrag(self) -> None:
        """Put the film where other programs can take it from."""
        if self._session is not None and self._index != NOTHING and self._drag.isEmpty():
            self._tasks.start("drag", self._lend)

    @Slot()
    def exportSheet(self) -> None:
        """Draw the compare sheet into the folder."""
        if self._session is not None and self._films.rows:
            self._tasks.start("sheet", self._draw_sheet)

    @property
    def _suggested(self) -> str:
        if self._session is None or not self._session.project.has_variation(self._index):
            return ""
        project = self._session.project
        return file_name(title_of(project, project.variation(self._index)))

    def _order(self, session: ProjectSession, platform: Platform) -> ExportOrder:
        return ExportOrder(
            session=session,
            index=self._index,
            platform=platform,
            folder=self._folder,
            name=file_name(f"{self._name or self._suggested} {platform.name}"),
        )

    async def _lend(self) -> None:
        assert self._session is not None
        film = await self._delivery.lend(self._session.project, self._index)
        self._drag = QUrl.fromLocalFile(str(film))
        self.changed.emit()

    async def _draw_sheet(self) -> None:
        assert self._session is not None
        project = self._session.project
        indexes = tuple(row.variation_index for row in self._films.rows)
        stem = file_name(f"{project.perfume.name} compare sheet")
        target = free_path(self._folder, stem, ".png")
        await self._delivery.sheet(project, indexes, target)
        self._notices.tell(
            f"The compare sheet is {target.name}",
            short_path(self._folder),
            action="Show it",
            deed=lambda: _open(target),
        )

    def _refresh(self) -> None:
        if self._session is None:
            return
        project = self._session.project
        self._films.show(variation_rows(project, shown=(), gains={}, url_of=self._url))
        there = [row.variation_index for row in self._films.rows]
        if self._index not in there:
            self._index = there[0] if there else NOTHING
        self._drag = QUrl()
        self.changed.emit()

    def _show_presets(self) -> None:
        self._presets.show(
            [preset_row(one, wanted=one.platform_id in self._wanted) for one in self._platforms]
        )

    def _url(self, media: MediaRef) -> QUrl:
        try:
            return QUrl.fromLocalFile(str(self._storage.path(media)))
        except MediaStoreError:
            return QUrl()


def _open(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def _movies() -> Path:
    """The person's own folder for films."""
    place = QStandardPaths.StandardLocation.MoviesLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
