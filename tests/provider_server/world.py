"""What every protocol of the server works with."""

from dataclasses import dataclass
from typing import Any

from tests.provider_server import media
from tests.provider_server.accounts import Account, Accounts, Job
from tests.provider_server.faults import Fault
from tests.provider_server.wire import Request


@dataclass(kw_only=True)
class World:
    """One server: its accounts, and how large its films are."""

    accounts: Accounts
    address: str = ""
    """`http://127.0.0.1:PORT`, known once it listens."""
    width: int = 180
    height: int = 320

    def film(self, job: Job) -> bytes:
        return media.film(
            seconds=job.facts["film_seconds"],
            number=job.number,
            audio=job.facts.get("audio", False),
            width=self.width,
            height=self.height,
        )

    def song(self, job: Job) -> bytes:
        return media.song(seconds=job.facts["song_seconds"], suffix=job.facts.get("suffix", ".mp3"))


@dataclass(frozen=True, kw_only=True)
class Call:
    """One request to one operation, on behalf of an account."""

    world: World
    request: Request
    account: Account
    fault: Fault | None
    parts: tuple[str, ...] = ()
    """What the route's pattern caught."""

    @property
    def fate(self) -> str:
        """What becomes of work that is accepted now."""
        return self.fault.kind if self.fault else ""

    @property
    def document(self) -> dict[str, Any]:
        return self.request.document
