"""The models of the providers, as the house knows them and a person corrects them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from pydantic import ValidationError

from genads_desktop.domain.errors import DomainError
from genads_desktop.domain.model_card import ModelCard, ModelKind


class UnknownModelError(DomainError):
    """There is no model of that name."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        super().__init__(f"There is no model called {name!r}. Choose one of: {', '.join(known)}.")


class Models:
    """All model cards by the name the house gives them."""

    def __init__(self, cards: Iterable[ModelCard], *, notices: Iterable[str] = ()) -> None:
        """`notices` are sentences on what was wrong with a person's own entries."""
        self._cards = {card.name: card for card in cards}
        self.notices = tuple(notices)

    @classmethod
    def from_documents(
        cls, documents: Iterable[Mapping[str, Any]], own: Mapping[str, Any] | None = None
    ) -> "Models":
        """Read the house's documents, each with a list `models`, and lay a person's own entries over.

        `own` has one table for each name. Its fields take the place of the card's; a new name is a new
        card. An entry that makes no card is left out and said so in `notices`. Raise `ValidationError`
        for a broken document of the house.
        """
        house = [entry for document in documents for entry in document["models"]]
        entries = {entry["name"]: entry for entry in house}
        cards = {name: ModelCard.model_validate(entry) for name, entry in entries.items()}
        notices = []
        for name, changes in (own or {}).items():
            try:
                cards[name] = _changed(name, entries.get(name, {}), changes)
            except (TypeError, ValidationError) as error:
                notices.append(f"The model {name} in models.toml is not used: {_reason(error)}.")
        return cls(cards.values(), notices=notices)

    @property
    def all(self) -> tuple[ModelCard, ...]:
        return tuple(self._cards.values())

    def find(self, name: str) -> ModelCard | None:
        return self._cards.get(name)

    def of_model(self, model: str) -> ModelCard | None:
        """The card of a model by its provider's name."""
        return next((card for card in self._cards.values() if card.model == model), None)

    def named(self, name: str) -> ModelCard:
        """Raise `UnknownModelError` when there is none."""
        if name not in self._cards:
            raise UnknownModelError(name, self._cards)
        return self._cards[name]

    def of_kind(self, kind: ModelKind) -> tuple[ModelCard, ...]:
        """The best first; those that are never taken unasked last."""
        fitting = (card for card in self._cards.values() if card.kind == kind)
        return tuple(sorted(fitting, key=lambda card: (not card.default, -card.rank)))

    def warning(self, name: str, today: date) -> str:
        """Say that a model is shut down soon or already, and what to take instead; empty otherwise."""
        card = self.find(name)
        if card is None or card.shutdown is None or not card.ends_soon(today):
            return ""
        when = "was shut down" if card.shutdown <= today else "will be shut down"
        instead = self._cards.get(card.successor)
        advice = f" Its provider names {instead.title if instead else card.successor} instead."
        return f"{card.title} {when} on {card.shutdown:%d %B %Y}.{advice if card.successor else ''}"


def _changed(name: str, entry: Mapping[str, Any], changes: Mapping[str, Any]) -> ModelCard:
    return ModelCard.model_validate({**entry, **changes, "name": name})


def _reason(error: Exception) -> str:
    if not isinstance(error, ValidationError):
        return "it has to be a table"
    first = error.errors()[0]
    return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg'].lower()}"
