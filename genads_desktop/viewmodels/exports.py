"""The exports of this session: one after the other, each with its progress and its report."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.checks import Report
from genads_desktop.domain.errors import DomainError
from genads_desktop.domain.platform import Platform
from genads_desktop.ports.errors import LocalEngineError, MediaStoreError
from genads_desktop.services.checks.report import report_files
from genads_desktop.services.delivery import Delivered, Delivery
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.delivery_rows import (
    CheckListModel,
    ExportListModel,
    ExportRow,
    ExportState,
    check_row,
)

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NO_EXPORT = -1
_UNDONE = (ExportState.WAITING, ExportState.WORKING)
_CHOSEN = (CampaignStatus.READY, CampaignStatus.SELECTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrder:
    """One export that was asked for. `name` has no suffix."""

    session: ProjectSession
    index: int
    platform: Platform
    folder: Path
    name: str


@QmlElement
class ExportsViewModel(QObject):
    """Does the exports in the order they were asked for, also while one looks at other screens."""

    changed = Signal()

    def __init__(self, delivery: Delivery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._delivery = delivery
        self._tasks = TaskScope(on_error=self._broke)
        self._queue: list[tuple[int, ExportOrder]] = []
        self._reports: dict[int, Report] = {}
        self._working = False
        self._next_id = 1
        self._read = NO_EXPORT
        self._rows = ExportListModel(self)
        self._checks = CheckListModel(self)

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> ExportListModel:
        return self._rows

    @Property(QAbstractItemModel, constant=True)
    def checks(self) -> CheckListModel:
        """The report of the export one looks at."""
        return self._checks

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._rows.rows)

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._working

    @Property(int, notify=changed)
    def reportOf(self) -> int:
        """Which export's report is shown; -1 for none."""
        return self._read

    def add(self, orders: Sequence[ExportOrder]) -> None:
        """Take exports in; they begin at once, or when those before them are done."""
        for order in orders:
            self._queue.append((self._next_id, order))
            self._rows.show([_waiting(self._next_id, order), *self._rows.rows])
            self._next_id += 1
        if self._queue and not self._working:
            self._working = True
            self._tasks.start("export", self._work)
        self.changed.emit()

    async def close(self) -> None:
        await self._tasks.close()

    @Slot()
    def stop(self) -> None:
        """Stop the exports that are not done; nothing of them stays."""
        self._tasks.cancel("export")
        self._queue.clear()
        self._working = False
        self._end_undone(ExportState.STOPPED, "Stopped. No file was left.")

    @Slot(int)
    def read(self, export_id: int) -> None:
        """Show the report of an export, or put it away."""
        report = self._reports.get(export_id)
        self._read = NO_EXPORT if report is None or export_id == self._read else export_id
        shown = report.checks if report and self._read != NO_EXPORT else ()
        self._checks.show([check_row(check) for check in shown])
        self.changed.emit()

    @Slot(int)
    def reveal(self, export_id: int) -> None:
        """Open the folder the file lies in."""
        film = self._film_of(export_id)
        if film is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(film.parent)))

    @Slot(int)
    def openReport(self, export_id: int) -> None:
        """Open the report beside the file."""
        film = self._film_of(export_id)
        if film is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(report_files(film)[1])))

    async def _work(self) -> None:
        while self._queue:
            await self._deliver(*self._queue.pop(0))
        self._working = False
        self.changed.emit()

    async def _deliver(self, export_id: int, order: ExportOrder) -> None:
        row = replace(_waiting(export_id, order), stage=ExportState.WORKING)
        self._put(row)
        try:
            done = await self._delivery.deliver(
                order.session.project,
                order.index,
                order.platform,
                order.folder,
                lambda share: self._tell(export_id, share),
                name=order.name,
            )
        except (DomainError, LocalEngineError, MediaStoreError) as error:
            self._put(replace(row, stage=ExportState.FAILED, words=str(error)))
            return
        self._reports[export_id] = done.report
        self._put(_done(row, done))
        if order.session.campaign.status in _CHOSEN:
            order.session.mark(CampaignStatus.DELIVERED)
        if self._read == NO_EXPORT and not done.report.passed:
            self.read(export_id)

    def _broke(self, error: Exception) -> None:
        self._working = False
        self._end_undone(ExportState.FAILED, str(error))

    def _end_undone(self, state: ExportState, words: str) -> None:
        rows = [
            replace(row, stage=state, words=words) if row.stage in _UNDONE else row
            for row in self._rows.rows
        ]
        self._rows.show(rows)
        self.changed.emit()

    def _tell(self, export_id: int, share: float) -> None:
        for row in self._rows.rows:
            if row.export_id == export_id and row.stage == ExportState.WORKING:
                self._put(replace(row, share=share))

    def _put(self, row: ExportRow) -> None:
        rows = [row if old.export_id == row.export_id else old for old in self._rows.rows]
        self._rows.show(rows)
        self.changed.emit()

    def _film_of(self, export_id: int) -> Path | None:
        rows = (row for row in self._rows.rows if row.export_id == export_id)
        row = next(rows, None)
        return Path(row.film.toLocalFile()) if row and not row.film.isEmpty() else None


def _waiting(export_id: int, order: ExportOrder) -> ExportRow:
    return ExportRow(
        export_id=export_id,
        name=f"{order.name}.mp4",
        platform=order.platform.name,
        stage=ExportState.WAITING,
        share=0.0,
        words="",
        passed=False,
        film=QUrl(),
    )


def _done(row: ExportRow, done: Delivered) -> ExportRow:
    count, failed = len(done.report.checks), len(done.report.failures)
    passed = f"All {count} checks passed."
    return replace(
        row,
        name=done.film.name,
        stage=ExportState.DONE,
        share=1.0,
        words=passed if not failed else f"{failed} of {count} checks failed.",
        passed=not failed,
        film=QUrl.fromLocalFile(str(done.film)),
    )
