"""What the set-up asks of the system: programs to run, libraries to load, packages to install."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NOT_READY = 3
DRAWING_LIBRARIES = Path(__file__).parent / "linux/drawing-libraries.txt"
SCREEN_LIBRARIES = Path(__file__).parent / "linux/screen-libraries.txt"
LINUX = sys.platform.startswith("linux")
LEADS_ASTRAY = (
    "PIP_REQUIRE_VIRTUALENV",
    "PIP_TARGET",
    "PIP_USER",
    "PYTHONHOME",
    "PYTHONPATH",
    "__PYVENV_LAUNCHER__",
)


def say(text: str) -> None:
    """Tell the person at the terminal; plain ASCII, since a Windows console may know no more."""
    print(f"[genads] {text}", flush=True)


def give_up(text: str) -> NoReturn:
    """Say what is missing and end with 3."""
    say(text)
    raise SystemExit(NOT_READY)


def call(
    command: Sequence[str],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    stdout: int | None = None,
    stderr: int | None = None,
) -> int:
    """Run a program to its end and return its exit code; Ctrl+C reaches it too, and is waited for."""
    environ = {**clean_environ(), **(env or {})}
    process = subprocess.Popen(command, cwd=cwd, env=environ, stdout=stdout, stderr=stderr)
    try:
        code = process.wait()
    except KeyboardInterrupt:
        process.wait()
        raise
    return code if code >= 0 else 128 - code


def clean_environ() -> dict[str, str]:
    """Return our environment without what would lead Python or pip out of `.venv`."""
    return {name: value for name, value in os.environ.items() if name not in LEADS_ASTRAY}


def need_libraries(table: Path, *, programs: Sequence[str] = ()) -> None:
    """Make sure that the libraries of the table load; install what brings them, and `programs`, or give up."""
    if not LINUX:
        return
    libraries = read_libraries(table)
    need_packages([*packages_missing(libraries), *programs])
    still = [library for library in libraries if not loads(library)]
    if still:
        give_up(f"Everything is installed, and still these do not load: {' '.join(still)}.")


def read_libraries(table: Path) -> dict[str, str]:
    """Read library -> package."""
    lines = (line.split() for line in table.read_text("utf-8").splitlines() if line[:1] != "#")
    return {words[0]: words[1] for words in lines if words}


def packages_missing(libraries: Mapping[str, str]) -> list[str]:
    return sorted({package for library, package in libraries.items() if not loads(library)})


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def need_packages(packages: Sequence[str]) -> None:
    """Install them where that asks nothing; otherwise say what to type and give up."""
    if not packages:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    by_hand = f"sudo {' '.join(install)}"
    root = as_root()
    if root is None or not shutil.which("apt-get"):
        give_up(f"System packages are missing. Somebody with root rights runs:\n  {by_hand}")
    say(f"installing system packages: {' '.join(packages)}")
    quiet = ["-qq", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    unasked = {"DEBIAN_FRONTEND": "noninteractive"}
    call([*root, "apt-get", *quiet, "update"], env=unasked)
    if call([*root, *install, *quiet], env=unasked, stdout=subprocess.DEVNULL):
        give_up(f"They could not be installed; apt-get says why above. By hand:\n  {by_hand}")


def as_root() -> list[str] | None:
    """Return what to write before a command to run it as root; None when that needs a password."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0:
        return ["sudo", "-n"]
    return None
