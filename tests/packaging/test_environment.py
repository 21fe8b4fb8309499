"""The set-up for real, on a tiny checkout: one story, told in order."""

import os
import subprocess
import time

import pytest


@pytest.fixture(scope="module")
def failed_run(checkout):
    """A first run that meets a package that is not what the lock pins."""
    checkout.pin("0" * 64)
    outcome = checkout.dev("demo")
    checkout.pin(checkout.digest)
    (checkout.root / ".venv/leftover").touch()
    return outcome


@pytest.fixture(scope="module")
def next_run(checkout, failed_run, tmp_path_factory):
    return checkout.dev("demo", "--colour", "red", cwd=tmp_path_factory.mktemp("elsewhere"))


def test_a_package_with_a_wrong_hash_is_not_installed_and_the_code_is_3(failed_run):
    code, said = failed_run

    assert code == 3
    assert "packages to install, pinned by hash: 1" in said
    assert "could not be installed" in said
    assert "arguments" not in said


def test_the_next_run_makes_the_half_made_environment_anew(checkout, next_run):
    code, said = next_run

    assert code == 0, said
    assert not (checkout.root / ".venv/leftover").exists()


def test_the_task_is_done_from_any_folder_with_what_was_handed_on(checkout, next_run):
    _code, said = next_run

    assert "'--colour', 'red'" in said
    assert f"home {checkout.root / 'out/demo-home'}" in said


def test_a_second_run_installs_nothing_and_is_quick(checkout, next_run):
    began = time.monotonic()
    code, said = checkout.dev("demo")

    assert code == 0
    assert "to install" not in said
    assert time.monotonic() - began < 5


def test_the_program_has_a_name_of_its_own_that_works_from_anywhere(checkout, next_run, tmp_path):
    genads = next((checkout.root / ".venv").glob("*/genads*"))
    done = subprocess.run(
        [genads, "make", "a b"],
        cwd=tmp_path,
        env={**os.environ, "GENADS_HOME": "here"},
        check=True,
        capture_output=True,
        text=True,
    )

    assert "arguments ['make', 'a b']" in done.stdout


def test_the_exit_code_is_the_task_s_own(checkout, next_run):
    assert checkout.dev("demo", "--fail")[0] == 7


def test_an_environment_that_others_made_is_left_alone(checkout, next_run):
    venv = checkout.root / ".venv"
    kept = venv.rename(checkout.root / "kept")
    (venv / "lib").mkdir(parents=True)

    code, said = checkout.dev("demo")

    assert code == 3
    assert "made by something else" in said
    assert (venv / "lib").is_dir()
    (venv / "lib").rmdir()
    venv.rmdir()
    kept.rename(venv)
