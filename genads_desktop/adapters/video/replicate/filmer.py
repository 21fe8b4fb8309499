"""Films scenes with a model at Replicate: predictions, which are kept for an hour."""

import asyncio
from datetime import datetime
from pathlib import Path
from typing import Any

from genads_desktop.adapters.vendors.clock import moment
from genads_desktop.adapters.vendors.download import Source, download
from genads_desktop.adapters.vendors.predictions import Predictions, output_of
from genads_desktop.adapters.vendors.replicate import ReplicateAccount
from genads_desktop.adapters.video.card_filmer import CardFilmer
from genads_desktop.adapters.video.prompting import ShotPrompts
from genads_desktop.adapters.video.replicate.inputs import input_of, plain_input_of
from genads_desktop.adapters.video.replicate.prediction import GONE, standing_of
from genads_desktop.domain.model_card import ModelCard
from genads_desktop.ports.errors import RejectedError, RemoteFailedError
from genads_desktop.ports.remote import RemoteId, RemoteStatus, RequestDocument
from genads_desktop.ports.storage import MediaStorage

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
        predictions = Predictions(card.name, account)
        super().__init__(card, storage, prompts, predictions.client)
        self._predictions = predictions
        self._trouble = account.trouble

    async def submit(self, request: RequestDocument, token: str) -> RemoteId:
        """Create a prediction, and do not wait for it."""
        given = await asyncio.to_thread(self._input, request)
        return await self._predictions.create(request["model"], given)

    async def poll(self, remote_id: RemoteId) -> RemoteStatus:
        try:
            document = await self._predictions.get(remote_id)
        except RejectedError as error:
            return RemoteStatus("failed", reason=f"{GONE} {error}")
        began = moment(document.get("created_at"))
        return standing_of(document, self._estimate(remote_id, began))

    async def collect(self, remote_id: RemoteId, target: Path) -> None:
        """Fetch the film. Raise `RemoteFailedError` once Replicate has deleted it."""
        try:
            document = await self._predictions.get(remote_id)
        except RejectedError as error:
            raise RemoteFailedError(self.name, f"{GONE} {error}") from error
        address = output_of(document)
        if not address:
            raise RemoteFailedError(self.name, GONE)
        await download(Source(address=address, trouble=self._trouble, gone=GONE), target)

    async def cancel(self, remote_id: RemoteId) -> None:
        await self._predictions.call_off(remote_id)

    async def find(
        self, request: RequestDocument, token: str, since: datetime
    ) -> tuple[RemoteId, ...]:
        """The predictions that were given this very prompt, seed and length since then, the newest first."""
        wanted = plain_input_of(self._card, request)
        return await self._predictions.given(request["model"], wanted, since)

    def _input(self, request: RequestDocument) -> dict[str, Any]:
        first = request.get("firstFrame")
        if self._card.needs_first_frame and first is None:
            raise RejectedError(self.name, f"{self._card.title} {_NO_PICTURE}")
        picture = self._picture(first) if first else None
        return input_of(self._card, request, self._pictures(request), picture)
