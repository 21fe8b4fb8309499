"""The project's own Python: `.venv` beside pyproject.toml, holding exactly what the lock pins."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from system import call, clean_environ, give_up, need_packages, say

if TYPE_CHECKING:
    from collections.abc import Iterator

LAUNCHER = '#!/bin/sh\nexec "{python}" -m genads_desktop "$@"\n'


class Environment:
    """`.venv` of one checkout. `run` is what the program needs, `dev` that and the tools.

    A stamp is written last, so an interrupted installation is never taken for a whole one.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self.genads = self.python.with_name("genads.cmd" if os.name == "nt" else "genads")
        self._ours = self.folder / "genads-made"

    def ready(self, kind: str) -> str:
        """Return its Python with the lock of that kind installed; the second time at once."""
        with one_at_a_time(self.lock(kind)):
            if not (self.is_installed(kind) or self.is_installed("dev")):
                self._install(kind)
        return str(self.python)

    def lock(self, kind: str) -> Path:
        return self.root / "packaging/lock" / f"{kind}.txt"

    def is_installed(self, kind: str) -> bool:
        stamp = self._stamp(kind)
        return (
            self.python.exists()
            and stamp.exists()
            and stamp.read_text("utf-8") == self._state(kind)
        )

    def _install(self, kind: str) -> None:
        if self.is_installed("run"):
            self._stamp("run").unlink()
        else:
            self._make()
        self._install_pins(self.lock(kind))
        self._link_checkout()
        self._stamp(kind).write_text(self._state(kind), "utf-8")

    def _make(self) -> None:
        """Make it anew. What an earlier, interrupted or outdated run left goes; what others made stays."""
        if self.folder.exists() and not self._ours.exists():
            give_up(f"{self.folder} was made by something else. Move it away, and run this again.")
        if importlib.util.find_spec("ensurepip") is None:
            need_packages([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])
        say(f"making {self.folder}")
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        self._ours.touch()
        base = str(getattr(sys, "_base_executable", sys.executable))
        if call([base, "-m", "venv", str(self.folder)]):
            give_up("It could not be made; the reason is above.")

    def _install_pins(self, lock: Path) -> None:
        count = count_pins(lock)
        if not count:
            return
        say(
            f"packages to install, pinned by hash: {count}; the first time about 0.6 GB and some minutes"
        )
        pip = [
            str(self.python),
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--no-input",
        ]
        exact = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", str(lock)]
        if call_pip([*pip, *exact], count):
            give_up(
                "They could not be installed; pip says why above. Check the network and run this again."
            )

    def _link_checkout(self) -> None:
        """Let it import the checkout from any folder, and start it as `genads`."""
        ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
        answer = subprocess.run(
            [str(self.python), "-c", ask], check=True, stdout=subprocess.PIPE, env=clean_environ()
        )
        link = Path(answer.stdout.decode().strip()) / "genads_desktop_checkout.pth"
        link.write_text(f"{self.root}\n", "utf-8")
        command = '@"{python}" -m genads_desktop %*' if os.name == "nt" else LAUNCHER
        self.genads.write_text(command.format(python=self.python), "utf-8")
        self.genads.chmod(0o755)

    def _stamp(self, kind: str) -> Path:
        return self.folder / f"genads-{kind}"

    def _state(self, kind: str) -> str:
        """Everything an installation depends on, as one hash."""
        facts = (self.lock(kind).read_bytes(), sys.version.encode(), str(self.root).encode())
        return hashlib.sha256(b"\0".join(facts)).hexdigest()


def call_pip(command: list[str], count: int) -> int:
    """Run pip and say how far it is; what goes wrong it says itself."""
    fetched = 0
    with subprocess.Popen(command, env=clean_environ(), stdout=subprocess.PIPE) as pip:
        for line in pip.stdout or ():
            fetched += line.startswith(b"Collecting ")
            if line.startswith(b"Collecting ") and fetched % 20 == 0:
                say(f"  {fetched} of {count}")
            if line.startswith(b"Installing "):
                say("  unpacking")
    return pip.returncode


def count_pins(lock: Path) -> int:
    return sum("==" in line for line in lock.read_text("utf-8").splitlines())


@contextlib.contextmanager
def one_at_a_time(file: Path) -> Iterator[None]:
    """Let a second run wait until the first is done, by a lock on this file; Windows goes without."""
    with file.open("rb") as held:
        if os.name == "posix":
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX)
        yield
