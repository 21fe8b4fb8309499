"""What every edit has in common: it is data, it may be refused with a sentence, and it never fails halfway."""

from abc import ABC, abstractmethod

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.errors import EditRefusedError
from genads_desktop.domain.record import Record
from genads_desktop.domain.scene import Scene


class ProjectEdit(Record, ABC):
    """A change to an ad project."""

    @abstractmethod
    def refusal(self, project: AdProject) -> str | None:
        """Return why this edit cannot be made, as a sentence, or None when it can."""

    @abstractmethod
    def label(self, project: AdProject) -> str:
        """Name the edit for the undo menu: `trim of scene 3`."""

    @abstractmethod
    def changed(self, project: AdProject) -> AdProject:
        """Return the changed project. Call `apply` or `apply_or_refuse`, not this."""

    def apply(self, project: AdProject) -> AdProject:
        """Return the changed project, or the same one when the edit cannot be made."""
        return project if self.refusal(project) else self.changed(project)

    def apply_or_refuse(self, project: AdProject) -> AdProject:
        """Return the changed project; raise `EditRefusedError` when the edit cannot be made."""
        if reason := self.refusal(project):
            raise EditRefusedError(reason)
        return self.changed(project)


class SceneEdit(ProjectEdit, ABC):
    """A change to one scene."""

    scene_id: str

    def refusal(self, project: AdProject) -> str | None:
        if not project.has_scene(self.scene_id):
            return "That scene is no longer in the project."
        return self.scene_refusal(project, project.scene(self.scene_id))

    def scene_refusal(self, project: AdProject, scene: Scene) -> str | None:
        return None

    def label(self, project: AdProject) -> str:
        return f"{self.deed} of {scene_name(project, self.scene_id)}"

    @property
    @abstractmethod
    def deed(self) -> str:
        """What is done, as a noun: `trim`, `new prompt`."""

    def changed(self, project: AdProject) -> AdProject:
        return project.with_scene(self.changed_scene(project.scene(self.scene_id)))

    def changed_scene(self, scene: Scene) -> Scene:
        return scene


class VariationEdit(ProjectEdit, ABC):
    """A change to one variation."""

    variation_index: int

    def refusal(self, project: AdProject) -> str | None:
        if not project.has_variation(self.variation_index):
            return f"There is no variation {self.variation_index + 1}."
        return self.variation_refusal(project, project.variation(self.variation_index))

    def variation_refusal(self, project: AdProject, variation: Variation) -> str | None:
        return None


def scene_name(project: AdProject, scene_id: str) -> str:
    """Say which scene is meant, as people count: `scene 3`."""
    for variation in project.variations:
        for number, scene in enumerate(variation.scenes, start=1):
            if scene.scene_id == scene_id:
                return f"scene {number}"
    return "a scene"
