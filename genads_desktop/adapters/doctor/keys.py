"""The keyring: puts a key that is none, gets it, and forgets it."""

import asyncio

from genads_desktop.ports.doctor import Finding
from genads_desktop.ports.secrets import Secrets

NAME = "GENADS_DOCTOR"
VALUE = "not-a-key"


class KeyringProbe:
    """Finds out whether keys last beyond this session. Ads of the local engine need none."""

    name = "Keyring"

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    async def examine(self) -> Finding:
        origin, got = await asyncio.to_thread(self._tried)
        ok = origin == "keyring" and got == VALUE
        return Finding(
            name=self.name,
            ok=ok,
            needed=False,
            detail="Keys are kept in the system keyring."
            if ok
            else "The system keyring is missing or locked, so keys last until the app closes.",
            fix="" if ok else "Unlock the keyring, or set keys as environment variables.",
        )

    def _tried(self) -> tuple[str, str | None]:
        origin = self._secrets.put(NAME, VALUE)
        got = self._secrets.get(NAME)
        self._secrets.forget(NAME)
        return origin, got
