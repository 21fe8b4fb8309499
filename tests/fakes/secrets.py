"""Keys in memory."""

from genads_desktop.adapters.secrets.key_text import key_text
from genads_desktop.ports.errors import SecretError
from genads_desktop.ports.secrets import SecretOrigin


class FakeSecrets:
    """A keyring that is a dictionary, with an environment that is another."""

    def __init__(self, environ: dict[str, str] | None = None, **keys: str) -> None:
        self.environ = {} if environ is None else environ
        self.keys = dict(keys)

    def get(self, name: str) -> str | None:
        found = self.environ.get(name, "").strip() or self.keys.get(name)
        return key_text(name, found) if found else None

    def origin(self, name: str) -> SecretOrigin | None:
        if self.environ.get(name, "").strip():
            return "environment"
        return "keyring" if name in self.keys else None

    def put(self, name: str, value: str) -> SecretOrigin:
        key = key_text(name, value)
        if self.origin(name) == "environment":
            raise SecretError(f"{name} is set in the environment, which wins.")
        self.keys[name] = key
        return "keyring"

    def forget(self, name: str) -> None:
        self.keys.pop(name, None)
