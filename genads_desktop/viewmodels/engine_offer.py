"""A choice of engines, with what each does best, what it costs and why it cannot be had."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.cost import Money
from genads_desktop.domain.scene import Take
from genads_desktop.services.generation.offers import Offer
from genads_desktop.services.generation.providers import AUTO
from genads_desktop.viewmodels.row_list_model import RowListModel
from genads_desktop.viewmodels.sentences import told

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOCAL = "local"
_GPT = "gpt-"
_HOW_TO_ENTER = " Enter it in Settings"
"""Where the list leads by itself."""
OWN = {
    "local": ("This computer", "Draws every shot here: no key, no network, no cost"),
    "synth": ("This computer", "Composes here, in time with the cuts: no key, no cost"),
    AUTO: ("The best there is a key for", "Falls back to this computer, and says so"),
}
"""Titles and strengths of what no provider names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineRow:
    """One engine to choose."""

    name: str
    title: str
    best: str
    price: str
    reason: str = ""
    """Why it cannot be chosen."""
    warning: str = ""
    usable: bool = True
    selected: bool = False


class EngineListModel(RowListModel[EngineRow]):
    row_type = EngineRow
    key = "name"
    spoken = ("title", "best", "price", "reason", "warning")


@QmlElement
class EngineOfferViewModel(QObject):
    """Shows the engines for one thing. Whoever owns it acts on `chosen`."""

    changed = Signal()
    chosen = Signal(str)
    settingsWanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = EngineListModel(self)

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> EngineListModel:
        return self._rows

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._selected.name if self._selected else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return told(self._selected.title) if self._selected else ""

    @Property(str, notify=changed)
    def price(self) -> str:
        return told(self._selected.price) if self._selected else ""

    @Property(str, notify=changed)
    def warning(self) -> str:
        """What is to be read of the chosen one, or why it cannot be had."""
        return told(self._selected.reason or self._selected.warning) if self._selected else ""

    @Slot(str)
    def choose(self, name: str) -> None:
        """Take an engine that can be had."""
        row = next((row for row in self._rows.rows if row.name == name), None)
        if row is not None and row.usable and not row.selected:
            self.chosen.emit(name)

    @Slot()
    def openSettings(self) -> None:
        """Go where a key is entered."""
        self.settingsWanted.emit()

    @property
    def shown(self) -> tuple[EngineRow, ...]:
        return self._rows.rows

    def show(self, rows: Iterable[EngineRow]) -> None:
        self._rows.show(list(rows))
        self.changed.emit()

    @property
    def _selected(self) -> EngineRow | None:
        return next((row for row in self._rows.rows if row.selected), None)


def engine_row(offer: Offer, *, selected: str, per: str = "") -> EngineRow:
    """Describe an offer; `per` is what its price is for, such as `an ad`."""
    title, best = OWN.get(offer.name, (offer.title or engine_name(offer.name), offer.best))
    return EngineRow(
        name=offer.name,
        title=title,
        best=best,
        price=_price(offer, per),
        reason=offer.missing.partition(_HOW_TO_ENTER)[0],
        warning=" ".join(offer.warnings),
        usable=offer.usable,
        selected=offer.name == selected,
    )


def engine_name(engine: str) -> str:
    """A short name for labels: `veo-fast` is `Veo fast`, `local` is `This computer`."""
    if engine in OWN:
        return OWN[engine][0]
    if engine.startswith(_GPT):
        return f"GPT-{engine.removeprefix(_GPT).replace('-', ' ').title()}"
    return engine.replace("_", " ").replace("-", " ").capitalize()


def stand_in_label(take: Take) -> str:
    """Say that a take is not by the engine asked for; nothing of any other."""
    if take.placeholder:
        return "Placeholder"
    if not take.fallback_for:
        return ""
    return "Filmed locally" if take.provider == LOCAL else f"Filmed by {engine_name(take.provider)}"


def _price(offer: Offer, per: str) -> str:
    if offer.quote is None:
        return f"from {cents(offer.list_price)}" if offer.list_price else ""
    paid = offer.quote.at_most is not None and offer.quote.at_most.amount
    return f"{offer.quote} {per}" if per and paid else str(offer.quote)


def cents(money: Money) -> str:
    """An amount as a list of prices has it: a fraction of a cent is not rounded away."""
    plain = f"{money.amount.normalize():f}"
    digits = len(plain.partition(".")[2])
    return f"${money.amount:.2f}" if digits <= len("00") else f"${plain}"
