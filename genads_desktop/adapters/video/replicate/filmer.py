"""Films scenes with a model at Replicate: predictions, which are kept for an hour."""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from genads_desktop.adapters.vendors.download import Source, download
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
from genads_desktop.adapters.video.card_filmer import CardFilmer, moment
from genads_desktop.adapters.video.prompting import ShotPrompts
from genads_desktop.adapters.video.replicate.inputs import input_of, plain_input_of
from genads_desktop.adapters.video.replicate.prediction import GONE, film_in, standing_of
from genads_desktop.domain.model_card import ModelCard
from genads_desktop.ports.errors import CannotListError, RejectedError, RemoteFailedError
from genads_desktop.ports.remote import RemoteId, RemoteStatus, RequestDocument
from genads_desktop.ports.storage import MediaStorage

CLOCKS_APART = timedelta(minutes=10)
"""How much this machine's clock may be ahead of Replicate's: what was made since is looked through."""
MOST_PAGES = 20
_VERSION = re.compile(r"(?:[\w.-]+/[\w.-]+:)?([0-9a-f]{64})")
_NO_PICTURE = "films from a picture only, and there is none of this scene. Nothing was charged."


class ReplicateFilmer(CardFilmer):
    """Films with whatever model the card names: an official one, or a version of a community model."""

    def __init__(
        self,
        card: ModelCard,
        account: ReplicateAccount,
        storage: MediaStorage,
        prompts: ShotPrompts,
    ) -> None:
        client = LoopClient(lambda: replicate_client(account), close_replicate)
        super().__init__(card, storage, prompts, client)
        self._account = account
        self._trouble = account.trouble

    async def submit(self, request: RequestDocument, token: str) -> RemoteId:
        """Create a prediction, and do not wait for it. The library itself would wait for an answer for ever."""
        given = await asyncio.to_thread(self._input, request)
        with replicate_errors(self._trouble):
            client = await self._client.get()
            async with asyncio.timeout(self._account.patience):
                return RemoteId((await self._created(client, request["model"], given)).id)

    async def poll(self, remote_id: RemoteId) -> RemoteStatus:
        try:
            document = await self._prediction(remote_id)
        except RejectedError as error:
            return RemoteStatus("failed", reason=f"{GONE} {error}")
        began = moment(document.get("created_at"))
        return standing_of(document, self._estimate(remote_id, began))

    async def collect(self, remote_id: RemoteId, target: Path) -> None:
        """Fetch the film. Raise `RemoteFailedError` once Replicate has deleted it."""
        try:
            document = await self._prediction(remote_id)
        except RejectedError as error:
            raise RemoteFailedError(self.name, f"{GONE} {error}") from error
        address = film_in(document)
        if not address:
            raise RemoteFailedError(self.name, GONE)
        await download(Source(address=address, trouble=self._trouble, gone=GONE), target)

    async def cancel(self, remote_id: RemoteId) -> None:
        with replicate_errors(self._trouble):
            client = await self._client.get()
            async with asyncio.timeout(self._account.patience):
                await call_off(client, remote_id)

    async def find(
        self, request: RequestDocument, token: str, since: datetime
    ) -> tuple[RemoteId, ...]:
        """The predictions that were given this very prompt, seed and length since then, the newest first."""
        wanted = plain_input_of(self._card, request)
        found = []
        async for document in self._made_since(since - CLOCKS_APART):
            if not _same_model(document, request["model"]):
                continue
            if document.get("data_removed"):
                raise CannotListError(
                    self.name, "Replicate has deleted what was asked for: that is an hour ago."
                )
            given: Mapping[str, Any] = document.get("input") or {}
            if wanted.items() <= given.items():
                found.append(RemoteId(document["id"]))
        return tuple(found)

    def _input(self, request: RequestDocument) -> dict[str, Any]:
        first = request.get("firstFrame")
        if self._card.needs_first_frame and first is None:
            raise RejectedError(self.name, f"{self._card.title} {_NO_PICTURE}")
        picture = self._picture(first) if first else None
        return input_of(self._card, request, self._pictures(request), picture)

    async def _created(self, client: Any, model: str, given: Mapping[str, Any]) -> Any:
        version = _VERSION.fullmatch(model)
        if version:
            return await client.predictions.async_create(version[1], given)
        return await client.models.predictions.async_create(model, given, wait=False)

    async def _prediction(self, remote_id: RemoteId) -> dict[str, Any]:
        with self._asking(), replicate_errors(self._trouble):
            client = await self._client.get()
            async with asyncio.timeout(self._account.patience):
                document = await prediction(client, remote_id)
            if not document.get("status"):
                raise TypeError("the answer is no prediction")
            return document

    async def _made_since(self, since: datetime) -> AsyncIterator[dict[str, Any]]:
        following = ""
        for _ in range(MOST_PAGES):
            with self._asking(), replicate_errors(self._trouble):
                client = await self._client.get()
                async with asyncio.timeout(self._account.patience):
                    page = await predictions(client, following)
            for document in page["results"]:
                made = moment(document.get("created_at"))
                if made is not None and made < since:
                    return
                yield document
            following = page.get("next") or ""
            if not following:
                return
        raise CannotListError(self.name, "Replicate lists too much since then to look through.")


def _same_model(document: Mapping[str, Any], model: str) -> bool:
    version = _VERSION.fullmatch(model)
    return document.get("version") == version[1] if version else document.get("model") == model
