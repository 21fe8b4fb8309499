"""The whole program as a process: it opens, hears later starts, and ends cleanly when told to."""

import os
import signal
import subprocess
import sys
import time

import pytest

from genads_desktop.config.paths import Paths
from tests.shell.photos import DEMO_PHOTO, perfumes_in

PATIENCE = 60.0

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to catch")


@pytest.fixture
def start(home):
    """Start the program in `home`, offscreen; whatever is left running is ended."""
    started = []

    def begin(*words):
        process = subprocess.Popen(
            [sys.executable, "-m", "genads_desktop", *map(str, words)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def wait_until(condition):
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.2)


def ended(process, number=signal.SIGTERM):
    process.send_signal(number)
    _, said = process.communicate(timeout=PATIENCE)
    return process.returncode, said


@posix
def test_it_takes_in_the_photo_of_a_later_start_and_ends_cleanly(start, home):
    paths = Paths.below(home)
    first = start()
    wait_until(paths.store.is_file)
    wait_until((paths.logs / "genads.log").is_file)

    second = start(DEMO_PHOTO)
    assert second.wait(PATIENCE) == 0
    wait_until(lambda: perfumes_in(paths.store))
    code, said = ended(first)

    assert (code, said) == (0, "")
    assert not (paths.logs / "running").exists()
    assert (home / "window.toml").is_file()


@posix
def test_it_ends_cleanly_before_everything_is_open(start, home):
    process = start()
    wait_until((Paths.below(home).logs / "running").is_file)
    code, said = ended(process, signal.SIGINT)

    assert code in {0, -signal.SIGINT}
    assert "Traceback" not in said or code != 0
