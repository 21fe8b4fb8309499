"""The doctor's round: everything that is looked at, in its order."""

import tomllib
from pathlib import Path

from genads_desktop.adapters.doctor.database import DatabaseProbe
from genads_desktop.adapters.doctor.ffmpeg import FFmpegProbe
from genads_desktop.adapters.doctor.home import HomeProbe
from genads_desktop.adapters.doctor.keys import KeyringProbe, ProviderKeysProbe
from genads_desktop.adapters.doctor.machine import DiskProbe, MemoryProbe, PythonProbe
from genads_desktop.adapters.doctor.needs import Needs
from genads_desktop.adapters.doctor.qt import FontProbe, QtProbe
from genads_desktop.config.paths import Paths, data_dir
from genads_desktop.ports.doctor import Probe
from genads_desktop.ports.secrets import Secrets


def probes(paths: Paths, secrets: Secrets) -> tuple[Probe, ...]:
    """Everything this installation stands on, the plainest first."""
    resources = data_dir("resources")
    needs = Needs.read(resources / "doctor/needs.toml")
    return (
        PythonProbe(needs),
        HomeProbe(paths.home),
        DiskProbe(paths.home, needs),
        MemoryProbe(needs),
        DatabaseProbe("Database", paths.store),
        DatabaseProbe("Ledger", paths.ledger),
        FFmpegProbe(),
        QtProbe(),
        FontProbe(resources / "fonts"),
        KeyringProbe(secrets),
        ProviderKeysProbe(secrets, _providers(resources / "accounts.toml")),
    )


def _providers(file: Path) -> dict[str, str]:
    """Titles of the providers by the name of their key."""
    entries = tomllib.loads(file.read_text("utf-8"))["providers"]
    return {entry["key_name"]: entry["title"] for entry in entries}
