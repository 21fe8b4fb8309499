"""The timeline: one variation's scenes, text and music, ready to be cut."""

from collections.abc import Callable

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.edit_base import scene_name
from genads_desktop.domain.scene_edits import ChangeText, MoveScene, RemoveScene
from genads_desktop.domain.variation_edits import BranchVariation, RenameVariation
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.services import cutting
from genads_desktop.services.outdated import Outdated
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.viewmodels.desk_engines import SceneEngineViewModel, ScoreEngineViewModel
from genads_desktop.viewmodels.editing import EditingDesk
from genads_desktop.viewmodels.inspector import InspectorViewModel
from genads_desktop.viewmodels.preview import PreviewViewModel
from genads_desktop.viewmodels.sentence import SentenceViewModel
from genads_desktop.viewmodels.sentences import told
from genads_desktop.viewmodels.timeline_rows import (
    ClipListModel,
    TextListModel,
    VariationListModel,
    clip_rows,
    text_rows,
    title_of,
    variation_rows,
)
from genads_desktop.viewmodels.update import UpdateViewModel

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TimelineViewModel(QObject):
    """Shows the open variation and turns gestures into edits: one edit when a gesture ends."""

    changed = Signal()

    def __init__(
        self,
        desk: EditingDesk,
        *,
        outdated: Outdated,
        storage: MediaStorage,
        inspector: InspectorViewModel,
        sentence: SentenceViewModel,
        preview: PreviewViewModel,
        update: UpdateViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._outdated = outdated
        self._storage = storage
        self._inspector = inspector
        self._sentence = sentence
        self._preview = preview
        self._update = update
        self._clips = ClipListModel(self)
        self._texts = TextListModel(self)
        self._variations = VariationListModel(self)
        desk.listen(self._show)
        update.progressed.connect(self._show_clips)

    @Property(InspectorViewModel, constant=True)
    def inspector(self) -> InspectorViewModel:
        return self._inspector

    @Property(SentenceViewModel, constant=True)
    def sentence(self) -> SentenceViewModel:
        return self._sentence

    @Property(PreviewViewModel, constant=True)
    def preview(self) -> PreviewViewModel:
        return self._preview

    @Property(UpdateViewModel, constant=True)
    def update(self) -> UpdateViewModel:
        return self._update

    @Property(QAbstractItemModel, constant=True)
    def clips(self) -> ClipListModel:
        return self._clips

    @Property(QAbstractItemModel, constant=True)
    def texts(self) -> TextListModel:
        return self._texts

    @Property(QAbstractItemModel, constant=True)
    def variations(self) -> VariationListModel:
        return self._variations

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._desk.variation is not None

    @Property(int, notify=changed)
    def totalFrames(self) -> int:
        return self._desk.variation.frames if self._desk.variation else 0

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type] # the stub knows types only
    def cuts(self) -> list[int]:
        """Frames at which scenes begin, the first one and the end included."""
        rows = self._clips.rows
        ends = [rows[-1].first_frame + rows[-1].frames] if rows else []
        return [*(row.first_frame for row in rows), *ends]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def states(self) -> list[str]:
        """How fresh each scene is, in playing order."""
        return [row.freshness for row in self._clips.rows]

    @Property(str, notify=changed)
    def selectedScene(self) -> str:
        return self._desk.scene.scene_id if self._desk.scene else ""

    @Property(int, notify=changed)
    def variationIndex(self) -> int:
        return self._desk.variation.index if self._desk.variation else -1

    @Property(str, notify=changed)
    def variationTitle(self) -> str:
        return told(title_of(self._desk.variation)) if self._desk.variation else ""

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last change could not be saved; empty when it was."""
        return told(self._desk.session.problem) if self._desk.session else ""

    @property
    def engine_offers(self) -> tuple[SceneEngineViewModel, ScoreEngineViewModel]:
        """Who films the scene and who writes the music."""
        return self._inspector.engine_offers

    async def show(self, session: ProjectSession) -> None:
        """Point the editor at a campaign's project."""
        self._desk.open(session)

    def leave(self) -> None:
        """Show nothing."""
        self._desk.close()

    async def close(self) -> None:
        """End the background work of the editor."""
        self._desk.close()
        for part in (self._sentence, self._preview, self._update, self._inspector):
            await part.close()

    @Slot(int)
    def chooseVariation(self, index: int) -> None:
        self._desk.choose_variation(index)

    @Slot(str)
    def chooseScene(self, scene_id: str) -> None:
        self._desk.choose_scene(scene_id)

    @Slot(str, int, bool)
    def trimTail(self, scene_id: str, frames: int, keepTotal: bool) -> None:
        """Let the scene last so many frames; its neighbour takes the difference when the total stays."""
        self._cut(
            scene_id,
            "trim",
            lambda now: cutting.trim_tail(now, scene_id, frames, keep_total=keepTotal),
        )

    @Slot(str, int, bool)
    def trimHead(self, scene_id: str, by: int, keepTotal: bool) -> None:
        """Let the scene begin later in its take, by so many frames; below zero earlier."""
        self._cut(
            scene_id,
            "trim",
            lambda now: cutting.trim_head(now, scene_id, by, keep_total=keepTotal),
        )

    @Slot(str, int)
    def moveScene(self, scene_id: str, position: int) -> None:
        self._desk.apply(MoveScene(scene_id=scene_id, position=max(0, position)))

    @Slot(str)
    def removeScene(self, scene_id: str) -> None:
        """Take the scene out, and go on at the one that stands in its place."""
        position = self._desk.position
        if self._desk.apply(RemoveScene(scene_id=scene_id)) and self._desk.variation:
            scenes = self._desk.variation.scenes
            self._desk.choose_scene(scenes[min(max(0, position), len(scenes) - 1)].scene_id)

    @Slot(str)
    def duplicateScene(self, scene_id: str) -> None:
        if self._desk.project:
            edit = cutting.duplicate(self._desk.project, scene_id)
            if self._desk.apply(edit):
                self._desk.choose_scene(edit.scene.scene_id)

    @Slot(int)
    def addScene(self, position: int) -> None:
        """Put a new scene before the one at `position`."""
        if self._desk.project and self._desk.variation:
            edit = cutting.new_scene(self._desk.project, self._desk.variation, position)
            if self._desk.apply(edit):
                self._desk.choose_scene(edit.scene.scene_id)

    @Slot(str, int)
    def splitScene(self, scene_id: str, at: int) -> None:
        """Cut the scene in two, so many frames after its start."""
        self._cut(scene_id, "split", lambda now: cutting.split(now, scene_id, at))

    @Slot(str, int, int)
    def timeText(self, scene_id: str, first: int, last: int) -> None:
        """Show the text from `first` up to `last`, in frames of its scene."""
        if self._desk.project and self._desk.project.has_scene(scene_id):
            overlay = cutting.timed_text(self._desk.project.scene(scene_id), first, last)
            self._desk.apply(ChangeText(scene_id=scene_id, overlay=overlay))

    @Slot(str)
    def removeText(self, scene_id: str) -> None:
        self._desk.apply(ChangeText(scene_id=scene_id, overlay=None))

    @Slot(str)
    def branch(self, title: str) -> None:
        """Copy the variation, to try something else in it, and go on there."""
        if (variation := self._desk.variation) is None:
            return
        known = self._indexes()
        edit = BranchVariation(variation_index=variation.index, title=title.strip()[:80])
        if self._desk.apply(edit):
            self._desk.choose_variation((self._indexes() - known).pop())

    @Slot(int, str)
    def renameVariation(self, index: int, title: str) -> None:
        self._desk.apply(RenameVariation(variation_index=index, title=title.strip()[:80]))

    def _indexes(self) -> set[int]:
        project = self._desk.project
        return {variation.index for variation in project.variations} if project else set()

    def _cut(self, scene_id: str, deed: str, edits: Callable[[AdProject], cutting.Edits]) -> None:
        """Make the edits of one gesture as one step."""
        project = self._desk.project
        if project is not None and project.has_scene(scene_id):
            self._desk.apply_all(edits(project), f"{deed} of {scene_name(project, scene_id)}")

    def _show(self) -> None:
        project, variation = self._desk.project, self._desk.variation
        if project is None or variation is None:
            self._texts.show([])
            self._variations.show([])
        else:
            self._texts.show(text_rows(variation))
            self._variations.show(variation_rows(project, variation.index, self._outdated))
        self._show_clips()

    def _show_clips(self) -> None:
        project, variation = self._desk.project, self._desk.variation
        if project is None or variation is None:
            self._clips.show([])
        else:
            filming = self._update.scenes
            self._clips.show(clip_rows(project, variation, self._outdated, self._storage, filming))
        self.changed.emit()
