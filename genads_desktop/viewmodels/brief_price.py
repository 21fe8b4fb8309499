"""The price of the brief: who could film it and for how much, and whether it may be spent."""

import asyncio

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.ports.errors import ProviderNotConfiguredError
from genads_desktop.ports.video import TakeQuality
from genads_desktop.services.drafting import is_filmed
from genads_desktop.services.generation.budget import BuildPrice
from genads_desktop.services.generation.shots import FREE
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.brief_choices import BriefServices
from genads_desktop.viewmodels.brief_rows import rough_time
from genads_desktop.viewmodels.engine_offer import EngineOfferViewModel, engine_row
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.sentences import told
from genads_desktop.viewmodels.spending import PriceListModel, price_rows

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

QUALITIES = (TakeQuality.DRAFT, TakeQuality.FINAL)


@QmlElement
class BriefPriceViewModel(QObject):
    """Prices the storyboard as it is, and with every other engine there is."""

    changed = Signal()
    draftsChosen = Signal(bool)
    """A person wants drafts, or finals again."""

    def __init__(
        self, services: BriefServices, notices: NoticesViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = TaskScope(on_error=notices.failed)
        self._engines = EngineOfferViewModel(self)
        self._rows = PriceListModel(self)
        self._project: AdProject | None = None
        self._price: BuildPrice | None = None
        self._missing = self._objection = ""

    @Property(EngineOfferViewModel, constant=True)
    def engines(self) -> EngineOfferViewModel:
        return self._engines

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> PriceListModel:
        """The price by variation."""
        return self._rows

    @Property(bool, notify=changed)
    def hasParts(self) -> bool:
        """Whether there is more to say than one price."""
        return self._costs

    @Property(str, notify=changed)
    def line(self) -> str:
        """What generating costs and how long it takes, or why it cannot be begun."""
        project, price = self._project, self._price
        if project is None:
            return ""
        if self._missing or price is None:
            return told(self._missing)
        cost = str(price.total)
        cost = cost[0].upper() + cost[1:]
        if is_filmed(project):
            return f"{told(cost)}. {told('What is finished is kept.')}"
        if self._costs:
            return told(cost)
        seconds = self._services.builds.expected_seconds(project)
        return told(f"{cost}, about {rough_time(seconds)} on this computer")

    @Property(str, notify=changed)
    def objection(self) -> str:
        """Why it may not be spent."""
        return told(self._objection)

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """What has to be done first: `key` or `cap`; empty when one can begin."""
        if self._missing:
            return "key"
        return "cap" if self._objection else ""

    @Property(bool, notify=changed)
    def hasDrafts(self) -> bool:
        """Whether the chosen engine films drafts for less than finals."""
        project = self._project
        return project is not None and self._services.offers.has_drafts(project.brief.engine)

    @Property(int, notify=changed)
    def quality(self) -> int:
        """Position in the list of qualities: draft, final."""
        return QUALITIES.index(self._services.engines.quality)

    @Slot(int)
    def chooseQuality(self, place: int) -> None:
        """Film drafts for less, or finals."""
        if self._services.engines.quality != QUALITIES[place]:
            self._services.engines.quality = QUALITIES[place]
            self.draftsChosen.emit(QUALITIES[place] == TakeQuality.DRAFT)
            self.look()

    @property
    def engine_offer(self) -> EngineOfferViewModel:
        return self._engines

    def show(self, project: AdProject | None) -> None:
        """Price another storyboard, or the same one after a change."""
        self._project = project
        self.look()

    def look(self) -> None:
        """Price it again: a key, a cap or a card has changed."""
        self._read_price()
        self._tasks.start("engines", self._read_engines)
        if self._costs:
            self._tasks.start("objection", self._read_objection)
        else:
            self._tasks.cancel("objection")
            self._objection = ""
        self.changed.emit()

    async def close(self) -> None:
        """End reading the books."""
        await self._tasks.close()

    @property
    def _costs(self) -> bool:
        return self._price is not None and self._price.total != FREE

    def _read_price(self) -> None:
        project = self._project
        self._price, self._missing = None, ""
        if project is None:
            self._rows.show([])
            return
        try:
            self._price = self._services.budget.parts(project, None)
        except ProviderNotConfiguredError as error:
            self._missing = str(error)
        self._rows.show(price_rows(project, self._price) if self._price else [])

    async def _read_objection(self) -> None:
        project = self._project
        if project is None:
            return
        found = await self._services.budget.objection(project, None)
        if project is self._project:
            self._objection = found
            self.changed.emit()

    async def _read_engines(self) -> None:
        """Price the storyboard with every engine, which takes longer than the window may stand still."""
        project = self._project
        if project is None:
            self._engines.show(())
            return
        offers = await asyncio.to_thread(self._services.offers.for_ad, project)
        if project is self._project:
            chosen = project.brief.engine
            self._engines.show(engine_row(offer, selected=chosen, per="an ad") for offer in offers)
