"""Keystrokes: what is typed becomes an edit once no more is typed, not with every letter."""

import asyncio
from collections.abc import Callable

PAUSE = 0.5
"""Seconds without a keystroke before words are taken over."""

Deed = Callable[[], None]


class Keystrokes:
    """Keeps the last deed for each field until there is a pause."""

    def __init__(self) -> None:
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._deeds: dict[str, Deed] = {}

    def take(self, field: str, deed: Deed) -> None:
        """Do this after the pause, instead of what was to be done for the field before."""
        self._stop_waiting(field)
        self._deeds[field] = deed
        self._timers[field] = asyncio.get_running_loop().call_later(PAUSE, self._do, field)

    def settle(self) -> None:
        """Do at once what still waits."""
        for field in tuple(self._deeds):
            self._do(field)

    def _do(self, field: str) -> None:
        self._stop_waiting(field)
        if (deed := self._deeds.pop(field, None)) is not None:
            deed()

    def _stop_waiting(self, field: str) -> None:
        if timer := self._timers.pop(field, None):
            timer.cancel()
