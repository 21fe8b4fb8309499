"""The engines of this installation, by name."""

from collections.abc import Sequence

from genads_desktop.ports.errors import ProviderNotConfiguredError
from genads_desktop.ports.video import SceneFilmer

AUTO = "auto"


class Engines:
    """What can film here. The last one is local and always there."""

    def __init__(self, filmers: Sequence[SceneFilmer]) -> None:
        self._filmers = {filmer.name: filmer for filmer in filmers}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._filmers)

    def choose(self, wanted: str) -> SceneFilmer:
        """Return the engine asked for; `auto` is the best one configured.

        Raise `ProviderNotConfiguredError` for one that is not here.
        """
        if wanted == AUTO:
            return next(iter(self._filmers.values()))
        if wanted not in self._filmers:
            known = ", ".join((AUTO, *self._filmers))
            raise ProviderNotConfiguredError(
                wanted,
                f"There is no engine called {wanted!r} on this machine. Choose one of: {known}.",
            )
        return self._filmers[wanted]
