"""One client of a vendor's library for each event loop: the libraries cannot be used from a second one."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakKeyDictionary


class LoopClient:
    """Makes the client at its first use, once, however many ask for it at that moment."""

    def __init__(
        self, make: Callable[[], Awaitable[Any]], close: Callable[[Any], Awaitable[None]]
    ) -> None:
        self._make = make
        self._close = close
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Future[Any]]
        self._clients = WeakKeyDictionary()

    async def get(self) -> Any:
        """The client of the running loop. A client that could not be made is tried again the next time."""
        loop = asyncio.get_running_loop()
        making = self._clients.get(loop)
        if making is None or _failed(making):
            making = asyncio.ensure_future(self._make())
            self._clients[loop] = making
        return await asyncio.shield(making)

    async def prepare(self) -> None:
        """Make the client, so that it is there when it is needed; a failure shows then."""
        making = asyncio.ensure_future(self.get())
        await asyncio.wait({making})
        _failed(making)

    async def close(self) -> None:
        """End the running loop's client, if there is one."""
        making = self._clients.pop(asyncio.get_running_loop(), None)
        if making is not None and making.done() and not _failed(making):
            await self._close(making.result())


def _failed(making: asyncio.Future[Any]) -> bool:
    return making.done() and (making.cancelled() or making.exception() is not None)
