"""The product: a perfume's photos and the cut-out made of them, corrected by hand, with undo."""

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.media import Angle, Cutout, CutoutMode
from genads_desktop.domain.perfume import Perfume
from genads_desktop.domain.style import Style
from genads_desktop.ports.cutout import BrushStroke
from genads_desktop.ports.errors import MediaError
from genads_desktop.services.intake import Intake
from genads_desktop.services.library import Library
from genads_desktop.services.retouching import Retouching
from genads_desktop.services.tasks import TaskScope, Work
from genads_desktop.viewmodels import cutout_words
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.perfume_lists import AngleListModel, AngleRow
from genads_desktop.viewmodels.pictures import LARGE, THUMB, Pictures, local_files
from genads_desktop.viewmodels.sentences import told
from genads_desktop.viewmodels.words import spoken

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ProductViewModel(QObject):
    """Takes photos in, shows what came out, and takes every change back when asked."""

    changed = Signal()

    def __init__(
        self,
        *,
        library: Library,
        intake: Intake,
        retouching: Retouching,
        pictures: Pictures,
        notices: NoticesViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._intake = intake
        self._retouching = retouching
        self._pictures = pictures
        self._tasks = TaskScope(on_error=notices.failed)
        self._numbers = itertools.count(1)
        self._editing = asyncio.Lock()
        self._perfume: Perfume | None = None
        self._angle = Angle.FRONT
        self._photo = QUrl()
        self._problem = ""
        self._cutting = False
        self._undo: list[Perfume] = []
        self._redo: list[Perfume] = []
        self._strokes = 0
        self._angles = AngleListModel(self)

    @Property(QAbstractItemModel, constant=True)
    def angles(self) -> AngleListModel:
        return self._angles

    @Property(str, notify=changed)
    def angle(self) -> str:
        """The side of the bottle that is shown large."""
        return self._angle.value

    @Property(QUrl, notify=changed)
    def photo(self) -> QUrl:
        """The photo shown large."""
        return self._photo

    @Property(QUrl, notify=changed)
    def cutout(self) -> QUrl:
        cutout = self._cutout
        return self._pictures.whole(cutout.image.key) if cutout else QUrl()

    @Property(bool, notify=changed)
    def cutting(self) -> bool:
        """Whether the bottle is being freed from its photo."""
        return self._cutting

    @Property(bool, notify=changed)
    def clearGlass(self) -> bool:
        """Whether the cut-out is light to be multiplied, which needs a light behind it."""
        return self._cutout is not None and self._cutout.mode == CutoutMode.MULTIPLY

    @Property(bool, notify=changed)
    def hasSecondPhoto(self) -> bool:
        return self._perfume is not None and self._perfume.second_front is not None

    @Property(bool, notify=changed)
    def good(self) -> bool:
        return self._cutout is not None and cutout_words.is_good(self._cutout)

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """The quality line: sharp, large enough, edge clean."""
        return told(cutout_words.verdict(self._cutout)) if self._cutout else ""

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """Why this way was taken and what to do about the photo, or why there is no cut-out."""
        if self._problem:
            return told(self._problem)
        return told(cutout_words.explanation(self._cutout)) if self._cutout else ""

    @Property(str, notify=changed)
    def method(self) -> str:
        return told(cutout_words.method_name(self._cutout)) if self._cutout else ""

    @Property(bool, notify=changed)
    def painting(self) -> bool:
        """Whether a stroke is being worked in."""
        return self._strokes > 0

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._undo)

    @Property(bool, notify=changed)
    def canRedo(self) -> bool:
        return bool(self._redo)

    @property
    def _cutout(self) -> Cutout | None:
        return self._perfume.cutout if self._perfume else None

    def show(self, perfume: Perfume) -> None:
        """Show a perfume's product as it is now, and cut it out unless that is done."""
        if self._perfume is None or perfume.perfume_id != self._perfume.perfume_id:
            self._leave()
        elif perfume.front != self._perfume.front:
            self._problem = ""
        self._perfume = perfume
        if self._angle not in perfume.photos:
            self._angle = Angle.FRONT
        self._show_angles()
        self._show_photo()
        if perfume.cutout is None and not self._problem and not self._tasks.is_running("cut"):
            self._tasks.start("cut", self._cut_out)

    @Slot(int, result=QUrl)
    def ground(self, style: int) -> QUrl:
        """Return a picture of the light of a style, by its position among them."""
        name = f"{tuple(Style)[style]}.jpg"
        return QUrl.fromLocalFile(str(data_dir("resources") / "grounds" / name))

    @Slot(str)
    def look(self, angle: str) -> None:
        """Show another side large."""
        self._angle = Angle(angle)
        self._show_photo()

    @Slot(list)
    def takeIn(self, files: list[QUrl]) -> None:
        """Add photos dropped anywhere; their angle is read from name and order."""
        self._edit(lambda one: self._take_in(one, files))

    @Slot(str, list)
    def putPhoto(self, angle: str, files: list[QUrl]) -> None:
        """Put a photo dropped on a place there, in exchange for the one it has."""
        self._edit(lambda one: self._put(one, Angle(angle), files))

    @Slot(str, str)
    def swapAngles(self, one: str, other: str) -> None:
        """Exchange the photos of two places."""
        if one != other:
            self._edit_product(lambda now: now.with_swapped(Angle(one), Angle(other)))

    @Slot(str)
    def removePhoto(self, angle: str) -> None:
        self._edit_product(lambda now: now.without_photo(Angle(angle)))

    @Slot(list)
    def addSecondPhoto(self, files: list[QUrl]) -> None:
        """Solve clear glass with a second photo of the same view on another ground."""
        self._edit(lambda one: self._cut_with(one, files))

    @Slot(list, float, bool)
    def paint(self, points: list[float], radius: float, keep: bool) -> None:
        """Paint a stroke: x and y in turn and the radius, as shares of the photo."""
        pairs = tuple(zip(points[::2], points[1::2], strict=False))
        if pairs and self._perfume is not None:
            stroke = BrushStroke(points=pairs, radius=radius, keep=keep)
            self._strokes += 1
            self.changed.emit()
            self._edit(lambda one: self._painted(one, stroke))

    @Slot()
    def cutAgain(self) -> None:
        """Make the cut-out anew from the photo, without what was painted."""
        self._edit(lambda one: self._intake.cut_out(one.perfume_id, again=True))

    @Slot()
    def undo(self) -> None:
        """Take back the last change of photos or cut-out."""
        self._start(lambda: self._step(self._undo, self._redo))

    @Slot()
    def redo(self) -> None:
        self._start(lambda: self._step(self._redo, self._undo))

    async def close(self) -> None:
        """End the background work."""
        await self._tasks.close()

    def _leave(self) -> None:
        for name in ("cut", "photo", "thumbs"):
            self._tasks.cancel(name)
        self._undo.clear()
        self._redo.clear()
        self._strokes = 0
        self._angle = Angle.FRONT
        self._photo = QUrl()
        self._cutting = False
        self._problem = ""

    def _show_angles(self) -> None:
        photos = self._perfume.photos if self._perfume else {}
        self._angles.show(
            [
                AngleRow(
                    angle.value,
                    spoken(angle),
                    self._pictures.ready(photos[angle].key, THUMB) if angle in photos else QUrl(),
                    angle in photos,
                )
                for angle in Angle
            ]
        )
        if any(row.filled and row.photo.isEmpty() for row in self._angles.rows):
            self._tasks.start("thumbs", self._make_thumbs)

    async def _make_thumbs(self) -> None:
        photos = tuple(self._perfume.photos.values()) if self._perfume else ()
        made = [await self._pictures.small(photo.key, THUMB) for photo in photos]
        if all(not picture.isEmpty() for picture in made):
            self._show_angles()

    def _show_photo(self) -> None:
        photo = self._perfume.photos.get(self._angle) if self._perfume else None
        if photo is not None:
            ready = self._pictures.ready(photo.key, LARGE)
            if ready.isEmpty():
                self._tasks.start("photo", lambda: self._make_photo(photo.key))
            else:
                self._photo = ready
        self.changed.emit()

    async def _make_photo(self, key: str) -> None:
        self._photo = await self._pictures.small(key, LARGE)
        self.changed.emit()

    async def _cut_out(self) -> None:
        """Cut out until the cut-out is of the photo that stands in front."""
        self._cutting = True
        self.changed.emit()
        try:
            while self._perfume is not None and self._perfume.cutout is None:
                self._perfume = await self._intake.cut_out(self._perfume.perfume_id)
        except MediaError as error:
            self._problem = str(error)
        finally:
            self._cutting = False
            self.changed.emit()

    def _edit_product(self, change: Callable[[Perfume], Perfume]) -> None:
        self._edit(lambda one: self._library.change_perfume(one.perfume_id, change))

    def _edit(self, work: Callable[[Perfume], Awaitable[Perfume]]) -> None:
        """Do something to photos or cut-out that can be undone; one thing after the other."""
        perfume = self._perfume
        if perfume is not None:
            self._start(lambda: self._edited(perfume.perfume_id, work))

    def _start(self, work: Work) -> None:
        self._tasks.start(f"edit {next(self._numbers)}", work)

    async def _edited(self, perfume_id: str, work: Callable[[Perfume], Awaitable[Perfume]]) -> None:
        """Do it and show what came of it, unless one has gone on to another perfume meanwhile."""
        async with self._editing:
            before = self._perfume
            if before is None or not self._is_shown(perfume_id):
                return
            after = await work(before)
            if self._is_shown(perfume_id):
                self._undo.append(before)
                self._redo.clear()
                self.show(after)

    def _is_shown(self, perfume_id: str) -> bool:
        return self._perfume is not None and self._perfume.perfume_id == perfume_id

    async def _take_in(self, perfume: Perfume, files: list[QUrl]) -> Perfume:
        photos = await asyncio.to_thread(local_files, files)
        return await self._intake.add_photos(perfume.perfume_id, photos)

    async def _put(self, perfume: Perfume, angle: Angle, files: list[QUrl]) -> Perfume:
        photos = await asyncio.to_thread(local_files, files)
        if len(photos) > 1:
            return await self._intake.add_photos(perfume.perfume_id, photos)
        self._angle = angle
        return await self._intake.put_photo(perfume.perfume_id, angle, _first(photos))

    async def _cut_with(self, perfume: Perfume, files: list[QUrl]) -> Perfume:
        photos = await asyncio.to_thread(local_files, files)
        self._cutting = True
        self.changed.emit()
        try:
            return await self._intake.cut_out(perfume.perfume_id, second=_first(photos))
        finally:
            self._cutting = False
            self.changed.emit()

    async def _painted(self, perfume: Perfume, stroke: BrushStroke) -> Perfume:
        """Work a stroke in."""
        try:
            return await self._retouching.paint(perfume.perfume_id, stroke)
        finally:
            self._strokes = max(0, self._strokes - 1)
            self.changed.emit()

    async def _step(self, back: list[Perfume], forth: list[Perfume]) -> None:
        async with self._editing:
            if back and self._perfume is not None:
                earlier = back.pop()
                forth.append(self._perfume)
                after = await self._library.change_perfume(
                    earlier.perfume_id, lambda now: now.with_product_of(earlier)
                )
                if self._is_shown(earlier.perfume_id):
                    self.show(after)


def _first(photos: tuple[Path, ...]) -> Path:
    if not photos:
        raise MediaError("There is no file in what was dropped. Drop a photo from a folder.")
    return photos[0]
