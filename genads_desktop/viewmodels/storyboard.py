"""The storyboard: every scene as a still, what breaks the grammar where it does, and changes by hand."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import MAX_VARIATIONS, AdProject
from genads_desktop.domain.edit_base import ProjectEdit
from genads_desktop.domain.errors import EditRefusedError
from genads_desktop.domain.repair import Violation
from genads_desktop.domain.scene_edits import MoveScene, RemoveScene
from genads_desktop.ports.errors import MediaStoreError
from genads_desktop.ports.video import StillRequest
from genads_desktop.services.drafting import Drafting
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.services.storyboard import Stills
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.scene_editor import SceneEditorViewModel
from genads_desktop.viewmodels.storyboard_rows import (
    BoardListModel,
    SceneListModel,
    board_row,
    scene_row,
)

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ASKER = "storyboard"
REWRITING = "rewrite "


@QmlElement
class StoryboardViewModel(QObject):
    """Shows the open project's scenes and hands changes to its session."""

    changed = Signal()

    def __init__(
        self,
        drafting: Drafting,
        stills: Stills,
        notices: NoticesViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._stills = stills
        self._notices = notices
        self._tasks = TaskScope(on_error=notices.failed)
        self._session: ProjectSession | None = None
        self._shown: AdProject | None = None
        self._wanted: dict[str, StillRequest] = {}
        self._found: Mapping[int, tuple[Violation, ...]] = {}
        self._boards = BoardListModel(self)
        self._scenes = [SceneListModel(self) for _ in range(MAX_VARIATIONS)]
        self._editor = SceneEditorViewModel(drafting, self.apply, self.rewrite, self)
        self._editor.changed.connect(self._show_rows)
        self._stop_stills = stills.listen(self._still_settled)

    @Property(QAbstractItemModel, constant=True)
    def boards(self) -> BoardListModel:
        return self._boards

    @Property(SceneEditorViewModel, constant=True)
    def editor(self) -> SceneEditorViewModel:
        return self._editor

    @Property(int, notify=changed)
    def problems(self) -> int:
        """How many things break the shot grammar."""
        return sum(map(len, self._found.values()))

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return self._session is None

    @Slot(int, result=QAbstractItemModel)
    def scenesOf(self, index: int) -> SceneListModel:
        """Return the scenes of one variation."""
        return self._scenes[index]

    def open(self, session: ProjectSession) -> None:
        """Show this project from now on."""
        self._session = session
        self._found = {}
        self._editor.open(session)
        self.refresh()

    def leave(self) -> None:
        """Show nothing."""
        self._tasks.cancel("judge")
        self._session = None
        self._shown = None
        self._found = {}
        self._wanted = {}
        self._stills.want(ASKER, ())
        self._editor.close()
        self._boards.show([])
        self.changed.emit()

    def refresh(self) -> None:
        """Take in the project as it is now."""
        session = self._session
        if session is None or session.project is self._shown:
            return
        self._shown = session.project
        self._want_stills(session.project)
        self._editor.refresh()
        self._show_rows()
        self._tasks.start("judge", self._judge)

    def want_again(self) -> None:
        """Put the storyboard's stills before what others wanted meanwhile."""
        self._stills.want(ASKER, tuple(self._wanted.values()))

    async def settle(self) -> None:
        """Take over at once what was typed for a scene."""
        self._editor.settle()
        await self._tasks.ended(REWRITING)

    def apply(self, edit: ProjectEdit) -> None:
        """Make an edit, or say why it cannot be made."""
        if self._session is None:
            return
        try:
            self._session.apply(edit)
        except EditRefusedError as error:
            self._notices.complain("This cannot be done", str(error))

    def rewrite(self, scene_id: str, prompt: str) -> None:
        """Let a scene show what its new prompt says."""
        self._tasks.start(REWRITING + scene_id, lambda: self._rewritten(scene_id, prompt))

    @Slot(str, int)
    def moveScene(self, scene_id: str, position: int) -> None:
        """Put a scene at another place, counted from 0."""
        self.apply(MoveScene(scene_id=scene_id, position=max(0, position)))

    @Slot(str)
    def removeScene(self, scene_id: str) -> None:
        self.apply(RemoveScene(scene_id=scene_id))

    @Slot(int, int)
    def addScene(self, index: int, position: int) -> None:
        """Put a new scene into a variation, and open it."""
        if self._session is None:
            return
        edit = self._drafting.another_scene(self._session.project, index, position)
        self.apply(edit)
        self._editor.edit(edit.scene.scene_id)

    @Slot(str)
    def fixScene(self, scene_id: str) -> None:
        """Mend the first break that is shown on a scene."""
        found = [each for own in self._found.values() for each in own]
        self._fix(next((each for each in found if each.scene_id == scene_id), None))

    @Slot(int)
    def fixBoard(self, index: int) -> None:
        """Mend the first break that is nowhere in particular."""
        found = self._found.get(index, ())
        self._fix(next((each for each in found if each.scene_id is None), None))

    @Slot(int)
    def repair(self, index: int) -> None:
        """Mend everything that breaks the grammar in a variation."""
        self._tasks.start("repair", lambda: self._repair(index))

    async def close(self) -> None:
        """End the background work."""
        self._stop_stills()
        self._stills.want(ASKER, ())
        await self._tasks.close()
        await self._editor.end()

    async def _repair(self, index: int) -> None:
        session = self._session
        if session is not None:
            self.apply(await self._drafting.repair(session.project, index))

    def _fix(self, violation: Violation | None) -> None:
        if self._session is None or violation is None or not violation.fix:
            return
        try:
            self._session.apply_all(violation.fix, "repair")
        except EditRefusedError as error:
            self._notices.complain("This cannot be mended so", str(error))

    async def _rewritten(self, scene_id: str, prompt: str) -> None:
        session = self._session
        if session is not None and session.project.has_scene(scene_id):
            self.apply(await self._drafting.restage(session.project, scene_id, prompt))

    async def _judge(self) -> None:
        session = self._session
        if session is None:
            return
        project = session.project
        found = await self._drafting.judge(project)
        if session is self._session and project is session.project:
            self._found = found
            self._show_rows()

    def _want_stills(self, project: AdProject) -> None:
        try:
            self._wanted = {
                scene.scene_id: self._stills.still_of(project, variation, scene)
                for variation, scene in project.every_scene()
            }
        except MediaStoreError as error:
            self._wanted = {}
            self._notices.complain("The stills cannot be drawn", str(error))
        self._stills.want(ASKER, tuple(self._wanted.values()))

    def _still_settled(self, target: Path) -> None:
        if any(one.target == target for one in self._wanted.values()):
            self._show_rows()

    def _show_rows(self) -> None:
        project = self._shown
        if project is None:
            return
        self._boards.show(
            [board_row(each, self._found.get(each.index, ())) for each in project.variations]
        )
        for variation in project.variations:
            self._scenes[variation.index].show(
                [
                    scene_row(
                        scene,
                        number,
                        self._found.get(variation.index, ()),
                        picture=picture,
                        drawing=not picture.isValid() and not self._problem(scene.scene_id),
                        current=scene.scene_id == self._editor.current_id,
                    )
                    for number, scene in enumerate(variation.scenes, start=1)
                    for picture in (self._picture(scene.scene_id),)
                ]
            )
        self.changed.emit()

    def _picture(self, scene_id: str) -> QUrl:
        wanted = self._wanted.get(scene_id)
        return picture_of(wanted)

    def _problem(self, scene_id: str) -> str:
        wanted = self._wanted.get(scene_id)
        return self._stills.problem(wanted.target) if wanted else "none"


def picture_of(wanted: StillRequest | None) -> QUrl:
    """Return the still's address once it is there, else an empty one."""
    if wanted is None or not wanted.target.exists():
        return QUrl()
    return QUrl.fromLocalFile(str(wanted.target))
