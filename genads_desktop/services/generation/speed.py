"""How long a build takes on this machine: a first guess, corrected by every build made here."""

import contextlib
import json
from pathlib import Path

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.services.generation.progress import work_of

_ENOUGH_WORK = 100.0
"""Shorter builds say nothing: they are all preparation."""
_NEWS = 0.5
"""How much the latest build counts against all before it."""


class Speed:
    """Seconds a unit of work takes, kept in `file` between runs; None keeps it in memory."""

    def __init__(self, file: Path | None = None, *, seconds_per_work: float = 0.1) -> None:
        self._file = file
        self._seconds_per_work = _read(file) or seconds_per_work

    def seconds(self, project: AdProject) -> float:
        """How long making everything in the project would take."""
        return work_of(project) * self._seconds_per_work

    def learn(self, work: float, seconds: float) -> None:
        """Take a finished build into account."""
        if work < _ENOUGH_WORK or seconds <= 0:
            return
        measured = seconds / work
        self._seconds_per_work += (measured - self._seconds_per_work) * _NEWS
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.write_text(json.dumps({"secondsPerWork": self._seconds_per_work}))


def _read(file: Path | None) -> float | None:
    if file is None:
        return None
    try:
        value = json.loads(file.read_text())["secondsPerWork"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return value if isinstance(value, float) and value > 0 else None
