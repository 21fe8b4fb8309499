"""The HTTP server: finds the operation, lets its fault happen, writes everything down."""

import contextlib
import json
import socket
import struct
import threading
import time
from dataclasses import replace
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from tests.provider_server import (
    control_api,
    gemini_api,
    openai_api,
    replicate_api,
    vertex_api,
)
from tests.provider_server.accounts import Account, Accounts
from tests.provider_server.client import ServerClient
from tests.provider_server.faults import LOST_ANSWERS, Fault
from tests.provider_server.wire import Answer, Request, Route, said
from tests.provider_server.world import Call, World

ROUTES: tuple[Route, ...] = (
    *control_api.ROUTES,
    *openai_api.ROUTES,
    *gemini_api.ROUTES,
    *vertex_api.ROUTES,
    *replicate_api.ROUTES,
)
WRONG_KEY = "wrong-key"
"""The one key that is refused."""
_FREE_OF_KEYS = ("control.", "replicate.download")
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)
_LONG_AGO = 0.0


class Handler(BaseHTTPRequestHandler):
    """Answers one connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    world: World

    def log_message(self, *args: Any) -> None:
        """Stay silent; `requests` of the account tells everything."""

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_DELETE(self) -> None:
        self._serve()

    def _serve(self) -> None:
        request = self._request()
        for route in ROUTES:
            parts = route.match(request.method, request.path)
            if parts is not None:
                with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                    self._run(route, request, parts)
                return
        self._send(said({"detail": f"No such address: {request.method} {request.path}"}, 404))

    def _request(self) -> Request:
        address = urlsplit(self.path)
        length = int(self.headers.get("content-length") or 0)
        return Request(
            method=self.command,
            path=address.path,
            query=dict(parse_qsl(address.query)),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self.rfile.read(length),
        )

    def _run(self, route: Route, request: Request, parts: tuple[str, ...]) -> None:
        if route.op.startswith("control."):
            self._send(route.handle(self.world, request))
            return
        account = self._account(route, request, parts)
        fault = account.faults.take(route.op)
        call = Call(world=self.world, request=request, account=account, fault=fault, parts=parts)
        accepted = len(account.jobs)
        status = self._answer(route, call)
        account.requests.append(
            {
                "op": route.op,
                "at": time.time(),
                "path": request.path,
                "headers": dict(request.headers),
                "document": _document(request),
                "fault": call.fate,
                "status": status,
                "accepted": len(account.jobs) > accepted,
            }
        )

    def _account(self, route: Route, request: Request, parts: tuple[str, ...]) -> Account:
        """The account of the key; a delivered file knows whose it is without one."""
        holder = self.world.accounts.holder(parts[0]) if route.op == "replicate.download" else None
        return holder[0] if holder else self.world.accounts.of(request.key)

    def _answer(self, route: Route, call: Call) -> int:
        """Send the answer that the fault allows; 0 when none is sent."""
        fault = call.fault
        if not route.op.startswith(_FREE_OF_KEYS) and call.request.key in {"", WRONG_KEY}:
            return self._send(_refusal(route, 401, None))
        if fault is not None and fault.kind == "reset":
            return self._reset()
        if fault is not None and fault.status is not None:
            return self._send(_refusal(route, fault.status, fault))
        answer = route.handle(call)
        if fault is None:
            return self._send(answer)
        return self._lost(route, fault) if fault.kind in LOST_ANSWERS else self._late(answer, fault)

    def _lost(self, route: Route, fault: Fault) -> int:
        match fault.kind:
            case "http_500_after_accept":
                return self._send(_refusal(route, 500, fault))
            case "hang":
                time.sleep(fault.seconds)
        return self._reset()

    def _late(self, answer: Answer, fault: Fault) -> int:
        match fault.kind:
            case "slow":
                time.sleep(fault.seconds)
            case "html":
                page = b"<html><body><h1>Sign in to the network</h1></body></html>"
                answer = Answer(body=page, mime="text/html")
            case "truncated_json":
                answer = replace(answer, body=answer.body[: len(answer.body) // 2])
            case "empty_body":
                answer = replace(answer, body=b"")
        return self._send(answer)

    def _send(self, answer: Answer) -> int:
        self.send_response(answer.status)
        self.send_header("content-type", answer.mime)
        self.send_header("content-length", str(len(answer.body)))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if answer.breaks_after is None:
            self.wfile.write(answer.body)
        else:
            self.wfile.write(answer.body[: answer.breaks_after])
            self.wfile.flush()
            time.sleep(0.02)
            self._reset()
        return answer.status

    def _reset(self) -> int:
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        self.connection.close()
        return 0


class ProviderServer:
    """The server on a thread of this process."""

    def __init__(
        self, *, port: int = 0, job_seconds: float = 0.05, width: int = 180, height: int = 320
    ) -> None:
        self._world = World(accounts=Accounts(job_seconds=job_seconds), width=width, height=height)
        handler = type("BoundHandler", (Handler,), {"world": self._world})
        self._http = _Http(("127.0.0.1", port), handler)
        self._world.address = f"http://127.0.0.1:{self._http.server_address[1]}"
        self.client = ServerClient(self._world.address)

    def serve(self) -> None:
        """Serve until the process ends."""
        self._http.serve_forever(poll_interval=0.05)

    def __enter__(self) -> Self:
        threading.Thread(target=self.serve, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing about clients that went away; a defect of ours shows as a test that fails."""
        if not isinstance(_error(), ConnectionError | ValueError | OSError):
            super().handle_error(request, client_address)


def _error() -> BaseException | None:
    import sys

    return sys.exception()


def _refusal(route: Route, status: int, fault: Fault | None) -> Answer:
    """An error in the words of the provider."""
    message = f"Fault {status}, as ordered."
    headers = {"date": formatdate(usegmt=True)}
    if fault is not None and fault.retry_after is not None:
        headers["retry-after"] = f"{fault.retry_after:g}"
    code = "insufficient_quota" if fault is not None and fault.kind == "quota" else "fault"
    service = route.op.split(".")[0]
    document: dict[str, Any] = {"detail": message, "title": "Fault", "status": status}
    if service == "openai":
        document = {"error": {"message": message, "type": "fault", "code": code, "param": None}}
    elif service in {"gemini", "vertex"}:
        document = {"error": {"code": status, "status": "FAULT", "message": message}}
    return said(document, status, **headers)


def _document(request: Request) -> Any:
    try:
        return json.loads(request.body) if request.body else None
    except ValueError:
        return None
