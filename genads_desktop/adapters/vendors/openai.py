"""OpenAI's library: its client, for OpenAI, for what speaks its protocol, and for Azure; and its errors."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from genads_desktop.adapters.vendors.trouble import Trouble

if TYPE_CHECKING:
    from openai import AsyncOpenAI

OPENAI = "openai"
NO_KEY = "local"
"""Sent where a server on this machine asks for no key: the library insists on one."""
_LOCAL_HOSTS = ("localhost", "127.0.0.1", "::1", "host.docker.internal")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAIAccount:
    """Whose money it is, and where to."""

    key: str = field(default="", repr=False)
    base_url: str | None = None
    azure_endpoint: str | None = None
    """Of a classic Azure resource; the model is then the name of its deployment."""
    azure_version: str | None = None
    patience: float = 120.0
    """Seconds to wait for an answer."""

    @property
    def trouble(self) -> Trouble:
        return Trouble(provider=OPENAI, title=self.title, secret=self.key)

    @property
    def title(self) -> str:
        """Who answers, in a word."""
        if self.azure_endpoint:
            return "Azure OpenAI"
        host = urlsplit(self.base_url or "").hostname
        return f"The model server at {host}" if host and host != "api.openai.com" else "OpenAI"

    @property
    def is_own(self) -> bool:
        """True for a server on this machine, which asks for no money."""
        return not self.azure_endpoint and urlsplit(self.base_url or "").hostname in _LOCAL_HOSTS


async def openai_client(account: OpenAIAccount) -> "AsyncOpenAI":
    """Make a client, off the event loop: the library takes half a second to import.

    It belongs to the event loop that uses it first; close it there.
    """
    return await asyncio.to_thread(_client, account)


@contextmanager
def openai_errors(trouble: Trouble) -> Iterator[None]:
    """Turn whatever the library raises into a `ProviderError`."""
    with trouble.translated(_families):
        yield


def _families() -> tuple[type[Exception], ...]:
    import httpx2
    from openai import OpenAIError

    return (OpenAIError, httpx2.HTTPError)


def _client(account: OpenAIAccount) -> "AsyncOpenAI":
    from openai import AsyncAzureOpenAI, AsyncOpenAI

    key = account.key or NO_KEY
    if account.azure_endpoint:
        return AsyncAzureOpenAI(
            api_key=key,
            azure_endpoint=account.azure_endpoint,
            api_version=account.azure_version,
            timeout=account.patience,
            max_retries=0,
        )
    return AsyncOpenAI(
        api_key=key, base_url=account.base_url, timeout=account.patience, max_retries=0
    )
