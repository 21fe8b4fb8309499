"""Films scenes with Veo on Vertex: long-running operations whose clip comes inside the last answer."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from genads_desktop.adapters.vendors.google import (
    GoogleAccount,
    close_google,
    google_client,
    google_errors,
)
from genads_desktop.adapters.vendors.loop_client import LoopClient
from genads_desktop.adapters.video.card_filmer import CardFilmer, write_whole
from genads_desktop.adapters.video.prompting import ShotPrompts
from genads_desktop.adapters.video.veo.operation import arguments_of, clip_in, standing_of
from genads_desktop.domain.model_card import ModelCard
from genads_desktop.ports.errors import CannotListError, RejectedError, RemoteFailedError
from genads_desktop.ports.remote import RemoteId, RemoteStatus, RequestDocument
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.ports.video import ShotOrder

REFERRING_SECONDS = 8.0
"""With reference pictures a clip is exactly so long."""
_GONE = "The clip has expired: Google no longer knows this operation."


class VeoFilmer(CardFilmer):
    """Films with Veo. It shows the product itself, and silence costs half as much as sound."""

    def __init__(
        self, card: ModelCard, account: GoogleAccount, storage: MediaStorage, prompts: ShotPrompts
    ) -> None:
        client = LoopClient(lambda: google_client(account), close_google)
        super().__init__(card, storage, prompts, client)
        self._trouble = account.trouble

    async def submit(self, request: RequestDocument, token: str) -> RemoteId:
        pictures = await asyncio.to_thread(self._pictures, request)
        with google_errors(self._trouble):
            client = await self._client.get()
            arguments = await asyncio.to_thread(arguments_of, request, pictures)
            operation = await client.aio.models.generate_videos(**arguments)
            return RemoteId(_name_of(operation))

    async def poll(self, remote_id: RemoteId) -> RemoteStatus:
        try:
            operation = await self._operation(remote_id)
        except RejectedError as error:
            return RemoteStatus("failed", reason=f"{_GONE} {error}")
        return standing_of(operation, self._estimate(remote_id, None))

    async def collect(self, remote_id: RemoteId, target: Path) -> None:
        """Ask once more and keep the clip. Raise `RemoteFailedError` when it is there no longer."""
        try:
            operation = await self._operation(remote_id)
        except RejectedError as error:
            raise RemoteFailedError(self.name, f"{_GONE} {error}") from error
        clip = clip_in(operation)
        if not clip:
            raise RemoteFailedError(self.name, "Google handed out an empty clip.")
        await asyncio.to_thread(write_whole, target, clip)

    async def cancel(self, remote_id: RemoteId) -> None:
        raise RejectedError(
            self.name, "Veo cannot be called off: the clip is made and charged all the same."
        )

    async def find(
        self, request: RequestDocument, token: str, since: datetime
    ) -> tuple[RemoteId, ...]:
        raise CannotListError(self.name, "Vertex does not list the operations of Veo.")

    def _length(self, needed: float, *, referring: bool) -> float:
        return REFERRING_SECONDS if referring else super()._length(needed, referring=referring)

    def _audio(self, order: ShotOrder) -> bool:
        return self._card.audio and order.audio

    async def _operation(self, remote_id: RemoteId) -> Any:
        with self._asking(), google_errors(self._trouble):
            client = await self._client.get()
            return await asyncio.to_thread(_operation_now, client, remote_id)


def _operation_now(client: Any, remote_id: RemoteId) -> Any:
    """Ask for the operation, in a thread: a finished one holds its clip, and takes a while to read."""
    from google.genai import types

    known = types.GenerateVideosOperation.model_validate({"name": remote_id})
    operation = client.operations.get(known)
    _name_of(operation)
    return operation


def _name_of(operation: Any) -> str:
    """Raise `TypeError` for an answer that is no operation, such as a page of HTML."""
    found: Mapping[str, Any] | str | None = getattr(operation, "name", None)
    if not isinstance(found, str) or not found:
        raise TypeError("the answer names no operation")
    return found
