"""A probe that finds what it is told to."""

import asyncio

from genads_desktop.ports.doctor import Finding


class FakeProbe:
    """Finds, fails or hangs."""

    def __init__(
        self,
        name: str,
        *,
        ok: bool = True,
        needed: bool = True,
        fails: OSError | None = None,
        hangs: asyncio.Event | None = None,
    ) -> None:
        self.name = name
        self._finding = Finding(
            name=name, ok=ok, needed=needed, detail="It is there." if ok else "It is missing."
        )
        self._fails = fails
        self._hangs = hangs

    async def examine(self) -> Finding:
        if self._hangs:
            await self._hangs.wait()
        if self._fails:
            raise self._fails
        return self._finding
