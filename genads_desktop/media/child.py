"""Child processes: started without a shell, always drained, killed at once when the work is cancelled.

The pipes are read by threads rather than by the event loop, so that it works the same on plain
asyncio and on qasync, on Windows too.
"""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

TAIL_BYTES = 64 * 1024
_CHUNK_BYTES = 64 * 1024
_JOIN_SECONDS = 5.0
_IMPORT_ROOT = Path(__file__).resolve().parents[2]


class ChildStalledError(Exception):
    """A child process said nothing for too long and was killed."""


@dataclass(frozen=True, slots=True)
class ChildResult:
    """What a child process left behind."""

    returncode: int
    """Negative on POSIX when a signal ended it."""
    stdout: str
    """The end of what it wrote, at most `TAIL_BYTES`."""
    stderr_tail: str


async def run_child(
    command: Sequence[str | Path],
    *,
    stdin: bytes | None = None,
    on_line: Callable[[str], None] | None = None,
    env: Mapping[str, str] | None = None,
    stall_seconds: float | None = None,
) -> ChildResult:
    """Run a program to its end; a return code other than 0 is not an error here.

    `on_line` is called in the event loop with each line of standard output, without its end.
    Cancelling kills the program and what it started, and waits until it is gone.
    Raises OSError when it cannot be started, `ChildStalledError` after `stall_seconds` of silence,
    and whatever `on_line` raises, with the program killed.
    """
    child = _Child(command, stdin=stdin, env=env, on_line=on_line)
    child.start()
    try:
        await _finished(child, stall_seconds)
    except BaseException:
        child.kill()
        await _gone(child)
        raise
    return child.result()


def worker_command(module: str) -> tuple[str, ...]:
    """Tell how to start one of our own modules as a child process, in a frozen application too."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "worker", module)
    return (sys.executable, "-m", module)


def worker_environment() -> dict[str, str]:
    """Our environment, from which a worker module can be imported wherever it is started."""
    return {**os.environ, "PYTHONPATH": str(_IMPORT_ROOT), "PYTHONSAFEPATH": "1"}


def popen_options() -> dict[str, Any]:
    """Options of `subprocess.Popen` that keep a console window from opening on Windows."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}


async def _finished(child: "_Child", stall_seconds: float | None) -> None:
    while not child.done.done():
        try:
            async with asyncio.timeout(stall_seconds):
                await child.news.wait()
        except TimeoutError:
            if stall_seconds is not None and child.silent_seconds >= stall_seconds:
                raise ChildStalledError(
                    f"{child.name} said nothing for {stall_seconds:g} seconds and was stopped."
                ) from None
        child.news.clear()
        child.deliver_lines()
    child.deliver_lines()


async def _gone(child: "_Child") -> None:
    """Wait for the end of a killed child, even if the waiting task is cancelled again."""
    while not child.done.done():
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait({child.done})
    if not child.done.cancelled():
        child.done.exception()


class _Child:
    """One child process and the threads that serve its pipes."""

    def __init__(
        self,
        command: Sequence[str | Path],
        *,
        stdin: bytes | None,
        env: Mapping[str, str] | None,
        on_line: Callable[[str], None] | None,
    ) -> None:
        self._command = [str(part) for part in command]
        self._stdin = stdin
        self._env = None if env is None else dict(env)
        self._on_line = on_line
        self._loop = asyncio.get_running_loop()
        self.done: asyncio.Future[None] = self._loop.create_future()
        self.news = asyncio.Event()
        self._lines: deque[str] = deque()
        self._stdout = bytearray()
        self._stderr = bytearray()
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = False
        self._lock = threading.Lock()
        self._heard = time.monotonic()

    @property
    def name(self) -> str:
        return Path(self._command[0]).name

    @property
    def silent_seconds(self) -> float:
        return time.monotonic() - self._heard

    def start(self) -> None:
        threading.Thread(target=self._run, name=f"child {self.name}", daemon=True).start()

    def kill(self) -> None:
        """End the process and everything it started; it will not start when it has not yet."""
        with self._lock:
            self._killed = True
            if self._process is not None and self._process.returncode is None:
                _kill_tree(self._process)

    def deliver_lines(self) -> None:
        while self._lines:
            line = self._lines.popleft()
            if self._on_line is not None:
                self._on_line(line)

    def result(self) -> ChildResult:
        self.done.result()
        assert self._process is not None
        return ChildResult(
            self._process.returncode,
            self._stdout.decode("utf-8", "replace"),
            self._stderr.decode("utf-8", "replace"),
        )

    def _run(self) -> None:
        try:
            process = self._started()
            if process is not None:
                self._serve(process)
        except OSError as error:
            self._settle(error)
        else:
            self._settle(None)

    def _started(self) -> subprocess.Popen[bytes] | None:
        with self._lock:
            if self._killed:
                return None
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL if self._stdin is None else subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=self._env,
                start_new_session=os.name == "posix",
                **popen_options(),
            )
            return self._process

    def _serve(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        assert process.stderr is not None
        threads = [
            threading.Thread(target=self._read_stdout, args=(process.stdout,), daemon=True),
            threading.Thread(target=self._read_stderr, args=(process.stderr,), daemon=True),
        ]
        if process.stdin is not None:
            threads.append(threading.Thread(target=self._feed, args=(process.stdin,), daemon=True))
        for thread in threads:
            thread.start()
        process.wait()
        for thread in threads:
            thread.join(_JOIN_SECONDS)

    def _read_stdout(self, pipe: IO[bytes]) -> None:
        with pipe, contextlib.suppress(ValueError, OSError):
            for line in iter(pipe.readline, b""):
                self._heard = time.monotonic()
                _keep_tail(self._stdout, line)
                if self._on_line is not None:
                    self._lines.append(line.decode("utf-8", "replace").rstrip("\r\n"))
                    self._schedule(self.news.set)

    def _read_stderr(self, pipe: IO[bytes]) -> None:
        with pipe, contextlib.suppress(ValueError, OSError):
            while chunk := os.read(pipe.fileno(), _CHUNK_BYTES):
                self._heard = time.monotonic()
                _keep_tail(self._stderr, chunk)

    def _feed(self, pipe: IO[bytes]) -> None:
        assert self._stdin is not None
        with contextlib.suppress(BrokenPipeError, OSError), pipe:
            pipe.write(self._stdin)

    def _settle(self, error: OSError | None) -> None:
        self._schedule(lambda: self._set_done(error))

    def _set_done(self, error: OSError | None) -> None:
        self.news.set()
        if error is None:
            self.done.set_result(None)
        else:
            self.done.set_exception(error)

    def _schedule(self, call: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop was closed: nobody is waiting any more
            self._loop.call_soon_threadsafe(call)


def _kill_tree(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)


def _keep_tail(tail: bytearray, more: bytes) -> None:
    tail.extend(more)
    if len(tail) > TAIL_BYTES:
        del tail[:-TAIL_BYTES]
