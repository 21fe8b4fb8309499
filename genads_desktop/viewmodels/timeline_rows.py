"""What the timeline draws: its clips, text blocks and variations, as plain rows."""

from dataclasses import dataclass

from PySide6.QtCore import QUrl

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.differences import Differences, differences
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.scene import HANDLE_FRAMES, Scene
from genads_desktop.domain.timeline import Clip, lay_out
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.services.generation.progress import SceneProgress
from genads_desktop.services.outdated import Outdated
from genads_desktop.viewmodels.engine_offer import stand_in_label
from genads_desktop.viewmodels.row_list_model import RowListModel


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipRow:
    """One scene on the timeline; times are in frames."""

    scene_id: str
    number: int
    shot: str
    prompt: str
    first_frame: int
    frames: int
    in_frame: int
    filmed_frames: int
    """Length of the selected take; 0 without one."""
    strip: QUrl
    """One thumbnail a second of the selected take."""
    freshness: str
    dissolves: bool
    takes: int
    note: str
    """What is special about the take: a placeholder, or filmed by another engine."""
    marks: str
    """How the scene differs from its parent's, in words; empty when it does not."""
    filming: str
    progress: float


class ClipListModel(RowListModel[ClipRow]):
    row_type = ClipRow
    key = "scene_id"
    spoken = ("shot", "note", "marks")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRow:
    """One text block on the timeline; frames count from the start of the ad."""

    scene_id: str
    number: int
    text: str
    first_frame: int
    end_frame: int
    scene_first: int
    scene_end: int
    lead: int
    """Frames from the start of the scene before which no text may begin."""


class TextListModel(RowListModel[TextRow]):
    row_type = TextRow
    key = "scene_id"


@dataclass(frozen=True, slots=True, kw_only=True)
class VariationRow:
    """One variation in the switch."""

    index: int
    number: int
    title: str
    origin: str
    """What it was branched from; empty for one that was planned."""
    differences: int
    outdated: int
    current: bool
    chosen: bool


class VariationListModel(RowListModel[VariationRow]):
    row_type = VariationRow
    key = "index"
    spoken = ("title", "origin")


def clip_rows(
    project: AdProject,
    variation: Variation,
    outdated: Outdated,
    storage: MediaStorage,
    filming: dict[str, SceneProgress],
) -> list[ClipRow]:
    """Lay the scenes of a variation out. `filming` says how far scenes have come, by id."""
    marks = marks_of(project, variation)
    clips = lay_out(variation.scenes)
    return [
        _clip_row(
            scene,
            clip,
            number=number,
            freshness=str(outdated.freshness(project, variation, scene)),
            strip=strip_of(scene, storage),
            marks=marks.get(scene.scene_id, ""),
            filming=filming.get(scene.scene_id),
        )
        for number, (scene, clip) in enumerate(zip(variation.scenes, clips, strict=True), 1)
    ]


def text_rows(variation: Variation) -> list[TextRow]:
    """The text blocks of a variation, in playing order."""
    rows = []
    clips = lay_out(variation.scenes)
    for number, (scene, clip) in enumerate(zip(variation.scenes, clips, strict=True), 1):
        overlay = scene.overlay
        if overlay is None:
            continue
        last = scene.frames if overlay.last_frame is None else overlay.last_frame
        rows.append(
            TextRow(
                scene_id=scene.scene_id,
                number=number,
                text=" / ".join(line.text for line in overlay.lines),
                first_frame=clip.first_frame + min(overlay.first_frame, scene.frames - 1),
                end_frame=clip.first_frame + min(last, scene.frames),
                scene_first=clip.first_frame,
                scene_end=clip.end_frame,
                lead=HANDLE_FRAMES,
            )
        )
    return rows


def variation_rows(project: AdProject, current: int, outdated: Outdated) -> list[VariationRow]:
    """All variations, with what a branch has otherwise and what is outdated in each."""
    return [
        VariationRow(
            index=variation.index,
            number=variation.index + 1,
            title=title_of(variation),
            origin=_parent_title(project, variation),
            differences=_difference_count(project, variation),
            outdated=len(outdated.work(project, (variation.index,)).scene_ids),
            current=variation.index == current,
            chosen=variation.index == project.selected_variation,
        )
        for variation in project.variations
    ]


def title_of(variation: Variation) -> str:
    """Its own name, else that of its approach."""
    return variation.title or variation.approach.value.capitalize()


def marks_of(project: AdProject, variation: Variation) -> dict[str, str]:
    """How each scene differs from the parent's, by scene id."""
    found = _differences(project, variation)
    if found is None:
        return {}
    words = {scene_id: ", ".join(each) for scene_id, each in found.changed.items() if each}
    return {**words, **dict.fromkeys(found.new, "new")}


def address_of(ref: MediaRef | None, storage: MediaStorage) -> QUrl:
    """Where QML finds a file; empty when it is not here."""
    if ref is None or not storage.holds(ref):
        return QUrl()
    return QUrl.fromLocalFile(str(storage.path(ref)))


def strip_of(scene: Scene, storage: MediaStorage) -> QUrl:
    take = scene.selected_take
    return address_of(take.filmstrip if take else None, storage)


def _clip_row(
    scene: Scene,
    clip: Clip,
    *,
    number: int,
    freshness: str,
    strip: QUrl,
    marks: str,
    filming: SceneProgress | None,
) -> ClipRow:
    take = scene.selected_take
    return ClipRow(
        scene_id=scene.scene_id,
        number=number,
        shot=scene.shot.value.replace("_", " ").capitalize(),
        prompt=scene.prompt,
        first_frame=clip.first_frame,
        frames=scene.frames,
        in_frame=scene.in_frame,
        filmed_frames=take.frames if take else 0,
        strip=strip,
        freshness=freshness,
        dissolves=number > 1 and scene.transition == "dissolve",
        takes=len(scene.takes),
        note=_note_on(scene),
        marks=marks,
        filming=filming.state.value if filming else "",
        progress=filming.fraction if filming else 0.0,
    )


def _note_on(scene: Scene) -> str:
    return stand_in_label(scene.selected_take) if scene.selected_take else ""


def _differences(project: AdProject, variation: Variation) -> Differences | None:
    parent = variation.parent_index
    if parent is None or not project.has_variation(parent):
        return None
    return differences(variation, project.variation(parent))


def _difference_count(project: AdProject, variation: Variation) -> int:
    found = _differences(project, variation)
    return found.count + int(found.music) if found else 0


def _parent_title(project: AdProject, variation: Variation) -> str:
    parent = variation.parent_index
    if parent is None or not project.has_variation(parent):
        return ""
    return title_of(project.variation(parent))
