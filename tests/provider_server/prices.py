"""What a job costs by the price lists of the house: the same data that quotes are made from."""

import tomllib
from decimal import Decimal
from functools import cache

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.model_card import ModelCard, PriceUnit
from genads_desktop.services.generation.models import Models
from tests.provider_server.accounts import Job

_MILLION = 1_000_000
_TOKENS = (PriceUnit.TOKEN_IN, PriceUnit.TOKEN_CACHED, PriceUnit.TOKEN_OUT)


def dollars(job: Job) -> Decimal | None:
    """US dollars for one job; None when nobody knows the price of its model."""
    card = _cards().get(job.model) or _cards().get(job.model.rsplit(":", 1)[-1])
    if card is None:
        return None
    if any(unit in job.units for unit in _TOKENS):
        return _of_tokens(card, job)
    for unit in (PriceUnit.CLIP, PriceUnit.SECOND, PriceUnit.SONG):
        price = card.price(
            unit,
            resolution=job.facts.get("resolution", ""),
            audio=job.facts.get("audio", False),
        )
        if price is not None and unit in job.units:
            return price.amount * Decimal(str(job.units[unit]))
    return None


def _of_tokens(card: ModelCard, job: Job) -> Decimal | None:
    total = Decimal(0)
    for unit in _TOKENS:
        price = card.price(unit)
        count = int(job.units.get(unit, 0))
        if count and price is None:
            return None
        if price is not None:
            total += price.amount * count / _MILLION
    return total


@cache
def _cards() -> dict[str, ModelCard]:
    """By the provider's name of a model, and by its version."""
    files = sorted((data_dir("resources") / "providers").glob("*.toml"))
    models = Models.from_documents(tomllib.loads(file.read_text("utf-8")) for file in files)
    return {name: card for card in models.all for name in (card.model, card.model.rsplit(":")[-1])}
