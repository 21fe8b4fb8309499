"""What the brief offers: styles with this bottle in them, presets, and campaigns to start from."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import AdProject, Brief, Variation
from genads_desktop.domain.scene import Scene, SceneRole
from genads_desktop.domain.style import Style
from genads_desktop.ports.errors import MediaStoreError
from genads_desktop.ports.video import StillRequest
from genads_desktop.services.drafting import Drafting
from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.generation.caps import Budget
from genads_desktop.services.generation.offers import Offers
from genads_desktop.services.generation.providers import Engines
from genads_desktop.services.library import Library
from genads_desktop.services.presets import Presets
from genads_desktop.services.storyboard import Stills
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.brief_rows import (
    STYLES,
    PresetListModel,
    SourceListModel,
    SourceRow,
    StyleListModel,
    StyleRow,
    preset_row,
)
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.spending import Consent, no_question
from genads_desktop.viewmodels.storyboard import picture_of

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ASKER = "styles"


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefServices:
    """What the brief works with."""

    library: Library
    drafting: Drafting
    stills: Stills
    builds: Builds
    engines: Engines
    offers: Offers
    budget: Budget
    presets: Presets
    consent: Consent = no_question


@QmlElement
class BriefChoicesViewModel(QObject):
    """Lists what there is to choose from. Choosing is the brief's."""

    changed = Signal()

    def __init__(
        self, services: BriefServices, notices: NoticesViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = TaskScope(on_error=notices.failed)
        self._styles = StyleListModel(self)
        self._presets = PresetListModel(self)
        self._sources = SourceListModel(self)
        self._chosen = Style.GOLD_LUXE
        self._samples: dict[Style, StillRequest] = {}
        self._stop_stills = services.stills.listen(self._still_settled)
        self._show_presets()
        self._show_styles()

    @Property(QAbstractItemModel, constant=True)
    def styles(self) -> StyleListModel:
        return self._styles

    @Property(QAbstractItemModel, constant=True)
    def presets(self) -> PresetListModel:
        return self._presets

    @Property(QAbstractItemModel, constant=True)
    def sources(self) -> SourceListModel:
        """The campaigns one can start from."""
        return self._sources

    @Property(int, notify=changed)
    def sourceCount(self) -> int:
        return len(self._sources.rows)

    @Slot(str)
    def removePreset(self, name: str) -> None:
        """Remove one of a person's own presets."""
        self._tasks.start("preset", lambda: self._remove_preset(name))

    @Slot(str)
    def readSources(self, but: str) -> None:
        """Look which campaigns one can start from, other than this one."""
        self._tasks.start("sources", lambda: self._read_sources(but))

    def keep_preset(self, name: str, brief: Brief) -> None:
        """Keep length, number, style and call to action of a brief under a name."""
        self._tasks.start("preset", lambda: self._keep_preset(name, brief))

    def choose(self, style: Style) -> None:
        """Mark a style as the chosen one."""
        self._chosen = style
        self._show_styles()

    async def sample(self, project: AdProject) -> None:
        """Draw this bottle in every style."""
        samples = await self._services.drafting.style_samples(project)
        try:
            self._samples = {
                style: self._services.stills.still_of(sample, *_showpiece(sample))
                for style, sample in samples.items()
            }
        except MediaStoreError:
            self._samples = {}
        self._services.stills.want(ASKER, tuple(self._samples.values()))
        self._show_styles()

    def leave(self) -> None:
        """Show no bottle."""
        self._samples = {}
        self._services.stills.want(ASKER, ())
        self._show_styles()

    async def close(self) -> None:
        """End the background work."""
        self._stop_stills()
        self._services.stills.want(ASKER, ())
        await self._tasks.close()

    async def _keep_preset(self, name: str, brief: Brief) -> None:
        self._services.presets.keep(name, brief)
        self._show_presets()

    async def _remove_preset(self, name: str) -> None:
        self._services.presets.remove(name)
        self._show_presets()

    async def _read_sources(self, but: str) -> None:
        rows = await self._services.library.campaigns()
        self._sources.show(
            [
                SourceRow(
                    campaign_id=row.campaign_id,
                    name=row.campaign_name,
                    detail=f"{row.perfume_name}, {row.brand_name}",
                )
                for row in rows
                if row.campaign_id != but
            ]
        )
        self.changed.emit()

    def _still_settled(self, target: Path) -> None:
        if any(one.target == target for one in self._samples.values()):
            self._show_styles()

    def _show_styles(self) -> None:
        self._styles.show(
            [
                StyleRow(
                    style=style.value,
                    title=title,
                    subtitle=subtitle,
                    picture=picture_of(self._samples.get(style)),
                    selected=style == self._chosen,
                )
                for style, (title, subtitle) in STYLES.items()
            ]
        )

    def _show_presets(self) -> None:
        presets = self._services.presets
        given = [preset_row(one, own=False) for one in presets.given]
        self._presets.show([*given, *(preset_row(one, own=True) for one in presets.own)])


def _showpiece(project: AdProject) -> tuple[Variation, Scene]:
    """The scene that shows a style best: the hero shot, else the first one with the bottle."""
    variation = project.variations[0]
    heroes = [scene for scene in variation.scenes if scene.role == SceneRole.HERO]
    shown = [scene for scene in variation.scenes if scene.shows_product]
    return variation, next(iter([*heroes, *shown, *variation.scenes]))
