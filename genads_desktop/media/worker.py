"""Workers: our own modules run as child processes, because drawing holds the interpreter.

A worker reads one JSON request from standard input, writes `progress 0.42` lines while it works and
ends with 0. What it says on standard error when it fails is a sentence for people.
"""

import ctypes
import os
import re
import signal
import sys
import threading
import time
from collections.abc import Callable

from genads_desktop.media.child import run_child, worker_command, worker_environment

_PROGRESS = "progress "
_ERROR_CLASS = re.compile(r"^[\w.]+(Error|Exception): ")
_PR_SET_PDEATHSIG = 1
_WATCH_SECONDS = 1.0


class WorkerError(Exception):
    """A worker could not do its part. The message is the last thing it said."""


async def run_worker(
    module: str, request: str, *, on_progress: Callable[[float], None] | None = None
) -> str:
    """Run a worker module with a JSON request and give back what it wrote besides its progress.

    Cancelling kills it and the programs it started. Raises `WorkerError` when it fails.
    """

    def read(line: str) -> None:
        if line.startswith(_PROGRESS) and on_progress is not None:
            on_progress(float(line.removeprefix(_PROGRESS)))

    result = await run_child(
        worker_command(module), stdin=request.encode(), on_line=read, env=worker_environment()
    )
    if result.returncode != 0:
        raise WorkerError(
            last_words(result.stderr_tail) or f"{module} ended with code {result.returncode}."
        )
    lines = result.stdout.splitlines()
    return "\n".join(line for line in lines if not line.startswith(_PROGRESS))


def last_words(stderr: str) -> str:
    """Find the message in a traceback, without the name of its class."""
    lines = stderr.strip().splitlines()
    return _ERROR_CLASS.sub("", lines[-1]) if lines else ""


def tell_progress(share: float) -> None:
    """Tell the parent process how much is done, 0..1."""
    sys.stdout.write(f"{_PROGRESS}{share:.4f}\n")
    sys.stdout.flush()


def die_with_parent() -> None:
    """End this process when the one that started it ends, however it ends."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if sys.platform == "win32":
        threading.Thread(target=_wait_for_windows_parent, args=(os.getppid(),), daemon=True).start()
    else:
        threading.Thread(target=_watch_parent, args=(os.getppid(),), daemon=True).start()


def _watch_parent(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_WATCH_SECONDS)
    os._exit(1)


def _wait_for_windows_parent(parent: int) -> None:
    synchronize, forever = 0x00100000, 0xFFFFFFFF
    kernel32 = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    handle = kernel32.OpenProcess(synchronize, False, parent)
    if handle:
        kernel32.WaitForSingleObject(handle, forever)
    os._exit(1)
