"""Edits of the brief and of the storyboard as a whole. A person makes them; no planner may."""

from typing import Annotated, Literal

from pydantic import Field

from genads_desktop.domain.ad_project import AdProject, Brief, Variation
from genads_desktop.domain.edit_base import ProjectEdit, VariationEdit
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.style import StyleSpec


class ChangeBrief(ProjectEdit):
    """Ask for something else, and leave the storyboard as it is."""

    operation: Literal["change_brief"] = "change_brief"
    brief: Brief

    def label(self, project: AdProject) -> str:
        return "change of the brief"

    def refusal(self, project: AdProject) -> str | None:
        return None

    def changed(self, project: AdProject) -> AdProject:
        return project.replace(brief=self.brief)


class PlanAnew(ProjectEdit):
    """Put another plan in the place of the storyboards. What was filmed for them goes with them."""

    operation: Literal["plan_anew"] = "plan_anew"
    brief: Brief
    style: StyleSpec
    variations: Annotated[tuple[Variation, ...], Field(min_length=1)]
    name: str = "new plan"

    def label(self, project: AdProject) -> str:
        return self.name

    def refusal(self, project: AdProject) -> str | None:
        return None

    def changed(self, project: AdProject) -> AdProject:
        indexes = {variation.index for variation in self.variations}
        return project.replace(
            brief=self.brief,
            style=self.style,
            variations=self.variations,
            selected_variation=project.selected_variation
            if project.selected_variation in indexes
            else None,
        )


class ReplaceScenes(VariationEdit):
    """Put mended scenes in the place of a variation's own."""

    operation: Literal["replace_scenes"] = "replace_scenes"
    scenes: Annotated[tuple[Scene, ...], Field(min_length=1, max_length=40)]

    def label(self, project: AdProject) -> str:
        return f"repair of variation {self.variation_index + 1}"

    def changed(self, project: AdProject) -> AdProject:
        variation = project.variation(self.variation_index)
        return project.with_variation(variation.with_scenes(self.scenes))
