"""Keys of providers: the system keyring, or environment variables with the SDK's own names."""

from typing import Literal, Protocol

SecretOrigin = Literal["environment", "keyring", "session"]


class Secrets(Protocol):
    """Where keys are. Values never reach a log, a file or a database."""

    def get(self, name: str) -> str | None:
        """The key called `name`, an environment variable's name such as `OPENAI_API_KEY`.

        Raise `SecretError` when there is one that cannot be a key. May ask the system and take a
        while: call it in a thread where that matters.
        """
        ...

    def origin(self, name: str) -> SecretOrigin | None: ...

    def put(self, name: str, value: str) -> SecretOrigin:
        """Keep a key; the answer says where it went. `session` means it is forgotten at exit.

        Raise `SecretError` when it cannot be a key, or the environment sets another that would win.
        """
        ...

    def forget(self, name: str) -> None:
        """Drop a key that was put. The environment's own stay."""
        ...
