"""A heartbeat: what changes all the time is looked at ten times a second at most, and once a second at least."""

import asyncio
from collections.abc import Callable

SOON = 0.1
LATER = 1.0


class Heartbeat:
    """Calls `look` soon after news, and every second for as long as `look` returns True."""

    def __init__(self, look: Callable[[], bool]) -> None:
        self._look = look
        self._soon: asyncio.Handle | None = None
        self._later: asyncio.Handle | None = None

    def soon(self) -> None:
        """There are news; several in a row are looked at together."""
        if self._soon is None:
            self._soon = asyncio.get_running_loop().call_later(SOON, self._beat)

    def stop(self) -> None:
        """Look no more."""
        for handle in (self._soon, self._later):
            if handle is not None:
                handle.cancel()
        self._soon = self._later = None

    def _beat(self) -> None:
        self.stop()
        if self._look():
            self._later = asyncio.get_running_loop().call_later(LATER, self._beat)
