"""The home of this installation, and what looks whether it can be used."""

from pathlib import Path

from genads_desktop.adapters.doctor.round import probes
from genads_desktop.adapters.secrets.keyring import KeyringSecrets
from genads_desktop.config.paths import Paths, home
from genads_desktop.config.settings import LoadedSettings, load_settings
from genads_desktop.ports.doctor import Probe
from genads_desktop.ports.errors import StoreError


def open_home(folder: Path | None = None) -> tuple[Paths, LoadedSettings]:
    """Make the home's folders, and read its settings. Raise `StoreError`."""
    place = folder or home()
    settings = load_settings(Paths.below(place).settings)
    paths = Paths.below(place, media=settings.effective.media_folder)
    try:
        paths.make_folders()
    except OSError as error:
        raise StoreError(
            f"The folder {place} cannot be used ({error.strerror}). Set GENADS_HOME to a folder "
            "you may write in."
        ) from error
    return paths, settings


def open_probes() -> tuple[Probe, ...]:
    """What the doctor looks at; it works where the home does not."""
    return probes(Paths.below(home()), KeyringSecrets())
