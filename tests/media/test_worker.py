"""Workers do not outlive whoever started them."""

import asyncio
import os
import signal
import sys
from pathlib import Path

from genads_desktop.media.child import run_child, worker_environment
from genads_desktop.media.partial import part_path, whole_file
from genads_desktop.media.worker import last_words

WORKER = """
import os, sys, time
from genads_desktop.media.worker import die_with_parent
die_with_parent()
print(os.getpid(), flush=True)
time.sleep(60)
"""
PARENT = f"""
import asyncio, sys
from genads_desktop.media.child import run_child
asyncio.run(run_child([sys.executable, "-c", {WORKER!r}], on_line=lambda line: print(line, flush=True)))
"""


def running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not status.exists() or status.read_text().rsplit(")", 1)[1].split()[0] != "Z"


async def test_a_worker_dies_with_its_parent_even_when_that_is_killed():
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PARENT, stdout=asyncio.subprocess.PIPE, env=worker_environment()
    )
    worker = int(await asyncio.wait_for(parent.stdout.readline(), 20))
    assert running(worker)
    parent.send_signal(signal.SIGKILL)
    await parent.wait()
    for _ in range(150):
        if not running(worker):
            break
        await asyncio.sleep(0.02)
    assert not running(worker)


async def test_the_message_of_a_worker_is_a_sentence_without_class_names(tmp_path):
    (tmp_path / "failing_worker.py").write_text(
        "class FilmError(Exception): ...\nraise FilmError('The film could not be made.')\n"
    )
    script = [sys.executable, tmp_path / "failing_worker.py"]
    result = await run_child(script, env=worker_environment())
    assert result.returncode == 1
    assert last_words(result.stderr_tail) == "The film could not be made."
    assert not last_words("")


def test_a_file_is_there_whole_or_not_at_all(tmp_path):
    target = tmp_path / "ad.mp4"
    target.write_text("before")
    try:
        with whole_file(target) as part:
            part.write_text("half")
            raise KeyboardInterrupt
    except KeyboardInterrupt:
        assert target.read_text() == "before"
    with whole_file(target) as part:
        assert part == part_path(target) == tmp_path / "ad.part.mp4"
        part.write_text("after")
    assert target.read_text() == "after"
    assert [path.name for path in tmp_path.iterdir()] == ["ad.mp4"]
