"""The update of the open variation: what it would make, and how far it has come."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.services.generation.build import Build, BuildState
from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.generation.progress import RowState, SceneProgress
from genads_desktop.services.outdated import Outdated, Work, share_of
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.editing import EditingDesk
from genads_desktop.viewmodels.sentences import told
from genads_desktop.viewmodels.spending import Consent, no_question

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_REFRESH_MS = 100
_MINUTE = 60
_FEW = 10


@QmlElement
class UpdateViewModel(QObject):
    """Makes what is outdated in the variation one looks at, and nothing else."""

    changed = Signal()
    progressed = Signal()

    def __init__(
        self,
        desk: EditingDesk,
        *,
        builds: Builds,
        outdated: Outdated,
        consent: Consent = no_question,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._builds = builds
        self._outdated = outdated
        self._consent = consent
        self._tasks = TaskScope(on_error=desk.notices.failed)
        self._work = Work()
        self._told = ""
        self._refresh = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._refresh.timeout.connect(self._tick)
        self._stop_hearing = builds.listen(self._hear)
        desk.listen(self._show)

    @Property(bool, notify=changed)
    def needed(self) -> bool:
        return not self._work.is_nothing

    @Property(int, notify=changed)
    def outdatedScenes(self) -> int:
        return len(self._work.scene_ids)

    @Property(bool, notify=changed)
    def running(self) -> bool:
        build = self._build
        return build is not None and build.under_way

    @Property(float, notify=changed)
    def fraction(self) -> float:
        return self._build.progress.fraction if self._build else 0.0

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the button says: `Update 2 scenes`, `Put it together`, `Up to date`."""
        build = self._build
        if build is not None and build.state == BuildState.WAITING:
            return told("Waiting for its turn")
        if build is not None and build.under_way:
            return told(f"Updating, {round(build.progress.fraction * 100)} %")
        scenes = len(self._work.scene_ids)
        if scenes:
            return told("Update 1 scene" if scenes == 1 else f"Update {scenes} scenes")
        if self._work.scores:
            return told("Update the music")
        return told("Put it together" if self._work.films else "Up to date")

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What it costs and how long it takes, or why the last one ended early."""
        build = self._build
        if build is not None and build.under_way:
            left = build.progress.seconds_left
            return "" if left is None else told(f"about {_spoken(left)} left")
        if build is not None and build.state in (BuildState.FAILED, BuildState.ATTENTION):
            return told(build.reason)
        project = self._desk.project
        if project is None or self._work.is_nothing:
            return ""
        seconds = self._builds.expected_seconds(project) * share_of(self._work, project)
        return told(f"{self._work.quote}, about {_spoken(seconds)}")

    @property
    def scenes(self) -> dict[str, SceneProgress]:
        """How far the scenes of the variation have come, by id, while an update is under way."""
        build, variation = self._build, self._desk.variation
        if build is None or variation is None:
            return {}
        ended_badly = build.state in (BuildState.FAILED, BuildState.ATTENTION)
        if not build.under_way and not ended_badly:
            return {}
        return {
            row.scene_id: row
            for column in build.progress.variations
            if column.index == variation.index
            for row in column.rows
            if row.scene_id and (build.under_way or row.state in _TROUBLE)
        }

    @Slot()
    def start(self) -> None:
        """Make what is outdated in this variation."""
        session, variation = self._desk.session, self._desk.variation
        if session is None or variation is None:
            return
        campaign_id, index = session.campaign.campaign_id, variation.index

        async def started() -> None:
            if await self._consent(session.project, (index,)):
                await self._builds.start(campaign_id, (index,))

        self._tasks.start("update", started)

    @Slot()
    def stop(self) -> None:
        """Stop it; what is finished stays."""
        if (session := self._desk.session) is None:
            return
        campaign_id = session.campaign.campaign_id

        async def stopped() -> None:
            await self._builds.stop(campaign_id)

        self._tasks.start("stop", stopped)

    async def close(self) -> None:
        """Stop listening; the build itself goes on."""
        self._stop_hearing()
        self._refresh.stop()
        await self._tasks.close()

    @property
    def _build(self) -> Build | None:
        session = self._desk.session
        return self._builds.find(session.campaign.campaign_id) if session else None

    def _hear(self, build: Build) -> None:
        session = self._desk.session
        if session is None or session.campaign.campaign_id != build.campaign_id:
            return
        if not self._refresh.isActive():
            self._refresh.start()

    def _tick(self) -> None:
        self.changed.emit()
        self.progressed.emit()

    def _show(self) -> None:
        project, variation = self._desk.project, self._desk.variation
        if project is None or variation is None:
            self._work = Work()
        else:
            self._work = self._outdated.work(project, (variation.index,))
        self.changed.emit()


_TROUBLE = (RowState.FAILED, RowState.ATTENTION)


def _spoken(seconds: float) -> str:
    """Say a length of time as roughly as it is known: `20 s`, `3 min`."""
    if seconds < _MINUTE:
        step = 1 if seconds < _FEW else _FEW // 2
        return f"{max(1, round(seconds / step) * step)} s"
    return f"{round(seconds / _MINUTE)} min"
