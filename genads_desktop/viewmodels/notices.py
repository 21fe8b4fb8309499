"""Notices: what a person should know now, one bar each, the newest first."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.viewmodels.row_list_model import RowListModel

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """One bar. `action` is empty when there is nothing to do."""

    notice_id: int
    title: str
    text: str = ""
    action: str = ""
    bad: bool = False


class NoticeListModel(RowListModel[NoticeRow]):
    row_type = NoticeRow
    key = "notice_id"
    spoken = ("title", "text", "action")


@QmlElement
class NoticesViewModel(QObject):
    """Collects what services and background tasks have to say."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = NoticeListModel(self)
        self._deeds: dict[int, Callable[[], None]] = {}
        self._next_id = 1

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> NoticeListModel:
        return self._rows

    def tell(
        self,
        title: str,
        text: str = "",
        *,
        action: str = "",
        deed: Callable[[], None] | None = None,
    ) -> None:
        """Show something good to know; `deed` is done when its action is pressed."""
        self._add(title, text, action, deed, bad=False)

    def complain(
        self,
        title: str,
        text: str = "",
        *,
        action: str = "",
        deed: Callable[[], None] | None = None,
    ) -> None:
        """Show a problem."""
        self._add(title, text, action, deed, bad=True)

    def failed(self, error: Exception) -> None:
        """Show an error whose message is a sentence; the sink of every task scope."""
        self._add(str(error) or type(error).__name__, "", "", None, bad=True)

    def unexpected(self, error: BaseException) -> None:
        """Show an error that nobody expected; its details are in the log."""
        self.complain(
            "Something went wrong that should not",
            f"{type(error).__name__}: {error}. Finished work is kept; the details are in the log.",
        )

    @Slot(int)
    def act(self, notice_id: int) -> None:
        """Do what the notice offers, and take it away."""
        deed = self._deeds.get(notice_id)
        self.dismiss(notice_id)
        if deed is not None:
            deed()

    @Slot(int)
    def dismiss(self, notice_id: int) -> None:
        self._deeds.pop(notice_id, None)
        self._show([row for row in self._rows.rows if row.notice_id != notice_id])

    def _add(
        self, title: str, text: str, action: str, deed: Callable[[], None] | None, *, bad: bool
    ) -> None:
        row = NoticeRow(self._next_id, title, text, action, bad)
        self._next_id += 1
        if deed is not None:
            self._deeds[row.notice_id] = deed
        same = [old for old in self._rows.rows if (old.title, old.text) != (title, text)]
        self._show([row, *same][:_MOST_SHOWN])

    def _show(self, rows: list[NoticeRow]) -> None:
        self._rows.show(rows)
        shown = {row.notice_id for row in rows}
        self._deeds = {known: deed for known, deed in self._deeds.items() if known in shown}
        self.changed.emit()
