"""Keys from environment variables, for farm machines and for systems without a keyring."""

import os
from collections.abc import Callable, Mapping

from genads_desktop.adapters.secrets.key_text import key_text
from genads_desktop.ports.errors import SecretError
from genads_desktop.ports.secrets import SecretOrigin


class EnvironmentSecrets:
    """Reads the environment; what is put lives until exit."""

    def __init__(
        self, environ: Mapping[str, str] = os.environ, *, hide: Callable[[str], object] = len
    ) -> None:
        """`hide` is told every key that is handed out, so that no log shows it."""
        self._environ = environ
        self._hide = hide
        self._session: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        value = self._environ.get(name, "").strip() or self._session.get(name)
        if value is None:
            return None
        key = key_text(name, value)
        self._hide(key)
        return key

    def origin(self, name: str) -> SecretOrigin | None:
        if self._environ.get(name, "").strip():
            return "environment"
        return "session" if name in self._session else None

    def put(self, name: str, value: str) -> SecretOrigin:
        key = key_text(name, value)
        self.refuse_if_set(name)
        self._hide(key)
        self._session[name] = key
        return "session"

    def forget(self, name: str) -> None:
        self._session.pop(name, None)

    def refuse_if_set(self, name: str) -> None:
        """Raise `SecretError` when the environment sets this key, since another would not be used."""
        if self.origin(name) == "environment":
            msg = f"{name} is set in the environment, which wins. Change or remove it there; nothing was saved."
            raise SecretError(msg)
