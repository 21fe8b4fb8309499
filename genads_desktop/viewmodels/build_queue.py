"""All builds of this window: what is made now, what comes next, and what has ended."""

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.services.generation.build import Build, BuildState
from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.generation_rows import BuildListModel, build_row
from genads_desktop.viewmodels.heartbeat import Heartbeat
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.sentences import told

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BuildQueueViewModel(QObject):
    """Lists the builds and puts them in order. Goes on with unfinished ones at the start."""

    changed = Signal()
    campaignWanted = Signal(str)
    """A person wants to see how a campaign's build goes."""

    def __init__(
        self, builds: Builds, notices: NoticesViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._builds = builds
        self._notices = notices
        self._tasks = TaskScope(on_error=notices.failed)
        self._rows = BuildListModel(self)
        self._heartbeat = Heartbeat(self._refresh)
        self._stop = builds.listen(lambda _build: self._heartbeat.soon())
        self._tasks.start("resume", self._resume)

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> BuildListModel:
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._rows.rows)

    @Property(int, notify=changed)
    def underWay(self) -> int:
        """How many are made now or wait."""
        return sum(row.under_way for row in self._rows.rows)

    @Property(float, notify=changed)
    def fraction(self) -> float:
        """How much of what is under way is done, 0..1."""
        working = [row.fraction for row in self._rows.rows if row.under_way]
        return sum(working) / len(working) if working else 0.0

    @Property(str, notify=changed)
    def summary(self) -> str:
        """The build that is made now, in a line."""
        working = [row for row in self._rows.rows if row.under_way and not row.waiting]
        return f"{working[0].title}: {told(working[0].status).lower()}" if working else ""

    @Slot(str)
    def open(self, campaign_id: str) -> None:
        """Show how a build goes."""
        self.campaignWanted.emit(campaign_id)

    @Slot(str, int)
    def move(self, campaign_id: str, place: int) -> None:
        """Put a waiting build at a place of the list, counted from 0; those at work stay in front."""
        rows = [row for row in self._rows.rows if row.campaign_id != campaign_id]
        first = sum(row.under_way and not row.waiting for row in rows)
        waiting = [row.campaign_id for row in rows if row.waiting]
        before = waiting[max(0, place - first) :][:1]
        self._tasks.start(
            "move", lambda: self._builds.move(campaign_id, before[0] if before else None)
        )

    @Slot(str)
    def stop(self, campaign_id: str) -> None:
        self._tasks.start(f"stop {campaign_id}", lambda: self._builds.stop(campaign_id))

    @Slot(str)
    def resume(self, campaign_id: str) -> None:
        """Go on with a build that was stopped or has failed."""
        self._tasks.start(f"resume {campaign_id}", lambda: self._go_on(campaign_id))

    @Slot(str)
    def forget(self, campaign_id: str) -> None:
        """Take an ended build off the list."""
        self._builds.forget(campaign_id)

    async def close(self) -> None:
        """End the background work; the builds themselves are left as they are."""
        self._stop()
        self._heartbeat.stop()
        await self._tasks.close()

    async def _go_on(self, campaign_id: str) -> None:
        await self._builds.retry(campaign_id)

    async def _resume(self) -> None:
        for build in await self._builds.resume():
            self._tell(build)
        self._heartbeat.soon()

    def _tell(self, build: Build) -> None:
        if build.state == BuildState.ATTENTION:
            title = f"The ad of {build.perfume} needs your decision"
            text = build.reason
        else:
            title = f"The ad of {build.perfume} goes on where it stopped"
            text = build.campaign
        campaign_id = build.campaign_id
        self._notices.tell(title, text, action="Show", deed=lambda: self.open(campaign_id))

    def _refresh(self) -> bool:
        self._rows.show([build_row(build) for build in self._builds.queue])
        self.changed.emit()
        return any(build.under_way for build in self._builds.queue)
