"""The account at OpenAI, or at a server that speaks like it: its list of models."""

from collections.abc import Iterator
from contextlib import AsyncExitStack
from datetime import date
from typing import Any

from genads_desktop.adapters.vendors.openai import OpenAIAccount, openai_client, openai_errors
from genads_desktop.ports.accounts import AccountReport, ModelOffered


class OpenAIProviderAccount:
    """Lists the models; the list is free everywhere."""

    def __init__(self, account: OpenAIAccount) -> None:
        self._account = account

    @property
    def title(self) -> str:
        return self._account.title

    async def look(self) -> AccountReport:
        """List the models. Raise `ProviderError`."""
        async with AsyncExitStack() as closing:
            with openai_errors(self._account.trouble):
                client = await closing.enter_async_context(await openai_client(self._account))
                page = await client.models.list()
                return AccountReport(models=tuple(_models(page.data)))


def _models(listed: Any) -> Iterator[ModelOffered]:
    """Raise `TypeError` for a page of something else."""
    for each in listed:
        yield ModelOffered(name=each.id, shutdown=_day(getattr(each, "shutdown_date", None)))


def _day(said: Any) -> date | None:
    try:
        return date.fromisoformat(str(said)[:10]) if said else None
    except ValueError:
        return None
