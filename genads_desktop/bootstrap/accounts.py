"""The accounts at providers: made with the key there is, whenever somebody asks."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from genads_desktop.adapters.accounts.google import GoogleProviderAccount
from genads_desktop.adapters.accounts.openai import OpenAIProviderAccount
from genads_desktop.adapters.accounts.replicate import ReplicateProviderAccount
from genads_desktop.adapters.vendors.google import GoogleAccount
from genads_desktop.adapters.vendors.openai import OpenAIAccount
from genads_desktop.adapters.vendors.replicate import ReplicateAccount
from genads_desktop.bootstrap.providers import KEYS, REPLICATE, VERTEX
from genads_desktop.config.settings import Settings
from genads_desktop.ports.accounts import ProviderAccount
from genads_desktop.ports.secrets import Secrets
from genads_desktop.services.accounts import Accounts, Provider
from genads_desktop.services.clock import system_clock
from genads_desktop.services.generation.models import Models

PATIENCE_SECONDS = 15.0
"""A person waits for a test."""


def open_accounts(
    document: Mapping[str, Any],
    models: Models,
    secrets: Secrets,
    settings: Callable[[], Settings],
    *,
    on_change: Callable[[], Awaitable[None]] | None = None,
) -> Accounts:
    """The keys of this installation, and what they open. `document` is `resources/accounts.toml`.

    `settings` are asked each time, so that a changed address counts at once.
    """
    return Accounts(
        [Provider(**entry) for entry in document["providers"]],
        models,
        secrets,
        lambda provider: account_of(secrets, settings(), provider),
        today=lambda: system_clock().date(),
        on_change=on_change,
    )


def account_of(secrets: Secrets, settings: Settings, provider: str) -> ProviderAccount | None:
    """The account of a provider with the key there is; None without one. Raise `SecretError`."""
    key = secrets.get(KEYS[provider]) or ""
    match provider:
        case "openai":
            openai = OpenAIAccount(
                key=key,
                base_url=settings.openai_base_url,
                azure_endpoint=settings.azure_endpoint,
                azure_version=settings.azure_version,
                patience=PATIENCE_SECONDS,
            )
            return OpenAIProviderAccount(openai) if key or openai.is_own else None
        case _ if provider == REPLICATE:
            at = ReplicateAccount(
                key=key, base_url=settings.replicate_base_url, patience=PATIENCE_SECONDS
            )
            return ReplicateProviderAccount(at) if key else None
        case _:
            return _google(settings, key, vertex=provider == VERTEX)


def _google(settings: Settings, key: str, *, vertex: bool) -> ProviderAccount | None:
    project = settings.vertex_project if vertex else None
    if not key and not project:
        return None
    return GoogleProviderAccount(
        GoogleAccount(
            key=key,
            base_url=settings.vertex_base_url if vertex else settings.gemini_base_url,
            vertex=vertex,
            project=project,
            location=settings.vertex_location,
            patience=PATIENCE_SECONDS,
        )
    )
