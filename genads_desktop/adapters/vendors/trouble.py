"""Trouble over HTTP, whichever library reports it: what it means for a request that costs money.

The libraries have unrelated families of errors, and two of them raise `json.JSONDecodeError` or
`AttributeError` for an answer they cannot read. So an error is told by its status, and without one
by the exact name of its class or of what caused it.
"""

import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus

from genads_desktop.ports.errors import (
    BusyError,
    NoCreditError,
    ProviderError,
    ProviderNotConfiguredError,
    RejectedError,
    UnclearError,
    UnreachableError,
)

NEVER_SENT = frozenset(
    {
        "ConnectError",
        "ConnectTimeout",
        "ConnectionRefusedError",
        "gaierror",
        "LocalProtocolError",
        "PoolTimeout",
        "UnicodeEncodeError",
        "UnsupportedProtocol",
        "InvalidURL",
        "ProxyError",
    }
)
"""Exact names: `ConnectionResetError` begins alike, and comes after the request was sent."""
TOO_SLOW = frozenset({"APITimeoutError", "ReadTimeout", "TimeoutError", "WriteTimeout"})
UNREADABLE = (ValueError, AttributeError, TypeError)
"""What the libraries stumble into when an answer is cut off, or a page of HTML."""
LONGEST_QUOTE = 200
_WAIT = re.compile(r"~?(\d+(?:\.\d+)?)\s*s(?:ec|\b)", re.IGNORECASE)
_KEY_REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
_NOT_ACCEPTED = (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE)

Families = Callable[[], tuple[type[Exception], ...]]
"""Imports a library and names the bases of its errors."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Translates the errors of one account at one vendor."""

    provider: str
    title: str
    """What a person reads: `OpenAI`."""
    secret: str = field(default="", repr=False)
    """The key, which no sentence may hold."""

    @contextmanager
    def translated(self, families: Families) -> Iterator[None]:
        """Turn errors of these families, and of answers nobody can read, into a `ProviderError`.

        The families are only asked for once something is wrong: by then their library was imported,
        in the thread that made its client. Nothing is chained: the vendor's own error may hold
        headers, and with them the key.
        """
        try:
            yield
        except ProviderError:
            raise
        except _known(families) as error:
            found = self.error_for(error)
            log.info(
                "%s: %s, status %s", self.provider, type(error).__name__, status_of(error) or "none"
            )
            raise found from None

    def error_for(self, error: BaseException) -> ProviderError:
        """Tell what an error means: refused, not accepted, or perhaps accepted and charged."""
        status = status_of(error)
        if status is None or status < HTTPStatus.BAD_REQUEST:
            return self._without_answer(error)
        if status in _KEY_REFUSED:
            return ProviderNotConfiguredError(
                self.provider,
                f"{self.title} refused the key ({status}). Nothing was charged. Check the key in Settings.",
            )
        if status == HTTPStatus.PAYMENT_REQUIRED or "insufficient_quota" in words_of(error):
            return NoCreditError(
                self.provider,
                f"The account at {self.title} has no credit left. Nothing was charged. Add credit there, "
                "or choose another engine.",
            )
        if status in _NOT_ACCEPTED:
            return BusyError(
                self.provider,
                f"{self.title} is busy ({status}) and did not take the request. Nothing was charged.",
                wait_of(error),
            )
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.REQUEST_TIMEOUT:
            return UnclearError(
                self.provider,
                f"{self.title} failed while it had the request ({status}). It may have been charged.",
            )
        return RejectedError(
            self.provider,
            f"{self.title} refused the request ({status}): {self.quoted(error)}. Nothing was charged.",
        )

    def quoted(self, error: BaseException) -> str:
        """What the vendor said, on one line, short, and without the key."""
        said = " ".join(words_of(error).split())
        if self.secret:
            said = said.replace(self.secret, "***")
        return said[:LONGEST_QUOTE].rstrip(" .") or "it gave no reason"

    def _without_answer(self, error: BaseException) -> ProviderError:
        names = {type(each).__name__ for each in chain_of(error)}
        if names & NEVER_SENT:
            return UnreachableError(
                self.provider,
                f"{self.title} cannot be reached. Nothing was sent and nothing was charged. "
                "Check the connection and the address in Settings.",
            )
        if names & TOO_SLOW:
            return UnclearError(
                self.provider,
                f"{self.title} did not answer in time. The request may have been taken and charged.",
            )
        if isinstance(error, UNREADABLE) or status_of(error):
            return UnclearError(
                self.provider,
                f"The answer of {self.title} cannot be read: it is cut off or no answer of its kind. "
                "It may have been charged.",
            )
        return UnclearError(
            self.provider,
            f"The connection to {self.title} broke after the request was sent. It may have been charged.",
        )


def _known(families: Families) -> tuple[type[Exception], ...]:
    return (*families(), *UNREADABLE, OSError)


def status_of(error: BaseException) -> int | None:
    """The HTTP status of an error: the first whole number among the fields the libraries use."""
    for name in ("status_code", "code", "status"):
        value = getattr(error, name, None)
        if isinstance(value, int) and not isinstance(value, bool):
            return int(value)
    return None


def words_of(error: BaseException) -> str:
    """What the vendor wrote about it: the message of the body where there is one."""
    body = getattr(error, "body", None) or getattr(error, "details", None)
    inner = body.get("error", body) if isinstance(body, dict) else body
    if isinstance(inner, dict):
        parts = (inner.get(name) for name in ("message", "detail", "code", "status"))
        said = " ".join(str(part) for part in parts if part)
        if said:
            return said
    detail = getattr(error, "detail", None) or getattr(error, "message", None)
    return str(detail or inner or error)


def wait_of(error: BaseException) -> float | None:
    """Seconds to wait before the next try: the header, else what the words say."""
    response = getattr(error, "response", None)
    headers = getattr(response, "headers", None) or {}
    said = headers.get("retry-after") if hasattr(headers, "get") else None
    if said:
        try:
            return max(0.0, float(said))
        except ValueError:
            return None
    found = _WAIT.search(words_of(error))
    return float(found[1]) if found else None


def chain_of(error: BaseException) -> Iterator[BaseException]:
    """The error, and what caused it, as far as that goes."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__
