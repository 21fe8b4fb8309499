"""Choosing several things of a list: one, one more, or all up to here."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Choosing:
    """What is chosen, by id; `current` has the keyboard, and `anchor` is where a range begins."""

    chosen: frozenset[str] = frozenset()
    current: str = ""
    anchor: str = ""

    def press(self, ids: Sequence[str], place: int, *, adding: bool, extending: bool) -> Self:
        """Return what is chosen after the thing at `place` was pressed."""
        pressed = ids[place]
        if extending and self.anchor in ids:
            first, last = sorted((ids.index(self.anchor), place))
            span = frozenset(ids[first : last + 1])
            return replace(self, chosen=self.chosen | span if adding else span, current=pressed)
        if adding:
            return replace(self, chosen=self.chosen ^ {pressed}, current=pressed, anchor=pressed)
        return replace(self, chosen=frozenset({pressed}), current=pressed, anchor=pressed)

    def every(self, ids: Sequence[str]) -> Self:
        current = self.current or (ids[0] if ids else "")
        return replace(self, chosen=frozenset(ids), current=current, anchor=current)

    def among(self, ids: Set[str]) -> Self:
        """Return what is still chosen when only these things are left."""
        return replace(
            self,
            chosen=self.chosen & ids,
            current=self.current if self.current in ids else "",
            anchor=self.anchor if self.anchor in ids else "",
        )
