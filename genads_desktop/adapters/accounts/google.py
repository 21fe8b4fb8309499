"""The account at Google, with a Gemini key or on Vertex: its list of models."""

from typing import Any

from genads_desktop.adapters.vendors.google import (
    GoogleAccount,
    close_google,
    google_client,
    google_errors,
)
from genads_desktop.ports.accounts import AccountReport, ModelOffered

MOST = 1000
"""So many models are looked at; there are some dozens."""


class GoogleProviderAccount:
    """Lists the models, which is free."""

    def __init__(self, account: GoogleAccount) -> None:
        self._account = account

    @property
    def title(self) -> str:
        return "Vertex AI" if self._account.vertex else "The Gemini API"

    async def look(self) -> AccountReport:
        """List the models. Raise `ProviderError`."""
        with google_errors(self._account.trouble):
            client = await google_client(self._account)
            try:
                return AccountReport(models=await _models(client))
            finally:
                await close_google(client)


async def _models(client: Any) -> tuple[ModelOffered, ...]:
    found = []
    async for each in await client.aio.models.list():
        found.append(ModelOffered(name=(each.name or "").rsplit("/", 1)[-1]))
        if len(found) == MOST:
            break
    return tuple(found)
