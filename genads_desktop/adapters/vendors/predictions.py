"""The predictions of one account at Replicate: handed in once, asked about, found again, called off."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime, timedelta
from typing import Any

from genads_desktop.adapters.vendors.clock import moment
from genads_desktop.adapters.vendors.loop_client import LoopClient
from genads_desktop.adapters.vendors.replicate import (
    ReplicateAccount,
    call_off,
    close_replicate,
    prediction,
    predictions,
    replicate_client,
    replicate_errors,
)
from genads_desktop.ports.errors import BusyError, CannotListError, NoCreditError, UnclearError
from genads_desktop.ports.remote import RemoteId

CLOCKS_APART = timedelta(minutes=10)
"""How much this machine's clock may be ahead of Replicate's: what was made since is looked through."""
MOST_PAGES = 20
_VERSION = re.compile(r"(?:[\w.-]+/[\w.-]+:)?([0-9a-f]{64})")


class Predictions:
    """What one engine does at Replicate; `name` is the engine's, for errors."""

    def __init__(self, name: str, account: ReplicateAccount) -> None:
        self._name = name
        self._account = account
        self.client = LoopClient(lambda: replicate_client(account), close_replicate)

    async def create(self, model: str, given: Mapping[str, Any]) -> RemoteId:
        """Hand in work for an official model, or for a version, and do not wait for it.

        Raise `RejectedError`, `BusyError` or `UnclearError`.
        """
        async with self._reached() as client:
            version = _VERSION.fullmatch(model)
            if version:
                return RemoteId((await client.predictions.async_create(version[1], given)).id)
            made = await client.models.predictions.async_create(model, given, wait=False)
            return RemoteId(made.id)

    async def get(self, remote_id: RemoteId) -> dict[str, Any]:
        """One prediction as JSON. Raise `RejectedError` for one that is not known."""
        with self._asking():
            async with self._reached() as client:
                document = await prediction(client, remote_id)
                if not document.get("status"):
                    raise TypeError("the answer is no prediction")
                return document

    async def call_off(self, remote_id: RemoteId) -> None:
        """Cancel a prediction that runs."""
        async with self._reached() as client:
            await call_off(client, remote_id)

    async def given(
        self, model: str, wanted: Mapping[str, Any], since: datetime
    ) -> tuple[RemoteId, ...]:
        """The predictions of a model that were given this input since then, the newest first.

        Raise `CannotListError` where Replicate has deleted what they were given.
        """
        found = []
        async for document in self._made_since(since - CLOCKS_APART):
            if not _same_model(document, model):
                continue
            if document.get("data_removed"):
                raise CannotListError(
                    self._name, "Replicate has deleted what was asked for: that is an hour ago."
                )
            given: Mapping[str, Any] = document.get("input") or {}
            if wanted.items() <= given.items():
                found.append(RemoteId(document["id"]))
        return tuple(found)

    async def _made_since(self, since: datetime) -> AsyncIterator[dict[str, Any]]:
        following = ""
        for _ in range(MOST_PAGES):
            with self._asking():
                async with self._reached() as client:
                    page = await predictions(client, following)
            for document in page["results"]:
                made = moment(document.get("created_at"))
                if made is not None and made < since:
                    return
                yield document
            following = page.get("next") or ""
            if not following:
                return
        raise CannotListError(self._name, "Replicate lists too much since then to look through.")

    @asynccontextmanager
    async def _reached(self) -> AsyncIterator[Any]:
        """The client, for as long as an answer may take: the library itself would wait for ever."""
        with replicate_errors(self._account.trouble):
            client = await self.client.get()
            async with asyncio.timeout(self._account.patience):
                yield client

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """A question costs nothing, so an answer that was lost is only asked for again."""
        try:
            yield
        except (UnclearError, NoCreditError) as error:
            raise BusyError(
                self._name,
                "Replicate did not answer a question about this work. It is asked again; the work goes on there.",
            ) from error


def output_of(document: Mapping[str, Any]) -> str:
    """The address of what was made; empty where there is nothing."""
    output = document.get("output")
    first = output[0] if isinstance(output, list) and output else output
    return first if isinstance(first, str) else ""


def _same_model(document: Mapping[str, Any], model: str) -> bool:
    version = _VERSION.fullmatch(model)
    return document.get("version") == version[1] if version else document.get("model") == model
