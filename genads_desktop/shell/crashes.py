"""What ends the program unexpectedly is written down, and told at the next start."""

import contextlib
import faulthandler
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from genads_desktop.config.logs import Redactor

logger = logging.getLogger(__name__)

CRASH_LOG = "crash.log"
_MARKER = "running"

Told = Callable[[BaseException], None]


class CrashWatch:
    """Hears of errors nobody caught. `told` is called with each, so that a person is told too."""

    def __init__(self, file: TextIO, *, crashed_before: bool) -> None:
        self._file = file
        self.crashed_before = crashed_before
        """Whether the program did not end cleanly the last time."""
        self.told: Told = lambda _error: None

    def hear(self, error: BaseException) -> None:
        """Write an error down with where it came from, without any key."""
        logger.error("an error nobody caught", exc_info=error)
        lines = "".join(traceback.format_exception(error))
        self._file.write(f"{datetime.now(UTC).isoformat()}\n{Redactor().clean(lines)}\n")
        self._file.flush()
        self.told(error)

    def hear_hook(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self.hear(error)

    def hear_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.hear(arguments.exc_value)


@contextmanager
def crash_watch(logs: Path) -> Iterator[CrashWatch]:
    """Watch until left. Leaving through an error counts as a crash.

    Where the folder cannot be written, nothing is written down and nothing known of the last time.
    """
    marker = logs / _MARKER
    crashed_before = marker.exists()
    with _crash_log(logs, marker) as file:
        watch = CrashWatch(file, crashed_before=crashed_before)
        with _hooks(watch, file):
            yield watch
    with contextlib.suppress(OSError):
        marker.unlink()


def _crash_log(logs: Path, marker: Path) -> TextIO:
    try:
        logs.mkdir(parents=True, exist_ok=True)
        marker.touch()
        return (logs / CRASH_LOG).open("a", encoding="utf-8")
    except OSError:
        return Path(os.devnull).open("w", encoding="utf-8")


@contextmanager
def _hooks(watch: CrashWatch, file: TextIO) -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    faulthandler.enable(file)
    sys.excepthook, threading.excepthook = watch.hear_hook, watch.hear_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before
        faulthandler.disable()
