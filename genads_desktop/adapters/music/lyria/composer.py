"""Has Lyria write a score. It answers with the whole song, so handing in is all there is to wait for.

A crash before the answer came leaves one doubt, which a person decides. From the answer on the song
is on this machine, and a restart finds it by our token: nothing is paid twice, and nothing asked.
"""

import asyncio
import base64
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from genads_desktop.adapters.music.card_composer import CardComposer
from genads_desktop.adapters.music.description import lasting
from genads_desktop.adapters.music.lyria.shelf import NoSong, Song, SongShelf
from genads_desktop.adapters.vendors.google import (
    GoogleAccount,
    close_google,
    google_client,
    google_errors,
)
from genads_desktop.adapters.vendors.loop_client import LoopClient
from genads_desktop.domain.cost import Money
from genads_desktop.domain.model_card import ModelCard
from genads_desktop.ports.errors import CannotListError, RemoteFailedError, UnclearError
from genads_desktop.ports.remote import RemoteId, RemoteStatus, RequestDocument

PATIENCE_SECONDS = 240.0
"""A song takes a minute, and an answer that comes too late is paid for all the same."""
_GONE = "The music came and was paid for, but its file is gone from this machine."
_QUOTED = 200


class LyriaComposer(CardComposer):
    """Writes what the words say, as one song."""

    def __init__(
        self,
        card: ModelCard,
        account: GoogleAccount,
        folder: Path,
        *,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        """`folder` is where songs wait to be collected; `patience` is in seconds."""
        super().__init__(card)
        account = replace(account, patience=patience)
        self._client = LoopClient(lambda: google_client(account), close_google)
        self._trouble = account.trouble
        self._shelf = SongShelf(folder)

    async def prepare(self) -> None:
        """Load Google's library, and open its client."""
        await self._client.prepare()

    async def close(self) -> None:
        """Close the connections of this event loop."""
        await self._client.close()

    async def submit(self, request: RequestDocument, token: str) -> RemoteId:
        """Ask for the song and put it on the shelf. Its own retries are off: each would be paid for."""
        with google_errors(self._trouble):
            client = await self._client.get()
            answer = await client.aio.interactions.create(**_arguments(request))
            remote_id, answered = _id_in(answer), _answered(answer)
        await self._kept(token, remote_id, answered)
        return RemoteId(remote_id)

    async def poll(self, remote_id: RemoteId) -> RemoteStatus:
        """Look on the shelf."""
        if await asyncio.to_thread(self._shelf.holds, remote_id):
            return RemoteStatus("done", 1.0)
        refusal = await asyncio.to_thread(self._shelf.refusal, remote_id)
        if refusal is None:
            return RemoteStatus("failed", reason=_GONE)
        cost = None if refusal.charged else Money.zero()
        return RemoteStatus("failed", reason=refusal.reason, cost=cost, refused=refusal.refused)

    async def collect(self, remote_id: RemoteId, target: Path) -> None:
        """Copy the song from the shelf. Raise `RemoteFailedError` where it is not there."""
        try:
            await asyncio.to_thread(self._shelf.hand_out, remote_id, target)
        except OSError as error:
            raise RemoteFailedError(self.name, f"{_GONE} {error.strerror or ''}".strip()) from error

    async def cancel(self, remote_id: RemoteId) -> None:
        """Nothing runs on: the answer was the song."""

    async def find(
        self, request: RequestDocument, token: str, since: datetime
    ) -> tuple[RemoteId, ...]:
        """The song on the shelf for this token. Raise `CannotListError` where none came: Google lists nothing."""
        found = await asyncio.to_thread(self._shelf.id_for, token)
        if found is None:
            raise CannotListError(self.name, "Google does not list what an API key has handed in.")
        return (RemoteId(found),)

    async def _kept(self, token: str, remote_id: str, answered: Song | NoSong) -> None:
        try:
            await asyncio.to_thread(self._shelf.keep, token, remote_id, answered)
        except OSError as error:
            raise UnclearError(
                self.name,
                f"The music came and was paid for, and could not be kept: {error.strerror}. "
                "Make room on the disk before it is asked for again.",
            ) from error


def _arguments(request: RequestDocument) -> dict[str, Any]:
    """What `interactions.create` is called with. The length is said in words: there is no other way."""
    return {
        "model": request["model"],
        "input": lasting(request["prompt"], request["seconds"]),
        "response_format": {"type": "audio"},
        "store": True,
    }


def _id_in(answer: Any) -> str:
    """Raise `TypeError` for an answer that is no interaction, such as a page of HTML."""
    found = getattr(answer, "id", None)
    if not isinstance(found, str) or not found:
        raise TypeError("the answer holds no id")
    return found


def _answered(answer: Any) -> Song | NoSong:
    """The song, or why there is none. Raise `ValueError` for a song that is not base64.

    Words instead of music are a refusal, which costs nothing, as does an answer without any sound.
    """
    content = _content(answer)
    if answer.status == "completed" and content:
        return Song(content)
    said = " ".join((getattr(answer, "output_text", None) or "").split())[:_QUOTED]
    if said:
        words = f"Google wrote no music for this. It answered in words: {said}"
        return NoSong(words, charged=False, refused=True)
    if answer.status == "completed":
        words = "Google says it wrote this music, and sent none."
        return NoSong(words, charged=answer.output_audio is not None, refused=False)
    words = f"Google could not write this music: it ended as {answer.status}."
    return NoSong(words, charged=False, refused=False)


def _content(answer: Any) -> bytes:
    data = getattr(getattr(answer, "output_audio", None), "data", None) or ""
    return data if isinstance(data, bytes) else base64.b64decode(data, validate=True)
