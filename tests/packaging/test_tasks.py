import os
import sys
import time

import pytest

from tests.packaging.conftest import SETUP, loaded

pytestmark = pytest.mark.usefixtures("setup_folder")


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [(0, 0, 0), (1, 0, 1), (0, 1, 1), (0, 5, 0), (5, 0, 0), (5, 1, 1), (1, 5, 1), (5, 5, 5)],
)
def test_finding_no_test_is_a_failure_only_where_neither_run_found_one(first, second, joined):
    assert loaded("tasks").both(first, second) == joined


def test_only_films_of_this_run_are_told(tmp_path):
    old, new = tmp_path / "old.mp4", tmp_path / "deep/new.mp4"
    new.parent.mkdir()
    old.touch()
    new.touch()
    os.utime(old, (1, 1))

    assert loaded("tasks").films_since(time.time(), tmp_path) == [new]


def test_every_task_says_what_it_does():
    tasks = loaded("tasks").TASKS

    assert list(tasks) == ["demo", "gui", "screens", "test", "check", "lock"]
    assert all(task.__doc__ for task in tasks.values())


def test_a_library_that_does_not_load_names_its_package():
    libraries = {"libsurely-not-there.so.9": "libsurely9", "libc.so.6": "libc6"}

    assert loaded("system").packages_missing(libraries) == (
        ["libsurely9"] if sys.platform == "linux" else ["libc6", "libsurely9"]
    )


def test_the_tables_of_libraries_are_read():
    system = loaded("system")

    drawing = system.read_libraries(system.DRAWING_LIBRARIES)
    assert drawing["libEGL.so.1"] == "libegl1"
    assert not drawing.keys() & system.read_libraries(system.SCREEN_LIBRARIES).keys()


def test_what_leads_pip_astray_is_left_behind(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "kept")

    environ = loaded("system").clean_environ()

    assert "PYTHONPATH" not in environ
    assert environ["PIP_INDEX_URL"] == "kept"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_a_program_that_a_signal_ended_is_a_failure():
    code = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"

    assert loaded("system").call([sys.executable, "-c", code]) == 137


@pytest.mark.skipif(sys.platform == "win32", reason="a signpost is a shell script")
def test_a_name_on_the_path_that_leads_nowhere_is_passed_over(tmp_path):
    dev = loaded("dev")
    for folder, text in (("first", "#!/bin/sh\nexit 127\n"), ("second", "#!/bin/sh\nexit 0\n")):
        signpost = tmp_path / folder / "python3.11"
        signpost.parent.mkdir()
        signpost.write_text(text)
        signpost.chmod(0o755)
    found = dev.pythons_on([str(tmp_path / "first"), str(tmp_path / "second")])

    assert [dev.works(python) for python in found] == [False, True]


def test_a_task_that_is_not_there_names_those_that_are(capsys):
    assert loaded("dev").main(["dance"]) == 2

    assert "demo, gui, screens, test, check, lock" in capsys.readouterr().out


def test_the_locks_are_counted():
    assert loaded("environment").count_pins(SETUP / "lock/run.txt") > 50
