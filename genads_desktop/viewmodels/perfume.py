"""The perfume: its name, its fragrance, and the product on its photos."""

import asyncio
import itertools
from collections.abc import Callable

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import Brief, Notes
from genads_desktop.domain.errors import DomainError
from genads_desktop.domain.music import Gender
from genads_desktop.domain.perfume import Perfume
from genads_desktop.ports.fragrance import NoteBook
from genads_desktop.ports.store import NameTakenError
from genads_desktop.services.changes import Changes, RecordChange
from genads_desktop.services.library import Library
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.perfume_lists import (
    NoteListModel,
    NoteRow,
)
from genads_desktop.viewmodels.product import ProductViewModel
from genads_desktop.viewmodels.sentences import told

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE = 0.3
"""Seconds of not typing after which a name is saved."""
MOST_SUGGESTIONS = 6
GENDERS = tuple(Gender)
TIERS = ("top", "heart", "base")


@QmlElement
class PerfumeViewModel(QObject):
    """Shows one perfume and saves everything as it is typed."""

    changed = Signal()
    campaignOpened = Signal(str)

    def __init__(
        self,
        *,
        library: Library,
        notes: NoteBook,
        changes: Changes,
        product: ProductViewModel,
        notices: NoticesViewModel,
        pause: float = PAUSE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._note_book = notes
        self._pause = pause
        self._tasks = TaskScope(on_error=notices.failed)
        self._perfume: Perfume | None = None
        self._brand_name = ""
        self._name_problem = ""
        self._numbers = itertools.count(1)
        self._product = product
        self._tiers = {tier: NoteListModel(self) for tier in TIERS}
        self._stop_hearing = changes.listen(self._hear)

    @Property(ProductViewModel, constant=True)
    def product(self) -> ProductViewModel:
        """The photos and the cut-out."""
        return self._product

    @Property(str, notify=changed)
    def perfumeId(self) -> str:
        return self._perfume.perfume_id if self._perfume else ""

    @Property(str, notify=changed)
    def brandId(self) -> str:
        return self._perfume.brand_id if self._perfume else ""

    @Property(str, notify=changed)
    def brandName(self) -> str:
        return self._brand_name

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._perfume.perfume_name if self._perfume else ""

    @Property(str, notify=changed)
    def nameProblem(self) -> str:
        """Why the name that was typed cannot be used, as a sentence."""
        return told(self._name_problem)

    @Property(int, notify=changed)
    def gender(self) -> int:
        """Position in the list of genders: masculine, feminine, unisex."""
        return GENDERS.index(self._perfume.perfume_gender) if self._perfume else 2

    @Property(str, notify=changed)
    def concentration(self) -> str:
        return self._perfume.concentration if self._perfume else ""

    @Property(QAbstractItemModel, constant=True)
    def topNotes(self) -> NoteListModel:
        return self._tiers["top"]

    @Property(QAbstractItemModel, constant=True)
    def heartNotes(self) -> NoteListModel:
        return self._tiers["heart"]

    @Property(QAbstractItemModel, constant=True)
    def baseNotes(self) -> NoteListModel:
        return self._tiers["base"]

    async def showPerfume(self, perfume_id: str) -> None:
        """Show a perfume, and have its bottle cut out unless that is done."""
        perfume = await self._library.perfume(perfume_id)
        if self._perfume is None or perfume_id != self._perfume.perfume_id:
            self._name_problem = ""
        self._brand_name = (await self._library.brand(perfume.brand_id)).brand_name
        self._become(perfume)

    @Slot(str)
    def typeName(self, name: str) -> None:
        """Save the name a moment after the last letter."""
        self._name_it(name, self._pause)

    @Slot(str)
    def settleName(self, name: str) -> None:
        self._name_it(name, 0)

    @Slot(int)
    def chooseGender(self, gender: int) -> None:
        self._change("gender", lambda now: now.replace(perfume_gender=GENDERS[gender]))

    @Slot(str)
    def typeConcentration(self, text: str) -> None:
        """Save the concentration a moment after the last letter."""
        self._change(
            "concentration", lambda now: now.replace(concentration=text.strip()), self._pause
        )

    @Slot(str, str)
    def addNote(self, tier: str, name: str) -> None:
        """Add a note to the top, the heart or the base; one that is there is not added again."""
        note = " ".join(name.split())
        if note:
            self._change_notes(tier, lambda old: old if note in old else (*old, note))

    @Slot(str, str)
    def removeNote(self, tier: str, name: str) -> None:
        self._change_notes(tier, lambda old: tuple(note for note in old if note != name))

    @Slot(str, result="QStringList")
    def suggest(self, typed: str) -> list[str]:
        """Return notes that begin like what was typed."""
        return list(self._note_book.suggestions(typed, MOST_SUGGESTIONS))

    @Slot()
    def newCampaign(self) -> None:
        """Start a campaign of this perfume."""
        perfume = self._perfume
        if perfume is not None:
            self._tasks.start("campaign", lambda: self._new_campaign(perfume.perfume_id))

    async def close(self) -> None:
        """End the background work."""
        self._stop_hearing()
        await self._tasks.close()
        await self._product.close()

    def _hear(self, change: RecordChange) -> None:
        if change.deed == "changed" and change.record_id in self._shown_ids:
            self._tasks.start("read", self._read)

    @property
    def _shown_ids(self) -> tuple[str, ...]:
        return (self._perfume.perfume_id, self._perfume.brand_id) if self._perfume else ()

    async def _read(self) -> None:
        if self._perfume is not None:
            perfume = await self._library.perfume(self._perfume.perfume_id)
            self._brand_name = (await self._library.brand(perfume.brand_id)).brand_name
            self._become(perfume)

    def _become(self, perfume: Perfume) -> None:
        self._perfume = perfume
        for tier in TIERS:
            names = dict.fromkeys(getattr(perfume.notes, tier))
            self._tiers[tier].show([NoteRow(one, self._note_book.knows(one)) for one in names])
        self._product.show(perfume)
        self.changed.emit()

    async def _rename(self, perfume: Perfume, name: str, pause: float) -> None:
        await asyncio.sleep(pause)
        try:
            await self._library.rename_perfume(perfume.perfume_id, name)
        except (NameTakenError, DomainError) as error:
            self._name_problem = str(error)
        else:
            self._name_problem = ""
        self.changed.emit()

    def _name_it(self, name: str, pause: float) -> None:
        perfume = self._perfume
        if perfume is not None:
            self._tasks.start("name", lambda: self._rename(perfume, name, pause))

    def _change(self, what: str, change: Callable[[Perfume], Perfume], pause: float = 0) -> None:
        """Save a change; `what` is given up for a later one of the same name that is still waiting."""
        perfume = self._perfume

        async def save() -> None:
            await asyncio.sleep(pause)
            if perfume is not None:
                await self._library.change_perfume(perfume.perfume_id, change)

        self._tasks.start(what, save)

    def _change_notes(
        self, tier: str, change: Callable[[tuple[str, ...]], tuple[str, ...]]
    ) -> None:
        def with_notes(now: Perfume) -> Perfume:
            tiers = {name: getattr(now.notes, name) for name in TIERS}
            return now.replace(notes=Notes(**{**tiers, tier: change(tiers[tier])}))

        self._change(f"notes {next(self._numbers)}", with_notes)

    async def _new_campaign(self, perfume_id: str) -> None:
        name, number = self.tr("New campaign"), 1
        wanted = name
        while await self._library.find_campaign(perfume_id, wanted) is not None:
            number += 1
            wanted = f"{name} {number}"
        campaign = await self._library.create_campaign(perfume_id, wanted, Brief())
        self.campaignOpened.emit(campaign.campaign_id)
