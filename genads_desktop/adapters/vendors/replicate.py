"""Replicate's library: its client, its errors, and predictions read as they were sent."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from genads_desktop.adapters.vendors.trouble import Trouble

REPLICATE = "replicate"
PATIENCE_SECONDS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplicateAccount:
    """Whose money it is, and where to."""

    key: str = field(repr=False)
    base_url: str | None = None
    patience: float = PATIENCE_SECONDS
    """Seconds to wait for an answer; the library itself would wait for ever."""

    @property
    def trouble(self) -> Trouble:
        return Trouble(provider=REPLICATE, title="Replicate", secret=self.key)


async def replicate_client(account: ReplicateAccount) -> Any:
    """Make a client, off the event loop: the library takes a moment to import."""
    return await asyncio.to_thread(_client, account)


async def close_replicate(client: Any) -> None:
    """Close a client's connections; the library has no way of its own."""
    await client._async_client.aclose()  # noqa: SLF001


@contextmanager
def replicate_errors(trouble: Trouble) -> Iterator[None]:
    """Turn whatever the library raises into a `ProviderError`."""
    with trouble.translated(_families):
        yield


async def prediction(client: Any, prediction_id: str) -> dict[str, Any]:
    """One prediction as JSON. The library's own record refuses states it does not know."""
    answer = (await client._async_request("GET", f"/v1/predictions/{prediction_id}")).json()  # noqa: SLF001
    if not isinstance(answer, dict):
        raise TypeError(f"a prediction is an object, not {type(answer).__name__}")
    return answer


def _families() -> tuple[type[Exception], ...]:
    import httpx
    from replicate.exceptions import ReplicateException

    return (ReplicateException, httpx.HTTPError)


def _client(account: ReplicateAccount) -> Any:
    import httpx
    from replicate.client import Client

    client = Client(
        api_token=account.key,
        base_url=account.base_url,
        timeout=httpx.Timeout(account.patience),
    )
    _ = client._async_client  # noqa: SLF001 # made at its first use, on the event loop, unless it is made here
    return client


async def predictions(client: Any, following: str = "") -> dict[str, Any]:
    """One page of the account's predictions as JSON, the newest first: `results` and the address `next`.

    One prediction in a state the library does not know would keep the library from reading any of the page.
    """
    answer = (await client._async_request("GET", following or "/v1/predictions")).json()  # noqa: SLF001
    if not isinstance(answer, dict) or not isinstance(answer.get("results"), list):
        raise TypeError("the answer is no page of predictions")
    return answer


async def call_off(client: Any, prediction_id: str) -> None:
    """Cancel a prediction. The library's own way fails on one that is called off before it was begun."""
    await client._async_request("POST", f"/v1/predictions/{prediction_id}/cancel")  # noqa: SLF001
