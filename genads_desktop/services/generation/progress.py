"""How far a build has come: one row a scene, one column a variation, and the time left.

The command line and the generation panel both show this; it is fed with the events of the run.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.timeline import dissolves_in
from genads_desktop.services.generation.events import (
    AttentionNeeded,
    JobEnded,
    RunEvent,
    StepDegraded,
    StepFailed,
    StepFinished,
    StepProgressed,
    StepRetrying,
    StepReused,
    StepStarted,
    StepWaiting,
)
from genads_desktop.services.generation.step_keys import StepKey, StepKind

_WORK_PER_FRAME = {
    StepKind.TAKE: 1.0,
    StepKind.BODY: 0.6,
    StepKind.DISSOLVE: 0.1,
    StepKind.SCORE: 0.15,
    StepKind.AD: 0.3,
    StepKind.CAPTION: 0.05,
}
"""Rough shares of the work, to weigh the bar; the time left corrects itself as the work goes on."""
_ENOUGH_TO_JUDGE = 0.03


class RowState(StrEnum):
    """Where a scene stands."""

    WAITING = "waiting"
    WORKING = "working"
    RETRYING = "retrying"
    DONE = "done"
    FAILED = "failed"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneProgress:
    """One row: a scene, or the score (`scene` is None)."""

    title: str
    state: RowState
    fraction: float
    note: str = ""
    scene_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VariationProgress:
    """One column."""

    index: int
    title: str
    fraction: float
    rows: tuple[SceneProgress, ...]


@dataclass(slots=True)
class _Step:
    work: float
    fraction: float = 0.0
    state: RowState = RowState.WAITING
    note: str = ""
    degraded: str = ""
    """Why it was not made as it was asked for; said of it when it is done, too."""
    again_at: float | None = None
    """When it is tried again by itself, by the build's clock."""
    reused: bool = False
    moved: bool = False
    """Whether it was heard of since it began: what has only begun may wait for a free process."""

    @property
    def done(self) -> float:
        return self.work * self.fraction

    @property
    def shown(self) -> RowState:
        """Where it stands as far as people can see."""
        begun = self.state == RowState.WORKING and not self.moved
        return RowState.WAITING if begun else self.state


class BuildProgress:
    """Folds the events of one build into rows, a total and a time left."""

    def __init__(
        self, project: AdProject, indexes: Iterable[int], clock: Callable[[], float]
    ) -> None:
        self._variations = tuple(project.variation(index) for index in indexes)
        self._steps = {
            str(key): _Step(work)
            for variation in self._variations
            for key, work in _steps_of(variation)
        }
        self._clock = clock
        self._began = clock()

    @property
    def fraction(self) -> float:
        """How much of the whole build is done, 0..1."""
        total = sum(step.work for step in self._steps.values())
        return sum(step.done for step in self._steps.values()) / total if total else 1.0

    @property
    def work_made(self) -> float:
        """How much had to be made and has been."""
        return sum(step.done for step in self._steps.values() if not step.reused)

    @property
    def seconds_left(self) -> float | None:
        """None until enough has been made to judge by."""
        made = self.work_made
        to_make = sum(step.work for step in self._steps.values() if not step.reused)
        if not to_make or made / to_make < _ENOUGH_TO_JUDGE:
            return None
        return (self._clock() - self._began) * (to_make - made) / made

    @property
    def variations(self) -> tuple[VariationProgress, ...]:
        return tuple(self._column(variation) for variation in self._variations)

    def take(self, event: RunEvent) -> None:
        """Note one event. Events of steps outside this build are left alone."""
        match event:
            case JobEnded():
                return
            case StepStarted(key):
                self._note(key, RowState.WORKING)
            case StepProgressed(key, fraction):
                self._note(key, RowState.WORKING, fraction=fraction)
            case StepReused(key):
                self._note(key, RowState.DONE, fraction=1.0, reused=True)
            case StepFinished(key):
                self._note(key, RowState.DONE, fraction=1.0)
            case StepWaiting(key, reason):
                self._note(key, RowState.WAITING, note=reason)
            case StepRetrying(key, seconds, reason):
                again_at = self._clock() + seconds
                self._note(key, RowState.RETRYING, note=reason, again_at=again_at)
            case StepFailed(key, reason):
                self._note(key, RowState.FAILED, note=reason)
            case StepDegraded(key, reason):
                self._degrade(key, reason)
            case AttentionNeeded(key, reason):
                self._note(key, RowState.ATTENTION, note=reason)

    def _note(
        self,
        key: str,
        state: RowState,
        *,
        fraction: float | None = None,
        note: str = "",
        again_at: float | None = None,
        reused: bool = False,
    ) -> None:
        step = self._steps.get(_shown(key))
        if step is None:
            return
        step.state = state
        step.note = note
        step.again_at = again_at
        step.reused = reused
        step.moved = fraction is not None or bool(note)
        step.fraction = step.fraction if fraction is None else fraction

    def _degrade(self, key: str, reason: str) -> None:
        step = self._steps.get(_shown(key))
        if step is not None:
            step.degraded = reason
            step.moved = True

    def _column(self, variation: Variation) -> VariationProgress:
        steps = [self._steps[str(key)] for key, _ in _steps_of(variation)]
        work = sum(step.work for step in steps)
        rows = [
            self._row(variation, scene, number)
            for number, scene in enumerate(variation.scenes, start=1)
        ]
        score = self._steps[str(StepKey(StepKind.SCORE, variation.index))]
        ad = self._steps[str(StepKey(StepKind.AD, variation.index))]
        return VariationProgress(
            index=variation.index,
            title=variation.title or variation.approach.value.capitalize(),
            fraction=sum(step.done for step in steps) / work,
            rows=(*rows, self._as_row("Score", [score]), self._as_row("Finished ad", [ad])),
        )

    def _row(self, variation: Variation, scene: Scene, number: int) -> SceneProgress:
        steps = [
            step
            for kind in (StepKind.TAKE, StepKind.CAPTION, StepKind.BODY)
            if (step := self._steps.get(str(StepKey(kind, variation.index, scene.scene_id))))
        ]
        title = f"{number}  {scene.shot.value.replace('_', ' ')}  {scene.seconds:.1f} s"
        return self._as_row(title, steps, scene.scene_id)

    def _as_row(self, title: str, steps: list[_Step], scene_id: str = "") -> SceneProgress:
        work = sum(step.work for step in steps)
        return SceneProgress(
            title=title,
            scene_id=scene_id,
            state=_state_of(steps),
            fraction=sum(step.done for step in steps) / work,
            note=next((note for step in steps if (note := self._said(step))), ""),
        )

    def _said(self, step: _Step) -> str:
        if step.again_at is None:
            return step.note or step.degraded
        return f"again in {max(0.0, step.again_at - self._clock()):.0f} s: {step.note}"


