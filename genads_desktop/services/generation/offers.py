"""Offers: who could film or score something, for how much, and what is to be known before."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.domain.model_card import ModelCard, ModelKind, PriceUnit
from genads_desktop.domain.scene import Scene
from genads_desktop.ports.errors import ProviderNotConfiguredError
from genads_desktop.services.generation.budget import price_of, scene_price, score_price
from genads_desktop.services.generation.models import Models
from genads_desktop.services.generation.providers import AUTO
from genads_desktop.services.generation.scores import score_of
from genads_desktop.services.generation.shots import FREE, shot_of
from genads_desktop.services.generation.studio import Studio

Price = Callable[[str], Quote]
"""What something costs with the engine of this name. Raise `ProviderNotConfiguredError`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One engine that could be chosen."""

    name: str
    """The house's name; `auto` is the best there is a key for."""
    title: str = ""
    """What its provider calls it; empty for our own and for `auto`."""
    best: str = ""
    """What it does best, in a few words."""
    quote: Quote | None = None
    """None when it cannot be asked, because it is not set up."""
    list_price: Money | None = None
    """The least it asks for a second or a song, for those that cannot be asked."""
    missing: str = ""
    """Why it cannot be chosen, as a sentence."""
    warnings: tuple[str, ...] = field(default=())
    """What is to be read before it is used: its end, its licence."""

    @property
    def usable(self) -> bool:
        return not self.missing


class Offers:
    """Puts prices on the engines there are. Quick, and never asks a provider."""

    def __init__(self, studio: Studio, models: Models) -> None:
        self._studio = studio
        self._models = models

    @property
    def drafts(self) -> bool:
        """Whether anything here films drafts for less than finals."""
        return any(self.has_drafts(name) for name in self._studio.engines.names)

    def has_drafts(self, name: str) -> bool:
        """Tell whether an engine, or the one `auto` takes, films drafts for less than finals."""
        taken = self._studio.engines.chain(AUTO).first.name if name == AUTO else name
        card = self._models.find(taken)
        return card is not None and bool(card.draft_resolution)

    def for_ad(self, project: AdProject) -> tuple[Offer, ...]:
        """Offer every engine, at what the dearest variation of this storyboard would cost with it."""

        def price(name: str) -> Quote:
            brief = project.brief.replace(engine=name)
            asked = price_of(
                project.replace(brief=brief),
                self._studio.engines,
                holds=self._studio.storage.holds,
            )
            return _dearest(asked.of_variation(each.index) for each in project.variations)

        return self._offers(self._studio.engines.names, ModelKind.VIDEO, price)

    def for_scene(
        self, project: AdProject, variation: Variation, scene: Scene
    ) -> tuple[Offer, ...]:
        """Offer every engine, at what filming this scene with it would cost now."""

        def price(name: str) -> Quote:
            wanted = scene.replace(engine=name)
            shot = shot_of(project, variation, wanted, self._studio.engines)
            return FREE if shot.fitting else scene_price(shot, self._studio.storage.holds)

        return self._offers(self._studio.engines.names, ModelKind.VIDEO, price)

    def for_score(self, project: AdProject, variation: Variation) -> tuple[Offer, ...]:
        """Offer every composer, at what the music of this variation would cost now."""
        music = variation.music

        def price(name: str) -> Quote:
            spec = music.spec.replace(engine=name)
            wanted = variation.replace(music=music.replace(spec=spec))
            score = score_of(project, wanted, self._studio.composers)
            return FREE if score.fitting else score_price(score, self._studio.storage.holds)

        return self._offers(self._studio.composers.names, ModelKind.MUSIC, price)

    def notes_on(self, engines: Iterable[str]) -> tuple[str, ...]:
        """What is to be read before these engines are used, each sentence once."""
        cards = (self._models.find(engine) for engine in engines)
        notes = (note for card in cards if card for note in self._warnings(card))
        return tuple(dict.fromkeys(notes))

    def _offers(self, here: tuple[str, ...], kind: ModelKind, price: Price) -> tuple[Offer, ...]:
        """The engines that are here first, then what a key would open."""
        known = [card.name for card in self._models.of_kind(kind)]
        return tuple(self._offer(name, price) for name in dict.fromkeys((*here, *known)))

    def _offer(self, name: str, price: Price) -> Offer:
        card = self._models.find(name)
        try:
            quote, missing = price(name), ""
        except ProviderNotConfiguredError as error:
            quote, missing = None, str(error)
        return Offer(
            name=name,
            title=card.title if card else "",
            best=card.best if card else "",
            quote=quote,
            list_price=_least(card) if card else None,
            missing=missing,
            warnings=tuple(self._warnings(card)) if card else (),
        )

    def _warnings(self, card: ModelCard) -> Iterator[str]:
        ends = self._models.warning(card.name, self._studio.now().date())
        return filter(None, (ends, card.licence_note))


def _dearest(quotes: Iterator[Quote]) -> Quote:
    """The highest of some prices; unknown when any is."""
    found = tuple(quotes)
    rounded = any(each.rounded_up for each in found)
    amounts = [each.at_most.amount for each in found if each.at_most is not None]
    if len(amounts) < len(found):
        return Quote(at_most=None, rounded_up=rounded)
    return Quote(at_most=Money(amount=max(amounts, default=Decimal(0))), rounded_up=rounded)


def _least(card: ModelCard) -> Money | None:
    units = (PriceUnit.SECOND, PriceUnit.CLIP, PriceUnit.SONG)
    amounts = [price.amount for price in card.prices if price.unit in units]
    return Money(amount=min(amounts)) if amounts else None
