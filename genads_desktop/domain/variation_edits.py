"""Edits of variations and of the project as a whole."""

from typing import Annotated, Literal

from pydantic import Field

from genads_desktop.domain.ad_project import (
    MAX_NOTE_LENGTH,
    MAX_VARIATIONS,
    AdProject,
    Choice,
    Variation,
    VariationIndex,
)
from genads_desktop.domain.edit_base import ProjectEdit, VariationEdit
from genads_desktop.domain.music import MusicSpec
from genads_desktop.domain.scene import Scene, TextLine, TextOverlay, TextRole
from genads_desktop.domain.style import StyleSpec

MAX_CTA_LENGTH = 60


class ChangeStyle(ProjectEdit):
    """Give the whole ad another look."""

    operation: Literal["change_style"] = "change_style"
    style: StyleSpec

    def label(self, project: AdProject) -> str:
        return "style change"

    def refusal(self, project: AdProject) -> str | None:
        return None

    def changed(self, project: AdProject) -> AdProject:
        brief = project.brief.replace(selected_style=self.style.style)
        return project.replace(style=self.style, brief=brief)


class ChangeMusic(VariationEdit):
    """Ask for another score."""

    operation: Literal["change_music"] = "change_music"
    spec: MusicSpec

    def label(self, project: AdProject) -> str:
        return "music change"

    def changed(self, project: AdProject) -> AdProject:
        variation = project.variation(self.variation_index)
        return project.with_variation(
            variation.replace(music=variation.music.replace(spec=self.spec))
        )


class ChooseTrack(VariationEdit):
    """Play another of the scores made for the variation."""

    operation: Literal["choose_track"] = "choose_track"
    track_id: str

    def label(self, project: AdProject) -> str:
        return "choice of music"

    def variation_refusal(self, project: AdProject, variation: Variation) -> str | None:
        if all(track.track_id != self.track_id for track in variation.music.tracks):
            return "That score does not belong to this variation."
        return None

    def changed(self, project: AdProject) -> AdProject:
        variation = project.variation(self.variation_index)
        music = variation.music.replace(selected_track_id=self.track_id)
        return project.with_variation(variation.replace(music=music))


class ChangeCallToAction(ProjectEdit):
    """Say something else on the end card, in one variation or in all; empty drops it."""

    operation: Literal["change_call_to_action"] = "change_call_to_action"
    text: Annotated[str, Field(max_length=MAX_CTA_LENGTH)]
    variation_index: VariationIndex | None = None

    def label(self, project: AdProject) -> str:
        return "call to action" if self.text else "removal of the call to action"

    def refusal(self, project: AdProject) -> str | None:
        if self.variation_index is not None and not project.has_variation(self.variation_index):
            return f"There is no variation {self.variation_index + 1}."
        return None

    def changed(self, project: AdProject) -> AdProject:
        for variation in project.variations:
            if self.variation_index in (None, variation.index):
                last = variation.scenes[-1]
                project = project.with_scene(last.replace(overlay=self._overlay(last)))
        return project

    def _overlay(self, scene: Scene) -> TextOverlay | None:
        old = scene.overlay.lines if scene.overlay else ()
        kept = tuple(line for line in old if line.role != TextRole.CALL_TO_ACTION)
        call = (TextLine(text=self.text, role=TextRole.CALL_TO_ACTION),) if self.text else ()
        lines = (*kept[: 3 - len(call)], *call)
        if not lines:
            return None
        return scene.overlay.replace(lines=lines) if scene.overlay else TextOverlay(lines=lines)


class SelectVariation(VariationEdit):
    """Choose the variation to finish and deliver. The others stay; the choice is recorded."""

    operation: Literal["select_variation"] = "select_variation"
    chosen_by: str = ""
    chosen_at: str = ""

    def label(self, project: AdProject) -> str:
        return f"choice of variation {self.variation_index + 1}"

    def changed(self, project: AdProject) -> AdProject:
        choice = Choice(
            variation_index=self.variation_index,
            chosen_by=self.chosen_by,
            chosen_at=self.chosen_at,
        )
        return project.replace(
            selected_variation=self.variation_index, choices=(*project.choices, choice)
        )


class AnnotateVariation(VariationEdit):
    """Write down what one thinks of a variation; empty takes the note away."""

    operation: Literal["annotate_variation"] = "annotate_variation"
    note: Annotated[str, Field(max_length=MAX_NOTE_LENGTH)]

    def label(self, project: AdProject) -> str:
        return f"note on variation {self.variation_index + 1}"

    def changed(self, project: AdProject) -> AdProject:
        variation = project.variation(self.variation_index)
        return project.with_variation(variation.replace(note=self.note))


class BranchVariation(VariationEdit):
    """Copy a variation to try something else in it. Its takes come along; only differences are made."""

    operation: Literal["branch_variation"] = "branch_variation"
    title: Annotated[str, Field(max_length=80)] = ""

    def label(self, project: AdProject) -> str:
        return f"branch of variation {self.variation_index + 1}"

    def variation_refusal(self, project: AdProject, variation: Variation) -> str | None:
        if _free_index(project) is None:
            return f"A campaign holds at most {MAX_VARIATIONS} variations."
        return None

    def changed(self, project: AdProject) -> AdProject:
        source = project.variation(self.variation_index)
        index = _free_index(project)
        if index is None:
            return project
        scenes = tuple(
            scene.replace(scene_id=_branched_id(project, index, number))
            for number, scene in enumerate(source.scenes, start=1)
        )
        branch = source.replace(
            index=index,
            title=self.title,
            note="",
            parent_index=source.index,
            scenes=scenes,
            finished=(),
        )
        return project.replace(variations=(*project.variations, branch))


class RenameVariation(VariationEdit):
    """Call a variation something else; empty gives it back the name of its approach."""

    operation: Literal["rename_variation"] = "rename_variation"
    title: Annotated[str, Field(max_length=80)]

    def label(self, project: AdProject) -> str:
        return f"new name of variation {self.variation_index + 1}"

    def changed(self, project: AdProject) -> AdProject:
        variation = project.variation(self.variation_index)
        return project.with_variation(variation.replace(title=self.title))


def _free_index(project: AdProject) -> int | None:
    taken = {variation.index for variation in project.variations}
    return next((index for index in range(MAX_VARIATIONS) if index not in taken), None)


def _branched_id(project: AdProject, index: int, number: int) -> str:
    """An id no scene of the project has, the same every time."""
    wanted = f"v{index + 1}_scene_{number}"
    while project.has_scene(wanted):
        wanted += "b"
    return wanted
