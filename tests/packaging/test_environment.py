"""The set-up for real, on a tiny checkout: one story, told in order."""

import time

import pytest


@pytest.fixture(scope="module")
def first_run(checkout, tmp_path_factory):
    return checkout.dev("demo", "--colour", "red", cwd=tmp_path_factory.mktemp("elsewhere"))


def test_a_first_run_installs_and_does_the_task_from_any_folder(checkout, first_run):
    code, said = first_run

    assert code == 0, said
    assert "packages to install, pinned by hash: 1" in said
    assert "'--colour', 'red'" in said
    assert f"home {checkout.root / 'out/demo-home'}" in said


def test_a_second_run_installs_nothing_and_is_quick(checkout, first_run):
    began = time.monotonic()
    code, said = checkout.dev("demo")

    assert code == 0
    assert "to install" not in said
    assert time.monotonic() - began < 5


def test_the_exit_code_is_the_task_s_own(checkout, first_run):
    assert checkout.dev("demo", "--fail")[0] == 7


def test_a_wrong_hash_ends_with_3_and_the_half_made_environment_is_made_anew(checkout, first_run):
    checkout.pin("0" * 64)
    code, said = checkout.dev("demo")
    checkout.pin(checkout.digest)
    (checkout.root / ".venv/leftover").touch()
    again, said_again = checkout.dev("demo")

    assert code == 3, said
    assert "could not be installed" in said
    assert "arguments" not in said
    assert again == 0, said_again
    assert not (checkout.root / ".venv/leftover").exists()


def test_an_environment_that_others_made_is_left_alone(checkout, first_run):
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
