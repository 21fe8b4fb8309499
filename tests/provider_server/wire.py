"""HTTP as the protocols see it: a request that came in, an answer to send."""

import base64
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Request:
    """One request; header names are lower case."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def document(self) -> dict[str, Any]:
        return json.loads(self.body or b"{}")

    @property
    def key(self) -> str:
        """The key it was sent with, in whichever way; empty without one."""
        bearer = self.headers.get("authorization", "")
        return (
            self.headers.get("x-goog-api-key")
            or self.headers.get("api-key")
            or self.query.get("key")
            or re.sub(r"^(Bearer|Token) ", "", bearer)
        )


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What is sent back."""

    status: int = 200
    body: bytes = b""
    mime: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    breaks_after: int | None = None
    """So many bytes of the body, then the connection is reset."""


@dataclass(frozen=True, kw_only=True)
class Route:
    """One operation of one provider: `replicate.create` is `POST /v1/predictions`."""

    op: str
    method: str
    pattern: str
    handle: Callable[..., Answer]

    def match(self, method: str, path: str) -> tuple[str, ...] | None:
        found = re.fullmatch(self.pattern, path) if method == self.method else None
        return found.groups() if found else None


def said(document: Any, status: int = 200, **headers: str) -> Answer:
    return Answer(status=status, body=json.dumps(document).encode(), headers=headers)


def in_base64(content: bytes) -> str:
    return base64.b64encode(content).decode()
