"""Child processes: drained, cancelled, never left behind."""

import asyncio
import os
import sys
import time
from pathlib import Path

import pytest

from genads_desktop.media.child import ChildStalledError, run_child, worker_command
from genads_desktop.media.worker import WorkerError, run_worker


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def left_behind(pid: int) -> bool:
    """Tell whether a process is there, be it as a zombie."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def gone(pid: int) -> bool:
    for _ in range(100):
        if not alive(pid):
            return True
        await asyncio.sleep(0.02)
    return False


async def test_input_goes_in_and_lines_come_out_in_order():
    lines: list[str] = []
    code = "import sys; [print(line.strip()[::-1], flush=True) for line in sys.stdin]"
    result = await run_child(python(code), stdin=b"abc\ndef\n", on_line=lines.append)
    assert result.returncode == 0
    assert lines == ["cba", "fed"]
    assert result.stdout.split() == lines


async def test_both_pipes_are_drained_however_much_is_written():
    code = "import sys; sys.stderr.write('e' * 3_000_000); sys.stdout.write('o' * 3_000_000); sys.exit(3)"
    result = await run_child(python(code), stdin=b"never read" * 100_000)
    assert result.returncode == 3
    assert result.stderr_tail.endswith("eee")
    assert len(result.stderr_tail) < 100_000


async def test_cancelling_kills_the_child_and_what_it_started():
    pids: list[int] = []
    both_started = asyncio.Event()
    code = (
        "import subprocess, sys, os; child = subprocess.Popen(['sleep', '60']);"
        "print(os.getpid(), flush=True); print(child.pid, flush=True); child.wait()"
    )

    def listen(line: str) -> None:
        pids.append(int(line))
        if len(pids) == 2:
            both_started.set()

    task = asyncio.create_task(run_child(python(code), on_line=listen))
    await asyncio.wait_for(both_started.wait(), 10)
    started = time.monotonic()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert time.monotonic() - started < 1
    assert not left_behind(pids[0])
    assert await gone(pids[1])


async def test_cancelling_before_the_start_is_cancelled_all_the_same():
    task = asyncio.create_task(run_child(python("import time; time.sleep(60)")))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(task, 5)


async def test_a_silent_child_is_stopped():
    with pytest.raises(ChildStalledError, match=r"0\.3 seconds"):
        await run_child(python("import time; time.sleep(60)"), stall_seconds=0.3)


async def test_a_child_that_speaks_is_not_silent():
    code = "import time\nfor _ in range(5): print('here', flush=True); time.sleep(0.2)"
    result = await run_child(python(code), stall_seconds=0.8)
    assert result.returncode == 0


async def test_a_program_that_does_not_exist_is_an_os_error():
    with pytest.raises(FileNotFoundError):
        await run_child(["no-such-program-anywhere"])


async def test_an_error_of_the_listener_kills_the_child():
    pids: list[int] = []

    def listen(line: str) -> None:
        pids.append(int(line))
        raise LookupError("no more")

    code = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
    with pytest.raises(LookupError, match="no more"):
        await run_child(python(code), on_line=listen)
    assert not alive(pids[0])


def test_it_works_on_the_event_loop_of_qt(qapp):
    import qasync

    lines: list[str] = []

    async def both() -> int:
        result = await run_child(python("print('one'); print('two')"), on_line=lines.append)
        task = asyncio.create_task(run_child(python("import time; time.sleep(60)")))
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return result.returncode

    with asyncio.Runner(
        loop_factory=lambda: qasync.QEventLoop(qapp, set_running_loop=False)
    ) as runner:
        assert runner.run(both()) == 0
    assert lines == ["one", "two"]


def test_a_worker_is_started_by_its_module_name():
    assert worker_command("genads_desktop.x") == (sys.executable, "-m", "genads_desktop.x")


async def test_what_a_failing_worker_says_is_its_error():
    with pytest.raises(WorkerError, match="No module named"):
        await run_worker("genads_desktop.media.no_such_worker", "{}")
