"""The screens: which there are, what they are told, and where one goes on with a campaign."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import Property, QObject, SignalInstance

from genads_desktop.domain.campaign import Campaign, CampaignStatus
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.viewmodels.brand import BrandViewModel
from genads_desktop.viewmodels.brief import BriefViewModel
from genads_desktop.viewmodels.build_queue import BuildQueueViewModel
from genads_desktop.viewmodels.comparison import ComparisonViewModel
from genads_desktop.viewmodels.delivery import DeliveryViewModel
from genads_desktop.viewmodels.generation import GenerationViewModel
from genads_desktop.viewmodels.help import HelpViewModel
from genads_desktop.viewmodels.library import LibraryViewModel
from genads_desktop.viewmodels.money import MoneyViewModel
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.perfume import PerfumeViewModel
from genads_desktop.viewmodels.settings import SettingsViewModel
from genads_desktop.viewmodels.timeline import TimelineViewModel


class Place(StrEnum):
    """The screens."""

    LIBRARY = "library"
    PERFUME = "perfume"
    BRIEF = "brief"
    GENERATION = "generation"
    COMPARISON = "comparison"
    TIMELINE = "timeline"
    DELIVERY = "delivery"
    COSTS = "costs"
    SETTINGS = "settings"
    GALLERY = "gallery"


CAMPAIGN_PLACES = (
    Place.BRIEF,
    Place.GENERATION,
    Place.COMPARISON,
    Place.TIMELINE,
    Place.DELIVERY,
)
"""The steps of one campaign, in the order they are gone through."""


@runtime_checkable
class ProjectScreen(Protocol):
    """A view model that is pointed at the open campaign."""

    async def show(self, session: ProjectSession) -> None: ...

    def leave(self) -> None: ...


@runtime_checkable
class DraftScreen(Protocol):
    """A view model that shows a campaign before it has a storyboard."""

    async def showDraft(self, campaign_id: str) -> None: ...


@runtime_checkable
class PerfumeScreen(Protocol):
    """A view model that is pointed at a perfume."""

    async def showPerfume(self, perfume_id: str) -> None: ...


@runtime_checkable
class Speaking(Protocol):
    """A list with words of ours in it."""

    def say_again(self) -> None: ...


@runtime_checkable
class Changing(Protocol):
    """A view model."""

    changed: SignalInstance


@runtime_checkable
class Wording(Changing, Protocol):
    """A view model with lists of words that change with the language only."""

    worded: SignalInstance


@runtime_checkable
class Closing(Protocol):
    """A view model with background work to end."""

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Screens:
    """The view models, one a noun, in the order they are told of what is opened."""

    notices: NoticesViewModel
    settings: SettingsViewModel
    help: HelpViewModel
    comparison: ComparisonViewModel
    delivery: DeliveryViewModel
    library: LibraryViewModel
    brand: BrandViewModel
    perfume: PerfumeViewModel
    money: MoneyViewModel
    brief: BriefViewModel
    generation: GenerationViewModel
    queue: BuildQueueViewModel
    timeline: TimelineViewModel

    def all(self) -> tuple[Any, ...]:
        return tuple(getattr(self, field.name) for field in fields(self))

    def say_again(self) -> None:
        """Have every word of the screens read again, after the language has changed."""
        met: set[int] = set()
        for screen in self.all():
            for thing in _shown_by(screen, met):
                _say_again(thing)


def _shown_by(thing: QObject, met: set[int]) -> Iterator[QObject]:
    """The object, what is in it, and what its properties show, each once."""
    if id(thing) in met:
        return
    met.add(id(thing))
    yield thing
    named = vars(type(thing)).items()
    shown = [getattr(thing, name) for name, member in named if isinstance(member, Property)]
    for inner in (*shown, *thing.children()):
        if isinstance(inner, QObject):
            yield from _shown_by(inner, met)


def _say_again(thing: QObject) -> None:
    match thing:
        case Speaking():
            thing.say_again()
        case Wording():
            thing.worded.emit()
            thing.changed.emit()
        case Changing():
            thing.changed.emit()


def first_place(campaign: Campaign, *, planned: bool) -> Place:
    """Where one goes on with a campaign."""
    if not planned:
        return Place.BRIEF
    match campaign.status:
        case CampaignStatus.DRAFT | CampaignStatus.PLANNED:
            return Place.BRIEF
        case CampaignStatus.GENERATING | CampaignStatus.ATTENTION | CampaignStatus.FAILED:
            return Place.GENERATION
        case CampaignStatus.READY if campaign.num_variations > 1:
            return Place.COMPARISON
        case CampaignStatus.READY | CampaignStatus.SELECTED | CampaignStatus.DELIVERED:
            return Place.TIMELINE