def _shown(key: str) -> str:
    try:
        return str(StepKey.parse(key).shown)
    except ValueError:
        return key


def work_of(project: AdProject) -> float:
    """How much work making all of the project is, in units that weigh steps against each other."""
    return sum(work for variation in project.variations for _, work in _steps_of(variation))


def resting(project: AdProject, clock: Callable[[], float]) -> BuildProgress:
    """How far the project has come, by the takes, scores and films it has."""
    progress = BuildProgress(project, (each.index for each in project.variations), clock)
    for variation in project.variations:
        for key in _made_in(variation):
            progress.take(StepReused(str(key)))
    return progress


def _made_in(variation: Variation) -> Iterator[StepKey]:
    filmed = {scene.scene_id for scene in variation.scenes if scene.selected_take}
    for key, _ in _steps_of(variation):
        match key.kind:
            case StepKind.AD:
                made = bool(variation.finished)
            case StepKind.SCORE:
                made = variation.music.selected_track is not None
            case _:
                made = key.scene_id in filmed
        if made:
            yield key


def _state_of(steps: list[_Step]) -> RowState:
    """Where a row stands. Its first step leads: a scene is not filmed yet because its text is drawn."""
    state = _worst({step.shown for step in steps})
    leads = steps[0].shown
    return leads if state == RowState.WORKING and leads == RowState.WAITING else state


def _worst(states: set[RowState]) -> RowState:
    for state in (RowState.ATTENTION, RowState.FAILED, RowState.RETRYING, RowState.WORKING):
        if state in states:
            return state
    if states == {RowState.DONE}:
        return RowState.DONE
    return RowState.WORKING if RowState.DONE in states else RowState.WAITING


def _steps_of(variation: Variation) -> list[tuple[StepKey, float]]:
    steps: list[tuple[StepKey, float]] = []
    for position, scene in enumerate(variation.scenes):
        kinds = [StepKind.TAKE, StepKind.BODY]
        kinds += [StepKind.CAPTION] if scene.overlay else []
        kinds += [StepKind.DISSOLVE] if dissolves_in(variation.scenes, position) else []
        steps += [
            (StepKey(kind, variation.index, scene.scene_id), _WORK_PER_FRAME[kind] * scene.frames)
            for kind in kinds
        ]
    whole = (StepKind.SCORE, StepKind.AD)
    steps += [
        (StepKey(kind, variation.index), _WORK_PER_FRAME[kind] * variation.frames) for kind in whole
    ]
    return steps
