"""Arrangements: the ways a kind of shot can be set up, for people to choose from."""

from collections.abc import Mapping
from typing import Any

from pydantic import ConfigDict

from genads_desktop.domain.record import Record
from genads_desktop.domain.scene import Backdrop, Placement, ShotType


class Arrangement(Record):
    """One arrangement of a shot, from `resources/looks/compositions.toml`."""

    model_config = ConfigDict(extra="ignore")

    shot: ShotType
    index: int
    notes: str
    """What one sees, in a sentence."""
    backdrops: tuple[Backdrop, ...]
    placement: Placement | None = None
    """None when the bottle is not in the shot."""


def arrangements_in(document: Mapping[str, Any]) -> dict[ShotType, tuple[Arrangement, ...]]:
    """Read the arrangements of every shot, in order of their numbers."""
    every = [Arrangement.model_validate(entry) for entry in document["composition"]]
    every.sort(key=lambda one: one.index)
    return {shot: tuple(one for one in every if one.shot == shot) for shot in ShotType}
