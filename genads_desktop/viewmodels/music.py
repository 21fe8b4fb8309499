"""The music of the open variation: what it should be, and the scores made of that."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.music import MusicSpec
from genads_desktop.domain.variation_edits import ChangeMusic, ChooseTrack
from genads_desktop.viewmodels.desk_engines import ScoreEngineViewModel
from genads_desktop.viewmodels.editing import EditingDesk
from genads_desktop.viewmodels.engine_offer import EngineOfferViewModel
from genads_desktop.viewmodels.row_list_model import RowListModel

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TrackRow:
    """One score made for the variation."""

    track_id: str
    number: int
    provider: str
    selected: bool


class TrackListModel(RowListModel[TrackRow]):
    row_type = TrackRow
    key = "track_id"
    spoken = ("provider",)


@QmlElement
class MusicViewModel(QObject):
    """Shows the music; every slot is one edit."""

    changed = Signal()

    def __init__(
        self, desk: EditingDesk, engine: ScoreEngineViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._engine = engine
        self._tracks = TrackListModel(self)
        desk.listen(self._show)

    @Property(EngineOfferViewModel, constant=True)
    def engine(self) -> EngineOfferViewModel:
        return self._engine

    @Property(QAbstractItemModel, constant=True)
    def tracks(self) -> TrackListModel:
        return self._tracks

    @Property(int, notify=changed)
    def trackCount(self) -> int:
        return len(self._tracks.rows)

    @Property(str, notify=changed)
    def mood(self) -> str:
        return self._spec.mood

    @Property(float, notify=changed)
    def energy(self) -> float:
        return self._spec.energy

    @Property(float, notify=changed)
    def brightness(self) -> float:
        return self._spec.brightness

    @Property(float, notify=changed)
    def tempo(self) -> float:
        return self._spec.tempo

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        return self._spec.muted

    @Slot(str)
    def describeMood(self, mood: str) -> None:
        self._change(self._spec.replace(mood=mood.strip()))

    @Slot(float)
    def setEnergy(self, energy: float) -> None:
        self._change(self._spec.replace(energy=round(energy, 3)))

    @Slot(float)
    def setBrightness(self, brightness: float) -> None:
        self._change(self._spec.replace(brightness=round(brightness, 3)))

    @Slot(float)
    def setTempo(self, tempo: float) -> None:
        self._change(self._spec.replace(tempo=round(tempo, 3)))

    @Slot(bool)
    def mute(self, muted: bool) -> None:
        self._change(self._spec.replace(muted=muted))

    @Slot(str)
    def chooseTrack(self, track_id: str) -> None:
        """Play another score."""
        if variation := self._desk.variation:
            self._desk.apply(ChooseTrack(variation_index=variation.index, track_id=track_id))

    @property
    def engine_offer(self) -> ScoreEngineViewModel:
        return self._engine

    @property
    def _spec(self) -> MusicSpec:
        return self._desk.variation.music.spec if self._desk.variation else MusicSpec()

    def _change(self, spec: MusicSpec) -> None:
        if variation := self._desk.variation:
            self._desk.apply(ChangeMusic(variation_index=variation.index, spec=spec))

    def _show(self) -> None:
        music = self._desk.variation.music if self._desk.variation else None
        tracks = music.tracks if music else ()
        self._tracks.show(
            [
                TrackRow(
                    track.track_id,
                    number,
                    track.provider,
                    bool(music and track.track_id == music.selected_track_id),
                )
                for number, track in enumerate(tracks, start=1)
            ]
        )
        self.changed.emit()
