"""An open project: the one owner of its state in memory, and the only one who saves it."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.campaign import Campaign, CampaignStatus
from genads_desktop.domain.edit_base import ProjectEdit
from genads_desktop.domain.errors import DomainError
from genads_desktop.domain.timestamp import utc_text
from genads_desktop.ports.errors import StoreError
from genads_desktop.ports.store import RecordNotFoundError, Store
from genads_desktop.services.changes import Changes, RecordChange
from genads_desktop.services.clock import Clock, system_clock

UNDO_LIMIT = 100
RETRY_SECONDS = 5.0
"""Between two attempts to save while the database cannot be used."""

Listener = Callable[[], None]
Result = Callable[[AdProject], AdProject]

_CHOOSABLE = (CampaignStatus.READY, CampaignStatus.SELECTED)


class NoPlanError(DomainError):
    """The campaign has no ad project yet, so it cannot be opened."""

    def __init__(self, campaign_name: str) -> None:
        super().__init__(
            f'The campaign "{campaign_name}" has no storyboard yet. Plan it first; that is free.'
        )


@dataclass(frozen=True, slots=True)
class _Step:
    """One edit in the history: the project on its other side, and the edit's name."""

    project: AdProject
    label: str


class ProjectSession:
    """Takes in the designer's edits and the pipeline's results, in whatever order they come.

    Projects never change, so undo is a list of earlier ones. Everything is saved as it happens:
    while one state is being written later ones wait, and only the last of them is written.
    """

    def __init__(
        self,
        campaign: Campaign,
        store: Store,
        changes: Changes,
        *,
        clock: Clock = system_clock,
        retry_seconds: float = RETRY_SECONDS,
    ) -> None:
        """Raise `NoPlanError` when the campaign has no project."""
        if campaign.project is None:
            raise NoPlanError(campaign.campaign_name)
        self._campaign = campaign
        self._project = campaign.project
        self._store = store
        self._changes = changes
        self._clock = clock
        self._retry_seconds = retry_seconds
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        self._listeners: list[Listener] = []
        self._revision = 0
        self._saved_revision = 0
        self._saving = asyncio.Lock()
        self._autosave: asyncio.Task[None] | None = None
        self._problem = ""

    @property
    def campaign(self) -> Campaign:
        """The campaign as it would be saved now."""
        return self._campaign

    @property
    def project(self) -> AdProject:
        return self._project

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    @property
    def undo_label(self) -> str:
        """`Undo trim of scene 3`, or `Undo` when there is nothing to undo."""
        return f"Undo {self._undo[-1].label}" if self._undo else "Undo"

    @property
    def redo_label(self) -> str:
        return f"Redo {self._redo[-1].label}" if self._redo else "Redo"

    @property
    def is_saved(self) -> bool:
        return self._saved_revision == self._revision

    @property
    def problem(self) -> str:
        """Why the last attempt to save failed, as a sentence; empty when it did not."""
        return self._problem

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; call the answer to stop."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def apply(self, edit: ProjectEdit) -> None:
        """Make an edit. Raise `EditRefusedError` when it cannot be made; nothing changes then."""
        self.apply_all((edit,), edit.label(self._project))

    def apply_all(self, edits: Sequence[ProjectEdit], label: str) -> None:
        """Make several edits, in order, that one undo takes back under the name `label`.

        Raise `EditRefusedError` when one of them cannot be made; nothing changes then.
        """
        changed = self._project
        for edit in edits:
            changed = edit.apply_or_refuse(changed)
        step = _Step(self._project, label)
        self._undo = [*self._undo, step][-UNDO_LIMIT:]
        self._redo.clear()
        self._become(changed)

    def undo(self) -> None:
        self._step(self._undo, self._redo)

    def redo(self) -> None:
        self._step(self._redo, self._undo)

    def add(self, result: Result) -> None:
        """Take in a generated result. It is not an edit, so undo does not take it away."""
        changed = result(self._project)
        self._undo = [_Step(result(step.project), step.label) for step in self._undo]
        self._redo = [_Step(result(step.project), step.label) for step in self._redo]
        self._become(changed)

    def mark(self, status: CampaignStatus) -> None:
        """Say how far the campaign has come."""
        if status != self._campaign.status:
            self._campaign = self._campaign.replace(status=status)
            self._changed()

    def take_name(self, name: str) -> None:
        """Take over the name it was given elsewhere; the session itself never saves it."""
        self._campaign = self._campaign.replace(campaign_name=name)

    async def flush(self) -> None:
        """Wait until everything is on disk. Raise `StoreError` when that fails."""
        async with self._saving:
            while not self.is_saved:
                await self._save()

    async def close(self) -> None:
        """Save what is left and stop saving. Raise `StoreError` when that fails."""
        try:
            await self.flush()
        finally:
            if self._autosave is not None:
                self._autosave.cancel()
                await asyncio.gather(self._autosave, return_exceptions=True)
                self._autosave = None

    def _step(self, back: list[_Step], forth: list[_Step]) -> None:
        if back:
            step = back.pop()
            forth.append(_Step(self._project, step.label))
            self._become(step.project)

    def _become(self, project: AdProject) -> None:
        if project is self._project:
            return
        self._project = project
        brief = project.brief
        self._campaign = self._campaign.replace(
            project=project,
            status=_status(self._campaign.status, project),
            creative_prompt=brief.creative_prompt,
            selected_style=brief.selected_style,
            target_duration=brief.target_duration,
            num_variations=brief.num_variations,
        )
        self._changed()

    def _changed(self) -> None:
        self._revision += 1
        if self._autosave is None or self._autosave.done():
            self._autosave = asyncio.get_running_loop().create_task(self._save_as_it_happens())
        self._notify()

    def _notify(self) -> None:
        for listener in tuple(self._listeners):
            listener()

    async def _save_as_it_happens(self) -> None:
        while not self.is_saved:
            try:
                await self.flush()
            except RecordNotFoundError:
                return
            except StoreError:
                await asyncio.sleep(self._retry_seconds)

    async def _save(self) -> None:
        revision = self._revision
        campaign = self._campaign.replace(updated_at=utc_text(self._clock()))
        try:
            await self._store.run(lambda work: work.campaigns.save_work(campaign))
        except StoreError as error:
            self._tell(str(error))
            raise
        self._saved_revision = revision
        self._tell("")
        self._changes.announce(RecordChange("campaign", campaign.campaign_id, "changed"))

    def _tell(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self._notify()


def _status(status: CampaignStatus, project: AdProject) -> CampaignStatus:
    """A finished campaign is selected as long as one of its variations is."""
    if status not in _CHOOSABLE:
        return status
    chosen = project.selected_variation is not None
    return CampaignStatus.SELECTED if chosen else CampaignStatus.READY


class ProjectSessions:
    """The open projects, at most one session a campaign, so that there is one writer each."""

    def __init__(self, store: Store, changes: Changes, *, clock: Clock = system_clock) -> None:
        self._store = store
        self._changes = changes
        self._clock = clock
        self._open: dict[str, ProjectSession] = {}
        self._opening = asyncio.Lock()

    def find(self, campaign_id: str) -> ProjectSession | None:
        return self._open.get(campaign_id)

    async def open(self, campaign_id: str) -> ProjectSession:
        """Return the campaign's session, opened now if it is not. Raise `NoPlanError` without a plan."""
        async with self._opening:
            session = self._open.get(campaign_id)
            campaign = await self._store.read(lambda work: work.campaigns.get(campaign_id))
            if session is not None:
                session.take_name(campaign.campaign_name)
            else:
                session = ProjectSession(campaign, self._store, self._changes, clock=self._clock)
                self._open[campaign_id] = session
            return session

    async def close(self, campaign_id: str) -> None:
        """Save the campaign and let go of it."""
        session = self._open.get(campaign_id)
        if session is not None:
            await session.close()
            self._open.pop(campaign_id, None)

    async def flush_all(self) -> None:
        """Save every campaign and keep it open. Raise `StoreError` when that fails."""
        for session in tuple(self._open.values()):
            await session.flush()

    async def close_all(self) -> None:
        """Save every campaign and let go of it. Raise the first `StoreError` once all were tried."""
        closing = [self.close(campaign_id) for campaign_id in tuple(self._open)]
        outcomes = await asyncio.gather(*closing, return_exceptions=True)
        for outcome in outcomes:
            if outcome is not None:
                raise outcome
