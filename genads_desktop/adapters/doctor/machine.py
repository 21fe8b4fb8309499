"""The machine itself: Python, disk and memory."""

import ctypes
import os
import shutil
import sys
from pathlib import Path

from genads_desktop.adapters.doctor.needs import GIGABYTE, Needs
from genads_desktop.adapters.doctor.places import nearest_existing
from genads_desktop.ports.doctor import Finding


class PythonProbe:
    """Compares the Python that is running with those the packages are pinned for."""

    name = "Python"

    def __init__(self, needs: Needs, version: tuple[int, int] = sys.version_info[:2]) -> None:
        self._needs = needs
        self._version = version

    async def examine(self) -> Finding:
        low, high = self._needs.python_at_least, self._needs.python_below
        ok = low <= self._version < high
        span = f"{_dotted(low)} to {_dotted((high[0], high[1] - 1))}"
        return Finding(
            name=self.name,
            ok=ok,
            detail=f"Python {_dotted(self._version)} runs this; {span} are supported.",
            fix="" if ok else f"Install Python {span} and set GenAds up with it.",
        )


class DiskProbe:
    """Measures the space that is left where the home is."""

    name = "Disk"

    def __init__(self, home: Path, needs: Needs) -> None:
        self._home = home
        self._needs = needs

    async def examine(self) -> Finding:
        free = shutil.disk_usage(nearest_existing(self._home)).free / GIGABYTE
        ok = free >= self._needs.disk_gb
        return Finding(
            name=self.name,
            ok=ok,
            detail=f"{free:.1f} GB are free at {self._home}; {self._needs.disk_gb:g} GB are needed.",
            fix="" if ok else "Free some space, or name a folder on a larger disk in GENADS_HOME.",
        )


class MemoryProbe:
    """Reads how much memory the machine has, or what a container may use of it."""

    name = "Memory"

    def __init__(self, needs: Needs, total: int | None = None) -> None:
        """`total` is in bytes; None measures this machine."""
        self._needs = needs
        self._total = total

    async def examine(self) -> Finding:
        total = (self._total or memory_bytes()) / GIGABYTE
        ok = total >= self._needs.memory_gb
        return Finding(
            name=self.name,
            ok=ok,
            detail=f"{total:.1f} GB of memory; {self._needs.memory_gb:g} GB are needed.",
            fix=""
            if ok
            else "Set workers = 1 in settings.toml and close other programs meanwhile.",
            needed=False,
        )


def memory_bytes() -> int:
    """Memory this process may use, in bytes."""
    if sys.platform == "win32":
        return _windows_memory()
    whole = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    limit = Path("/sys/fs/cgroup/memory.max")
    allowed = limit.read_text().strip() if limit.is_file() else "max"
    return min(whole, int(allowed)) if allowed.isdigit() else whole


def _windows_memory() -> int:
    total = ctypes.c_ulonglong()
    kernel32 = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(total))
    return total.value * 1024


def _dotted(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]}"
