"""The path of the camera: where it is at every moment of a shot, for whoever draws or lays something in."""

import math
from dataclasses import dataclass

from genads_desktop.domain.camera import Camera, CameraMove

_TRAVEL = 0.045
_PUSH = 0.075
_RACK = 26.0
_RACK_SHARE = 0.42


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """The camera: zoom, shift in shares of the picture, turn in -1..1, blur in pixels of 1080."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    turn: float = 0.0
    defocus: float = 0.0

    def zoom_at(self, depth: float) -> float:
        """Zoom of a plane: 0 is infinitely far, 1 the bottle, more is in front of it."""
        return 1 + (self.zoom - 1) * depth

    def shift_at(self, depth: float) -> tuple[float, float]:
        """How far a plane has moved, as shares of the picture."""
        return -(self.x + 0.02 * self.turn) * depth, -self.y * depth


def pose_at(camera: Camera, progress: float, *, settles: bool = False) -> Pose:
    """Return the pose at `progress` 0..1; a shot that settles comes to rest before it ends."""
    along = _along(progress, settles=settles)
    swing = (along * 2 - 1) * camera.pace
    defocus = _RACK * (1 - _eased(progress / _RACK_SHARE)) if camera.rack_focus else 0.0
    zoom, x, y, turn = _moved(camera.move, swing, progress, camera.pace)
    return Pose(zoom=max(0.8, zoom), x=x, y=y, turn=turn, defocus=defocus)


def _along(progress: float, *, settles: bool) -> float:
    if settles:
        return 1 - math.pow(1 - min(1.0, progress), 2.4)
    return 0.55 * progress + 0.45 * _eased(progress)


def _eased(share: float) -> float:
    share = min(1.0, max(0.0, share))
    return share * share * (3 - 2 * share)


def _moved(
    move: CameraMove, swing: float, progress: float, pace: float
) -> tuple[float, float, float, float]:
    """Return zoom, sideways and upward shift, and turn."""
    steady = 1 + 0.02 * pace
    angle = progress * 2.2 * pace
    moves = {
        CameraMove.LOCKED: (1.0, 0.0, 0.0, 0.0),
        CameraMove.DOLLY_IN: (1 + _PUSH * (swing * 0.6 + 0.2 * pace), 0.0, 0.0, 0.0),
        CameraMove.DOLLY_OUT: (1 + _PUSH * (-swing * 0.6 + 0.2 * pace), 0.0, 0.0, 0.0),
        CameraMove.TRUCK_LEFT: (steady, -_TRAVEL * swing, 0.0, 0.0),
        CameraMove.TRUCK_RIGHT: (steady, _TRAVEL * swing, 0.0, 0.0),
        CameraMove.CRANE_UP: (steady, 0.0, -_TRAVEL * 0.75 * swing, 0.0),
        CameraMove.CRANE_DOWN: (steady, 0.0, _TRAVEL * 0.75 * swing, 0.0),
        CameraMove.ORBIT: (1 + 0.02 * swing, _TRAVEL * 0.35 * swing, 0.0, swing),
        CameraMove.DRIFT: (
            1 + 0.035 * progress * pace,
            0.022 * math.sin(angle),
            -0.014 * math.sin(angle * 0.8),
            0.0,
        ),
    }
    return moves[move]
