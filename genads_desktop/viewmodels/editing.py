"""The editing desk: the open project and the scene one works on, shared by the view models of the editor."""

from collections.abc import Callable, Sequence

from pydantic import ValidationError

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.edit_base import ProjectEdit
from genads_desktop.domain.errors import EditRefusedError
from genads_desktop.domain.scene import Scene
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.viewmodels.notices import NoticesViewModel

Listener = Callable[[], None]


class EditingDesk:
    """One project, one variation and one scene of it. Tells its listeners of every change."""

    def __init__(self, notices: NoticesViewModel) -> None:
        self.notices = notices
        self._session: ProjectSession | None = None
        self._stop: Callable[[], None] = _nothing
        self._index = 0
        self._scene_id = ""
        self._listeners: list[Listener] = []

    @property
    def session(self) -> ProjectSession | None:
        return self._session

    @property
    def project(self) -> AdProject | None:
        return self._session.project if self._session else None

    @property
    def variation(self) -> Variation | None:
        project = self.project
        if project is None or not project.has_variation(self._index):
            return None
        return project.variation(self._index)

    @property
    def scene(self) -> Scene | None:
        """The chosen scene, if it is still there."""
        scenes = self.variation.scenes if self.variation else ()
        return next((scene for scene in scenes if scene.scene_id == self._scene_id), None)

    @property
    def position(self) -> int:
        """Which place the chosen scene has, from 0; -1 without one."""
        scenes = self.variation.scenes if self.variation else ()
        ids = [scene.scene_id for scene in scenes]
        return ids.index(self._scene_id) if self._scene_id in ids else -1

    def listen(self, listener: Listener) -> None:
        """Call `listener` after every change, as long as the window lives."""
        self._listeners.append(listener)

    def open(self, session: ProjectSession) -> None:
        """Work on this project: on the chosen variation first, else on the first one."""
        self._stop()
        self._session = session
        self._stop = session.listen(self._hear)
        project = session.project
        first = project.variations[0].index if project.variations else 0
        chosen = project.selected_variation
        self.choose_variation(first if chosen is None else chosen)

    def close(self) -> None:
        """Work on nothing."""
        self._stop()
        self._stop = _nothing
        self._session = None
        self._tell()

    def choose_variation(self, index: int) -> None:
        """Work on another variation, at the scene in the same place; one that is not there is left out."""
        project = self.project
        if project is not None and project.variations and not project.has_variation(index):
            return
        before = max(0, self.position)
        self._index = index
        scenes = self.variation.scenes if self.variation else ()
        self._scene_id = scenes[min(before, len(scenes) - 1)].scene_id if scenes else ""
        self._tell()

    def choose_scene(self, scene_id: str) -> None:
        if scene_id != self._scene_id:
            self._scene_id = scene_id
            self._tell()

    def apply(self, edit: ProjectEdit) -> bool:
        """Make an edit; say why when it cannot be made. One that changes nothing is left out."""
        project = self.project
        return project is not None and self.apply_all((edit,), edit.label(project))

    def apply_all(self, edits: Sequence[ProjectEdit], label: str) -> bool:
        """Make several edits as one step to undo; tell whether they were made."""
        session = self._session
        if session is None:
            return False
        try:
            changed = session.project
            for edit in edits:
                changed = edit.apply_or_refuse(changed)
            if changed == session.project:
                return False
            session.apply_all(edits, label)
        except EditRefusedError as error:
            self.notices.failed(error)
            return False
        except ValidationError as error:
            self.notices.complain("That cannot be done", error.errors()[0]["msg"])
            return False
        return True

    def _hear(self) -> None:
        if self.variation is None and self.project and self.project.variations:
            self._index = self.project.variations[-1].index
        scenes = self.variation.scenes if self.variation else ()
        if self.scene is None and scenes:
            self._scene_id = scenes[-1].scene_id
        self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def _nothing() -> None:
    """Stand in for a listener that need not be stopped."""
