"""The library: brands, their perfumes, and the campaigns, found and put in order."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.errors import DomainError
from genads_desktop.ports.store import NameTakenError, RecordKind, Sort
from genads_desktop.services.catalogue import Catalogue, Wish
from genads_desktop.services.changes import Changes, RecordChange
from genads_desktop.services.intake import Intake
from genads_desktop.services.library import Library
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.campaign_grid import CampaignGridModel
from genads_desktop.viewmodels.choosing import Choosing
from genads_desktop.viewmodels.library_deeds import GRACE, LibraryDeeds
from genads_desktop.viewmodels.library_lists import (
    BrandListModel,
    BrandListRow,
    PerfumeListModel,
    PerfumeListRow,
)
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.pictures import THUMB, Pictures, local_files
from genads_desktop.viewmodels.posters import Posters
from genads_desktop.viewmodels.sentences import told

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SORTS = (Sort.UPDATED, Sort.CREATED, Sort.NAME)


@QmlElement
class LibraryViewModel(QObject):
    """Shows what the catalogue finds, and does what a person wishes with what is chosen."""

    changed = Signal()
    renamed = Signal()
    perfumeOpened = Signal(str)
    campaignOpened = Signal(str)

    def __init__(
        self,
        *,
        catalogue: Catalogue,
        library: Library,
        intake: Intake,
        changes: Changes,
        pictures: Pictures,
        notices: NoticesViewModel,
        grace: float = GRACE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._library = library
        self._intake = intake
        self._pictures = pictures
        self._notices = notices
        self._tasks = TaskScope(on_error=notices.failed)
        self._deeds = LibraryDeeds(library, self._tasks, notices, name_of=self.nameOf, grace=grace)
        self._posters = Posters(library, catalogue, pictures, self._tasks)
        self._wish = Wish()
        self._choosing = Choosing()
        self._loading = True
        self._rename_problem = ""
        self._news: list[RecordChange] = []
        self._brands = BrandListModel(self)
        self._perfumes = PerfumeListModel(self)
        self._campaigns = CampaignGridModel(self)
        self._campaigns.posterWanted.connect(self._want_poster)
        self._stop_hearing = changes.listen(self._hear)
        self._tasks.start("load", self._load)

    @Property(QAbstractItemModel, constant=True)
    def brands(self) -> BrandListModel:
        return self._brands

    @Property(QAbstractItemModel, constant=True)
    def perfumes(self) -> PerfumeListModel:
        return self._perfumes

    @Property(QAbstractItemModel, constant=True)
    def campaigns(self) -> CampaignGridModel:
        return self._campaigns

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        return self._loading

    @Property(int, notify=changed)
    def count(self) -> int:
        """Campaigns that are shown."""
        return len(self._campaigns.rows)

    @Property(str, notify=changed)
    def search(self) -> str:
        return self._wish.search

    @Property(int, notify=changed)
    def sort(self) -> int:
        """Position in the list of orders: last changed, newest, by name."""
        return SORTS.index(self._wish.sort)

    @Property(str, notify=changed)
    def brandId(self) -> str:
        return self._wish.brand_id

    @Property(str, notify=changed)
    def perfumeId(self) -> str:
        return self._wish.perfume_id

    @Property(bool, notify=changed)
    def archived(self) -> bool:
        """Whether the archive is shown instead of the library."""
        return self._wish.archived

    @Property(int, notify=changed)
    def current(self) -> int:
        """Position of the campaign the keyboard is at, or -1."""
        return self._campaigns.place_of(self._choosing.current)

    @Property(int, notify=changed)
    def chosenCount(self) -> int:
        return len(self._choosing.chosen)

    @Property(str, notify=changed)
    def renameProblem(self) -> str:
        """Why the last new name was refused, as a sentence."""
        return told(self._rename_problem)

    @Slot(str)
    def find(self, text: str) -> None:
        """Show the campaigns in which every word of the text is found."""
        self._look_for(search=text)

    @Slot(int)
    def orderBy(self, sort: int) -> None:
        self._look_for(sort=SORTS[sort])

    @Slot(str)
    def chooseBrand(self, brand_id: str) -> None:
        """Show one brand's perfumes and campaigns; an empty id shows all."""
        self._look_for(brand_id=brand_id, perfume_id="")

    @Slot(str)
    def choosePerfume(self, perfume_id: str) -> None:
        """Show one perfume's campaigns; choosing it again shows all."""
        same = perfume_id == self._wish.perfume_id
        self._look_for(perfume_id="" if same else perfume_id)

    @Slot(bool)
    def showArchive(self, archived: bool) -> None:
        self._look_for(archived=archived, perfume_id="", brand_id="")

    @Slot(int, bool, bool)
    def choose(self, place: int, adding: bool, extending: bool) -> None:
        """Choose the campaign at a place: alone, besides others, or with all up to it."""
        if 0 <= place < len(self._campaigns.rows):
            ids = [row.campaign_id for row in self._campaigns.rows]
            self._choose(self._choosing.press(ids, place, adding=adding, extending=extending))

    @Slot()
    def chooseAll(self) -> None:
        self._choose(self._choosing.every([row.campaign_id for row in self._campaigns.rows]))

    @Slot()
    def chooseNone(self) -> None:
        self._choose(Choosing())

    @Slot(int)
    def open(self, place: int) -> None:
        """Open the campaign at a place."""
        if 0 <= place < len(self._campaigns.rows):
            self.campaignOpened.emit(self._campaigns.rows[place].campaign_id)

    @Slot(str, result=str)
    def nameOf(self, record_id: str) -> str:
        """Return the name of a record that is shown, to begin renaming with."""
        named = {row.brand_id: row.name for row in self._brands.rows}
        named |= {row.perfume_id: row.name for row in self._perfumes.rows}
        place = self._campaigns.place_of(record_id)
        return named.get(record_id) or (
            self._campaigns.rows[place].campaign_name if place >= 0 else ""
        )

    @Slot(result=str)
    def currentId(self) -> str:
        return self._choosing.current

    @Slot()
    def beginRenaming(self) -> None:
        self._rename_problem = ""
        self.changed.emit()

    @Slot(str, str, str)
    def rename(self, kind: RecordKind, record_id: str, name: str) -> None:
        """Give a brand, perfume or campaign another name."""
        self._tasks.start("rename", lambda: self._rename(kind, record_id, name))

    @Slot()
    def duplicateChosen(self) -> None:
        """Copy the chosen campaigns, with everything made for them."""
        self._deeds.duplicate("campaign", self._chosen_ids())

    @Slot()
    def archiveChosen(self) -> None:
        self._deeds.archive("campaign", self._chosen_ids())

    @Slot()
    def restoreChosen(self) -> None:
        self._deeds.restore("campaign", self._chosen_ids())

    @Slot()
    def deleteChosen(self) -> None:
        """Delete the chosen campaigns; for a while that can be taken back."""
        self._deeds.delete("campaign", self._chosen_ids())

    @Slot(str, str)
    def duplicate(self, kind: RecordKind, record_id: str) -> None:
        """Copy a brand's identity, or a perfume with its photos."""
        self._deeds.duplicate(kind, (record_id,))

    @Slot(str, str)
    def archive(self, kind: RecordKind, record_id: str) -> None:
        """Take a brand or perfume out of the lists, with all that belongs to it."""
        self._deeds.archive(kind, (record_id,))

    @Slot(str, str)
    def restore(self, kind: RecordKind, record_id: str) -> None:
        self._deeds.restore(kind, (record_id,))

    @Slot(str, str)
    def delete(self, kind: RecordKind, record_id: str) -> None:
        """Delete a brand or perfume with all that belongs to it; for a while that can be taken back."""
        self._deeds.delete(kind, (record_id,))

    @Slot(str)
    def useBriefFor(self, perfume_id: str) -> None:
        """Start campaigns of another perfume with the briefs of the chosen ones."""
        ids = self._chosen_ids()
        self._tasks.start("brief", lambda: self._use_brief(ids, perfume_id))

    @Slot(list)
    def takeIn(self, files: list[QUrl]) -> None:
        """Make a perfume of photos that were dropped, in the chosen brand or an untitled one."""
        self._tasks.start("take in", lambda: self._take_in(files))

    @Slot(str, list)
    def takeInto(self, perfume_id: str, files: list[QUrl]) -> None:
        """Add photos to a perfume they were dropped on."""
        self._tasks.start("take in", lambda: self._take_into(perfume_id, files))

    async def close(self) -> None:
        """End the background work, and delete what nobody took back."""
        self._stop_hearing()
        await self._tasks.close()
        await self._deeds.finish()

    async def _load(self) -> None:
        await self._catalogue.load()
        self._loading = False
        self._show()
        await self._show_pictures()
        await self._refresh()

    def _hear(self, change: RecordChange) -> None:
        self._news.append(change)
        if not self._loading and not self._tasks.is_running("refresh"):
            self._tasks.start("refresh", self._refresh)

    async def _refresh(self) -> None:
        while self._news:
            news, self._news = tuple(self._news), []
            await self._catalogue.refresh(news)
            for change in news:
                self._campaigns.forget_poster(change.record_id)
            self._show()
            await self._show_pictures()

    def _look_for(self, **changes: Any) -> None:
        before, self._wish = self._wish, replace(self._wish, **changes)
        self._show_campaigns()
        if (before.brand_id, before.archived) != (self._wish.brand_id, self._wish.archived):
            self._show_owners()
            self._tasks.start("pictures", self._show_pictures)
        self.changed.emit()

    def _show(self) -> None:
        """Show everything as the catalogue has it now."""
        self._show_campaigns()
        self._show_owners()
        self.changed.emit()

    def _show_campaigns(self) -> None:
        gone = self._deeds.about_to_go
        found = self._catalogue.campaigns(self._wish)
        rows = [row for row in found if row.campaign_id not in gone] if gone else found
        self._campaigns.show(rows)
        self._choosing = self._choosing.among({row.campaign_id for row in rows})
        self._campaigns.choose(self._choosing.chosen)

    def _show_owners(self) -> None:
        wish, gone = self._wish, self._deeds.about_to_go
        self._brands.show(
            [
                BrandListRow(
                    row.brand_id,
                    row.brand_name,
                    self._ready(row.logo_key),
                    row.perfumes,
                    row.onboarding_completed,
                )
                for row in self._catalogue.brands(archived=wish.archived)
                if row.brand_id not in gone
            ]
        )
        self._perfumes.show(
            [
                PerfumeListRow(
                    row.perfume_id, row.perfume_name, self._ready(row.front_key), row.campaigns
                )
                for row in self._catalogue.perfumes(wish.brand_id, archived=wish.archived)
                if row.perfume_id not in gone
            ]
        )

    def _ready(self, key: str | None) -> QUrl:
        return self._pictures.ready(key, THUMB) if key else QUrl()

    async def _show_pictures(self) -> None:
        """Make the small pictures that are missing, and show them."""
        brands = [row.logo_key for row in self._catalogue.brands(archived=self._wish.archived)]
        wish = self._wish
        photos = [
            row.front_key for row in self._catalogue.perfumes(wish.brand_id, archived=wish.archived)
        ]
        missing = [key for key in (*brands, *photos) if key and self._ready(key).isEmpty()]
        for key in missing:
            await self._pictures.small(key, THUMB)
            self._show_owners()

    def _want_poster(self, campaign_id: str) -> None:
        self._posters.want(campaign_id, self._campaigns)

    def _choose(self, choosing: Choosing) -> None:
        self._choosing = choosing
        self._campaigns.choose(choosing.chosen)
        self.changed.emit()

    def _chosen_ids(self) -> tuple[str, ...]:
        return tuple(
            row.campaign_id
            for row in self._campaigns.rows
            if row.campaign_id in self._choosing.chosen
        )

    async def _rename(self, kind: RecordKind, record_id: str, name: str) -> None:
        try:
            await self._deeds.rename(kind, record_id, name)
        except (NameTakenError, DomainError) as error:
            self._rename_problem = str(error)
            self.changed.emit()
        else:
            self._rename_problem = ""
            self.renamed.emit()

    async def _use_brief(self, ids: Sequence[str], perfume_id: str) -> None:
        made = [await self._library.brief_for(one, perfume_id) for one in ids]
        if not made:
            return
        first = made[0]
        self._notices.tell(
            f"Started with the same brief for “{self.nameOf(perfume_id)}”",
            "It is a draft until you plan it. The other campaign stays as it is.",
            action="Open",
            deed=lambda: self.campaignOpened.emit(first.campaign_id),
        )

    async def _take_in(self, files: list[QUrl]) -> None:
        photos = await asyncio.to_thread(local_files, files)
        brand_id = None if self._wish.archived else self._wish.brand_id or None
        perfume = await self._intake.start_perfume(photos, brand_id=brand_id)
        self.perfumeOpened.emit(perfume.perfume_id)

    async def _take_into(self, perfume_id: str, files: list[QUrl]) -> None:
        photos = await asyncio.to_thread(local_files, files)
        await self._intake.add_photos(perfume_id, photos)
        self.perfumeOpened.emit(perfume_id)
