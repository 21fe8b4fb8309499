"""The inspector: everything about the chosen scene that can be changed, one edit at a time."""

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.camera import Camera, CameraMove
from genads_desktop.domain.scene import (
    Backdrop,
    ClipSound,
    Look,
    Placement,
    Scene,
    ShotType,
    Transition,
)
from genads_desktop.domain.scene_edits import (
    ChangeCamera,
    ChangeClipSound,
    ChangeLook,
    ChangeShot,
    ChangeTransition,
    PlaceProduct,
)
from genads_desktop.ports.planner import Planner
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.desk_engines import SceneEngineViewModel, ScoreEngineViewModel
from genads_desktop.viewmodels.dials import DialListModel, air_dials, light_dials
from genads_desktop.viewmodels.editing import EditingDesk
from genads_desktop.viewmodels.engine_offer import EngineOfferViewModel
from genads_desktop.viewmodels.music import MusicViewModel
from genads_desktop.viewmodels.sentences import told, told_all
from genads_desktop.viewmodels.takes import TakesViewModel
from genads_desktop.viewmodels.text import TextViewModel
from genads_desktop.viewmodels.words import labels_of, spoken

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MOVES, _SHOTS, _BACKDROPS = list(CameraMove), list(ShotType), list(Backdrop)


@QmlElement
class InspectorViewModel(QObject):
    """Shows the chosen scene; every slot is one edit."""

    changed = Signal()
    worded = Signal()
    """The language has changed, and so have the lists of words."""

    def __init__(
        self,
        desk: EditingDesk,
        *,
        engine: SceneEngineViewModel,
        text: TextViewModel,
        takes: TakesViewModel,
        music: MusicViewModel,
        planner: Planner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._engine = engine
        self._text = text
        self._takes = takes
        self._music = music
        self._planner = planner
        self._tasks = TaskScope(on_error=desk.notices.failed)
        self._light = DialListModel(self)
        self._air = DialListModel(self)
        desk.listen(self._show)

    @Property(TextViewModel, constant=True)
    def text(self) -> TextViewModel:
        return self._text

    @Property(TakesViewModel, constant=True)
    def takes(self) -> TakesViewModel:
        return self._takes

    @Property(MusicViewModel, constant=True)
    def music(self) -> MusicViewModel:
        return self._music

    @Property(QAbstractItemModel, constant=True)
    def light(self) -> DialListModel:
        return self._light

    @Property(QAbstractItemModel, constant=True)
    def atmosphere(self) -> DialListModel:
        return self._air

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._desk.scene is not None

    @Property(str, notify=changed)
    def sceneId(self) -> str:
        return self._desk.scene.scene_id if self._desk.scene else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._desk.position + 1

    @Property(str, notify=changed)
    def role(self) -> str:
        return told(spoken(self._desk.scene.role)) if self._desk.scene else ""

    @Property(float, notify=changed)
    def seconds(self) -> float:
        return self._desk.scene.seconds if self._desk.scene else 0.0

    @Property(str, notify=changed)
    def prompt(self) -> str:
        return self._desk.scene.prompt if self._desk.scene else ""

    @Property("QStringList", notify=worded)  # type: ignore[arg-type] # the stub knows types only
    def shots(self) -> list[str]:
        return told_all(labels_of(ShotType))

    @Property(int, notify=changed)
    def shot(self) -> int:
        return _SHOTS.index(self._desk.scene.shot) if self._desk.scene else 0

    @Property("QStringList", notify=worded)  # type: ignore[arg-type]
    def moves(self) -> list[str]:
        return told_all(labels_of(CameraMove))

    @Property(int, notify=changed)
    def move(self) -> int:
        return _MOVES.index(self._camera.move)

    @Property(float, notify=changed)
    def pace(self) -> float:
        return self._camera.pace

    @Property(bool, notify=changed)
    def rackFocus(self) -> bool:
        return self._camera.rack_focus

    @Property("QStringList", notify=worded)  # type: ignore[arg-type]
    def backdrops(self) -> list[str]:
        return told_all(labels_of(Backdrop))

    @Property(int, notify=changed)
    def backdrop(self) -> int:
        return _BACKDROPS.index(self._look.backdrop)

    @Property(bool, notify=changed)
    def dissolves(self) -> bool:
        return bool(self._desk.scene and self._desk.scene.transition == Transition.DISSOLVE)

    @Property(bool, notify=changed)
    def hasClipSound(self) -> bool:
        return bool(self._desk.scene and self._desk.scene.has_clip_sound)

    @Property(bool, notify=changed)
    def clipHeard(self) -> bool:
        return bool(self._desk.scene and self._desk.scene.clip_sound == ClipSound.DUCKED)

    @Property(EngineOfferViewModel, constant=True)
    def engine(self) -> EngineOfferViewModel:
        return self._engine

    @Property(bool, notify=changed)
    def showsProduct(self) -> bool:
        return bool(self._desk.scene and self._desk.scene.shows_product)

    @Property(float, notify=changed)
    def placementX(self) -> float:
        return self._placement.x

    @Property(float, notify=changed)
    def placementY(self) -> float:
        return self._placement.y

    @Property(float, notify=changed)
    def placementHeight(self) -> float:
        return self._placement.height

    @Property(float, notify=changed)
    def placementRotation(self) -> float:
        return self._placement.rotation

    @Slot(str)
    def rewritePrompt(self, prompt: str) -> None:
        """Say anew what the scene shows; an empty prompt is left out."""
        if (scene := self._desk.scene) and prompt.strip() and prompt.strip() != scene.prompt:
            self._tasks.start(
                f"rewrite {scene.scene_id}", lambda: self._rewrite(scene, prompt.strip())
            )

    @Slot(int)
    def chooseShot(self, index: int) -> None:
        if scene := self._desk.scene:
            self._desk.apply(
                ChangeShot(scene_id=scene.scene_id, shot=_SHOTS[index], placement=scene.placement)
            )

    @Slot(int)
    def chooseMove(self, index: int) -> None:
        self._move_camera(self._camera.replace(move=_MOVES[index]))

    @Slot(float)
    def setPace(self, pace: float) -> None:
        self._move_camera(self._camera.replace(pace=pace))

    @Slot(bool)
    def setRackFocus(self, on: bool) -> None:
        self._move_camera(self._camera.replace(rack_focus=on))

    @Slot(int)
    def chooseBackdrop(self, index: int) -> None:
        self._dress(self._look.replace(backdrop=_BACKDROPS[index]))

    @Slot(str, float)
    def turnLight(self, name: str, value: float) -> None:
        """Set one value of the light."""
        self._dress(self._look.replace(light=self._look.light.replace(**{name: round(value, 3)})))

    @Slot(str, float)
    def turnAtmosphere(self, name: str, value: float) -> None:
        """Set how much of something is in the air."""
        air = self._look.atmosphere.replace(**{name: round(value, 3)})
        self._dress(self._look.replace(atmosphere=air))

    @Slot(bool)
    def setDissolve(self, on: bool) -> None:
        if scene := self._desk.scene:
            transition = Transition.DISSOLVE if on else Transition.CUT
            self._desk.apply(ChangeTransition(scene_id=scene.scene_id, transition=transition))

    @Slot(bool)
    def hearClip(self, on: bool) -> None:
        if scene := self._desk.scene:
            sound = ClipSound.DUCKED if on else ClipSound.OFF
            self._desk.apply(ChangeClipSound(scene_id=scene.scene_id, clip_sound=sound))

    @Slot(bool)
    def showProduct(self, on: bool) -> None:
        if scene := self._desk.scene:
            placement = Placement() if on else None
            self._desk.apply(PlaceProduct(scene_id=scene.scene_id, placement=placement))

    @Slot(float, float, float, float)
    def placeProduct(self, x: float, y: float, height: float, rotation: float) -> None:
        """Stand the bottle elsewhere: the centre of its base and its height, as shares of the picture."""
        if scene := self._desk.scene:
            placement = Placement(
                x=_between(x, -0.5, 1.5),
                y=_between(y, -0.5, 2),
                height=_between(height, 0.05, 2.5),
                rotation=_between(rotation, -45, 45),
            )
            self._desk.apply(PlaceProduct(scene_id=scene.scene_id, placement=placement))

    async def close(self) -> None:
        """Read no further prompt."""
        await self._tasks.close()

    async def _rewrite(self, scene: Scene, prompt: str) -> None:
        """Let the scene show what its new prompt says."""
        project = self._desk.project
        if project is not None and project.has_scene(scene.scene_id):
            self._desk.apply(await self._planner.restage(scene, prompt, project))

    @property
    def engine_offers(self) -> tuple[SceneEngineViewModel, ScoreEngineViewModel]:
        """Who films the scene and who writes the music."""
        return self._engine, self._music.engine_offer

    @property
    def _camera(self) -> Camera:
        return self._desk.scene.camera if self._desk.scene else Camera()

    @property
    def _look(self) -> Look:
        return self._desk.scene.look if self._desk.scene else Look()

    @property
    def _placement(self) -> Placement:
        scene = self._desk.scene
        return scene.placement if scene and scene.placement else Placement()

    def _move_camera(self, camera: Camera) -> None:
        if scene := self._desk.scene:
            self._desk.apply(ChangeCamera(scene_id=scene.scene_id, camera=camera))

    def _dress(self, look: Look) -> None:
        if scene := self._desk.scene:
            self._desk.apply(ChangeLook(scene_id=scene.scene_id, look=look))

    def _show(self) -> None:
        scene = self._desk.scene
        self._light.show(light_dials(scene) if scene else [])
        self._air.show(air_dials(scene) if scene else [])
        self.changed.emit()


def _between(value: float, least: float, most: float) -> float:
    return round(min(most, max(least, value)), 4)
