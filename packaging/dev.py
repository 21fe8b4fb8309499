"""Set-up and every task in one command: python3 packaging/dev.py demo | gui | screens | test | check | lock.

Standard library only, since it runs before anything is installed. It makes `.venv`, installs the
hash-pinned lock into it, adds the system libraries that Qt needs on Debian and Ubuntu, then runs
the task in there. What follows the task's name is handed on. The exit code is the task's; 3 means
that something has to be installed first.
"""

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

OLDEST, NEWEST = (3, 11), (3, 13)
SEARCHED = ("python3.12", "python3.11", "python3.13")
USAGE, NOT_READY, STOPPED = 2, 3, 130


def main(words: "Sequence[str]") -> int:
    """Run a task; without one, the demo. Older Pythons have to be able to read this far."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        return with_other_python(words)
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))  # a safe path leaves it out
    from tasks import TASKS

    task, rest = (words[0], words[1:]) if words else ("demo", [])
    if task not in TASKS:
        print(f"[genads] There is no task {task}. There are: {', '.join(TASKS)}.")
        return USAGE
    try:
        return TASKS[task](rest)
    except KeyboardInterrupt:
        return STOPPED


def with_other_python(words: "Sequence[str]") -> int:
    for python in pythons_on(os.environ.get("PATH", "").split(os.pathsep)):
        if works(python):
            return subprocess.call([python, os.path.abspath(__file__), *words])
    running = ".".join(str(part) for part in sys.version_info[:3])
    print("[genads] Python 3.11, 3.12 or 3.13 is needed. ", end="")
    print(f"This is {running}, and there is no other on the PATH.")
    return NOT_READY


def pythons_on(folders: "Sequence[str]") -> "list[str]":
    """Every suitable Python in these folders, by name; the best tested version first."""
    paths = [os.path.join(folder, name) for name in SEARCHED for folder in folders]
    return [path for path in paths if os.path.isfile(path)]


def works(python: str) -> bool:
    """Tell whether it starts: a name on the PATH may be a signpost to nothing."""
    nowhere = subprocess.DEVNULL
    return subprocess.call([python, "-c", ""], stdout=nowhere, stderr=nowhere) == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
