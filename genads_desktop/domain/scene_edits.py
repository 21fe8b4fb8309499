"""Edits of scenes."""

from typing import Annotated, Literal

from pydantic import Field

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.camera import Camera
from genads_desktop.domain.edit_base import SceneEdit, VariationEdit, scene_name
from genads_desktop.domain.scene import (
    MAX_SCENE_FRAMES,
    MIN_SCENE_FRAMES,
    ClipSound,
    Look,
    Placement,
    Scene,
    SceneFrames,
    ShotType,
    TextOverlay,
    Transition,
)

MAX_SCENES = 40
FEWEST_SCENES = 1


class RewritePrompt(SceneEdit):
    """Say anew what the scene shows; `look` and `camera` carry what the local engine reads in it."""

    operation: Literal["rewrite_prompt"] = "rewrite_prompt"
    prompt: Annotated[str, Field(min_length=1, max_length=10_000)]
    look: Look | None = None
    camera: Camera | None = None

    @property
    def deed(self) -> str:
        return "new prompt"

    def changed_scene(self, scene: Scene) -> Scene:
        return scene.replace(
            prompt=self.prompt, look=self.look or scene.look, camera=self.camera or scene.camera
        )


class ChangeText(SceneEdit):
    """Give the scene another text block, or none."""

    operation: Literal["change_text"] = "change_text"
    overlay: TextOverlay | None

    @property
    def deed(self) -> str:
        return "text change" if self.overlay else "text removal"

    def changed_scene(self, scene: Scene) -> Scene:
        return scene.replace(overlay=self.overlay)


class RetimeScene(SceneEdit):
    """Make the scene longer or shorter, at its tail or at its head."""

    operation: Literal["retime_scene"] = "retime_scene"
    frames: SceneFrames
    in_frame: Annotated[int, Field(ge=0, le=MAX_SCENE_FRAMES)] | None = None
    """First frame of the take to play; None leaves it."""
    keep_total: bool = False
    """Let the next scene (for the last: the one before) take the difference."""

    @property
    def deed(self) -> str:
        return "trim"

    def scene_refusal(self, project: AdProject, scene: Scene) -> str | None:
        if not self.keep_total:
            return None
        neighbour = _neighbour(project, scene.scene_id)
        if neighbour is None:
            return "The only scene has no neighbour that could take the difference."
        length = neighbour.frames + scene.frames - self.frames
        if not MIN_SCENE_FRAMES <= length <= MAX_SCENE_FRAMES:
            return "The neighbouring scene cannot take that much; a scene lasts 1 to 15 seconds."
        return None

    def changed(self, project: AdProject) -> AdProject:
        scene = project.scene(self.scene_id)
        neighbour = _neighbour(project, self.scene_id) if self.keep_total else None
        if neighbour is not None:
            length = neighbour.frames + scene.frames - self.frames
            project = project.with_scene(neighbour.replace(frames=length))
        in_frame = scene.in_frame if self.in_frame is None else self.in_frame
        return project.with_scene(scene.replace(frames=self.frames, in_frame=in_frame))


class MoveScene(SceneEdit):
    """Put the scene at another place of its variation, counted from 0."""

    operation: Literal["move_scene"] = "move_scene"
    position: Annotated[int, Field(ge=0)]

    @property
    def deed(self) -> str:
        return "move"

    def changed(self, project: AdProject) -> AdProject:
        variation, scene = project.place_of(self.scene_id)
        others = [other for other in variation.scenes if other.scene_id != self.scene_id]
        others.insert(min(self.position, len(others)), scene)
        return project.with_variation(variation.with_scenes(tuple(others)))


class AddScene(VariationEdit):
    """Put a new scene into a variation."""

    operation: Literal["add_scene"] = "add_scene"
    position: Annotated[int, Field(ge=0)]
    scene: Scene

    def label(self, project: AdProject) -> str:
        return "new scene"

    def refusal(self, project: AdProject) -> str | None:
        if reason := super().refusal(project):
            return reason
        if project.has_scene(self.scene.scene_id):
            return "There is already a scene with that id."
        if len(project.variation(self.variation_index).scenes) >= MAX_SCENES:
            return f"An ad has at most {MAX_SCENES} scenes."
        return None

    def changed(self, project: AdProject) -> AdProject:
        variation = project.variation(self.variation_index)
        scenes = list(variation.scenes)
        scenes.insert(min(self.position, len(scenes)), self.scene)
        return project.with_variation(variation.with_scenes(tuple(scenes)))


