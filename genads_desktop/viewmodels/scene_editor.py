"""One scene of the storyboard, opened to be changed."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.edit_base import ProjectEdit
from genads_desktop.domain.scene import (
    FPS,
    MAX_SCENE_FRAMES,
    MIN_SCENE_FRAMES,
    Backdrop,
    Placement,
    Scene,
    TextLine,
    TextOverlay,
    TextRole,
    Transition,
)
from genads_desktop.domain.scene_edits import (
    ChangeLook,
    ChangeText,
    ChangeTransition,
    MoveScene,
    PlaceProduct,
    RemoveScene,
    RetimeScene,
)
from genads_desktop.services.drafting import Drafting
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.viewmodels.keystrokes import Keystrokes
from genads_desktop.viewmodels.sentences import told_all
from genads_desktop.viewmodels.storyboard_rows import shot_name

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_LINE = 80
MOST_LINES = 3


@QmlElement
class SceneEditorViewModel(QObject):
    """Names what can be changed in the current scene, and makes each change one edit."""

    changed = Signal()
    worded = Signal()
    """The language has changed, and so have the lists of words."""

    def __init__(
        self,
        drafting: Drafting,
        apply: Callable[[ProjectEdit], None],
        rewrite: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._apply = apply
        self._restage = rewrite
        self._session: ProjectSession | None = None
        self._current = ""
        self._keystrokes = Keystrokes()

    @Property(str, notify=changed)
    def current(self) -> str:
        """The scene's id; empty while none is open."""
        return self._current

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        return self._scene is not None

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._position + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many scenes the variation has."""
        return len(self._siblings)

    @Property(str, notify=changed)
    def prompt(self) -> str:
        return self._scene.prompt if self._scene else ""

    @Property(float, notify=changed)
    def seconds(self) -> float:
        return self._scene.seconds if self._scene else 0.0

    @Property(float, constant=True)
    def shortest(self) -> float:
        return MIN_SCENE_FRAMES / FPS

    @Property(float, constant=True)
    def longest(self) -> float:
        return MAX_SCENE_FRAMES / FPS

    @Property("QStringList", notify=worded)  # type: ignore[arg-type] # the stub knows types only
    def shots(self) -> list[str]:
        return told_all([shot_name(shot) for shot in self._drafting.shots()])

    @Property(int, notify=changed)
    def shot(self) -> int:
        return self._drafting.shots().index(self._scene.shot) if self._scene else -1

    @Property("QStringList", notify=changed)  # type: ignore[arg-type] # the stub knows types only
    def arrangements(self) -> list[str]:
        """What each way to set up this shot shows."""
        scene = self._scene
        notes = [one.notes for one in self._drafting.arrangements(scene.shot)] if scene else []
        return told_all(notes)

    @Property(int, notify=changed)
    def arrangement(self) -> int:
        return self._arrangement_of(self._scene) if self._scene else -1

    @Property("QStringList", notify=worded)  # type: ignore[arg-type] # the stub knows types only
    def backdrops(self) -> list[str]:
        return told_all([backdrop.value.capitalize() for backdrop in Backdrop])

    @Property(int, notify=changed)
    def backdrop(self) -> int:
        return list(Backdrop).index(self._scene.look.backdrop) if self._scene else -1

    @Property(bool, notify=changed)
    def showsBottle(self) -> bool:
        return self._scene is not None and self._scene.shows_product

    @Property(bool, notify=changed)
    def dissolves(self) -> bool:
        return self._scene is not None and self._scene.transition == Transition.DISSOLVE

    @Property("QStringList", notify=changed)  # type: ignore[arg-type] # the stub knows types only
    def lines(self) -> list[str]:
        """The scene's text, always three lines, the last ones empty."""
        overlay = self._scene.overlay if self._scene else None
        texts = [line.text for line in overlay.lines] if overlay else []
        return [*texts, *([""] * (MOST_LINES - len(texts)))]

    @Slot(str)
    def edit(self, scene_id: str) -> None:
        """Open a scene."""
        self.settle()
        self._current = scene_id
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Close the scene; what was typed is kept."""
        self.settle()
        self._current = ""
        self.changed.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """Open the scene so many places further on."""
        place = self._position + by
        if self._scene is not None and 0 <= place < len(self._siblings):
            self.edit(self._siblings[place].scene_id)

    @Slot(str)
    def rewritePrompt(self, prompt: str) -> None:
        """Say what the scene shows, once no more is typed."""
        scene_id = self._current
        words = prompt.strip()[:10_000]
        self._keystrokes.take("prompt", lambda: self._rewrite(scene_id, words))

    @Slot(int, str)
    def writeLine(self, place: int, text: str) -> None:
        """Say what one line of the scene's text is, once no more is typed; empty drops it."""
        scene_id = self._current
        words = text.strip()[:LONGEST_LINE]
        self._keystrokes.take(f"line {place}", lambda: self._write(scene_id, place, words))

    @Slot()
    def settle(self) -> None:
        """Take over at once what was typed."""
        self._keystrokes.settle()

    @Slot(float)
    def retime(self, seconds: float) -> None:
        """Make the scene last so long, to the frame."""
        frames = min(MAX_SCENE_FRAMES, max(MIN_SCENE_FRAMES, round(seconds * FPS)))
        if self._scene is not None and frames != self._scene.frames:
            self._apply(RetimeScene(scene_id=self._current, frames=frames))

    @Slot(int)
    def chooseShot(self, place: int) -> None:
        shot = self._drafting.shots()[place]
        if self._scene is not None and shot != self._scene.shot:
            self._apply(self._drafting.reshoot(self._current, shot))

    @Slot(int)
    def chooseArrangement(self, place: int) -> None:
        if self._scene is not None and place != self._arrangement_of(self._scene):
            self._apply(self._drafting.reshoot(self._current, self._scene.shot, place))

    @Slot(int)
    def chooseBackdrop(self, place: int) -> None:
        backdrop = list(Backdrop)[place]
        if self._scene is not None and backdrop != self._scene.look.backdrop:
            look = self._scene.look.replace(backdrop=backdrop)
            self._apply(ChangeLook(scene_id=self._current, look=look))

    @Slot(bool)
    def showBottle(self, shown: bool) -> None:
        """Stand the bottle where this arrangement has it, or take it out."""
        scene = self._scene
        if scene is None or shown == scene.shows_product:
            return
        every = self._drafting.arrangements(scene.shot)
        arranged = every[self._arrangement_of(scene)].placement if every else None
        placement = (arranged or Placement()) if shown else None
        self._apply(PlaceProduct(scene_id=scene.scene_id, placement=placement))

    @Slot(bool)
    def dissolve(self, dissolved: bool) -> None:
        """Come into the scene by a dissolve, or by a cut."""
        wanted = Transition.DISSOLVE if dissolved else Transition.CUT
        if self._scene is not None and wanted != self._scene.transition:
            self._apply(ChangeTransition(scene_id=self._current, transition=wanted))

    @Slot(int)
    def move(self, by: int) -> None:
        """Put the scene so many places further on."""
        place = self._position + by
        if self._scene is not None and 0 <= place < len(self._siblings):
            self._apply(MoveScene(scene_id=self._current, position=place))

    @Slot()
    def remove(self) -> None:
        """Take the scene out, and open the one in its place."""
        siblings, place, scene_id = self._siblings, self._position, self._current
        if self._scene is None:
            return
        beside = siblings[place + 1 : place + 2] or siblings[place - 1 : place]
        self.settle()
        self._apply(RemoveScene(scene_id=scene_id))
        if beside and self._scene_called(scene_id) is None:
            self.edit(beside[0].scene_id)

    def open(self, session: ProjectSession) -> None:
        """Work on this project from now on."""
        self._session = session
        self._current = ""
        self.changed.emit()

    def refresh(self) -> None:
        """Take in the project as it is now."""
        if self._current and self._scene is None:
            self._current = ""
        self.changed.emit()

    async def end(self) -> None:
        """Take over what was typed last."""
        self.settle()

    @property
    def current_id(self) -> str:
        return self._current

    @property
    def _scene(self) -> Scene | None:
        project = self._session.project if self._session else None
        if project is None or not project.has_scene(self._current):
            return None
        return project.scene(self._current)

    @property
    def _siblings(self) -> tuple[Scene, ...]:
        if self._session is None or self._scene is None:
            return ()
        return self._session.project.place_of(self._current)[0].scenes

    @property
    def _position(self) -> int:
        ids = [scene.scene_id for scene in self._siblings]
        return ids.index(self._current) if self._current in ids else -1

    def _arrangement_of(self, scene: Scene) -> int:
        return scene.look.composition % max(1, len(self._drafting.arrangements(scene.shot)))

    def _rewrite(self, scene_id: str, prompt: str) -> None:
        scene = self._scene_called(scene_id)
        if scene is not None and prompt and prompt != scene.prompt:
            self._restage(scene_id, prompt)

    def _write(self, scene_id: str, place: int, text: str) -> None:
        scene = self._scene_called(scene_id)
        if scene is None:
            return
        old = list(scene.overlay.lines) if scene.overlay else []
        lines = [*old[:place], *_line(old, place, text), *old[place + 1 :]]
        if lines == old:
            return
        overlay = scene.overlay or TextOverlay(lines=(TextLine(text=text),)) if lines else None
        changed = overlay.replace(lines=tuple(lines[:MOST_LINES])) if overlay else None
        self._apply(ChangeText(scene_id=scene_id, overlay=changed))

    def _scene_called(self, scene_id: str) -> Scene | None:
        project = self._session.project if self._session else None
        return project.scene(scene_id) if project and project.has_scene(scene_id) else None


def _line(old: list[TextLine], place: int, text: str) -> list[TextLine]:
    """The line as it is now; a new one is a headline, or stands below one."""
    if not text:
        return []
    if place < len(old):
        return [old[place].replace(text=text)]
    return [TextLine(text=text, role=TextRole.SUBLINE if old else TextRole.HEADLINE)]
