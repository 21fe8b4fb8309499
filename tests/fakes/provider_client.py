"""The provider of `provider_server.py`, as an adapter sees it."""

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

from genads_desktop.domain.cost import Quote
from genads_desktop.ports.errors import BusyError, CannotListError, UnclearError
from genads_desktop.ports.remote import RemoteId, RemoteLimits, RemoteStatus, RequestDocument
from tests.fakes.remote import PRICE, ProviderKind, content, write_whole


@dataclass(frozen=True, kw_only=True)
class HttpRemoteWork:
    """Work at one account of the provider; `name` is part of the account."""

    name: str
    port: int
    account: str
    kind: ProviderKind = "list"
    seconds: float = 0.2

    @property
    def limits(self) -> RemoteLimits:
        return RemoteLimits(concurrency=4, honours_token=self.kind == "token")

    def quote(self, request: RequestDocument) -> Quote:
        return Quote(at_most=PRICE)

    async def prepare(self) -> None:
        """Be ready at once."""

    async def submit(self, request: RequestDocument, token: str) -> RemoteId:
        wanted = {
            "account": self.account,
            "request": {**request, "provider": self.name},
            "token": token,
            "seconds": self.seconds,
            "honours_token": self.kind == "token",
        }
        return RemoteId((await self._ask("POST", "/operations", wanted))["id"])

    async def poll(self, remote_id: RemoteId) -> RemoteStatus:
        view = await self._ask("GET", f"/operations/{remote_id}")
        match view["state"]:
            case "cancelled":
                return RemoteStatus("failed", reason="It was cancelled.")
            case "done":
                return RemoteStatus("done", 1.0)
            case _:
                return RemoteStatus("running", view["progress"])

    async def collect(self, remote_id: RemoteId, target: Path) -> None:
        view = await self._ask("GET", f"/operations/{remote_id}")
        write_whole(target, content(view["request"]))

    async def cancel(self, remote_id: RemoteId) -> None:
        await self._ask("POST", f"/operations/{remote_id}/cancel", {})

    async def find(
        self, request: RequestDocument, token: str, since: datetime
    ) -> tuple[RemoteId, ...]:
        if self.kind == "blind":
            raise CannotListError(self.name, "It has no list.")
        wanted = {**request, "provider": self.name}
        views = await self._ask("GET", f"/accounts/{self.account}")
        return tuple(
            RemoteId(view["id"])
            for view in views
            if view["request"] == wanted and view["accepted"] >= since.timestamp() - 1
        )

    async def _ask(self, method: str, path: str, body: Any = None) -> Any:
        return await asyncio.to_thread(self._ask_now, method, path, body)

    def _ask_now(self, method: str, path: str, body: Any) -> Any:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.connect()
        except OSError as error:
            raise BusyError(self.name, str(error)) from error
        try:
            connection.request(method, path, json.dumps(body) if body is not None else None)
            return json.loads(connection.getresponse().read())
        except (OSError, HTTPException) as error:
            raise UnclearError(self.name, str(error)) from error
        finally:
            connection.close()
