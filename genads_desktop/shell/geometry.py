"""Where the window was, so that it opens there again, on a screen that is there."""

import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, QSize

from genads_desktop.config.toml_file import BrokenFileError, read_table, write_table

logger = logging.getLogger(__name__)

DEFAULT_SIZE = QSize(1440, 900)
_FILE = "window.toml"
_GRIP = QSize(160, 48)
"""So much of the window's top must be on a screen for a person to take hold of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowPlace:
    """The window as it was left, in logical pixels. `dark` spares a flash at the next start."""

    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
    maximized: bool = False
    dark: bool = True

    @property
    def frame(self) -> QRect:
        return QRect(self.x, self.y, self.width, self.height)


def read_place(home: Path) -> WindowPlace:
    """Return where the window was; where it never was when that is not known."""
    try:
        return _place(read_table(home / _FILE))
    except (OSError, BrokenFileError, TypeError, ValueError) as error:
        logger.warning("the place of the window is not known: %s", error)
        return WindowPlace()


def write_place(home: Path, place: WindowPlace) -> None:
    """Keep where the window is. It is no harm when that fails."""
    try:
        write_table(home / _FILE, asdict(place))
    except OSError as error:
        logger.warning("the place of the window was not kept: %s", error)


def fitted(frame: QRect, screens: Sequence[QRect]) -> QRect:
    """Return the frame if its top can be grabbed on one of the screens, else a new one on the first."""
    grip = QRect(frame.topLeft(), QSize(frame.width(), _GRIP.height()))
    for screen in screens:
        seen = grip.intersected(screen)
        if seen.width() >= _GRIP.width() and seen.height() >= _GRIP.height() // 2:
            return QRect(frame.topLeft(), frame.size().boundedTo(screen.size()))
    home = screens[0]
    new = QRect(home.topLeft(), DEFAULT_SIZE.boundedTo(home.size()))
    new.moveCenter(home.center())
    return new


def _place(table: dict[str, Any]) -> WindowPlace:
    x, y, width, height = (int(table.get(name, 0)) for name in ("x", "y", "width", "height"))
    return WindowPlace(
        x=x,
        y=y,
        width=width,
        height=height,
        maximized=bool(table.get("maximized")),
        dark=bool(table.get("dark", True)),
    )
