"""One moment of a shot, as its layers see it."""

from dataclasses import dataclass

from genads_desktop.domain.camera_path import Pose


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One frame of a shot."""

    frame: int
    seconds: float
    progress: float
    pose: Pose
