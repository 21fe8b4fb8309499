"""A paid provider in a process of its own, over HTTP: it outlives the app and counts what it was paid.

`python -m tests.fakes.provider_server` prints its port. Work named by its `account` is told apart.
"""

import json
import time
import uuid
from dataclasses import asdict, dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import Any


@dataclass(kw_only=True)
class Operation:
    id: str
    account: str
    request: dict[str, Any]
    token: str
    accepted: float
    seconds: float
    cancelled: bool = False

    @property
    def view(self) -> dict[str, Any]:
        progress = min(1.0, (time.time() - self.accepted) / self.seconds) if self.seconds else 1.0
        state = "cancelled" if self.cancelled else "done" if progress >= 1 else "running"
        return {**asdict(self), "state": state, "progress": progress}


class Provider:
    """What the provider holds, and was paid for."""

    def __init__(self) -> None:
        self._operations: dict[str, Operation] = {}
        self._lock = Lock()

    def accept(self, wanted: dict[str, Any]) -> Operation:
        with self._lock:
            if wanted["honours_token"]:
                for known in self._operations.values():
                    if known.token == wanted["token"]:
                        return known
            operation = Operation(
                id=uuid.uuid4().hex[:8],
                account=wanted["account"],
                request=wanted["request"],
                token=wanted["token"],
                accepted=time.time(),
                seconds=wanted["seconds"],
            )
            self._operations[operation.id] = operation
            return operation

    def of(self, account: str) -> list[Operation]:
        with self._lock:
            return [each for each in self._operations.values() if each.account == account]

    def one(self, operation_id: str) -> Operation:
        return self._operations[operation_id]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    provider = Provider()

    def log_message(self, *args: Any) -> None:
        """Stay silent."""

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("content-length") or 0)) or b"{}")
        match self.path.strip("/").split("/"):
            case ["operations"]:
                self._send(self.provider.accept(body).view)
            case ["operations", operation_id, "cancel"]:
                self.provider.one(operation_id).cancelled = True
                self._send({})

    def do_GET(self) -> None:
        match self.path.strip("/").split("/"):
            case ["accounts", account]:
                self._send([each.view for each in self.provider.of(account)])
            case ["operations", operation_id]:
                self._send(self.provider.one(operation_id).view)

    def _send(self, answer: Any) -> None:
        body = json.dumps(answer).encode()
        try:
            self.send_response(200)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)  # noqa: T201
    server.serve_forever()
