"""Processes that kill themselves where they are told to, and the process that starts them.

A module says how one of its lives is lived, and hands itself to `serve`: that reads one life a line, gives
each a process, and answers when it ended. Where the system can, the process is a copy of this one, so that
it need not import everything again.
"""

import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, kw_only=True)
class Death:
    """How a process ended."""

    killed: bool
    state: str = ""
    result: Any = None


class Killer:
    """Kills this process at the n-th passage of a checkpoint, `submitted:3`, with nothing left to say."""

    def __init__(self, dies_at: str) -> None:
        self._name, _, count = dies_at.partition(":")
        self._left = int(count or 0)

    def __call__(self, name: str) -> None:
        if name != self._name:
            return
        self._left -= 1
        if self._left == 0:
            kill_this_process()


def kill_this_process() -> None:
    if sys.platform == "win32":
        os._exit(9)
    os.kill(os.getpid(), signal.SIGKILL)


@contextmanager
def python(module: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A Python process whose lines can be read and written."""
    process = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def ask(process: subprocess.Popen[str], life: Any) -> Death:
    """Have one life lived by a process that `serve`s."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(asdict(life)) + "\n")
    process.stdin.flush()
    return Death(**json.loads(process.stdout.readline()))


def serve(module: str, kind: type[Any], live: Callable[[Any], Death]) -> None:
    """Live the life named on the command line, or one for each line that is read. A life has a `folder`."""
    if len(sys.argv) > 1:
        _live(kind(**json.loads(sys.argv[1])), live)
        return
    for line in sys.stdin:
        death = _lived(module, kind(**json.loads(line)), live)
        print(json.dumps(asdict(death)), flush=True)  # noqa: T201


def _live(life: Any, live: Callable[[Any], Death]) -> None:
    ended = live(life)
    _note(life).write_text(json.dumps(asdict(ended)))


def _lived(module: str, life: Any, live: Callable[[Any], Death]) -> Death:
    """Give the life a process, and wait for its end."""
    _note(life).unlink(missing_ok=True)
    status = _copy(life, live) if hasattr(os, "fork") else _fresh(module, life)
    if _note(life).exists():
        return Death(**json.loads(_note(life).read_text()))
    return Death(killed=status in {-9, 9})


def _note(life: Any) -> Path:
    return Path(life.folder) / "ended.json"


def _copy(life: Any, live: Callable[[Any], Death]) -> int:
    child = os.fork()
    if child == 0:
        status = 1
        try:
            _live(life, live)
            status = 0
        finally:
            if status:
                traceback.print_exc()
                sys.stderr.flush()
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _fresh(module: str, life: Any) -> int:
    command = [sys.executable, "-m", module, json.dumps(asdict(life))]
    return subprocess.run(command, check=False).returncode
