"""The providers page: which key is where, whether it works, and which models it opens."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from genads_desktop.domain.model_card import ModelCard, ModelKind
from genads_desktop.ports.accounts import AccountReport, ModelOffered, ProviderAccount
from genads_desktop.ports.errors import ProviderError, SecretError
from genads_desktop.ports.secrets import SecretOrigin, Secrets
from genads_desktop.services.generation.models import Models

AccountMaker = Callable[[str], ProviderAccount | None]
"""Makes the account of a provider with the key there is; None where there is none. May take a while."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """A provider as the house knows it."""

    name: str
    """`openai`, `gemini`, `vertex`, `replicate`."""
    title: str
    key_name: str
    """The environment variable that may hold its key."""
    address: str = ""
    """Where a person gets a key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderState:
    """A provider, and where its key is."""

    provider: Provider
    origin: SecretOrigin | None
    """None where there is no key; `session` means that it is forgotten at exit."""
    usable: bool
    """True with a key, and without one where none is needed."""
    sentence: str
    """Where the key is, or why it cannot be used."""
    models: tuple[ModelCard, ...]
    """What it opens, the best first."""
    warnings: tuple[str, ...] = ()
    """On models that are shut down soon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """How a test went, as a sentence."""

    ok: bool
    sentence: str
    report: AccountReport = field(default_factory=AccountReport)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelOption:
    """A model that may be chosen for a role, and whether its key is there."""

    card: ModelCard
    usable: bool
    warning: str = ""


class Accounts:
    """Enters, forgets and tests keys. No key ever comes back out of here."""

    def __init__(
        self,
        providers: Iterable[Provider],
        models: Models,
        secrets: Secrets,
        account: AccountMaker,
        *,
        today: Callable[[], date],
        on_change: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """`on_change` is called after a key was entered or forgotten, to set engines up anew."""
        self._providers: Mapping[str, Provider] = {each.name: each for each in providers}
        self._models = models
        self._secrets = secrets
        self._account = account
        self._today = today
        self._on_change = on_change

    async def states(self) -> tuple[ProviderState, ...]:
        """Every provider, with where its key is. Asks the system, not the providers."""
        return await asyncio.to_thread(
            lambda: tuple(self._state(each) for each in self._providers.values())
        )

    async def enter(self, provider: str, key: str) -> ProviderState:
        """Keep a key. Raise `SecretError` with a sentence when it cannot be one, or cannot be kept."""
        await asyncio.to_thread(self._secrets.put, self._named(provider).key_name, key)
        return await self._changed(provider)

    async def forget(self, provider: str) -> ProviderState:
        """Drop a key that was entered. The environment's own stay, and the state says so."""
        await asyncio.to_thread(self._secrets.forget, self._named(provider).key_name)
        return await self._changed(provider)

    async def test(self, provider: str) -> Trial:
        """Ask the provider something free. What goes wrong is in the sentence and not raised."""
        named = self._named(provider)
        try:
            account = await asyncio.to_thread(self._account, provider)
            if account is None:
                return Trial(ok=False, sentence=_missing(named))
            report = await account.look()
        except (ProviderError, SecretError) as error:
            return Trial(ok=False, sentence=str(error))
        return Trial(ok=True, sentence=self._praise(account, provider, report), report=report)

    async def options(self, kind: ModelKind) -> tuple[ModelOption, ...]:
        """The models for a role, the best first; those without a key are shown as such."""
        usable = {state.provider.name for state in await self.states() if state.usable}
        return tuple(
            ModelOption(
                card=card,
                usable=card.provider in usable,
                warning=self._models.warning(card.name, self._today()) or card.licence_note,
            )
            for card in self._models.of_kind(kind)
        )

    async def set_up(self) -> None:
        """Set engines up anew, since an address or a choice has changed."""
        if self._on_change is not None:
            await self._on_change()

    async def _changed(self, provider: str) -> ProviderState:
        await self.set_up()
        return await asyncio.to_thread(self._state, self._named(provider))

    def _named(self, provider: str) -> Provider:
        return self._providers[provider]

    def _state(self, provider: Provider) -> ProviderState:
        trouble, usable = "", False
        try:
            usable = self._account(provider.name) is not None
        except SecretError as error:
            trouble = str(error)
        origin = self._secrets.origin(provider.key_name)
        cards = tuple(
            card
            for kind in ModelKind
            for card in self._models.of_kind(kind)
            if card.provider == provider.name
        )
        warnings = (self._models.warning(card.name, self._today()) for card in cards)
        return ProviderState(
            provider=provider,
            origin=origin,
            usable=usable,
            sentence=trouble or _whereabouts(provider, origin, usable=usable),
            models=cards,
            warnings=tuple(filter(None, warnings)),
        )

    def _praise(self, account: ProviderAccount, provider: str, report: AccountReport) -> str:
        """Say that the key works, for whom, and for what."""
        parts = [f"{account.title} takes the key{f' of {report.owner}' if report.owner else ''}."]
        if report.models:
            parts.append(self._offer(provider, report.models))
        parts.extend(self._ends(provider, report.models))
        if report.balance:
            parts.append(report.balance)
        return " ".join(parts)

    def _offer(self, provider: str, models: tuple[ModelOffered, ...]) -> str:
        offered = {model.name for model in models}
        known = [card for card in self._models.all if card.provider == provider]
        ours = [card.title for card in known if card.model in offered]
        count = f"{len(models)} model{'s' if len(models) > 1 else ''}"
        if ours:
            return f"It offers {count}, {', '.join(ours)} among them."
        return f"It offers {count}, none of which is known here. Name one in Settings."

    def _ends(self, provider: str, models: tuple[ModelOffered, ...]) -> Iterable[str]:
        """What the provider itself says will be switched off, of the models known here."""
        ours = {card.model for card in self._models.all if card.provider == provider}
        for model in models:
            if model.shutdown is not None and model.name in ours:
                yield f"{model.name} is switched off on {model.shutdown:%d %B %Y}."


def _whereabouts(provider: Provider, origin: SecretOrigin | None, *, usable: bool) -> str:
    match origin:
        case "environment":
            return f"The key is set in the environment, as {provider.key_name}."
        case "keyring":
            return "The key is kept in the system keyring."
        case "session":
            return (
                "The key is kept until the app closes, because this system has no keyring. "
                f"Set {provider.key_name} to have it next time."
            )
        case None if usable:
            return "No key is needed for the address in Settings."
        case None:
            return _missing(provider)


def _missing(provider: Provider) -> str:
    return f"There is no key for {provider.title}. Enter it here, or set {provider.key_name}."
