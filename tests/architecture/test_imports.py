"""Starting must stay quick: what is heavy is imported by the function that needs it."""

import subprocess
import sys

import pytest

from tests.architecture.tree import ROOT, named, python_files

HEAVY = (
    "PySide6",
    "boto3",
    "botocore",
    "google.genai",
    "keyring",
    "numba",
    "onnxruntime",
    "openai",
    "psycopg",
    "rembg",
    "replicate",
)
NOT_AT_START = (
    "genads_desktop/shell",
    "genads_desktop/viewmodels",
    "genads_desktop/__main__",
    "genads_desktop/adapters/store/migrations",
    "genads_desktop/adapters/renderer/captions/",  # its worker's own modules; the artist is in bootstrap
)


def heavy_after(statements):
    """Which heavy modules a fresh Python has loaded after these statements."""
    code = f"import sys\n{statements}\nprint(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize("module", ["genads_desktop.cli", "genads_desktop.bootstrap"])
def test_starting_loads_nothing_heavy(module):
    assert heavy_after(f"import {module}") == []


def test_importing_any_module_loads_nothing_heavy():
    modules = [
        named(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in python_files("genads_desktop")
        if not named(path).startswith(NOT_AT_START)
    ]

    assert heavy_after("\n".join(f"import {module}" for module in modules)) == []


def test_a_heavy_import_would_be_noticed():
    assert heavy_after("import keyring") == ["keyring"]
