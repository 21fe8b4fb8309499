"""How a test speaks to the server, whichever process that is in."""

import json
import urllib.request
import uuid
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import quote


@dataclass(frozen=True, kw_only=True)
class Bill:
    """What an account has to pay."""

    accepted: int
    """Submissions that were taken in, whatever became of them."""
    billed: int
    """Of those, what is paid for."""
    by_service: dict[str, int]
    by_model: dict[str, int]
    duplicates: int
    """Submissions with the very content of an earlier one."""
    units: dict[str, float]
    """`second`, `song`, `token_in`, `token_out`."""
    dollars: Decimal | None
    peak: int
    """The most that ran at a time."""


@dataclass(frozen=True, kw_only=True)
class ServerAccount:
    """One key at the server, with its own faults, pace and bill."""

    server: "ServerClient"
    key: str

    def fault(self, op: str, kind: str, *, times: int = 1, **options: float) -> None:
        """Let an operation go wrong so often; see `faults.py` for operations and kinds."""
        self.set_up(faults=[{"op": op, "kind": kind, "times": times, **options}])

    def reply(self, *texts: str) -> None:
        """Let the next text answers say this."""
        self.set_up(replies=list(texts))

    def set_up(self, **options: Any) -> None:
        """Set `job_seconds`, `max_jobs`, `replies` or `faults`."""
        self.server.ask("POST", f"/test/account?key={quote(self.key)}", options)

    @property
    def bill(self) -> Bill:
        said = self.server.ask("GET", f"/test/bill?key={quote(self.key)}")
        dollars = said.pop("dollars")
        return Bill(dollars=Decimal(dollars) if dollars is not None else None, **said)

    @property
    def requests(self) -> list[dict[str, Any]]:
        """Everything that was asked, in order: `op`, `path`, `headers`, `document`, `status`, `accepted`..."""
        found: list[dict[str, Any]] = self.server.ask(
            "GET", f"/test/requests?key={quote(self.key)}"
        )
        return found

    @property
    def jobs(self) -> list[dict[str, Any]]:
        """What was taken in, in order: `id`, `model`, `request`, `billed`."""
        found: list[dict[str, Any]] = self.server.ask("GET", f"/test/jobs?key={quote(self.key)}")
        return found


class ServerClient:
    """The addresses of a running server, and its accounts."""

    def __init__(self, address: str) -> None:
        self.address = address

    @property
    def openai_url(self) -> str:
        return f"{self.address}/openai/v1"

    @property
    def azure_url(self) -> str:
        return f"{self.address}/openai"

    @property
    def gemini_url(self) -> str:
        return f"{self.address}/gemini"

    @property
    def vertex_url(self) -> str:
        return f"{self.address}/vertex"

    @property
    def replicate_url(self) -> str:
        return f"{self.address}/replicate"

    def account(self, key: str = "") -> ServerAccount:
        """Open an account, with a key of its own unless one is named."""
        return ServerAccount(server=self, key=key or f"key-{uuid.uuid4().hex}")

    def ask(self, method: str, path: str, document: Any = None) -> Any:
        body = json.dumps(document).encode() if document is not None else None
        request = urllib.request.Request(f"{self.address}{path}", body, method=method)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=30) as answer:
            return json.load(answer)
