"""Changes: who shows records hears here that one was changed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from genads_desktop.ports.store import RecordKind


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What happened to one record."""

    kind: RecordKind
    record_id: str
    deed: Literal["created", "changed", "deleted"]


Listener = Callable[[RecordChange], None]
StopListening = Callable[[], None]


class Changes:
    """Tells every listener of every change, in the order they began to listen."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> StopListening:
        """Call `listener` from now on; call the answer to stop."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def announce(self, change: RecordChange) -> None:
        for listener in tuple(self._listeners):
            listener(change)
