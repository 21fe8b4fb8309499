"""Films scenes with Gemini Omni: interactions in the background, whose clip is a file kept for two days."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from genads_desktop.adapters.vendors.download import Source, download
from genads_desktop.adapters.vendors.google import (
    GoogleAccount,
    close_google,
    gemini_file,
    google_client,
    google_errors,
)
from genads_desktop.adapters.vendors.loop_client import LoopClient
from genads_desktop.adapters.video.card_filmer import CardFilmer, write_whole
from genads_desktop.adapters.video.omni.interaction import (
    arguments_of,
    clip_in,
    file_name_of,
    standing_of,
    state_of_file,
)
from genads_desktop.adapters.video.prompting import ShotPrompts
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.model_card import ModelCard
from genads_desktop.ports.errors import (
    CannotListError,
    ProviderNotConfiguredError,
    RejectedError,
    RemoteFailedError,
)
from genads_desktop.ports.remote import RemoteId, RemoteStatus, RequestDocument
from genads_desktop.ports.storage import MediaStorage

_GONE = (
    "The clip has expired: Google deletes clips 48 hours after they are made, and this one is gone."
)
_UNKNOWN = "Google no longer knows this clip."


class OmniFilmer(CardFilmer):
    """Films with a model of the Interactions API. It shows the product itself, and always comes with sound."""

    def __init__(
        self, card: ModelCard, account: GoogleAccount, storage: MediaStorage, prompts: ShotPrompts
    ) -> None:
        client = LoopClient(lambda: google_client(account), close_google)
        super().__init__(card, storage, prompts, client)
        self._account = account
        self._trouble = account.trouble

    async def submit(self, request: RequestDocument, token: str) -> RemoteId:
        """Start an interaction. Its own retries are off: each would be paid for."""
        pictures = await asyncio.to_thread(self._pictures, request)
        labels = {"genads": token} if self._card.seed else None
        with google_errors(self._trouble):
            client = await self._client.get()
            interaction = await client.aio.interactions.create(
                **arguments_of(request, pictures, labels)
            )
            return RemoteId(_id_in(interaction))

    async def poll(self, remote_id: RemoteId) -> RemoteStatus:
        try:
            interaction = await self._interaction(remote_id)
            standing = standing_of(interaction, lambda since: self._estimate(remote_id, since))
            name = file_name_of(interaction)
            if standing.state != "done" or not name:
                return standing
            return await self._file_standing(name)
        except RejectedError as error:
            return RemoteStatus("failed", reason=f"{_UNKNOWN} {error}")

    async def collect(self, remote_id: RemoteId, target: Path) -> None:
        """Fetch the file. Raise `RemoteFailedError` once Google has deleted it."""
        try:
            interaction = await self._interaction(remote_id)
        except RejectedError as error:
            raise RemoteFailedError(self.name, f"{_UNKNOWN} {error}") from error
        name = file_name_of(interaction)
        if not name:
            await asyncio.to_thread(write_whole, target, clip_in(interaction))
            return
        address, headers = gemini_file(self._account, name)
        source = Source(address=address, headers=headers, trouble=self._trouble, gone=_GONE)
        await download(source, target)

    async def cancel(self, remote_id: RemoteId) -> None:
        with google_errors(self._trouble):
            client = await self._client.get()
            await client.aio.interactions.cancel(remote_id)

    async def find(
        self, request: RequestDocument, token: str, since: datetime
    ) -> tuple[RemoteId, ...]:
        raise CannotListError(self.name, "Google does not list what an API key has handed in.")

    def _names_of(self, references: Mapping[str, MediaRef]) -> Mapping[str, str]:
        return {name: f"<IMAGE_REF_{place}>" for place, name in enumerate(references)}

    async def _interaction(self, remote_id: RemoteId) -> Any:
        with self._asking(), google_errors(self._trouble):
            client = await self._client.get()
            interaction = await client.aio.interactions.get(remote_id)
            _id_in(interaction)
            return interaction

    async def _file_standing(self, name: str) -> RemoteStatus:
        """A clip is done when its file is: that may take a minute more.

        Google answers 403 for a file that is gone; the key is not the reason, it was just let in.
        """
        try:
            with self._asking(), google_errors(self._trouble):
                client = await self._client.get()
                return state_of_file(await client.aio.files.get(name=name))
        except (RejectedError, ProviderNotConfiguredError):
            return RemoteStatus("failed", reason=_GONE)


def _id_in(interaction: Any) -> str:
    """Raise `TypeError` for an answer that is no interaction, such as a page of HTML."""
    found = getattr(interaction, "id", None)
    if not isinstance(found, str) or not found:
        raise TypeError("the answer holds no id")
    return found
