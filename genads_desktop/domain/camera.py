"""The camera: how it moves during a shot, and where it is sharp."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from genads_desktop.domain.record import Record


class CameraMove(StrEnum):
    """Standard moves, as a director of photography would call them."""

    LOCKED = "locked"
    DOLLY_IN = "dolly_in"
    DOLLY_OUT = "dolly_out"
    TRUCK_LEFT = "truck_left"
    TRUCK_RIGHT = "truck_right"
    CRANE_UP = "crane_up"
    CRANE_DOWN = "crane_down"
    ORBIT = "orbit"
    DRIFT = "drift"


class Camera(Record):
    """One move. `pace` 1 is the style's own speed; 0.5 is half as fast."""

    move: CameraMove = CameraMove.DOLLY_IN
    pace: Annotated[float, Field(ge=0, le=3)] = 1.0
    rack_focus: bool = False
    """Start out of focus and pull to the bottle."""
