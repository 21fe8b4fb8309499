"""What every composer at a provider knows from its model card: its name, what it may, what it costs."""

import math
from typing import Any

from genads_desktop.adapters.music.description import describe
from genads_desktop.domain.cost import Quote
from genads_desktop.domain.model_card import ModelCard, PriceUnit
from genads_desktop.domain.scene import FPS
from genads_desktop.ports.music import ScoreRequest
from genads_desktop.ports.remote import RemoteLimits, RequestDocument


class CardComposer:
    """The part of a composer that is data. One song is asked for; it is cut and faded here."""

    def __init__(self, card: ModelCard) -> None:
        self._card = card

    @property
    def name(self) -> str:
        return self._card.name

    @property
    def model(self) -> str:
        return self._card.model

    @property
    def limits(self) -> RemoteLimits:
        return RemoteLimits.of(self._card)

    def quote(self, request: RequestDocument) -> Quote:
        """Price a song by its card; unknown where the card has none."""
        return Quote(at_most=self._card.price(PriceUnit.SONG))

    def request(self, wanted: ScoreRequest) -> RequestDocument:
        """Say the score in words, since no provider takes cues."""
        seconds = self._card.length_above(math.ceil(wanted.frames / FPS))
        document: dict[str, Any] = {
            "model": self._card.model,
            "prompt": describe(wanted),
            "seconds": seconds,
        }
        return {**document, "seed": wanted.seed} if self._card.seed else document
