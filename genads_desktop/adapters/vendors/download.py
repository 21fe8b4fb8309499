"""Bringing a provider's file here: whole or not at all, going on where a broken connection left off.

What a key may open is asked for by the caller: the key goes to that host and to no other, wherever
the host sends us. Hosts that only deliver get none.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from http import HTTPStatus
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urljoin, urlsplit

from genads_desktop.adapters.vendors.trouble import Trouble
from genads_desktop.media.partial import discard_partial, finish, part_path
from genads_desktop.ports.errors import BusyError, ProviderError, RemoteFailedError, UnclearError

MOST_REDIRECTS = 5
_PAUSES = (0.1, 0.4, 1.0)
"""Seconds between the attempts."""
_GONE = (HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
_PAGES = ("text/", "application/json", "application/xml")


class _EmptyFileError(UnclearError):
    """Nothing came, and the provider calls it whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a file is. `headers` are for this host only."""

    address: str
    trouble: Trouble
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    patience: float = 60.0
    """Seconds without a single byte before the connection counts as broken."""
    gone: str = "The provider no longer has this file."
    """What to say when it is not there any more."""


async def download(source: Source, target: Path) -> None:
    """Write the file to `target`, or raise; a partial file never stays.

    Raise `RemoteFailedError` for a file that is gone or empty, `BusyError` and `UnclearError` where asking again
    may help: nothing is paid for it.
    """
    client = await asyncio.to_thread(_client, source.patience)
    part = part_path(target)
    try:
        async with client:
            await _fetched(client, source, part)
        await asyncio.to_thread(finish, part, target)
    finally:
        discard_partial(target)


async def _fetched(client: Any, source: Source, part: Path) -> None:
    """Go on until the file is whole; every attempt takes up where the last one broke off."""
    _begin(part)
    for pause in _PAUSES:
        try:
            await _go_on(client, source, part)
        except (BusyError, UnclearError):
            await asyncio.sleep(pause)
        else:
            return
    try:
        await _go_on(client, source, part)
    except _EmptyFileError as error:
        raise RemoteFailedError(error.provider, str(error)) from None


async def _go_on(client: Any, source: Source, part: Path) -> None:
    answer = await _opened(client, source, have=_size(part))
    try:
        resumed = answer.status_code == HTTPStatus.PARTIAL_CONTENT
        with _appending(part) if resumed else _beginning(part) as file:
            async for piece in _pieces(answer, source.trouble):
                file.write(piece)
    finally:
        await answer.aclose()
    _check_size(part, _whole_size(answer), source.trouble.provider)


async def _opened(client: Any, source: Source, *, have: int) -> Any:
    """The answer that holds the file, after redirects. The key stays with the host it is for."""
    address, headers = source.address, dict(source.headers)
    resume = {"range": f"bytes={have}-"} if have else {}
    for _ in range(MOST_REDIRECTS):
        with source.trouble.translated(_families):
            request = client.build_request("GET", address, headers={**headers, **resume})
            answer = await client.send(request, stream=True)
        if not answer.is_redirect:
            await _check(answer, source)
            return answer
        await answer.aclose()
        following = urljoin(address, answer.headers["location"])
        if urlsplit(following).netloc != urlsplit(address).netloc:
            headers = {}
        address = following
    raise RemoteFailedError(source.trouble.provider, "The provider's link leads in a circle.")


async def _pieces(answer: Any, trouble: Trouble) -> AsyncIterator[bytes]:
    """What arrives. Only the connection's own errors are translated: a full disk is not the provider's fault."""
    with trouble.translated(_families):
        async for piece in answer.aiter_bytes():
            yield piece


async def _check(answer: Any, source: Source) -> None:
    """Raise unless the answer holds a film or a song."""
    error = None
    if not answer.is_success:
        error = _refusal(answer, source)
    elif answer.headers.get("content-type", "").startswith(_PAGES):
        error = BusyError(
            source.trouble.provider,
            "A web page came instead of the file. Does this network ask for a login? It is tried again.",
        )
    if error is not None:
        await answer.aclose()
        raise error


def _refusal(answer: Any, source: Source) -> ProviderError:
    provider, status = source.trouble.provider, answer.status_code
    if status in _GONE:
        return RemoteFailedError(provider, source.gone)
    if status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
        return UnclearError(provider, "The file changed while it was fetched.")
    said: str = answer.headers.get("retry-after", "")
    return BusyError(
        provider,
        f"{source.trouble.title} does not hand the file out at the moment ({status}). It is kept there.",
        float(said) if said.isdigit() else None,
    )


def _check_size(part: Path, wanted: int | None, provider: str) -> None:
    have = _size(part)
    if wanted is not None and have != wanted:
        _begin(part)
        raise UnclearError(
            provider, f"The file came {have} bytes long instead of {wanted}. It is fetched again."
        )
    if not have:
        raise _EmptyFileError(provider, "The file the provider hands out is empty.")


def _whole_size(answer: Any) -> int | None:
    """How many bytes the whole file has, where the answer tells."""
    span: str = answer.headers.get("content-range", "")
    if answer.status_code == HTTPStatus.PARTIAL_CONTENT:
        total = span.rpartition("/")[2]
        return int(total) if total.isdigit() else None
    length: str = answer.headers.get("content-length", "")
    return int(length) if length.isdigit() and "content-encoding" not in answer.headers else None


def _begin(part: Path) -> None:
    part.parent.mkdir(parents=True, exist_ok=True)
    part.write_bytes(b"")


def _beginning(part: Path) -> BinaryIO:
    return part.open("wb")


def _appending(part: Path) -> BinaryIO:
    return part.open("ab")


def _size(part: Path) -> int:
    return part.stat().st_size


def _client(patience: float) -> Any:
    import httpx2

    return httpx2.AsyncClient(
        verify=_trusted(), timeout=httpx2.Timeout(patience), follow_redirects=False
    )


@cache
def _trusted() -> ssl.SSLContext:
    """The certificates this system trusts; reading them takes longer than many a download."""
    import httpx2

    return httpx2.create_ssl_context()


def _families() -> tuple[type[Exception], ...]:
    import httpx2

    return (httpx2.HTTPError, httpx2.StreamError)
