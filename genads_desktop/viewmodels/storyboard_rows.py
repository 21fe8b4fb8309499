"""What the storyboard shows: its variations and scenes, as plain rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QUrl

from genads_desktop.domain.ad_project import Variation
from genads_desktop.domain.repair import Violation
from genads_desktop.domain.scene import Scene, ShotType
from genads_desktop.viewmodels.row_list_model import RowListModel


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """One variation. `problem` is what breaks the grammar in it as a whole."""

    variation_index: int
    title: str
    detail: str
    problem: str
    fixable: bool
    problems: int
    """How many breaks there are, those of its scenes included."""


class BoardListModel(RowListModel[BoardRow]):
    row_type = BoardRow
    key = "variation_index"
    spoken = ("title", "detail", "problem")


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneRow:
    """One scene as a still."""

    scene_id: str
    number: int
    shot: str
    seconds: str
    words: str
    picture: QUrl
    drawing: bool
    """Its still is on the way."""
    filmed: bool
    problem: str
    fixable: bool
    current: bool


class SceneListModel(RowListModel[SceneRow]):
    row_type = SceneRow
    key = "scene_id"
    spoken = ("shot", "seconds", "problem")


def board_row(variation: Variation, found: Sequence[Violation]) -> BoardRow:
    """Describe a variation, with what breaks the grammar nowhere in particular."""
    whole = [violation for violation in found if violation.scene_id is None]
    count = len(variation.scenes)
    return BoardRow(
        variation_index=variation.index,
        title=variation.title or variation.approach.value.capitalize(),
        detail=f"{count} {'scene' if count == 1 else 'scenes'}, {variation.seconds:.4g} s",
        problem=whole[0].sentence if whole else "",
        fixable=bool(whole and whole[0].fix),
        problems=len(found),
    )


def scene_row(
    scene: Scene,
    number: int,
    found: Sequence[Violation],
    *,
    picture: QUrl,
    drawing: bool,
    current: bool,
) -> SceneRow:
    """Describe a scene, with the first thing that breaks the grammar in it."""
    own = next((each for each in found if each.scene_id == scene.scene_id), None)
    lines = scene.overlay.lines if scene.overlay else ()
    return SceneRow(
        scene_id=scene.scene_id,
        number=number,
        shot=shot_name(scene.shot),
        seconds=f"{scene.seconds:.1f} s",
        words="\n".join(line.text for line in lines),
        picture=picture,
        drawing=drawing,
        filmed=scene.selected_take is not None,
        problem=own.sentence if own else "",
        fixable=bool(own and own.fix),
        current=current,
    )


def shot_name(shot: ShotType) -> str:
    """The shot in the trade's own words."""
    return _SHOTS[shot]


_SHOTS = {
    ShotType.MACRO_BOTTLE: "Macro",
    ShotType.AESTHETIC_BROLL: "Detail",
    ShotType.ATMOSPHERIC: "Atmosphere",
    ShotType.HUMAN_SILHOUETTE: "Silhouette",
    ShotType.BRAND_MOMENT: "Brand moment",
    ShotType.SPRAY: "Spray",
    ShotType.POUR: "Pour",
    ShotType.NOTE_PYRAMID: "Notes",
    ShotType.HERO: "Hero",
    ShotType.END_CARD: "End card",
}
