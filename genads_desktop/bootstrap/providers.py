"""The paid engines of this installation: those whose key is there."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from genads_desktop.adapters.music.lyria.composer import LyriaComposer
from genads_desktop.adapters.music.musicgen.composer import MusicGenComposer
from genads_desktop.adapters.vendors.google import GoogleAccount
from genads_desktop.adapters.vendors.replicate import ReplicateAccount
from genads_desktop.adapters.video.omni.filmer import OmniFilmer
from genads_desktop.adapters.video.prompting import ShotPrompts
from genads_desktop.adapters.video.replicate.filmer import ReplicateFilmer
from genads_desktop.adapters.video.veo.filmer import VeoFilmer
from genads_desktop.config.paths import data_dir
from genads_desktop.config.settings import Settings
from genads_desktop.domain.model_card import ModelCard, ModelKind
from genads_desktop.ports.errors import SecretError
from genads_desktop.ports.music import RemoteComposer
from genads_desktop.ports.remote import RemoteWork
from genads_desktop.ports.secrets import Secrets
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.ports.video import RemoteFilmer
from genads_desktop.services.generation.models import Models
from genads_desktop.services.generation.providers import Paid

GEMINI, VERTEX, REPLICATE = "gemini", "vertex", "replicate"
KEYS = {
    "openai": "OPENAI_API_KEY",
    GEMINI: "GEMINI_API_KEY",
    VERTEX: "GOOGLE_VERTEX_API_KEY",
    REPLICATE: "REPLICATE_API_TOKEN",
}
"""What the key of a provider is called."""
_TITLES = {GEMINI: "the Gemini API", VERTEX: "Vertex AI", REPLICATE: "Replicate"}


class _Closing(Protocol):
    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Accounts:
    """Whose money is there."""

    google: dict[str, GoogleAccount] = field(default_factory=dict)
    replicate: ReplicateAccount | None = None
    troubles: dict[str, str] = field(default_factory=dict)
    """Why a key cannot be used, by provider."""

    def has(self, provider: str) -> bool:
        return provider in self.google or (provider == REPLICATE and self.replicate is not None)


class PaidEngines:
    """Makes an engine of every model whose key is there, and makes them anew when a key was entered."""

    def __init__(
        self,
        models: Models,
        secrets: Secrets,
        settings: Settings,
        storage: MediaStorage,
        songs: Path,
    ) -> None:
        """`songs` is the folder where music waits that came with its answer."""
        self.filmers: Paid[RemoteFilmer] = Paid()
        self.composers: Paid[RemoteComposer] = Paid()
        self.works: dict[str, RemoteWork] = {}
        """All of them by name."""
        self._models = models
        self._secrets = secrets
        self._settings = settings
        self._storage = storage
        self._songs = songs
        self._prompts = ShotPrompts.load(data_dir("resources"))
        self._made: list[_Closing] = []

    async def set_up(self, settings: Settings | None = None) -> None:
        """Look for keys, which may take a while, and set up what they open, from now on with these settings."""
        self._settings = settings or self._settings
        accounts = await asyncio.to_thread(self._accounts)
        self._set_up_filmers(accounts)
        self._set_up_composers(accounts)

    def _set_up_filmers(self, accounts: _Accounts) -> None:
        filmers = [
            filmer
            for card in self._models.of_kind(ModelKind.VIDEO)
            if (filmer := self._filmer(card, accounts)) is not None
        ]
        self._made += filmers
        self.filmers.set_up(
            filmers,
            preferred=self._preferred(filmer.name for filmer in filmers),
            missing=dict(self._missing(ModelKind.VIDEO, accounts)),
        )
        self.works.update({filmer.name: filmer for filmer in filmers})

    def _set_up_composers(self, accounts: _Accounts) -> None:
        composers = [
            composer
            for card in self._models.of_kind(ModelKind.MUSIC)
            if (composer := self._composer(card, accounts)) is not None
        ]
        self._made += composers
        self.composers.set_up(
            composers,
            preferred=self._unasked([composer.name for composer in composers]),
            missing=dict(self._missing(ModelKind.MUSIC, accounts)),
        )
        self.works.update({composer.name: composer for composer in composers})

    async def close(self) -> None:
        """End the connections of all there ever were."""
        for work in self._made:
            await work.close()

    def _preferred(self, names: Iterator[str]) -> tuple[str, ...]:
        """What a person put in order; else the best of those that are taken unasked."""
        here = tuple(names)
        chosen = tuple(name for name in self._settings.engines if name in here)
        if chosen:
            return chosen
        return self._unasked(here)

    def _unasked(self, names: Sequence[str]) -> tuple[str, ...]:
        """The best that may be taken without being named; what has a licence to be read never is."""
        unasked = [name for name in names if self._models.named(name).default]
        return tuple(unasked[:1])

    def _missing(self, kind: ModelKind, accounts: _Accounts) -> Iterator[tuple[str, str]]:
        for card in self._models.of_kind(kind):
            if not accounts.has(card.provider):
                yield card.name, _why_missing(card, accounts.troubles.get(card.provider))

    def _filmer(
        self, card: ModelCard, accounts: _Accounts
    ) -> OmniFilmer | VeoFilmer | ReplicateFilmer | None:
        match card.provider:
            case "gemini" if GEMINI in accounts.google:
                return OmniFilmer(card, accounts.google[GEMINI], self._storage, self._prompts)
            case "vertex" if VERTEX in accounts.google:
                return VeoFilmer(card, accounts.google[VERTEX], self._storage, self._prompts)
            case "replicate" if accounts.replicate is not None:
                return ReplicateFilmer(card, accounts.replicate, self._storage, self._prompts)
            case _:
                return None

    def _composer(
        self, card: ModelCard, accounts: _Accounts
    ) -> LyriaComposer | MusicGenComposer | None:
        match card.provider:
            case "gemini" if GEMINI in accounts.google:
                return LyriaComposer(card, accounts.google[GEMINI], self._songs)
            case "replicate" if accounts.replicate is not None:
                return MusicGenComposer(card, accounts.replicate)
            case _:
                return None

    def _accounts(self) -> _Accounts:
        troubles: dict[str, str] = {}
        keys = {name: self._key(name, troubles) for name in (GEMINI, VERTEX, REPLICATE)}
        settings = self._settings
        google = {}
        if keys[GEMINI]:
            google[GEMINI] = GoogleAccount(key=keys[GEMINI], base_url=settings.gemini_base_url)
        if keys[VERTEX] or settings.vertex_project:
            google[VERTEX] = GoogleAccount(
                key=keys[VERTEX],
                base_url=settings.vertex_base_url,
                vertex=True,
                project=settings.vertex_project,
                location=settings.vertex_location,
            )
        replicate = None
        if keys[REPLICATE]:
            replicate = ReplicateAccount(key=keys[REPLICATE], base_url=settings.replicate_base_url)
        return _Accounts(google, replicate, troubles)

    def _key(self, provider: str, troubles: dict[str, str]) -> str:
        """The key of a provider; empty when there is none that can be used."""
        try:
            return self._secrets.get(KEYS[provider]) or ""
        except SecretError as error:
            troubles[provider] = str(error)
            return ""


def _why_missing(card: ModelCard, trouble: str | None) -> str:
    if trouble is not None:
        return f"{card.title} cannot be used: {trouble}"
    whose = _TITLES.get(card.provider, card.provider)
    name = KEYS.get(card.provider, "its key")
    return f"{card.title} needs a key for {whose}. Enter it in Settings, or set {name}."
