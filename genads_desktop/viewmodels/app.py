"""The whole application, as the main window sees it: where one is, and the view models of the screens."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.ad_project import Notes
from genads_desktop.ports.store import ListQuery
from genads_desktop.services.changes import Changes, RecordChange
from genads_desktop.services.intake import Intake
from genads_desktop.services.library import Library
from genads_desktop.services.project_session import NoPlanError, ProjectSession, ProjectSessions
from genads_desktop.services.tasks import TaskScope, Work
from genads_desktop.viewmodels.brand import BrandViewModel
from genads_desktop.viewmodels.brief import BriefViewModel
from genads_desktop.viewmodels.build_queue import BuildQueueViewModel
from genads_desktop.viewmodels.comparison import ComparisonViewModel
from genads_desktop.viewmodels.crumbs import CrumbListModel, Opened, named_again, way_to
from genads_desktop.viewmodels.delivery import DeliveryViewModel
from genads_desktop.viewmodels.generation import GenerationViewModel
from genads_desktop.viewmodels.help import HelpViewModel
from genads_desktop.viewmodels.library import LibraryViewModel
from genads_desktop.viewmodels.money import MoneyViewModel
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.perfume import PerfumeViewModel
from genads_desktop.viewmodels.screens import (
    CAMPAIGN_PLACES,
    Closing,
    DraftScreen,
    PerfumeScreen,
    Place,
    ProjectScreen,
    Screens,
    first_place,
)
from genads_desktop.viewmodels.sentences import told
from genads_desktop.viewmodels.settings import SettingsViewModel
from genads_desktop.viewmodels.timeline import TimelineViewModel

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


DEMO_NOTES = Notes(top=("bergamot", "saffron"), heart=("rose", "labdanum"), base=("amber", "oud"))


@QmlElement
class AppViewModel(QObject):
    """Owns the view models of the screens and knows which screen is shown, and of what."""

    changed = Signal()
    closeRequested = Signal()

    def __init__(
        self,
        screens: Screens,
        *,
        library: Library,
        intake: Intake,
        sessions: ProjectSessions,
        changes: Changes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._screens = screens
        self._library = library
        self._intake = intake
        self._sessions = sessions
        self._tasks = TaskScope(on_error=screens.notices.failed)
        self._place = Place.LIBRARY
        self._before = Place.LIBRARY
        self._opened = Opened()
        self._session: ProjectSession | None = None
        self._opening = False
        self._crumbs = CrumbListModel(self)
        self._empty = False
        self._stop_hearing = changes.listen(self._hear)
        self._stop_session: Callable[[], None] = _nothing
        self._tasks.start("look", self._look)
        screens.brief.campaignPlanned.connect(self._open_planned)
        screens.queue.campaignWanted.connect(self._open_build)
        screens.generation.resultWanted.connect(self.openCampaignAt)
        screens.comparison.chosenVariation.connect(screens.timeline.chooseVariation)
        screens.comparison.chosenVariation.connect(screens.delivery.chooseFilm)

    @Property(NoticesViewModel, constant=True)
    def notices(self) -> NoticesViewModel:
        return self._screens.notices

    @Property(SettingsViewModel, constant=True)
    def settings(self) -> SettingsViewModel:
        return self._screens.settings

    @Property(HelpViewModel, constant=True)
    def help(self) -> HelpViewModel:
        return self._screens.help

    @Property(ComparisonViewModel, constant=True)
    def comparison(self) -> ComparisonViewModel:
        return self._screens.comparison

    @Property(DeliveryViewModel, constant=True)
    def delivery(self) -> DeliveryViewModel:
        return self._screens.delivery

    @Property(LibraryViewModel, constant=True)
    def library(self) -> LibraryViewModel:
        return self._screens.library

    @Property(BrandViewModel, constant=True)
    def brand(self) -> BrandViewModel:
        return self._screens.brand

    @Property(PerfumeViewModel, constant=True)
    def perfume(self) -> PerfumeViewModel:
        return self._screens.perfume

    @Property(MoneyViewModel, constant=True)
    def money(self) -> MoneyViewModel:
        return self._screens.money

    @Property(BriefViewModel, constant=True)
    def brief(self) -> BriefViewModel:
        return self._screens.brief

    @Property(GenerationViewModel, constant=True)
    def generation(self) -> GenerationViewModel:
        return self._screens.generation

    @Property(BuildQueueViewModel, constant=True)
    def queue(self) -> BuildQueueViewModel:
        return self._screens.queue

    @Property(TimelineViewModel, constant=True)
    def timeline(self) -> TimelineViewModel:
        return self._screens.timeline

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._place

    @Property(bool, notify=changed)
    def inCampaign(self) -> bool:
        return self._place in CAMPAIGN_PLACES

    @Property(bool, notify=changed)
    def planned(self) -> bool:
        """Whether the campaign has a storyboard, so that its other steps can be visited."""
        return self._session is not None

    @Property(bool, notify=changed)
    def comparable(self) -> bool:
        """Whether there is more than one variation, so that there is something to compare."""
        return self._several

    @Property(bool, notify=changed)
    def opening(self) -> bool:
        return self._opening

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether there is no brand yet, so that everything begins with a photo."""
        return self._empty

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self._editing is not None and self._editing.can_undo

    @Property(bool, notify=changed)
    def canRedo(self) -> bool:
        return self._editing is not None and self._editing.can_redo

    @Property(str, notify=changed)
    def undoLabel(self) -> str:
        return told(self._editing.undo_label if self._editing else "Undo")

    @Property(str, notify=changed)
    def redoLabel(self) -> str:
        return told(self._editing.redo_label if self._editing else "Redo")

    @Property(str, notify=changed)
    def perfumeId(self) -> str:
        return self._opened.perfume_id

    @Property(str, notify=changed)
    def campaignId(self) -> str:
        return self._opened.campaign_id

    @Property(QAbstractItemModel, constant=True)
    def crumbs(self) -> CrumbListModel:
        return self._crumbs

    @property
    def screens(self) -> Screens:
        return self._screens

    @property
    def session(self) -> ProjectSession | None:
        """The open campaign's project."""
        return self._session

    @property
    def _several(self) -> bool:
        return self._session is not None and len(self._session.project.variations) > 1

    @property
    def _editing(self) -> ProjectSession | None:
        """What undo and redo are about: the campaign one is in, and nothing anywhere else."""
        return self._session if self._place in CAMPAIGN_PLACES else None

    @Slot()
    def openLibrary(self) -> None:
        self._go(Place.LIBRARY)

    @Slot(str)
    def openPerfume(self, perfume_id: str) -> None:
        """Show a perfume."""
        self._start(lambda: self._show_perfume(perfume_id))

    @Slot(str)
    def openCampaign(self, campaign_id: str) -> None:
        """Show a campaign: its storyboard when it is planned, else its brief."""
        self._start(lambda: self._show_campaign(campaign_id))

    @Slot(str, str)
    def openCampaignAt(self, campaign_id: str, place: str) -> None:
        """Show one step of a campaign."""
        self._start(lambda: self._show_campaign(campaign_id, Place(place)))

    @Slot(str)
    def goTo(self, place: str) -> None:
        """Show another screen of what is open."""
        self._go(Place(place))

    @Slot()
    def goBack(self) -> None:
        """Show the screen one came from."""
        self._go(self._before)

    @Slot()
    def undo(self) -> None:
        if self._editing is not None:
            self._editing.undo()

    @Slot()
    def redo(self) -> None:
        if self._editing is not None:
            self._editing.redo()

    @Slot(list)
    def takeIn(self, files: list[QUrl]) -> None:
        """Give photos to the perfume one is at; anywhere else, make a new one of them and show it."""
        photos = tuple(Path(file.toLocalFile()) for file in files if file.isLocalFile())
        if photos:
            self._start(lambda: self._take_in(photos))

    @Slot()
    def tryDemo(self) -> None:
        """Take in the bottle the program came with, and show it."""
        self._start(self._take_in_demo)

    @Slot()
    def requestClose(self) -> None:
        """Ask to leave; the window closes once running work is put away."""
        self.closeRequested.emit()

    async def close(self) -> None:
        """End the background work of every screen."""
        self._stop_hearing()
        self._stop_session()
        await self._tasks.close()
        for screen in reversed(self._screens.all()):
            if isinstance(screen, Closing):
                await screen.close()

    def _open_planned(self, campaign_id: str) -> None:
        """Go on with the brief of a draft that has just got its storyboard."""
        if self._place == Place.BRIEF and campaign_id == self._opened.campaign_id:
            self.openCampaignAt(campaign_id, Place.BRIEF)

    def _open_build(self, campaign_id: str) -> None:
        self.openCampaignAt(campaign_id, Place.GENERATION)

    def _hear(self, change: RecordChange) -> None:
        if change.kind == "brand":
            self._tasks.start("look", self._look)
        if change.deed == "changed" and self._opened.holds(change.record_id):
            self._tasks.start("names", self._read_names)

    async def _read_names(self) -> None:
        """Show a new name of what is open; one may have gone on while it was read."""
        opened = self._opened
        named = await named_again(opened, self._library)
        if opened is self._opened:
            self._opened = named
            self._crumbs.show(way_to(self._place, named))

    async def _look(self) -> None:
        brands = await self._library.brands(ListQuery(limit=1))
        kept = brands or await self._library.brands(ListQuery(limit=1, archived=True))
        self._empty = not kept
        self.changed.emit()

    async def _take_in(self, photos: tuple[Path, ...]) -> None:
        if self._place == Place.PERFUME:
            await self._intake.add_photos(self._opened.perfume_id, photos)
            return
        perfume = await self._intake.start_perfume(photos)
        await self._show_perfume(perfume.perfume_id)

    async def _take_in_demo(self) -> None:
        perfume = await self._intake.start_perfume(
            (data_dir("resources") / "demo" / "aurum-front.jpg",),
            brand_name="Maison Aurelle",
            name="Aurum",
            concentration="Eau de Parfum",
            notes=DEMO_NOTES,
        )
        await self._show_perfume(perfume.perfume_id)

    def _start(self, work: Work) -> None:
        self._opening = True
        self.changed.emit()
        self._tasks.start("open", lambda: self._opened_by(work))

    async def _opened_by(self, work: Work) -> None:
        try:
            await work()
        finally:
            self._opening = False
            self.changed.emit()

    async def _show_perfume(self, perfume_id: str) -> None:
        perfume = await self._library.perfume(perfume_id)
        brand = await self._library.brand(perfume.brand_id)
        for screen in self._screens.all():
            if isinstance(screen, PerfumeScreen):
                await screen.showPerfume(perfume_id)
        self._opened = Opened(brand.brand_id, brand.brand_name, perfume_id, perfume.perfume_name)
        self._go(Place.PERFUME)

    async def _show_campaign(self, campaign_id: str, place: Place | None = None) -> None:
        campaign = await self._library.campaign(campaign_id)
        perfume = await self._library.perfume(campaign.perfume_id)
        brand = await self._library.brand(campaign.brand_id)
        session = await self._session_of(campaign_id)
        if session is None or session is not self._session:
            await self._point_at(campaign_id, session)
        self._opened = Opened(
            brand.brand_id,
            brand.brand_name,
            perfume.perfume_id,
            perfume.perfume_name,
            campaign_id,
            campaign.campaign_name,
        )
        self._hold(session)
        self._go(place or first_place(campaign, planned=session is not None))

    def _hold(self, session: ProjectSession | None) -> None:
        self._stop_session()
        self._stop_session = session.listen(self.changed.emit) if session else _nothing
        self._session = session

    async def _session_of(self, campaign_id: str) -> ProjectSession | None:
        try:
            return await self._sessions.open(campaign_id)
        except NoPlanError:
            return None

    async def _point_at(self, campaign_id: str, session: ProjectSession | None) -> None:
        for screen in self._screens.all():
            if isinstance(screen, ProjectScreen):
                if session is not None:
                    await screen.show(session)
                else:
                    screen.leave()
            if session is None and isinstance(screen, DraftScreen):
                await screen.showDraft(campaign_id)

    def _go(self, place: Place) -> None:
        if place == Place.COMPARISON and not self._several:
            place = Place.TIMELINE
        if place != self._place:
            self._before = self._place
        self._place = place
        self._crumbs.show(way_to(self._place, self._opened))
        self.changed.emit()


def _nothing() -> None:
    """Stand in for a listener that need not be stopped."""
