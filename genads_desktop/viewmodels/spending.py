"""Consent: before money is spent, a person sees what for and agrees, once for each price."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.cost import Quote
from genads_desktop.ports.errors import ProviderNotConfiguredError
from genads_desktop.services.generation.budget import BuildPrice, PricedPart
from genads_desktop.services.generation.caps import Budget, Used
from genads_desktop.services.generation.offers import Offers
from genads_desktop.services.generation.shots import FREE
from genads_desktop.viewmodels.comparison_rows import title_of
from genads_desktop.viewmodels.engine_offer import OWN, engine_name
from genads_desktop.viewmodels.row_list_model import RowListModel
from genads_desktop.viewmodels.sentences import told

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Consent = Callable[[AdProject, Iterable[int] | None], Awaitable[bool]]
"""Asks whether variations of a project may be made at their price; None is all of them."""


async def no_question(_project: AdProject, _indexes: Iterable[int] | None) -> bool:
    """Agree to everything, where nothing can cost anything."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRow:
    """What one variation would cost."""

    variation_index: int
    number: int
    title: str
    detail: str
    """What is made, and by whom: `4 scenes by Omni, music by Lyria`."""
    price: str


class PriceListModel(RowListModel[PriceRow]):
    row_type = PriceRow
    key = "variation_index"
    spoken = ("title", "detail", "price")


@QmlElement
class SpendingViewModel(QObject):
    """One question at a time: the price by variation, what is to be read, and what was spent already."""

    changed = Signal()
    asked = Signal()
    dropped = Signal()
    """The question needs no answer any more."""

    def __init__(self, budget: Budget, offers: Offers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._budget = budget
        self._offers = offers
        self._rows = PriceListModel(self)
        self._total = FREE
        self._notes: tuple[str, ...] = ()
        self._standing = ""
        self._answer: asyncio.Future[bool] | None = None
        self._agreed: dict[str, Decimal] = {}

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> PriceListModel:
        return self._rows

    @Property(str, notify=changed)
    def total(self) -> str:
        return told(str(self._total))

    @Property(bool, notify=changed)
    def unknown(self) -> bool:
        """Whether nobody knows what it will cost."""
        return self._total.at_most is None

    @Property(str, notify=changed)
    def notes(self) -> str:
        """What is to be read of the engines: an end that is near, a licence."""
        return "\n".join(told(note) for note in self._notes)

    @Property(str, notify=changed)
    def standing(self) -> str:
        """What was spent already, and what may be."""
        return told(self._standing)

    @Slot()
    def agree(self) -> None:
        self._answer_with(agreed=True)

    @Slot()
    def refuse(self) -> None:
        self._answer_with(agreed=False)

    async def agreed(self, project: AdProject, indexes: Iterable[int] | None) -> bool:
        """Return True when it is free, or was agreed to at this price before; else ask.

        What cannot be priced is let through: it is refused, with its reason, where it is started.
        """
        try:
            price = self._budget.parts(project, indexes)
        except ProviderNotConfiguredError:
            return True
        if not self._is_new(project.project_id, price.total):
            return True
        used = await self._budget.used()
        self.refuse()
        self._show(project, price, used)
        self._answer = asyncio.get_running_loop().create_future()
        self.asked.emit()
        answer = await self._answer
        if answer and price.total.at_most is not None:
            self._agreed[project.project_id] = price.total.at_most.amount
        return answer

    async def close(self) -> None:
        """Take an open question as refused."""
        self.refuse()

    def _is_new(self, project_id: str, price: Quote) -> bool:
        if price.at_most is None:
            return True
        return price.at_most.amount > self._agreed.get(project_id, Decimal(0))

    def _answer_with(self, *, agreed: bool) -> None:
        waiting, self._answer = self._answer, None
        if waiting is not None and not waiting.done():
            waiting.set_result(agreed)
            self.dropped.emit()

    def _show(self, project: AdProject, price: BuildPrice, used: Used) -> None:
        self._rows.show(price_rows(project, price))
        self._total = price.total
        self._notes = self._offers.notes_on(part.engine for part in price.parts)
        self._standing = standing(used)
        self.changed.emit()


def price_rows(project: AdProject, price: BuildPrice) -> list[PriceRow]:
    """One row for every variation that something is made of."""
    rows = []
    for variation in project.variations:
        parts = [part for part in price.parts if part.variation_index == variation.index]
        if parts:
            rows.append(
                PriceRow(
                    variation_index=variation.index,
                    number=variation.index + 1,
                    title=title_of(variation),
                    detail=_what(parts),
                    price=str(price.of_variation(variation.index)),
                )
            )
    return rows


def standing(used: Used) -> str:
    """Say how much of this month's cap is gone."""
    if used.caps.month is None:
        return f"${used.month:.2f} are spent or promised this month."
    return f"${used.month:.2f} of ${used.caps.month:.2f} are spent or promised this month."


def _what(parts: list[PricedPart]) -> str:
    said = []
    scenes = [part.engine for part in parts if part.scene_id]
    for engine in dict.fromkeys(scenes):
        count = scenes.count(engine)
        said.append(f"{'1 scene' if count == 1 else f'{count} scenes'} {_by(engine)}")
    said += [f"music {_by(part.engine)}" for part in parts if not part.scene_id]
    return ", ".join(said)


def _by(engine: str) -> str:
    return "by this computer" if engine in OWN else f"by {engine_name(engine)}"
