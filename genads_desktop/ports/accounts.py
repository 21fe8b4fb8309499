"""Accounts at providers: whether a key is taken, asked in a way that costs nothing."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelOffered:
    """A model that the account may use."""

    name: str
    """The provider's own."""
    shutdown: date | None = None
    """Where the provider says when it is switched off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountReport:
    """What a provider says of an account."""

    owner: str = ""
    """Whose account it is, where that is told."""
    models: tuple[ModelOffered, ...] = ()
    """Empty where the provider lists none."""
    balance: str = ""
    """Credit or limits as a sentence, where the provider tells; most do not."""


class ProviderAccount(Protocol):
    """One account at one provider."""

    @property
    def title(self) -> str:
        """Who answers, as a person reads it."""
        ...

    async def look(self) -> AccountReport:
        """Ask something free, through the vendor's own library. Raise `ProviderError`."""
        ...
