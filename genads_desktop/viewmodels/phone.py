"""A telephone: the platform whose interface is drawn over a film, and its safe zone."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.platform import (
    REFERENCE_HEIGHT,
    REFERENCE_WIDTH,
    Fixture,
    Platform,
    Zone,
)
from genads_desktop.viewmodels.row_list_model import RowListModel

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WHOLE = Zone(left=0, top=0, right=REFERENCE_WIDTH, bottom=REFERENCE_HEIGHT)


@dataclass(frozen=True, slots=True, kw_only=True)
class FixtureRow:
    """Something the platform's app draws; the box is in shares of the picture."""

    fixture_id: int
    kind: str
    left_share: float
    top_share: float
    width_share: float
    height_share: float
    text: str
    symbol: str
    strong: bool
    faint: bool
    centred: bool


class FixtureListModel(RowListModel[FixtureRow]):
    row_type = FixtureRow
    key = "fixture_id"


@QmlElement
class PhoneViewModel(QObject):
    """Which platform one looks through. The zone is in shares of the picture."""

    changed = Signal()

    def __init__(self, platforms: tuple[Platform, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._platforms = tuple(one for one in platforms if one.interface)
        self._current = 0
        self._project: AdProject | None = None
        self._zone_shown = False
        self._fixtures = FixtureListModel(self)

    @Property(QAbstractItemModel, constant=True)
    def fixtures(self) -> FixtureListModel:
        return self._fixtures

    @Property("QVariantList", constant=True)  # type: ignore[arg-type] # the stub knows types only
    def names(self) -> list[str]:
        return [one.name for one in self._platforms]

    @Property(int, notify=changed)
    def current(self) -> int:
        return self._current

    @Property(str, notify=changed)
    def source(self) -> str:
        """Where the zone is from, and of when."""
        platform = self._platforms[self._current]
        return f"{platform.name}: {platform.source} ({platform.dated:%d.%m.%Y})"

    @Property(bool, notify=changed)
    def zoneShown(self) -> bool:
        return self._zone_shown

    @Property(float, notify=changed)
    def zoneLeft(self) -> float:
        return self._zone.left / REFERENCE_WIDTH

    @Property(float, notify=changed)
    def zoneTop(self) -> float:
        return self._zone.top / REFERENCE_HEIGHT

    @Property(float, notify=changed)
    def zoneRight(self) -> float:
        return self._zone.right / REFERENCE_WIDTH

    @Property(float, notify=changed)
    def zoneBottom(self) -> float:
        return self._zone.bottom / REFERENCE_HEIGHT

    @Slot(int)
    def lookThrough(self, index: int) -> None:
        """Draw another platform's interface."""
        self._current = index
        self._refresh()

    @Slot(bool)
    def showZone(self, shown: bool) -> None:
        self._zone_shown = shown
        self.changed.emit()

    def show(self, project: AdProject) -> None:
        """Put this ad's names where the platform writes names."""
        self._project = project
        self._refresh()

    @property
    def _zone(self) -> Zone:
        return self._platforms[self._current].safe_zone or _WHOLE

    def _refresh(self) -> None:
        if self._project is not None:
            self._fixtures.show(fixture_rows(self._platforms[self._current], self._project))
        self.changed.emit()


def fixture_rows(platform: Platform, project: AdProject) -> list[FixtureRow]:
    names = {"{brand}": project.brand.name, "{perfume}": project.perfume.name}
    return [
        _fixture_row(number, fixture, names) for number, fixture in enumerate(platform.interface)
    ]


def _fixture_row(number: int, fixture: Fixture, names: dict[str, str]) -> FixtureRow:
    left, top, right, bottom = fixture.box
    text = fixture.text
    for word, name in names.items():
        text = text.replace(word, name)
    return FixtureRow(
        fixture_id=number,
        kind=fixture.kind,
        left_share=left / REFERENCE_WIDTH,
        top_share=top / REFERENCE_HEIGHT,
        width_share=(right - left) / REFERENCE_WIDTH,
        height_share=(bottom - top) / REFERENCE_HEIGHT,
        text=text,
        symbol=fixture.symbol,
        strong=fixture.strong,
        faint=fixture.faint,
        centred=fixture.centred,
    )
