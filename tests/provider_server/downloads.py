"""Files on their way out: whole, in part as `Range` asks, or spoilt by a fault."""

import random
import re

from tests.provider_server.wire import Answer
from tests.provider_server.world import Call

_PAGE = b"<!doctype html><title>Sign in</title><p>Your session has ended.</p>"


def delivered(call: Call, content: bytes, mime: str) -> Answer:
    """Send a file, or the part of it that was asked for."""
    if call.fate == "wrong_type":
        return Answer(body=_PAGE, mime="text/html")
    content = spoilt(call.fate, content)
    first = _first_byte(call)
    headers = {"accept-ranges": "bytes"}
    status = 200
    if first:
        status = 206
        headers["content-range"] = f"bytes {first}-{len(content) - 1}/{len(content)}"
    body = content[first:]
    breaks = len(body) // 2 if call.fate == "reset_mid" else None
    return Answer(status=status, body=body, mime=mime, headers=headers, breaks_after=breaks)


def spoilt(fate: str, content: bytes) -> bytes:
    """What a fault leaves of a file."""
    match fate:
        case "truncated":
            return content[: len(content) // 2]
        case "corrupt":
            return random.Random(1).randbytes(len(content))
        case "empty_file":
            return b""
        case _:
            return content


def _first_byte(call: Call) -> int:
    found = re.fullmatch(r"bytes=(\d+)-", call.request.headers.get("range", ""))
    return int(found[1]) if found else 0
