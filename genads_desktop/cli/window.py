"""`genads` and `genads PHOTO...`: opens the window. Imports nothing heavy, so that it opens at once."""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_SETUP_MISSING = 3
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True)
class WindowWish:
    """What the window is to open with: photos to take in, and a screen other than the library."""

    files: tuple[Path, ...] = ()
    place: str = ""


def wish_of(words: Sequence[str]) -> WindowWish | None:
    """Return what the window is to open with, or None when the words are a command."""
    if list(words) == ["gallery"]:
        return WindowWish(place="gallery")
    files = tuple(Path(word) for word in words)
    if all(file.suffix and file.is_file() for file in files):
        return WindowWish(files)
    return None


def open_window(wish: WindowWish) -> int:
    """Run the desktop application until it is closed, and return its exit code."""
    if not has_screen(sys.platform, os.environ):
        sys.stderr.write(
            "There is no screen to open a window on. `genads make PHOTO.jpg` makes an ad without "
            "one, and `genads --help` lists what else can be done.\n"
        )
        return _SETUP_MISSING
    from genads_desktop.shell.application import run

    return run(wish.files, place=wish.place)


def has_screen(platform: str, environ: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown; Qt would end the process without a word of sense."""
    return platform != "linux" or any(environ.get(name) for name in _SCREENS)