class RemoveScene(SceneEdit):
    """Take the scene out. Its takes stay in the media store, and undo brings it back."""

    operation: Literal["remove_scene"] = "remove_scene"

    @property
    def deed(self) -> str:
        return "removal"

    def scene_refusal(self, project: AdProject, scene: Scene) -> str | None:
        variation, _ = project.place_of(scene.scene_id)
        if len(variation.scenes) <= FEWEST_SCENES:
            return "An ad needs at least one scene."
        return None

    def changed(self, project: AdProject) -> AdProject:
        variation, _ = project.place_of(self.scene_id)
        return project.with_variation(
            variation.with_scenes(
                tuple(other for other in variation.scenes if other.scene_id != self.scene_id)
            )
        )


class ChangeCamera(SceneEdit):
    """Move the camera differently."""

    operation: Literal["change_camera"] = "change_camera"
    camera: Camera

    @property
    def deed(self) -> str:
        return "camera change"

    def changed_scene(self, scene: Scene) -> Scene:
        return scene.replace(camera=self.camera)


class ChangeLook(SceneEdit):
    """Dress or light the scene differently."""

    operation: Literal["change_look"] = "change_look"
    look: Look

    @property
    def deed(self) -> str:
        return "look change"

    def changed_scene(self, scene: Scene) -> Scene:
        return scene.replace(look=self.look)


class ChangeShot(SceneEdit):
    """Film the scene as another kind of shot, arranged as that shot is; None leaves the bottle out."""

    operation: Literal["change_shot"] = "change_shot"
    shot: ShotType
    composition: Annotated[int, Field(ge=0, le=7)] = 0
    placement: Placement | None = None

    @property
    def deed(self) -> str:
        return "change of shot"

    def changed_scene(self, scene: Scene) -> Scene:
        look = scene.look.replace(composition=self.composition)
        return scene.replace(shot=self.shot, look=look, placement=self.placement)


class PlaceProduct(SceneEdit):
    """Stand the bottle somewhere else, or take it out of the shot."""

    operation: Literal["place_product"] = "place_product"
    placement: Placement | None

    @property
    def deed(self) -> str:
        return "placement"

    def changed_scene(self, scene: Scene) -> Scene:
        return scene.replace(placement=self.placement)


class ChangeTransition(SceneEdit):
    """Come into the scene by a cut or a dissolve."""

    operation: Literal["change_transition"] = "change_transition"
    transition: Transition

    @property
    def deed(self) -> str:
        return "transition"

    def changed_scene(self, scene: Scene) -> Scene:
        return scene.replace(transition=self.transition)


class ChangeEngine(SceneEdit):
    """Film this scene with another engine; None goes back to the campaign's."""

    operation: Literal["change_engine"] = "change_engine"
    engine: Annotated[str, Field(min_length=1, max_length=40)] | None

    @property
    def deed(self) -> str:
        return "engine change"

    def changed_scene(self, scene: Scene) -> Scene:
        return scene.replace(engine=self.engine)


class ChangeClipSound(SceneEdit):
    """Let the sound of the scene's clip be heard in the film, or not."""

    operation: Literal["change_clip_sound"] = "change_clip_sound"
    clip_sound: ClipSound

    @property
    def deed(self) -> str:
        return "clip sound"

    def changed_scene(self, scene: Scene) -> Scene:
        return scene.replace(clip_sound=self.clip_sound)


class ChooseTake(SceneEdit):
    """Play another of the scene's takes."""

    operation: Literal["choose_take"] = "choose_take"
    take_id: str

    @property
    def deed(self) -> str:
        return "choice of take"

    def label(self, project: AdProject) -> str:
        return f"choice of take for {scene_name(project, self.scene_id)}"

    def scene_refusal(self, project: AdProject, scene: Scene) -> str | None:
        if all(take.take_id != self.take_id for take in scene.takes):
            return "That take does not belong to this scene."
        return None

    def changed_scene(self, scene: Scene) -> Scene:
        return scene.replace(selected_take_id=self.take_id)


def _neighbour(project: AdProject, scene_id: str) -> Scene | None:
    """The scene after this one, or before it when it is the last."""
    variation, _ = project.place_of(scene_id)
    ids = [scene.scene_id for scene in variation.scenes]
    here = ids.index(scene_id)
    beside = here + 1 if here + 1 < len(ids) else here - 1
    return variation.scenes[beside] if beside >= 0 else None
