"""A build: making the ads of one campaign, as people follow it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.ports.ledger import JobState
from genads_desktop.services.generation.agreement import Agreement
from genads_desktop.services.generation.events import RunEvent
from genads_desktop.services.generation.progress import BuildProgress


class BuildState(StrEnum):
    """Where a build stands."""

    WAITING = "waiting"
    """Other builds come first."""
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"
    ATTENTION = "attention"
    STOPPED = "stopped"


UNDER_WAY = (BuildState.WAITING, BuildState.WORKING)

_STATES = {
    JobState.QUEUED: BuildState.WAITING,
    JobState.RUNNING: BuildState.STOPPED,
    JobState.DONE: BuildState.DONE,
    JobState.FAILED: BuildState.FAILED,
    JobState.CANCELLED: BuildState.STOPPED,
    JobState.ATTENTION: BuildState.ATTENTION,
}


@dataclass(slots=True, kw_only=True)
class Build:
    """One campaign's build in this process. `Builds` alone changes it; others read."""

    campaign_id: str
    job_id: str
    campaign: str
    perfume: str
    indexes: tuple[int, ...]
    """The variations it makes."""
    progress: BuildProgress
    clock: Callable[[], float]
    state: BuildState = BuildState.WAITING
    reason: str = ""
    """Why it failed or what has to be decided, as a sentence."""
    resumed: bool = False
    """Begun by an earlier run of the program."""
    again: bool = False
    """To be done once more when it has ended: something was changed or tried again meanwhile."""
    agreement: Agreement = field(default_factory=Agreement)
    """What it was let in with."""
    _began: float | None = field(default=None)

    @property
    def under_way(self) -> bool:
        return self.state in UNDER_WAY

    @property
    def seconds(self) -> float:
        """How long it has been worked on."""
        return 0.0 if self._began is None else self.clock() - self._began

    def take(self, event: RunEvent, project: AdProject | None) -> None:
        """Note an event. The first one of a run begins a new count, of `project` as it is then."""
        if self.state != BuildState.WORKING:
            self.state = BuildState.WORKING
            self.reason = ""
            self._began = self.clock()
            if project is not None:
                self.progress = BuildProgress(project, there(project, self.indexes), self.clock)
        self.progress.take(event)

    def end(self, state: JobState, reason: str) -> None:
        self.state = _STATES[state]
        self.reason = reason


def there(project: AdProject, indexes: tuple[int, ...]) -> tuple[int, ...]:
    """Those of the variations that the project has; all of them when none are named."""
    known = tuple(variation.index for variation in project.variations)
    return tuple(index for index in indexes if index in known) if indexes else known
