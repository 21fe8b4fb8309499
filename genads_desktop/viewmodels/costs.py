"""The costs screen: what was paid, to whom and for what, what is still open, and how much of the caps is gone."""

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.services.costs import CostBook, Costs, this_month
from genads_desktop.services.generation.build import Build
from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.generation.caps import Budget, Used
from genads_desktop.services.library import Library
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.costs_rows import (
    CapListModel,
    PaymentListModel,
    SumListModel,
    campaign_rows,
    cap_rows,
    month_rows,
    payment_rows,
    provider_rows,
)
from genads_desktop.viewmodels.heartbeat import Heartbeat
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.sentences import told

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MONTH, EVERYTHING = range(2)
"""Positions in the list of times."""


@QmlElement
class CostsViewModel(QObject):
    """Reads the book of money while somebody looks at it."""

    changed = Signal()
    campaignWanted = Signal(str, str)
    """A person wants to see a campaign, at a place."""

    def __init__(
        self,
        costs: Costs,
        budget: Budget,
        builds: Builds,
        library: Library,
        notices: NoticesViewModel,
        *,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._costs = costs
        self._budget = budget
        self._library = library
        self._notices = notices
        self._now = now
        self._tasks = TaskScope(on_error=notices.failed)
        self._heartbeat = Heartbeat(self._look)
        self._stop_builds = builds.listen(self._hear)
        self._period = MONTH
        self._book = CostBook(())
        self._in_doubt: tuple[str, ...] = ()
        self._providers = SumListModel(self)
        self._campaigns = SumListModel(self)
        self._months = SumListModel(self)
        self._payments = PaymentListModel(self)
        self._caps = CapListModel(self)
        self._watched = False

    @Property(QAbstractItemModel, constant=True)
    def providers(self) -> SumListModel:
        return self._providers

    @Property(QAbstractItemModel, constant=True)
    def campaigns(self) -> SumListModel:
        return self._campaigns

    @Property(QAbstractItemModel, constant=True)
    def months(self) -> SumListModel:
        return self._months

    @Property(QAbstractItemModel, constant=True)
    def payments(self) -> PaymentListModel:
        """Every payment, the newest first."""
        return self._payments

    @Property(QAbstractItemModel, constant=True)
    def caps(self) -> CapListModel:
        return self._caps

    @Property(int, notify=changed)
    def period(self) -> int:
        """Position in the list of times: this month, everything."""
        return self._period

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return not self._book.rows

    @Property(str, notify=changed)
    def total(self) -> str:
        return f"${self._book.total.paid:.2f}"

    @Property(str, notify=changed)
    def reserved(self) -> str:
        """What is under way or in doubt, which may cost so much at most."""
        open_sum = self._book.total.open
        return told(f"up to ${open_sum:.2f} more under way or in doubt") if open_sum else ""

    @Property(str, notify=changed)
    def unknown(self) -> str:
        """How many payments nobody knows the price of; they are in no sum."""
        count = self._book.total.unknown
        if not count:
            return ""
        return told(
            "1 payment of an unknown price is in no sum"
            if count == 1
            else f"{count} payments of an unknown price are in no sum"
        )

    @Property(str, notify=changed)
    def doubts(self) -> str:
        """How many payments wait for a person's decision."""
        count = len(self._in_doubt)
        if not count:
            return ""
        return told(
            "1 payment waits for your decision"
            if count == 1
            else f"{count} payments wait for your decision"
        )

    @Slot(int)
    def choosePeriod(self, place: int) -> None:
        self._period = place
        self.look()

    @Slot(bool)
    def watch(self, watched: bool) -> None:
        """Tell whether a person is looking."""
        self._watched = watched
        if watched:
            self.look()

    @Slot()
    def look(self) -> None:
        """Read the book again."""
        self._tasks.start("read", self._read)

    @Slot()
    def decide(self) -> None:
        """Go where the first payment in doubt can be decided about."""
        if self._in_doubt:
            self.campaignWanted.emit(self._in_doubt[0], "generation")

    @Slot(str)
    def openCampaign(self, campaign_id: str) -> None:
        if any(row.campaign_id == campaign_id and row.campaign for row in self._book.rows):
            self.campaignWanted.emit(campaign_id, "generation")

    @Slot(QUrl)
    def export(self, file: QUrl) -> None:
        """Write everything shown as a table for a spreadsheet."""
        target = Path(file.toLocalFile())
        self._tasks.start("export", lambda: self._export(target))

    async def close(self) -> None:
        """End reading."""
        self._stop_builds()
        self._heartbeat.stop()
        await self._tasks.close()

    def _hear(self, _build: Build) -> None:
        if self._watched:
            self._heartbeat.soon()

    def _look(self) -> bool:
        if not self._tasks.is_running("read"):
            self.look()
        return False

    async def _read(self) -> None:
        since = this_month(self._now()) if self._period == MONTH else None
        book = await self._costs.book(since=since)
        everything = book if since is None else await self._costs.book()
        used = await self._budget.used()
        brands = await self._brands(used)
        self._in_doubt = await self._costs.in_doubt()
        self._show(book, everything, used, brands)

    async def _brands(self, used: Used) -> dict[str, str]:
        """The brand of every campaign something was spent on, by the campaign's id."""
        rows = await self._library.campaign_rows(set(used.by_campaign))
        return {row.campaign_id: row.brand_name for row in rows}

    def _show(
        self, book: CostBook, everything: CostBook, used: Used, brands: dict[str, str]
    ) -> None:
        self._book = book
        self._providers.show(provider_rows(book))
        self._campaigns.show(campaign_rows(book, used))
        self._months.show(month_rows(everything))
        self._payments.show(payment_rows(book))
        self._caps.show(cap_rows(used, _names(everything), brands))
        self.changed.emit()

    async def _export(self, target: Path) -> None:
        table = self._book.as_csv()
        try:
            await asyncio.to_thread(target.write_text, table, encoding="utf-8")
        except OSError as error:
            self._notices.complain(
                "The costs could not be written",
                f"{target.name} could not be written: {error.strerror}. Choose another folder.",
            )
        else:
            self._notices.tell("The costs are written", target.name)


def _names(book: CostBook) -> dict[str, str]:
    rows: Iterable[tuple[str, str]] = ((row.campaign_id, row.campaign) for row in book.rows)
    return {campaign_id: name for campaign_id, name in rows if name}
