"""The set-up's modules, and a tiny checkout to set up."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

SETUP = Path(__file__).parents[2] / "packaging"
WHEEL = "tiny_thing-1.0-py3-none-any.whl"
PROGRAM = """
import os, sys
import tiny_thing
print("arguments", sys.argv[1:])
print("home", os.environ["GENADS_HOME"])
sys.exit(7 if "--fail" in sys.argv else 0)
"""


def loaded(name):
    """Load a module of the set-up, which is no package."""
    spec = importlib.util.spec_from_file_location(f"genads_setup_{name}", SETUP / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def setup_folder(monkeypatch):
    """Let the set-up's modules find each other, as they do when dev.py is run."""
    monkeypatch.syspath_prepend(str(SETUP))


class TinyCheckout:
    """A checkout whose lock pins one small wheel from a folder."""

    def __init__(self, root):
        self.root = root
        self.wheels = root / "wheels"
        shutil.copytree(
            SETUP, root / "packaging", ignore=shutil.ignore_patterns("lock", "__pycache__")
        )
        for name in ("genads_desktop", "resources/demo", "packaging/lock", "wheels"):
            (root / name).mkdir(parents=True)
        (root / "genads_desktop/__init__.py").touch()
        (root / "genads_desktop/__main__.py").write_text(PROGRAM)
        self.pin(self._wheel())

    def pin(self, digest):
        for kind in ("run", "dev"):
            lock = self.root / f"packaging/lock/{kind}.txt"
            lock.write_text(f"tiny-thing==1.0 \\\n    --hash=sha256:{digest}\n")

    def dev(self, *words, cwd=None, **variables):
        """Run the set-up without a network; give back its exit code and all it said."""
        environ = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
        environ |= {
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": self.wheels.as_uri(),
            "PYTHONPATH": "/nowhere",
            "PYTHONSAFEPATH": "1",
            **variables,
        }
        done = subprocess.run(
            [sys.executable, str(self.root / "packaging/dev.py"), *words],
            cwd=cwd or self.root,
            env=environ,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return done.returncode, done.stdout

    @property
    def digest(self):
        return hashlib.sha256((self.wheels / WHEEL).read_bytes()).hexdigest()

    def _wheel(self):
        info = "tiny_thing-1.0.dist-info"
        with zipfile.ZipFile(self.wheels / WHEEL, "w") as wheel:
            wheel.writestr("tiny_thing.py", "")
            wheel.writestr(
                f"{info}/METADATA", "Metadata-Version: 2.1\nName: tiny-thing\nVersion: 1.0\n"
            )
            wheel.writestr(
                f"{info}/WHEEL",
                "Wheel-Version: 1.0\nGenerator: here\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            )
            wheel.writestr(
                f"{info}/RECORD", f"tiny_thing.py,,\n{info}/METADATA,,\n{info}/RECORD,,\n"
            )
        return self.digest


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    return TinyCheckout(tmp_path_factory.mktemp("a folder with spaces") / "checkout")
