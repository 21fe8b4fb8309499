"""Looking at this machine: whether what the app stands on is there and works."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one look found."""

    name: str
    """What was looked at, in a word or two."""
    ok: bool
    detail: str
    """What was seen, as a sentence."""
    fix: str = ""
    """What to do about it, as one sentence; empty when all is well."""
    needed: bool = True
    """False when ads can be made without it."""


class Probe(Protocol):
    """Looks at one thing by using it, leaves nothing behind, and changes nothing."""

    @property
    def name(self) -> str: ...

    async def examine(self) -> Finding:
        """Look. What is wrong is in the finding and not raised."""
        ...
