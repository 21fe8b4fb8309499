"""The tools of the house, run as tests so that one command says everything."""

import subprocess
import sys

import pytest

from tests.architecture.tree import ROOT

IMPORT_LINTER = "import sys; from importlinter.cli import lint_imports_command as run; run()"


def passes(*command):
    done = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        pytest.fail(f"{done.stdout}\n{done.stderr}".strip(), pytrace=False)


def test_ruff_finds_nothing():
    passes("-m", "ruff", "check", "--quiet")


def test_the_code_is_formatted():
    passes("-m", "ruff", "format", "--check", "--quiet")


@pytest.mark.timeout(300)
def test_the_types_hold():
    passes("-m", "mypy")


def test_imports_go_down_the_layers_only():
    passes("-c", IMPORT_LINTER)
