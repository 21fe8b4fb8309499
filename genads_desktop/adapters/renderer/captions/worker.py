"""The worker process that draws text blocks; start it with `run_worker`."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from genads_desktop.adapters.renderer.captions.order import CaptionOrder
from genads_desktop.media.encode import FrameEncoder
from genads_desktop.media.partial import whole_file
from genads_desktop.media.profile import CAPTION
from genads_desktop.media.worker import die_with_parent, tell_progress

if TYPE_CHECKING:
    from genads_desktop.adapters.renderer.captions.painting import Painter

_PNG_QUICKLY = 3


def draw(order: CaptionOrder) -> str:
    """Write the clip or the frame that is asked for; give back its box as JSON.

    Needs a `QGuiApplication`.
    """
    from genads_desktop.adapters.renderer.captions.fonts import register_fonts
    from genads_desktop.adapters.renderer.captions.layout import placed_lines
    from genads_desktop.adapters.renderer.captions.painting import Painter
    from genads_desktop.adapters.renderer.captions.typography import read_typography

    resources = Path(order.resources)
    register_fonts(resources / "fonts")
    typography = read_typography(resources, order.style)
    painter = Painter(order, typography, placed_lines(order, typography))
    if order.frame is None:
        _write_clip(painter, Path(order.target))
    else:
        _write_still(painter, order.frame, Path(order.target))
    return painter.box.model_dump_json()


def main() -> None:
    """Read the order from standard input, draw it, and write the box to standard output."""
    die_with_parent()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import cv2
    from PySide6.QtGui import QGuiApplication

    cv2.setNumThreads(1)
    application = QGuiApplication([])
    box = draw(CaptionOrder.model_validate_json(sys.stdin.read()))
    sys.stdout.write(f"{box}\n")
    application.quit()


def _write_clip(painter: "Painter", target: Path) -> None:
    box, frames = painter.box, painter.order.frames
    with FrameEncoder(target, width=box.width, height=box.height, profile=CAPTION) as encoder:
        for number in range(frames):
            encoder.write(painter.frame(number))
            tell_progress((number + 1) / frames)


def _write_still(painter: "Painter", frame: int, target: Path) -> None:
    import cv2

    picture = cv2.cvtColor(painter.frame(frame), cv2.COLOR_RGBA2BGRA)
    encoded, content = cv2.imencode(".png", picture, [cv2.IMWRITE_PNG_COMPRESSION, _PNG_QUICKLY])
    assert encoded
    with whole_file(target) as part:
        part.write_bytes(content.tobytes())


if __name__ == "__main__":
    main()
