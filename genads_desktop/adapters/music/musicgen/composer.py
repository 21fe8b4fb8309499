"""Has MusicGen play a score at Replicate. Its licence is told by its card, and it is never taken unasked."""

from datetime import datetime
from pathlib import Path
from typing import Any

from genads_desktop.adapters.music.card_composer import CardComposer
from genads_desktop.adapters.vendors.download import Source, download
from genads_desktop.adapters.vendors.predictions import Predictions, output_of
from genads_desktop.adapters.vendors.replicate import ReplicateAccount
from genads_desktop.domain.cost import Money
from genads_desktop.domain.model_card import ModelCard
from genads_desktop.ports.errors import RejectedError, RemoteFailedError
from genads_desktop.ports.remote import RemoteId, RemoteStatus, RequestDocument

GONE = "The music has expired: Replicate deletes everything an hour after it is made, and this is gone."
PROGRESS = 0.5
"""Said while it plays: nobody tells how far it is."""
_QUOTED = 200


class MusicGenComposer(CardComposer):
    """Plays what the words say; found again after a crash by its prompt, seed and length."""

    def __init__(self, card: ModelCard, account: ReplicateAccount) -> None:
        super().__init__(card)
        self._predictions = Predictions(card.name, account)
        self._trouble = account.trouble

    async def prepare(self) -> None:
        """Load Replicate's library, and open its client."""
        await self._predictions.client.prepare()

    async def close(self) -> None:
        """Close the connections of this event loop."""
        await self._predictions.client.close()

    async def submit(self, request: RequestDocument, token: str) -> RemoteId:
        """Create a prediction, and do not wait for it."""
        return await self._predictions.create(request["model"], _input(request))

    async def poll(self, remote_id: RemoteId) -> RemoteStatus:
        try:
            document = await self._predictions.get(remote_id)
        except RejectedError as error:
            return RemoteStatus("failed", reason=f"{GONE} {error}")
        return _standing(document)

    async def collect(self, remote_id: RemoteId, target: Path) -> None:
        """Fetch the music. Raise `RemoteFailedError` once Replicate has deleted it."""
        try:
            address = output_of(await self._predictions.get(remote_id))
        except RejectedError as error:
            raise RemoteFailedError(self.name, f"{GONE} {error}") from error
        if not address:
            raise RemoteFailedError(self.name, GONE)
        await download(Source(address=address, trouble=self._trouble, gone=GONE), target)

    async def cancel(self, remote_id: RemoteId) -> None:
        await self._predictions.call_off(remote_id)

    async def find(
        self, request: RequestDocument, token: str, since: datetime
    ) -> tuple[RemoteId, ...]:
        """The predictions that were given this very prompt, seed and length since then, the newest first."""
        return await self._predictions.given(request["model"], _input(request), since)


def _input(request: RequestDocument) -> dict[str, Any]:
    return {
        "prompt": request["prompt"],
        "duration": round(request["seconds"]),
        "seed": request["seed"],
        "model_version": "stereo-large",
        "output_format": "wav",
        "normalization_strategy": "loudness",
    }


def _standing(document: dict[str, Any]) -> RemoteStatus:
    """Where a prediction stands. What failed or never began is not billed."""
    status = document.get("status")
    if status in {"starting", "processing"}:
        return RemoteStatus("running", PROGRESS)
    if status == "succeeded" and output_of(document):
        return RemoteStatus("done", 1.0)
    said = " ".join(str(document.get("error") or "it gave no reason").split())[:_QUOTED]
    cost = Money.zero() if status in {"failed", "aborted"} else None
    return RemoteStatus("failed", reason=_reason(document, said), cost=cost, refused="E005" in said)


def _reason(document: dict[str, Any], said: str) -> str:
    """Why there is no music."""
    match document.get("status"):
        case "succeeded" if document.get("data_removed"):
            words = GONE
        case "succeeded":
            words = "Replicate says it played this, and hands out no music."
        case "failed":
            words = f"Replicate could not play this: {said}"
        case "aborted":
            words = "Replicate called the music off before it was begun."
        case "canceled":
            words = "The music was called off."
        case other:
            words = f"Replicate ended this music as {other!r}, which is not known here."
    return words
