"""What the drawing worker is asked for and what it answers, as JSON."""

from typing import Literal

from genads_desktop.domain.record import Record
from genads_desktop.domain.scene import TextOverlay
from genads_desktop.domain.style import Style


class CaptionOrder(Record):
    """One text block to draw; `target` is a .mov for the whole clip, a .png for one frame."""

    overlay: TextOverlay
    style: Style
    scene_frames: int
    width: int
    height: int
    font_family: str | None = None
    floor: float | None = None
    """How low the block may reach, as a share of the height."""
    holds: bool = False
    """True when the text stays to the last frame instead of fading."""
    target: str
    frame: int | None = None
    """Counted from the block's first frame; None draws them all."""
    resources: str

    @property
    def frames(self) -> int:
        """How many frames the block is visible; at least one."""
        last = self.overlay.last_frame
        end = self.scene_frames if last is None else min(last, self.scene_frames)
        return max(1, end - self.overlay.first_frame)


class CaptionBox(Record):
    """Where the drawn block lies in the picture, in pixels; all even."""

    kind: Literal["box"] = "box"
    x: int
    y: int
    width: int
    height: int
    letters: tuple[float, float, float, float] | None = None
    """Left, top, right, bottom of what is read, without halo and glow."""
