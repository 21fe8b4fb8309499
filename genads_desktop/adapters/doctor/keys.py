"""Keys: whether the keyring keeps them, and which providers have one. No key is ever shown or sent."""

import asyncio
from collections.abc import Mapping

from genads_desktop.ports.doctor import Finding
from genads_desktop.ports.errors import SecretError
from genads_desktop.ports.secrets import SecretOrigin, Secrets

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


_NONE = "There are no keys, so everything is made on this machine, for nothing."
_WHERE: Mapping[SecretOrigin, str] = {
    "environment": "in the environment",
    "keyring": "in the keyring",
    "session": "for this run",
}


class ProviderKeysProbe:
    """Says which providers have a key, and where it is. Ads of the local engine need none."""

    name = "Providers"

    def __init__(self, secrets: Secrets, providers: Mapping[str, str]) -> None:
        """`providers` are their titles by the name of the key."""
        self._secrets = secrets
        self._providers = providers

    async def examine(self) -> Finding:
        here, broken = await asyncio.to_thread(self._looked)
        if broken:
            return Finding(
                name=self.name,
                ok=False,
                needed=False,
                detail=" ".join(broken),
                fix="Enter the key again in Settings, or correct the variable.",
            )
        detail = f"Keys are here: {', '.join(here)}." if here else _NONE
        return Finding(name=self.name, ok=True, needed=False, detail=detail)

    def _looked(self) -> tuple[list[str], list[str]]:
        here, broken = [], []
        for key, title in self._providers.items():
            try:
                found = self._secrets.get(key)
            except SecretError as error:
                broken.append(str(error))
                continue
            origin = self._secrets.origin(key) if found else None
            if origin:
                here.append(f"{title} ({_WHERE[origin]})")
        return here, broken
