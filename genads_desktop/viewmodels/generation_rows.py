"""What the generation panel shows: one column a variation, one row a scene, as plain rows."""

from dataclasses import dataclass

from PySide6.QtCore import QUrl

from genads_desktop.domain.scene import Scene, Take
from genads_desktop.services.generation.build import Build, BuildState
from genads_desktop.services.generation.progress import (
    RowState,
    SceneProgress,
    VariationProgress,
)
from genads_desktop.viewmodels.brief_rows import rough_time
from genads_desktop.viewmodels.engine_offer import engine_name, stand_in_label
from genads_desktop.viewmodels.row_list_model import RowListModel
from genads_desktop.viewmodels.storyboard_rows import shot_name


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnRow:
    """One variation. `fraction` is 0..1."""

    variation_index: int
    title: str
    detail: str
    money: str
    """What it has cost of what it may cost."""
    fraction: float
    done: bool


class ColumnListModel(RowListModel[ColumnRow]):
    row_type = ColumnRow
    key = "variation_index"
    spoken = ("title", "detail", "money")


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """One scene, the score, or the finished ad."""

    name: str
    number: int
    """Of the scene, from 1; 0 for the score and the finished ad."""
    title: str
    stage: str
    status: str
    """The state in words: `Filming 42 %`."""
    note: str
    fraction: float
    picture: QUrl
    symbol: str
    missed: str = ""
    """The engine that should have made it, when another one stood in."""


class StepListModel(RowListModel[StepRow]):
    row_type = StepRow
    key = "name"
    spoken = ("title", "status", "note", "missed")


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildRow:
    """One build of the queue."""

    campaign_id: str
    title: str
    detail: str
    stage: str
    status: str
    fraction: float
    waiting: bool
    under_way: bool


class BuildListModel(RowListModel[BuildRow]):
    row_type = BuildRow
    key = "campaign_id"
    spoken = ("status",)


def column_row(column: VariationProgress, money: str = "") -> ColumnRow:
    scenes = [row for row in column.rows if row.scene_id]
    done = sum(row.state == RowState.DONE for row in scenes)
    return ColumnRow(
        variation_index=column.index,
        title=column.title,
        detail=f"{done} of {len(scenes)} scenes",
        money=money,
        fraction=column.fraction,
        done=all(row.state == RowState.DONE for row in column.rows),
    )


def step_row(
    row: SceneProgress, number: int, scene: Scene | None, picture: QUrl, *, stopped: bool
) -> StepRow:
    """Describe a row; in a build that has ended nothing is under way."""
    state = _shown_state(row, stopped=stopped)
    title = f"{shot_name(scene.shot)}, {scene.seconds:.1f} s" if scene else row.title
    take = scene.selected_take if scene else None
    if state == RowState.DONE and take is not None and (take.fallback_for or take.placeholder):
        return _stand_in_row(row, number, title, take, picture)
    return StepRow(
        name=row.scene_id or row.title,
        number=number if row.scene_id else 0,
        title=title,
        stage=state.value,
        status=_status(row, state, stopped=stopped),
        note="" if state in _QUIET else _sentence(row),
        fraction=1.0 if state == RowState.DONE else row.fraction,
        picture=picture,
        symbol="" if row.scene_id else _SYMBOLS.get(row.title, "film"),
    )


def _stand_in_row(
    row: SceneProgress, number: int, title: str, take: Take, picture: QUrl
) -> StepRow:
    """A scene that is done, by another engine than the one asked for."""
    missed = engine_name(take.fallback_for) if take.fallback_for else ""
    note = row.note.partition(" stands in. ")[2] or row.note
    return StepRow(
        name=row.scene_id,
        number=number,
        title=title,
        stage=STAND_IN,
        status=stand_in_label(take),
        note=note[:1].upper() + note[1:],
        fraction=1.0,
        picture=picture,
        symbol="",
        missed=missed,
    )


def build_row(build: Build) -> BuildRow:
    return BuildRow(
        campaign_id=build.campaign_id,
        title=build.perfume,
        detail=build.campaign,
        stage=build.state.value,
        status=build_status(build),
        fraction=build.progress.fraction,
        waiting=build.state == BuildState.WAITING,
        under_way=build.under_way,
    )


def build_status(build: Build) -> str:
    """Say where a build stands, and how long it will take."""
    match build.state:
        case BuildState.WAITING:
            return build.reason or "Waiting for its turn"
        case BuildState.WORKING:
            return time_left(build)
        case BuildState.DONE:
            return f"Done in {rough_time(build.seconds)}" if build.seconds else "Done"
        case BuildState.FAILED:
            return build.reason or "Something could not be made"
        case BuildState.ATTENTION:
            return build.reason or "Your decision is needed"
        case BuildState.STOPPED:
            return build.reason or "Stopped"


def time_left(build: Build) -> str:
    seconds = build.progress.seconds_left
    if seconds is None:
        return "Working out how long it takes"
    return f"About {rough_time(seconds)} left"


STAND_IN = "stand_in"
"""The stage of a scene that is done, but not by the engine asked for."""
_UNDER_WAY = (RowState.WORKING, RowState.RETRYING)
_QUIET = (RowState.WAITING, RowState.DONE)
_SYMBOLS = {"Score": "music", "Finished ad": "film"}
_DEEDS = {"Score": "Composing", "Finished ad": "Joining"}


def _shown_state(row: SceneProgress, *, stopped: bool) -> RowState:
    return RowState.WAITING if stopped and row.state in _UNDER_WAY else row.state


def _status(row: SceneProgress, state: RowState, *, stopped: bool) -> str:
    match state:
        case RowState.WAITING:
            return "Not made" if stopped else "Waiting"
        case RowState.WORKING:
            return f"{_DEEDS.get(row.title, 'Filming')} {row.fraction * 100:.0f} %"
        case RowState.RETRYING:
            return row.note.partition(":")[0].capitalize()
        case RowState.DONE:
            return "Done"
        case RowState.FAILED:
            return "Failed"
        case RowState.ATTENTION:
            return "Needs your decision"


def _sentence(row: SceneProgress) -> str:
    return row.note.partition(": ")[2] if row.state == RowState.RETRYING else row.note
