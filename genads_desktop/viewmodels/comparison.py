"""Compare: up to three variations side by side, notes on them, and the choice of one."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import AdProject, FinishedAd
from genads_desktop.domain.errors import DomainError
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.platform import Platform
from genads_desktop.domain.timeline import lay_out
from genads_desktop.domain.variation_edits import AnnotateVariation
from genads_desktop.ports.errors import MediaStoreError
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.services.listening import Listening
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.services.selection import choose_variation
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.comparison_rows import (
    ChoiceListModel,
    VariationListModel,
    choice_rows,
    title_of,
    variation_rows,
)
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.phone import PhoneViewModel
from genads_desktop.viewmodels.sentences import told

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_SHOWN = 3
"""As many films as a window has room for, and a computer plays in step."""
NOBODY = -1


class Way(StrEnum):
    """How the films are laid out."""

    GRID = "grid"
    FLIP = "flip"
    WIPE = "wipe"
    DIFFERENCE = "difference"
    PHONE = "phone"


WAYS = tuple(Way)
_PAIR = 2
_PAIRED = (Way.WIPE, Way.DIFFERENCE)


@QmlElement
class ComparisonViewModel(QObject):
    """Which variations are on the wall, how they are laid out, and which one has the focus."""

    changed = Signal()
    chosenVariation = Signal(int)

    def __init__(
        self,
        storage: MediaStorage,
        listening: Listening,
        platforms: tuple[Platform, ...],
        notices: NoticesViewModel,
        *,
        person: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._listening = listening
        self._person = person
        self._notices = notices
        self._tasks = TaskScope(on_error=notices.failed)
        self._session: ProjectSession | None = None
        self._stop: Callable[[], None] | None = None
        self._way = Way.GRID
        self._shown: tuple[int, ...] = ()
        self._known: frozenset[int] = frozenset()
        self._draft: str | None = None
        self._focus: tuple[int, ...] = ()
        self._gains: dict[int, float] = {}
        self._listened: tuple[str, ...] = ()
        self._variations = VariationListModel(self)
        self._wall = VariationListModel(self)
        self._phone = PhoneViewModel(platforms, self)
        self._choices = ChoiceListModel(self)

    @Property(QAbstractItemModel, constant=True)
    def variations(self) -> VariationListModel:
        """Every variation that has a film."""
        return self._variations

    @Property(QAbstractItemModel, constant=True)
    def wall(self) -> VariationListModel:
        """The ones that are being compared."""
        return self._wall

    @Property(PhoneViewModel, constant=True)
    def phone(self) -> PhoneViewModel:
        return self._phone

    @Property(QAbstractItemModel, constant=True)
    def choices(self) -> ChoiceListModel:
        return self._choices

    @Property(int, notify=changed)
    def filmCount(self) -> int:
        return len(self._variations.rows)

    @Property(int, notify=changed)
    def shownCount(self) -> int:
        return len(self._shown)

    @Property(int, notify=changed)
    def choiceCount(self) -> int:
        return len(self._choices.rows)

    @Property(str, notify=changed)
    def way(self) -> str:
        return self._way

    @Property(int, notify=changed)
    def wayIndex(self) -> int:
        return WAYS.index(self._way)

    @Property(int, notify=changed)
    def focused(self) -> int:
        """Index of the variation that is heard and that Enter chooses; -1 without any."""
        return self._focus[0] if self._focus else NOBODY

    @Property(int, notify=changed)
    def against(self) -> int:
        """Index of the variation the focused one is held against in a wipe or a difference."""
        return self._focus[1] if len(self._focus) > 1 else NOBODY

    @Property(str, notify=changed)
    def focusedTitle(self) -> str:
        if self._session is None or not self._focus:
            return ""
        return told(title_of(self._session.project.variation(self._focus[0])))

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._note_on(self._focus[0]) if self._focus else ""

    @Property(int, notify=changed)
    def selected(self) -> int:
        """Index of the variation that was chosen; -1 before."""
        project = self._session.project if self._session else None
        chosen = project.selected_variation if project else None
        return NOBODY if chosen is None else chosen

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type] # the stub knows types only
    def marks(self) -> list[float]:
        """Seconds at which the scenes of the focused film begin."""
        if self._session is None or not self._focus:
            return []
        scenes = self._session.project.variation(self._focus[0]).scenes
        return [clip.start for clip in lay_out(scenes)[1:]]

    async def show(self, session: ProjectSession) -> None:
        """Compare the variations of a campaign: the first three, or those of the last time."""
        self.leave()
        self._session = session
        self._stop = session.listen(self._refresh)
        films = self._films(session.project)
        self._shown = tuple(sorted(films))[:MOST_SHOWN]
        chosen = session.project.selected_variation
        if chosen in films and chosen not in self._shown:
            self._shown = (*self._shown[: MOST_SHOWN - 1], chosen)
        self._focus = self._shown
        self._known = frozenset(films)
        if chosen in self._shown:
            self._to_front(chosen)
        self._refresh()

    def leave(self) -> None:
        if self._stop is not None:
            self._stop()
        self._session, self._stop = None, None
        self._shown, self._focus, self._gains, self._listened = (), (), {}, ()
        self._known = frozenset()
        self._way = Way.GRID
        for rows in (self._variations, self._wall, self._choices):
            rows.show([])
        self.changed.emit()

    async def close(self) -> None:
        await self._tasks.close()

    @Slot(int)
    def lookAs(self, way_index: int) -> None:
        """Lay the films out another way."""
        way = WAYS[way_index]
        if way in _PAIRED and len(self._shown) < _PAIR:
            self._notices.tell("A wipe or a difference needs two variations to compare.")
            return
        self._way = way
        self.changed.emit()

    @Slot(int)
    def focus(self, index: int) -> None:
        """Hear this variation, and bring it to the wall; the one before is what it is held against."""
        if self._session is None or index not in self._films(self._session.project):
            return
        self._keep_draft()
        if index not in self._shown:
            self._hang(index)
        self._to_front(index)
        self._refresh()

    @Slot(int)
    def toggleShown(self, index: int) -> None:
        """Put a variation on the wall, or take it down; one always stays."""
        if index not in self._shown:
            self.focus(index)
            return
        if len(self._shown) == 1:
            return
        self._shown = tuple(one for one in self._shown if one != index)
        self._focus = tuple(one for one in self._focus if one != index)
        self._refresh()

    @Slot()
    def choose(self) -> None:
        """Keep the focused variation; the others stay, and one may choose again."""
        if self._focus:
            self.chooseVariation(self._focus[0])

    @Slot(int)
    def chooseVariation(self, index: int) -> None:
        """Keep a variation. Choosing the same one again says nothing new, so it is not recorded."""
        if self._session is None or index == self._session.project.selected_variation:
            return
        try:
            choose_variation(self._session, index, chosen_by=self._person)
        except DomainError as error:
            self._notices.complain(str(error))
            return
        self.chosenVariation.emit(index)

    @Slot(str)
    def draftNote(self, text: str) -> None:
        """Hold what is being typed; it is kept when the focus moves on."""
        self._draft = text

    @Slot(str)
    def annotate(self, text: str) -> None:
        """Keep a note on the focused variation."""
        self._draft = None
        if self._session is None or not self._focus or text == self._note_on(self._focus[0]):
            return
        self._session.apply(AnnotateVariation(variation_index=self._focus[0], note=text))

    def _keep_draft(self) -> None:
        if self._draft is not None:
            self.annotate(self._draft)

    def _note_on(self, index: int) -> str:
        return self._session.project.variation(index).note if self._session else ""

    def _hang(self, index: int) -> None:
        """Put a variation on the wall, in the place of the one that had the focus longest ago."""
        kept = self._focus[: MOST_SHOWN - 1]
        self._shown = tuple(sorted((*kept, index)))
        self._focus = kept

    def _hang_new(self, films: dict[int, FinishedAd]) -> None:
        """Put films that were finished meanwhile on the wall, as long as there is room."""
        room = MOST_SHOWN - len(self._shown)
        new = tuple(sorted(index for index in films if index not in self._known))[:room]
        self._shown = tuple(sorted((*self._shown, *new)))
        self._focus = (*self._focus, *new)
        self._known = frozenset(films)

    def _to_front(self, index: int) -> None:
        self._focus = (index, *(one for one in self._focus if one != index))

    def _refresh(self) -> None:
        if self._session is None:
            return
        project = self._session.project
        films = self._films(project)
        self._shown = tuple(one for one in self._shown if one in films)
        self._hang_new(films)
        self._shown = self._shown or tuple(films)[:1]
        self._focus = tuple(one for one in self._focus if one in self._shown) or self._shown
        rows = variation_rows(project, shown=self._shown, gains=self._gains, url_of=self._url)
        self._variations.show(rows)
        self._wall.show([row for row in rows if row.shown])
        self._choices.show(choice_rows(project))
        self._phone.show(project)
        if self._way in _PAIRED and len(self._shown) < _PAIR:
            self._way = Way.GRID
        self._listen_to(films)
        self.changed.emit()

    def _listen_to(self, films: dict[int, FinishedAd]) -> None:
        names = tuple(ad.proxy.sha256 for ad in films.values())
        if names != self._listened:
            self._listened = names
            self._tasks.start("loudness", lambda: self._match(films))

    async def _match(self, films: dict[int, FinishedAd]) -> None:
        self._gains = await self._listening.gains(films)
        self._refresh()

    def _films(self, project: AdProject) -> dict[int, FinishedAd]:
        return {one.index: one.finished[-1] for one in project.variations if one.finished}

    def _url(self, media: MediaRef) -> QUrl:
        try:
            return QUrl.fromLocalFile(str(self._storage.path(media)))
        except MediaStoreError:
            return QUrl()
