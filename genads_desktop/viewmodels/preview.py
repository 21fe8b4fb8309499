"""The preview: the film of the variation as it is now, and a still of what an edit changed."""

import asyncio
import time

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.edit_list import Stretch, edit_list
from genads_desktop.domain.fingerprint import film_fingerprint
from genads_desktop.domain.scene import Scene
from genads_desktop.ports.errors import LocalEngineError, MediaError, MediaStoreError, ProviderError
from genads_desktop.services.outdated import Freshness, Outdated
from genads_desktop.services.preview import Preview
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.editing import EditingDesk
from genads_desktop.viewmodels.sentences import told

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PAUSE = 0.15
"""Seconds without an edit after which the film is made."""
_STILL_PAUSE = 0.3
_KEPT_SECONDS = 14 * 86_400
_FAILURES = (MediaError, MediaStoreError, LocalEngineError, ProviderError, OSError)


@QmlElement
class PreviewViewModel(QObject):
    """Keeps one small film up to date with the project, and says while it is behind."""

    changed = Signal()
    outlined = Signal()

    def __init__(
        self,
        desk: EditingDesk,
        *,
        preview: Preview,
        outdated: Outdated,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preview = preview
        self._outdated = outdated
        self._tasks = TaskScope(on_error=desk.notices.failed)
        self._source = QUrl()
        self._filmed: Variation | None = None
        self._stretches: tuple[Stretch, ...] = ()
        self._final = False
        self._making = False
        self._problem = ""
        self._shown = ""
        self._still = QUrl()
        self._still_scene = ""
        self._bottle = QUrl()
        self._bottle_of = ""
        self._outline: tuple[list[int], list[int]] = ([], [])
        self._track_id = ""
        desk.listen(self._show)

    @Property(QUrl, notify=changed)
    def source(self) -> QUrl:
        """The film to play."""
        return self._source

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type] # the stub knows types only
    def stretches(self) -> list[int]:
        """How the film, made before the last edit, shows the variation of now: at, frames, source, at...

        Empty when the film is what the variation is now, or does not show all of it.
        """
        return [number for one in self._stretches for number in (one.at, one.frames, one.source)]

    @Property(bool, notify=changed)
    def final(self) -> bool:
        """Whether it is the finished film itself."""
        return self._final

    @Property(bool, notify=changed)
    def making(self) -> bool:
        """Whether the film is behind the project."""
        return self._making

    @Property(str, notify=changed)
    def problem(self) -> str:
        return told(self._problem)

    @Property(QUrl, notify=changed)
    def still(self) -> QUrl:
        """What the chosen scene would look like if it were filmed now; empty when its take is fresh."""
        return self._still

    @Property(str, notify=changed)
    def stillScene(self) -> str:
        return self._still_scene

    @Property(QUrl, notify=changed)
    def bottle(self) -> QUrl:
        """The product, cropped to its silhouette; empty without a cut-out."""
        return self._bottle

    @Property("QVariantList", notify=outlined)  # type: ignore[arg-type] # the stub knows types only
    def lows(self) -> list[int]:
        """Lowest levels of the score, -127..0, fifty a second."""
        return self._outline[0]

    @Property("QVariantList", notify=outlined)  # type: ignore[arg-type]
    def highs(self) -> list[int]:
        """Highest levels of the score, 0..127, fifty a second."""
        return self._outline[1]

    async def close(self) -> None:
        """End what is being made."""
        await self._tasks.close()
        await self._preview.close()

    def _show(self) -> None:
        project, variation = self._desk.project, self._desk.variation
        if project is None or variation is None:
            self._become(QUrl(), of=None, final=False)
            return
        self._show_film(project, variation)
        self._show_still(project, variation)
        self._show_outline(variation)
        cutout = project.product_asset.cutout
        wanted = cutout.image.sha256 if cutout else ""
        if wanted != self._bottle_of:
            self._bottle_of = wanted
            self._tasks.start("bottle", self._crop)

    def _show_film(self, project: AdProject, variation: Variation) -> None:
        ready = self._preview.finished(project, variation)
        wanted = f"{variation.index} {film_fingerprint(project, variation)} {ready is not None}"
        if wanted == self._shown:
            return
        self._shown = wanted
        if ready is not None:
            self._tasks.cancel("film")
            self._become(QUrl.fromLocalFile(str(ready.film)), of=variation, final=True)
            self._tasks.start("prepare", self._prepare)
            return
        self._making = True
        self._stretches = edit_list(self._filmed, variation) if self._filmed else ()
        self.changed.emit()
        self._tasks.start("film", self._make_film)

    async def _make_film(self) -> None:
        await asyncio.sleep(_PAUSE)
        project, variation = self._desk.project, self._desk.variation
        if project is None or variation is None:
            return
        try:
            film = await self._preview.film(project, variation)
        except _FAILURES as error:
            self._making = False
            self._problem = str(error)
            self._shown = ""
            self.changed.emit()
            return
        self._become(QUrl.fromLocalFile(str(film.film)), of=variation, final=film.final)

    async def _prepare(self) -> None:
        """Make the pieces while one looks at the finished film, so that the first edit is quick."""
        await asyncio.sleep(2)
        await self._preview.sweep(time.time() - _KEPT_SECONDS)
        project, variation = self._desk.project, self._desk.variation
        if project is not None and variation is not None:
            try:
                await self._preview.prepare(project, variation)
            except _FAILURES:
                return  # it is tried again, and told, when the film is needed

    def _become(self, source: QUrl, *, of: Variation | None, final: bool) -> None:
        self._source = source
        self._filmed = of
        self._stretches = ()
        self._final = final
        self._making = False
        self._problem = ""
        if source.isEmpty():
            self._shown = ""
        self.changed.emit()

    def _show_still(self, project: AdProject, variation: Variation) -> None:
        scene = self._desk.scene
        state = self._outdated.freshness(project, variation, scene) if scene else Freshness.FRESH
        if scene is None or state not in (Freshness.OUTDATED, Freshness.MISSING):
            self._tasks.cancel("still")
            self._show_picture(QUrl(), "")
            return
        if scene.scene_id != self._still_scene:
            self._show_picture(QUrl(), "")
        self._tasks.start("still", lambda: self._draw(project, variation, scene))

    async def _draw(self, project: AdProject, variation: Variation, scene: Scene) -> None:
        await asyncio.sleep(_STILL_PAUSE)
        try:
            picture = await self._preview.still(project, variation, scene)
        except _FAILURES:
            return  # the film of the scene says what is wrong when it is made
        self._show_picture(QUrl.fromLocalFile(str(picture)), scene.scene_id)

    def _show_picture(self, picture: QUrl, scene_id: str) -> None:
        if (picture, scene_id) != (self._still, self._still_scene):
            self._still = picture
            self._still_scene = scene_id
            self.changed.emit()

    async def _crop(self) -> None:
        if (project := self._desk.project) is None:
            return
        try:
            picture = await self._preview.bottle(project)
        except _FAILURES:
            picture = None
        self._bottle = QUrl.fromLocalFile(str(picture)) if picture else QUrl()
        self.changed.emit()

    def _show_outline(self, variation: Variation) -> None:
        track = variation.music.selected_track
        track_id = track.track_id if track else ""
        if track_id == self._track_id:
            return
        self._track_id = track_id
        self._outline = ([], [])
        self.outlined.emit()
        if track is not None:
            self._tasks.start("outline", self._measure)

    async def _measure(self) -> None:
        variation = self._desk.variation
        track = variation.music.selected_track if variation else None
        if track is None:
            return
        try:
            self._outline = await self._preview.outline(track)
        except _FAILURES:
            self._outline = ([], [])
        self.outlined.emit()
