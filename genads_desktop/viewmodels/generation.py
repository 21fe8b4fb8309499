"""The generation panel: how the ads of the open campaign come along, and stopping and trying again."""

from collections.abc import Callable

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import MAX_VARIATIONS, AdProject
from genads_desktop.ports.errors import MediaStoreError
from genads_desktop.services.generation.build import Build, BuildState
from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.generation.progress import (
    BuildProgress,
    RowState,
    SceneProgress,
    VariationProgress,
)
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.services.storyboard import Stills
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.build_money import BuildMoneyViewModel
from genads_desktop.viewmodels.generation_rows import (
    ColumnListModel,
    StepListModel,
    column_row,
    step_row,
)
from genads_desktop.viewmodels.generation_words import explanation, headline
from genads_desktop.viewmodels.heartbeat import Heartbeat
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.pictures import Pictures
from genads_desktop.viewmodels.sentences import told
from genads_desktop.viewmodels.spending import Consent, no_question
from genads_desktop.viewmodels.storyboard import picture_of

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GenerationViewModel(QObject):
    """Shows one campaign's build, whoever began it and whenever."""

    changed = Signal()
    finished = Signal(str)
    """All ads of the campaign on the screen are done; the place to go on at."""
    resultWanted = Signal(str, str)
    """A person wants to see a finished campaign, at a place."""

    def __init__(
        self,
        builds: Builds,
        stills: Stills,
        pictures: Pictures,
        notices: NoticesViewModel,
        *,
        consent: Consent = no_question,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._builds = builds
        self._consent = consent
        self._stills = stills
        self._pictures = pictures
        self._notices = notices
        self._tasks = TaskScope(on_error=notices.failed)
        self._session: ProjectSession | None = None
        self._campaign_id = ""
        self._watched = False
        self._on_timeline = False
        self._states: dict[str, BuildState] = {}
        self._columns = ColumnListModel(self)
        self._steps = [StepListModel(self) for _ in range(MAX_VARIATIONS)]
        self._heartbeat = Heartbeat(self._refresh)
        self._money = BuildMoneyViewModel(builds, notices, self)
        self._money.changed.connect(self._heartbeat.soon)
        self._stop_builds = builds.listen(self._hear)
        self._stop_session: Callable[[], None] = _nothing

    @Property(BuildMoneyViewModel, constant=True)
    def money(self) -> BuildMoneyViewModel:
        return self._money

    @Property(QAbstractItemModel, constant=True)
    def columns(self) -> ColumnListModel:
        return self._columns

    @Slot(int, result=QAbstractItemModel)
    def stepsOf(self, index: int) -> StepListModel:
        """Return the rows of one variation."""
        return self._steps[index]

    @Property(str, notify=changed)
    def headline(self) -> str:
        if self._session is None:
            return ""
        count = len(self._columns.rows)
        return told(headline(self._state, count, self._session.project.perfume.name))

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """The reason of a failure, or how things go on."""
        build = self._build
        if build is None:
            return "" if self._is_made else told("Nothing is being made at the moment.")
        under_way = [each for each in self._builds.queue if each.under_way]
        return told(explanation(build, under_way.index(build) if build in under_way else 0))

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state.value if self._state else "resting"

    @Property(float, notify=changed)
    def fraction(self) -> float:
        progress = self._progress
        return progress.fraction if progress else 0.0

    @Property(bool, notify=changed)
    def underWay(self) -> bool:
        return self._build is not None and self._build.under_way

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Whether every variation has a film to look at."""
        return self._is_made and not (self._build and self._build.under_way)

    @Property(bool, notify=changed)
    def incomplete(self) -> bool:
        """Whether something is left to make and nobody is making it."""
        if self._session is None or (self._build and self._build.under_way):
            return False
        return not self._is_made or self._state in (BuildState.FAILED, BuildState.STOPPED)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether a scene has failed, while others may still be made."""
        return self._state == BuildState.FAILED or self._has_failures

    @Property(bool, notify=changed)
    def tryingAgain(self) -> bool:
        """Whether what has failed is tried again when the others are done."""
        return self._build is not None and self._build.again

    @Property(str, notify=changed)
    def resultPlace(self) -> str:
        """Where one goes on when all is done."""
        several = self._session is not None and len(self._session.project.variations) > 1
        return "comparison" if several else "timeline"

    @Slot()
    def start(self) -> None:
        """Make what is missing or outdated."""
        self._tasks.start("start", lambda: self._start(()))

    @Slot()
    def stop(self) -> None:
        """Stop; what is finished stays."""
        self._tasks.start("stop", lambda: self._builds.stop(self._campaign_id))

    @Slot()
    def retry(self) -> None:
        """Try what has failed again, at once or when the others are done."""
        self._tasks.start("start", self._retry)

    @Slot(int)
    def retryVariation(self, index: int) -> None:
        """Make what one variation is missing, or has from a stand-in, and nothing else."""
        self._tasks.start("start", lambda: self._start((index,)))

    @Slot(bool)
    def watch(self, watched: bool) -> None:
        """Tell whether a person is looking at this panel."""
        self._watched = watched
        if watched:
            self._heartbeat.soon()

    @Slot(bool)
    def edit(self, on_timeline: bool) -> None:
        """Tell whether a person is at the timeline, which shows by itself when its film is done."""
        self._on_timeline = on_timeline

    async def show(self, session: ProjectSession) -> None:
        """Show this campaign's build."""
        self._stop_session()
        self._session = session
        self._campaign_id = session.campaign.campaign_id
        self._stop_session = session.listen(self._heartbeat.soon)
        self._money.show(session)
        self._refresh()

    def leave(self) -> None:
        """Show nothing; the build goes on."""
        self._stop_session()
        self._stop_session = _nothing
        self._session = None
        self._campaign_id = ""
        self._columns.show([])
        self._money.leave()
        self.changed.emit()

    async def close(self) -> None:
        """End the background work; the build itself is left as it is."""
        self._stop_session()
        self._stop_builds()
        self._heartbeat.stop()
        await self._money.close()
        await self._tasks.close()

    async def _start(self, indexes: tuple[int, ...]) -> None:
        session = self._session
        if session is not None and await self._consent(session.project, indexes or None):
            await self._builds.start(session.campaign.campaign_id, indexes)

    async def _retry(self) -> None:
        build = self._build
        await self._start(build.indexes if build else ())

    def _hear(self, build: Build) -> None:
        before = self._states.get(build.campaign_id)
        self._states[build.campaign_id] = build.state
        if build.campaign_id == self._campaign_id:
            self._heartbeat.soon()
        if before != build.state:
            self._tell(build)

    def _tell(self, build: Build) -> None:
        """Say how a build has ended, unless a person sees it end."""
        ours = build.campaign_id == self._campaign_id
        here = ours and self._watched
        campaign_id = build.campaign_id
        match build.state:
            case BuildState.DONE if here:
                self._refresh()
                self.finished.emit(self._place_of_result(build))
            case BuildState.DONE if ours and self._on_timeline:
                return
            case BuildState.DONE:
                place = self._place_of_result(build)
                self._notices.tell(
                    f"The ads of {build.perfume} are done"
                    if place == "comparison"
                    else f"The ad of {build.perfume} is done",
                    build.campaign,
                    action="Show",
                    deed=lambda: self.resultWanted.emit(campaign_id, place),
                )
            case BuildState.FAILED | BuildState.ATTENTION if not here:
                self._notices.complain(
                    f"The ad of {build.perfume} could not be finished",
                    build.reason,
                    action="Show",
                    deed=lambda: self.resultWanted.emit(campaign_id, "generation"),
                )
            case _:
                return

    def _place_of_result(self, build: Build) -> str:
        return "comparison" if len(build.progress.variations) > 1 else "timeline"

    @property
    def _build(self) -> Build | None:
        return self._builds.find(self._campaign_id)

    @property
    def _state(self) -> BuildState | None:
        build = self._build
        return build.state if build else None

    @property
    def _progress(self) -> BuildProgress | None:
        if self._build is not None:
            return self._build.progress
        return self._builds.resting(self._session.project) if self._session else None

    @property
    def _is_made(self) -> bool:
        session = self._session
        return session is not None and all(each.finished for each in session.project.variations)

    @property
    def _has_failures(self) -> bool:
        return any(
            row.stage == RowState.FAILED.value
            for column in self._columns.rows
            for row in self._steps[column.variation_index].rows
        )

    def _refresh(self) -> bool:
        session, progress = self._session, self._progress
        if session is None or progress is None:
            return False
        columns = progress.variations
        self._columns.show(
            [column_row(column, self._money.of_variation(column.index)) for column in columns]
        )
        for column in columns:
            self._show_steps(session.project, column)
        self.changed.emit()
        return self._build is not None and self._build.under_way

    def _show_steps(self, project: AdProject, column: VariationProgress) -> None:
        stopped = self._build is None or not self._build.under_way
        rows = []
        for number, row in enumerate(column.rows, start=1):
            known = bool(row.scene_id) and project.has_scene(row.scene_id)
            scene = project.scene(row.scene_id) if known else None
            picture = self._picture(project, column.index, row)
            rows.append(step_row(row, number, scene, picture, stopped=stopped))
        self._steps[column.index].show(rows)

    def _picture(self, project: AdProject, index: int, row: SceneProgress) -> QUrl:
        """The take's poster, else the still of the storyboard; for the ad, its poster."""
        if not row.scene_id:
            films = project.variation(index).finished if project.has_variation(index) else ()
            made = films and row.state == RowState.DONE and row.title != "Score"
            return self._pictures.whole(films[-1].poster.key) if made else QUrl()
        if not project.has_scene(row.scene_id):
            return QUrl()
        variation, scene = project.place_of(row.scene_id)
        take = scene.selected_take
        if take is not None and take.poster is not None:
            return self._pictures.whole(take.poster.key)
        try:
            return picture_of(self._stills.still_of(project, variation, scene))
        except MediaStoreError:
            return QUrl()


def _nothing() -> None:
    """Stand in for a listener that need not be stopped."""
