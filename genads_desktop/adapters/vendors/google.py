"""Google's library: one client for a Gemini key, one for Vertex, and the errors of both.

Its own retries are off: a create that is sent again is paid again.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from genads_desktop.adapters.vendors.trouble import Trouble
from genads_desktop.ports.errors import ProviderNotConfiguredError

GEMINI, VERTEX = "gemini", "vertex"
GEMINI_ADDRESS = "https://generativelanguage.googleapis.com"
GEMINI_VERSION = "v1"
PATIENCE_SECONDS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleAccount:
    """Whose money it is, and where to: an API key, or on Vertex a project."""

    key: str = field(default="", repr=False)
    base_url: str | None = None
    vertex: bool = False
    project: str | None = None
    location: str | None = None
    patience: float = PATIENCE_SECONDS
    """Seconds to wait for an answer."""

    @property
    def provider(self) -> str:
        return VERTEX if self.vertex else GEMINI

    @property
    def trouble(self) -> Trouble:
        return Trouble(provider=self.provider, title="Google", secret=self.key)


async def google_client(account: GoogleAccount) -> Any:
    """Make a client, off the event loop: the library takes half a second to import."""
    return await asyncio.to_thread(_client, account)


async def close_google(client: Any) -> None:
    """Close a client's connections, those of threads too."""
    await client.aio.aclose()
    await asyncio.to_thread(client.close)


@contextmanager
def google_errors(trouble: Trouble) -> Iterator[None]:
    """Turn whatever the library raises into a `ProviderError`."""
    with _sign_in_errors(trouble), trouble.translated(_families):
        yield


@contextmanager
def _sign_in_errors(trouble: Trouble) -> Iterator[None]:
    """A project signs in before anything is sent: what goes wrong there costs nothing."""
    try:
        yield
    except _sign_in_families() as error:
        said = trouble.quoted(error)
        raise ProviderNotConfiguredError(
            trouble.provider,
            f"Google does not let this project in: {said}. Nothing was charged. Sign in again with "
            "gcloud auth application-default login, or enter a key in Settings.",
        ) from None


def _families() -> tuple[type[Exception], ...]:
    import httpx2
    from google.genai import _interactions, errors

    return (errors.APIError, _interactions.GeminiNextGenAPIClientError, httpx2.HTTPError)


def _sign_in_families() -> tuple[type[Exception], ...]:
    from google.auth.exceptions import GoogleAuthError

    return (GoogleAuthError,)


def _client(account: GoogleAccount) -> Any:
    from google import genai
    from google.genai import types

    options = types.HttpOptions(
        base_url=account.base_url,
        timeout=round(account.patience * 1000),
        retry_options=types.HttpRetryOptions(attempts=1),
    )
    if not account.vertex:
        client = genai.Client(api_key=account.key, http_options=options)
        _ = client.aio.interactions
        return client
    if account.project:
        return genai.Client(
            enterprise=True,
            project=account.project,
            location=account.location or "global",
            http_options=options,
        )
    return genai.Client(enterprise=True, api_key=account.key, http_options=options)


def gemini_file(account: GoogleAccount, name: str) -> tuple[str, dict[str, str]]:
    """Where the content of a file is, and the headers that open it."""
    base = (account.base_url or GEMINI_ADDRESS).rstrip("/")
    return f"{base}/{GEMINI_VERSION}/files/{name}:download?alt=media", {
        "x-goog-api-key": account.key
    }
