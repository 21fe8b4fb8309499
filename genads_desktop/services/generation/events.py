"""What happens while an ad is made: a closed union, consumed by `match`."""

from collections.abc import Callable
from dataclasses import dataclass

from genads_desktop.domain.cost import Money
from genads_desktop.ports.ledger import JobState


@dataclass(frozen=True, slots=True)
class StepStarted:
    key: str


@dataclass(frozen=True, slots=True)
class StepProgressed:
    """`fraction` is 0..1."""

    key: str
    fraction: float


@dataclass(frozen=True, slots=True)
class StepReused:
    """Nothing had to be made and nothing was paid."""

    key: str


@dataclass(frozen=True, slots=True)
class StepFinished:
    """`cost` is None when nobody knows the price."""

    key: str
    cost: Money | None


@dataclass(frozen=True, slots=True)
class StepWaiting:
    """Something else has to end first, such as the provider's other work."""

    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class StepRetrying:
    """It goes on by itself in so many seconds. Nothing was charged for the attempt."""

    key: str
    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class StepFailed:
    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class StepDegraded:
    """The step went on in a lesser way, such as with the local engine."""

    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class AttentionNeeded:
    """A person decides whether `at_most` may be paid again; None when nobody knows the price."""

    key: str
    reason: str
    at_most: Money | None


@dataclass(frozen=True, slots=True)
class JobEnded:
    """This process works on the job no longer. `RUNNING` means that another one does."""

    state: JobState
    reason: str = ""


RunEvent = (
    StepStarted
    | StepProgressed
    | StepReused
    | StepFinished
    | StepWaiting
    | StepRetrying
    | StepFailed
    | StepDegraded
    | AttentionNeeded
    | JobEnded
)

Report = Callable[[RunEvent], None]
"""Called on the event loop's thread; must return quickly."""
