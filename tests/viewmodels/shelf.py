"""A library on a real database and a real media folder, with stand-ins for what cuts and reads."""

from contextlib import asynccontextmanager
from dataclasses import dataclass

from genads_desktop.adapters.fragrance.note_table import TomlNoteBook
from genads_desktop.adapters.storage.folder import FolderStorage
from genads_desktop.adapters.store.sql import SqlStore
from genads_desktop.domain.ad_project import Brief
from genads_desktop.media.photo import read_photo
from genads_desktop.services.catalogue import Catalogue
from genads_desktop.services.changes import Changes
from genads_desktop.services.guidelines import Guidelines
from genads_desktop.services.intake import Intake
from genads_desktop.services.library import Library
from genads_desktop.services.retouching import Retouching
from genads_desktop.viewmodels.brand import BrandViewModel
from genads_desktop.viewmodels.library import LibraryViewModel
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.perfume import PerfumeViewModel
from genads_desktop.viewmodels.pictures import Pictures
from genads_desktop.viewmodels.product import ProductViewModel
from tests.cutout.packshots import FOLDER
from tests.fakes.cutout import FakeCutoutBrush, FakeCutoutMaker
from tests.fakes.guidelines import FakeGuidelinesReader
from tests.waiting import until as within

GOLD, NOIR = FOLDER / "hero_amber.jpg", FOLDER / "hero_noir.jpg"


class WholePictures:
    """Shows every picture as it is."""

    def kept(self, picture, edge):
        return picture

    async def preview(self, picture, edge):
        return picture


@dataclass
class Shelf:
    """What a screen of the library needs."""

    library: Library
    intake: Intake
    storage: FolderStorage
    catalogue: Catalogue
    changes: Changes
    notices: NoticesViewModel
    pictures: Pictures
    cutouts: FakeCutoutMaker
    brush: FakeCutoutBrush
    reader: FakeGuidelinesReader

    def library_screen(self, grace=30.0):
        return LibraryViewModel(
            catalogue=self.catalogue,
            library=self.library,
            intake=self.intake,
            changes=self.changes,
            pictures=self.pictures,
            notices=self.notices,
            grace=grace,
        )

    def perfume_screen(self):
        product = ProductViewModel(
            library=self.library,
            intake=self.intake,
            retouching=Retouching(self.library, self.storage, self.brush),
            pictures=self.pictures,
            notices=self.notices,
        )
        return PerfumeViewModel(
            library=self.library,
            notes=TomlNoteBook(),
            changes=self.changes,
            product=product,
            notices=self.notices,
            pause=0,
        )

    def brand_screen(self):
        return BrandViewModel(
            library=self.library,
            intake=self.intake,
            guidelines=Guidelines(self.library, self.storage, self.reader),
            changes=self.changes,
            pictures=self.pictures,
            notices=self.notices,
            pause=0,
        )

    async def perfume(self, brand="Maison Aurélie", name="Aurum", *, photo=GOLD):
        """Add a perfume; return its id."""
        house = await self.library.find_or_create_brand(brand)
        made = await self.intake.start_perfume([photo], brand_id=house.brand_id, name=name)
        return made.perfume_id

    async def campaigns(self, perfume_id, *names):
        """Add drafts; return their ids."""
        made = [await self.library.create_campaign(perfume_id, name, Brief()) for name in names]
        return [campaign.campaign_id for campaign in made]

    def said(self):
        return [row.title for row in self.notices.rows.rows]

    def act(self):
        """Do what the newest notice offers."""
        self.notices.act(self.notices.rows.rows[0].notice_id)


async def until(condition):
    await within(condition, seconds=20)


@asynccontextmanager
async def shelf(folder):
    """Open a home with nothing in it."""
    store, changes = SqlStore(folder / "store.db"), Changes()
    storage = FolderStorage(folder / "media", folder / "scratch")
    library = Library(store, changes)
    cutouts = FakeCutoutMaker()
    try:
        yield Shelf(
            library=library,
            intake=Intake(library, storage, cutouts, read_photo),
            storage=storage,
            catalogue=Catalogue(library),
            changes=changes,
            notices=NoticesViewModel(),
            pictures=Pictures(storage, WholePictures()),
            cutouts=cutouts,
            brush=FakeCutoutBrush(),
            reader=FakeGuidelinesReader(),
        )
    finally:
        await store.close()
        storage.close()
