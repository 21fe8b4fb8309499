"""The money of a build while it is made: what was spent of what was agreed to, and what a person has to decide."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.cost import Money
from genads_desktop.ports.ledger import Decision, RemoteOperation
from genads_desktop.services.generation.agreement import Agreement, Spent
from genads_desktop.services.generation.build import Build, BuildState
from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.generation.step_keys import StepKey, StepKind
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.engine_offer import engine_name
from genads_desktop.viewmodels.heartbeat import Heartbeat
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.row_list_model import RowListModel
from genads_desktop.viewmodels.sentences import told

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtRow:
    """One payment that may have been made and that nobody can prove."""

    operation_id: str
    title: str
    reason: str
    again: str
    """What paying again would cost."""


class DoubtListModel(RowListModel[DoubtRow]):
    row_type = DoubtRow
    key = "operation_id"
    spoken = ("title", "reason", "again")


@QmlElement
class BuildMoneyViewModel(QObject):
    """Reads the book of one campaign, as often as its build has news."""

    changed = Signal()

    def __init__(
        self, builds: Builds, notices: NoticesViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._builds = builds
        self._tasks = TaskScope(on_error=notices.failed)
        self._session: ProjectSession | None = None
        self._spent: Mapping[int, Spent] = {}
        self._doubts = DoubtListModel(self)
        self._heartbeat = Heartbeat(self._look)
        self._stop_builds: Callable[[], None] = builds.listen(self._hear)

    @Property(QAbstractItemModel, constant=True)
    def doubts(self) -> DoubtListModel:
        return self._doubts

    @Property(int, notify=changed)
    def doubtCount(self) -> int:
        return len(self._doubts.rows)

    @Property(str, notify=changed)
    def line(self) -> str:
        """What all of it has cost so far; empty where nothing costs anything."""
        if self._session is None:
            return ""
        indexes = [each.index for each in self._session.project.variations]
        build = self._build
        if build is not None and _costs(build.agreement):
            agreement = build.agreement
            spent = sum((agreement.spent_of(self._spent, each) for each in indexes), Spent())
            return told(_progress(spent, _quoted(agreement)))
        whole = sum((self._spent.get(each, Spent()) for each in indexes), Spent())
        if whole == Spent():
            return ""
        return told(f"${whole.paid:.2f} were spent on these ads.")

    def of_variation(self, index: int) -> str:
        """Say in a few words what one variation has cost of what it may cost."""
        build = self._build
        if build is None or not _costs(build.agreement):
            spent = self._spent.get(index, Spent())
            return f"${spent.paid:.2f}" if spent.paid else ""
        if index not in build.agreement.quoted:
            return ""
        spent = build.agreement.spent_of(self._spent, index)
        quoted = build.agreement.quoted[index]
        if quoted == 0:
            return "free"
        return f"${spent.paid:.2f} spent of {_dollars(quoted)}"

    @Slot(str, str)
    def decide(self, operation_id: str, word: str) -> None:
        """Say what becomes of one payment in doubt: `pay_again`, `skip` or `look_again`."""
        decision = Decision(word)
        self._tasks.start(f"decide {operation_id}", lambda: self._decide(operation_id, decision))

    def show(self, session: ProjectSession) -> None:
        """Read the book of this campaign."""
        if session is not self._session:
            self._session, self._spent = session, {}
            self._doubts.show([])
        self._start_reading()

    def leave(self) -> None:
        """Read nothing."""
        self._session, self._spent = None, {}
        self._doubts.show([])
        self.changed.emit()

    async def close(self) -> None:
        """End the background work."""
        self._stop_builds()
        self._heartbeat.stop()
        await self._tasks.close()

    async def _decide(self, operation_id: str, decision: Decision) -> None:
        if self._session is not None:
            await self._builds.decide(
                self._session.campaign.campaign_id, decision, operation_id or None
            )
            await self._read()

    @property
    def _build(self) -> Build | None:
        session = self._session
        return self._builds.find(session.campaign.campaign_id) if session else None

    def _hear(self, build: Build) -> None:
        session = self._session
        if session is not None and build.campaign_id == session.campaign.campaign_id:
            self._heartbeat.soon()

    def _look(self) -> bool:
        build = self._build
        if build is None or not (_costs(build.agreement) or build.state == BuildState.ATTENTION):
            return False
        self._start_reading()
        return build.under_way

    def _start_reading(self) -> None:
        if not self._tasks.is_running("read"):
            self._tasks.start("read", self._read)

    async def _read(self) -> None:
        session = self._session
        if session is None:
            return
        campaign_id = session.campaign.campaign_id
        spent = await self._builds.spent(campaign_id)
        doubts = await self._builds.doubts(campaign_id)
        if session is self._session:
            self._spent = spent
            self._doubts.show([_doubt_row(doubt, session.project) for doubt in doubts])
            self.changed.emit()


def _doubt_row(doubt: RemoteOperation, project: AdProject) -> DoubtRow:
    return DoubtRow(
        operation_id=doubt.id,
        title=_title(doubt, project),
        reason=doubt.error or "",
        again=_once_more(doubt.estimated),
    )


def _title(doubt: RemoteOperation, project: AdProject) -> str:
    """`Variation 2, scene 3, made by Omni`."""
    key, engine = StepKey.parse(doubt.key), engine_name(doubt.provider)
    part = "music" if key.kind == StepKind.SONG else "a scene that is no more"
    if key.scene_id and project.has_scene(key.scene_id):
        variation, scene = project.place_of(key.scene_id)
        part = f"scene {variation.scenes.index(scene) + 1}"
    return f"Variation {key.variation_index + 1}, {part}, made by {engine}"


def _once_more(price: Money | None) -> str:
    return "at a price nobody knows" if price is None else f"up to {price} more"


def _costs(agreement: Agreement) -> bool:
    return any(amount is None or amount for amount in agreement.quoted.values())


def _quoted(agreement: Agreement) -> Decimal | None:
    amounts = tuple(agreement.quoted.values())
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if len(known) == len(amounts) else None


def _progress(spent: Spent, quoted: Decimal | None) -> str:
    parts = [f"${spent.paid:.2f} spent of {_dollars(quoted)}"]
    if spent.open:
        parts.append(f"up to ${spent.open:.2f} under way")
    if spent.unknown:
        parts.append(f"{spent.unknown} at an unknown price")
    return ", ".join(parts)


def _dollars(quoted: Decimal | None) -> str:
    return "an unknown price" if quoted is None else f"up to ${quoted:.2f}"
