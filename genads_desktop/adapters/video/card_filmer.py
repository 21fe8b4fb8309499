"""What every filmer knows from its model card: its name, what it can, what it may, what it costs, and its request."""

import math
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from genads_desktop.adapters.vendors.loop_client import LoopClient
from genads_desktop.adapters.video.pictures import jpeg_of
from genads_desktop.adapters.video.prompting import ShotPrompts
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.model_card import ModelCard, PriceUnit
from genads_desktop.domain.scene import FPS
from genads_desktop.media.partial import whole_file
from genads_desktop.ports.errors import (
    BusyError,
    MediaError,
    MediaStoreError,
    NoCreditError,
    RejectedError,
    UnclearError,
)
from genads_desktop.ports.remote import RemoteLimits, RequestDocument
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.ports.video import ShotOrder, TakeQuality, VideoCapabilities

VERTICAL = "9:16"
USUAL_SECONDS = 60.0
"""How long a clip takes where the card does not say."""
MOST_PROGRESS = 0.95
"""An estimate never says that it is done."""


class CardFilmer:
    """The part of a filmer that is data. `request` is the same for all, but for what a card says."""

    def __init__(
        self, card: ModelCard, storage: MediaStorage, prompts: ShotPrompts, client: LoopClient
    ) -> None:
        self._card = card
        self._client = client
        self._storage = storage
        self._prompts = prompts
        self._seen: dict[str, float] = {}

    @property
    def name(self) -> str:
        return self._card.name

    @property
    def model(self) -> str:
        return self._card.model

    @property
    def limits(self) -> RemoteLimits:
        return RemoteLimits.of(self._card)

    @property
    def capabilities(self) -> VideoCapabilities:
        card = self._card
        return VideoCapabilities(
            renders_product=card.product,
            renders_text=card.text,
            renders_audio=card.audio,
            durations=card.durations,
            max_duration=card.max_duration,
            max_references=card.references,
            needs_first_frame=card.needs_first_frame,
        )

    async def prepare(self) -> None:
        """Load the provider's library, and open its client."""
        await self._client.prepare()

    async def close(self) -> None:
        """Close the connections of this event loop."""
        await self._client.close()

    def quote(self, request: RequestDocument) -> Quote:
        """Price a clip by its card; unknown where the card has no price for it."""
        kind = {"resolution": request["resolution"], "audio": request["audio"]}
        a_clip = self._card.price(PriceUnit.CLIP, **kind)
        if a_clip is not None:
            return Quote(at_most=a_clip)
        a_second = self._card.price(PriceUnit.SECOND, **kind)
        if a_second is None:
            return Quote(at_most=None)
        seconds = Decimal(str(request["seconds"]))
        return Quote(at_most=Money(amount=a_second.amount * seconds))

    def request(self, order: ShotOrder) -> RequestDocument:
        """Say the order in the provider's terms. Whether a scene is too long for the model is asked before."""
        references = self._references(order)
        card = self._card
        document: dict[str, Any] = {
            "model": card.model,
            "prompt": self._prompt(order, references),
            "seconds": self._seconds(order, references),
            "ratio": VERTICAL,
            "resolution": self._resolution(order),
            "audio": self._audio(order),
            "references": [_plain(ref) for ref in references.values()],
        }
        if card.seed:
            document["seed"] = order.seed
        if card.negative_prompt:
            document["negativePrompt"] = self._prompts.negative
        if card.needs_first_frame:
            document["firstFrame"] = _plain(order.first_frame) if order.first_frame else None
        return document

    def _seconds(self, order: ShotOrder, references: Mapping[str, MediaRef]) -> float:
        """The next length the model makes above what the scene plays and dissolves; its longest if there is none."""
        return self._length(order.scene.film_frames / FPS, referring=bool(references))

    def _length(self, needed: float, *, referring: bool) -> float:
        return self._card.length_above(needed)

    def _references(self, order: ShotOrder) -> dict[str, MediaRef]:
        """The pictures sent along, by what they show."""
        wanted = {"product": order.product, "logo": order.logo} if self._card.product else {}
        shown = ((name, ref) for name, ref in wanted.items() if ref is not None)
        return dict(list(shown)[: self._card.references])

    def _prompt(self, order: ShotOrder, references: Mapping[str, MediaRef]) -> str:
        conditions = {"sound" if self._audio(order) and order.audio else "silent"}
        if order.scene.shows_product:
            conditions.add("product" if "product" in references else "plate")
        else:
            conditions.add("bare")
        if "logo" in references:
            conditions.add("logo")
        return self._prompts.written(
            order.scene,
            order.style,
            conditions=conditions,
            pictures=self._names_of(references),
        )

    def _names_of(self, references: Mapping[str, MediaRef]) -> Mapping[str, str]:
        return self._prompts.reference_names

    def _resolution(self, order: ShotOrder) -> str:
        card = self._card
        return (order.quality == TakeQuality.DRAFT and card.draft_resolution) or card.resolution

    def _audio(self, order: ShotOrder) -> bool:
        """Whether the clip comes with sound."""
        return self._card.audio

    def _pictures(self, request: RequestDocument) -> list[bytes]:
        """Read the references as JPEG. Slow: call it in a thread. Nothing was sent yet when it fails."""
        return [self._picture(each) for each in request["references"]]

    def _picture(self, document: Mapping[str, Any]) -> bytes:
        try:
            return jpeg_of(self._storage.path(MediaRef.model_validate(document)))
        except (MediaError, MediaStoreError, OSError) as error:
            raise RejectedError(
                self.name, f"A picture to be sent along is not here: {error} Nothing was charged."
            ) from error

    def _estimate(self, work_id: str, since: datetime | None) -> float:
        """How far the work may be, by how long such work usually takes: nobody tells."""
        if since is None:
            begun = self._seen.setdefault(work_id, time.monotonic())
            elapsed = time.monotonic() - begun
        else:
            elapsed = (datetime.now(UTC) - since).total_seconds()
        usual = self._card.usual_seconds or USUAL_SECONDS
        return MOST_PROGRESS * (1.0 - math.exp(-max(0.0, elapsed) / usual * 1.5))

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """A question costs nothing, so an answer that was lost is only asked for again."""
        try:
            yield
        except (UnclearError, NoCreditError) as error:
            raise BusyError(
                self.name,
                f"{self._card.title} did not answer a question about this clip. It is asked again; "
                "the work goes on there.",
            ) from error


def write_whole(target: Path, content: bytes) -> None:
    """Write a file that is there completely or not at all."""
    with whole_file(target) as part:
        part.write_bytes(content)


def _plain(ref: MediaRef) -> dict[str, Any]:
    return ref.model_dump(mode="json")
