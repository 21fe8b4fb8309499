"""Running a program and measuring what it cost: wall seconds, CPU seconds, memory of its largest process."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """What a program cost."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds of all its processes."""
    peak_mb: float
    """Memory of the largest single process, in MB."""


class ProgramFailedError(Exception):
    """A measured program ended with an error."""


def run(
    command: Sequence[str | Path], *, env: Mapping[str, str] | None = None, quiet: bool = True
) -> Cost:
    """Run a program to its end. Raise `ProgramFailedError` with the end of what it said."""
    began = time.perf_counter()
    log = subprocess.PIPE if quiet else None
    with subprocess.Popen(
        [str(part) for part in command],
        stdout=subprocess.DEVNULL,
        stderr=log,
        env={**os.environ, **(env or {})},
    ) as process:
        said = process.stderr.read() if process.stderr else b""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise ProgramFailedError(
            f"{command[0]} ended with {process.returncode}: {said.decode(errors='replace')[-800:]}"
        )
    wall = time.perf_counter() - began
    scale = 1024**2 if sys.platform == "darwin" else 1024
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale)
