"""Paid engines in memory: their files are the small JSON texts that the other stand-ins read."""

import json
from dataclasses import dataclass, field
from decimal import Decimal

from genads_desktop.domain.cost import Money, Quote
from genads_desktop.domain.scene import FPS
from genads_desktop.ports.errors import RejectedError
from genads_desktop.ports.video import TakeQuality, VideoCapabilities
from tests.fakes.remote import FakeRemoteWork, write_whole

LENGTHS = (4, 6, 8, 10)


@dataclass(kw_only=True)
class FakeRemoteFilmer(FakeRemoteWork):
    """Films four, six, eight or ten seconds at a dime a second, half that for drafts."""

    model: str = "fake-veo-1"
    capabilities: VideoCapabilities = field(
        default_factory=lambda: VideoCapabilities(renders_product=True, max_duration=8.0)
    )
    refused: set[str] = field(default_factory=set)
    """Words no prompt may hold."""
    short_by: float = 0.0
    """So many seconds are missing from its clips."""
    unknown_price: bool = False
    has_drafts: bool = True
    sounds: bool = False
    """Its clips have sound of their own."""

    def request(self, order):
        needed = order.scene.film_frames / FPS
        longest = self.capabilities.max_duration
        draft = self.has_drafts and order.quality == TakeQuality.DRAFT
        return {
            "model": self.model,
            "prompt": order.scene.prompt,
            "seconds": next((each for each in LENGTHS if needed <= each <= longest), longest),
            "resolution": "360p" if draft else "1080p",
            "seed": order.seed,
            "shot": order.scene.shot.value,
            "standing": order.scene.placement.model_dump() if order.scene.placement else None,
            "product": order.product.sha256 if order.product else None,
            "opening": order.first_frame.sha256 if order.first_frame else None,
        }

    def quote(self, request):
        if self.unknown_price:
            return Quote(at_most=None)
        cents = Decimal("0.05" if request["resolution"] == "360p" else "0.10")
        return Quote(at_most=Money(amount=cents * round(request["seconds"])))

    async def submit(self, request, token):
        if any(word in request["prompt"] for word in self.refused):
            raise RejectedError(self.name, "The prompt is not allowed.")
        return await super().submit(request, token)

    async def collect(self, remote_id, target):
        request = self.held[remote_id].request
        seconds = request["seconds"] - self.short_by
        note = {
            "frames": round(seconds * FPS),
            "prompt": request["prompt"],
            "seed": request["seed"],
            "by": self.name,
            "take": str(remote_id),
            "sound": self.sounds,
        }
        self.collected += 1
        write_whole(target, json.dumps(note))

    @property
    def earned(self):
        """Dollars, as the provider counts them."""
        requests = (held.request for held in self.held.values())
        return sum(self.quote(request).at_most.amount for request in requests)


@dataclass(kw_only=True)
class FakeRemoteComposer(FakeRemoteWork):
    """Writes songs for eight cents each."""

    name: str = "lyria"
    model: str = "fake-lyria-1"
    price: Money | None = field(default_factory=lambda: Money(amount=Decimal("0.08")))

    def request(self, wanted):
        return {"model": self.model, "prompt": wanted.spec.mood, "style": wanted.style.value}

    async def collect(self, remote_id, target):
        self.collected += 1
        write_whole(target, json.dumps({"song": str(remote_id)}))


class FakeScoreMaster:
    """Says how long the music was made."""

    def __init__(self):
        self.mastered = []

    async def master(self, source, wanted, target):
        song = json.loads(source.read_text())
        self.mastered.append(song["song"])
        target.write_text(json.dumps({"frames": wanted.frames, **song}))
