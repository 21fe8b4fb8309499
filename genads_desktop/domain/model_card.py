"""Model cards: what a provider's model can do, what it costs, and until when; dated data of `resources/providers`."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from genads_desktop.domain.cost import Money
from genads_desktop.domain.record import Record

NOTICE = timedelta(days=60)
"""A model warns so long before it is shut down."""


class ModelKind(StrEnum):
    """What a model is for."""

    PLANNER = "planner"
    VIDEO = "video"
    MUSIC = "music"


class PriceUnit(StrEnum):
    """What a price is for one of."""

    SECOND = "second"
    """Of video."""
    CLIP = "clip"
    SONG = "song"
    TOKEN_IN = "token_in"
    """Tokens are priced by the million."""
    TOKEN_CACHED = "token_cached"
    TOKEN_OUT = "token_out"


class Price(Record):
    """US dollars for one unit. The first price that fits a request counts."""

    unit: PriceUnit
    amount: Annotated[Decimal, Field(ge=0)]
    resolution: str = ""
    """`720p`; empty fits any."""
    audio: bool | None = None
    """None fits with and without sound."""


class ModelCard(Record):
    """One model of one provider."""

    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,39}$")]
    """What the house calls it, and a brief: `omni`, `veo`, `seedance`."""
    title: str
    """What a person reads."""
    best: str = ""
    """What it does best, in a few words."""
    provider: str
    """Whose key it needs: `openai`, `gemini`, `vertex`, `replicate`."""
    model: str
    """The provider's own name of it."""
    kind: ModelKind
    rank: int = 0
    """`auto` takes the highest that is set up."""
    default: bool = True
    """False for what is only used when a person names it."""

    durations: tuple[float, ...] = ()
    """Lengths it makes, in seconds; empty when any from `min_duration` to `max_duration` will do."""
    min_duration: float = 0.0
    max_duration: float = 0.0
    ratios: tuple[str, ...] = ()
    resolution: str = ""
    """Asked for in finals."""
    draft_resolution: str = ""
    """Asked for in drafts; empty when it is priced the same."""
    references: int = 0
    """Pictures it takes along, product and logo."""
    first_frame: bool = False
    needs_first_frame: bool = False
    """It films from a picture only."""
    last_frame: bool = False
    seed: bool = False
    negative_prompt: bool = False
    audio: bool = False
    """Its clips come with sound."""
    text: bool = False
    """It writes what the prompt quotes, legibly."""
    product: bool = False
    """It shows the product of its reference pictures."""

    prices: tuple[Price, ...] = ()
    """None known: the price is unknown, never zero."""
    price_date: date | None = None
    price_source: str = ""
    concurrency: Annotated[int, Field(ge=1)] | None = None
    submissions: Annotated[int, Field(ge=1)] | None = None
    """At most so many in `submission_seconds`."""
    submission_seconds: float = 60.0
    shares_limits: bool = True
    """What is asked of other models with the same key counts against these limits too."""
    usual_seconds: float | None = None
    """How long a clip or song usually takes to make; for telling progress, which no provider does."""
    result_hours: float | None = None
    """How long the provider keeps a result; None when it says nothing."""
    shutdown: date | None = None
    successor: str = ""
    """The model its provider names instead."""
    licence_note: str = ""
    """A sentence to be read before it is used."""
    inputs: dict[str, str] = {}
    """How the provider calls the inputs of this model, where models differ: our word to theirs."""

    def length_above(self, seconds: float) -> float:
        """The shortest length it makes that is not shorter than `seconds`; its longest when there is none."""
        if self.durations:
            return next(
                (each for each in sorted(self.durations) if each >= seconds), max(self.durations)
            )
        return min(max(seconds, self.min_duration), self.max_duration or seconds)

    def price(self, unit: PriceUnit, *, resolution: str = "", audio: bool = False) -> Money | None:
        """US dollars for one unit; None when nobody knows."""
        fitting = (
            price
            for price in self.prices
            if price.unit == unit
            and price.resolution in {"", resolution}
            and price.audio in {None, audio}
        )
        found = next(fitting, None)
        return Money(amount=found.amount) if found else None

    def ends_soon(self, today: date) -> bool:
        """Tell whether it is shut down within `NOTICE`, or was already."""
        return self.shutdown is not None and self.shutdown - today <= NOTICE


def ranked(cards: Iterable[ModelCard], kind: ModelKind) -> tuple[ModelCard, ...]:
    """The cards of one kind that are used unasked, the best first."""
    fitting = (card for card in cards if card.kind == kind and card.default)
    return tuple(sorted(fitting, key=lambda card: -card.rank))
