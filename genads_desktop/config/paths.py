"""Where this installation keeps its files, and where it finds the ones it came with."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

import genads_desktop

HOME_VARIABLE = "GENADS_HOME"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The files and folders of one installation; none of them need exist."""

    home: Path
    settings: Path
    store: Path
    ledger: Path
    media: Path
    logs: Path
    cache: Path
    """What can be made again: safe to delete while the app is closed."""
    scratch: Path
    """Work in progress, on the same disk as `media` so that files can be moved there in one step."""

    @classmethod
    def below(cls, home: Path, *, media: Path | None = None) -> Self:
        """Lay everything out under `home`, except media if it has a folder of its own."""
        media_folder = media or home / "media"
        return cls(
            home=home,
            settings=home / "settings.toml",
            store=home / "store.db",
            ledger=home / "ledger.db",
            media=media_folder,
            logs=home / "logs",
            cache=home / "cache",
            scratch=media_folder / ".scratch" if media else home / "scratch",
        )

    def make_folders(self) -> None:
        """Make the folders that are missing. Raise `OSError` where that is not allowed."""
        for folder in (self.home, self.media, self.logs, self.cache, self.scratch):
            folder.mkdir(parents=True, exist_ok=True)


def home(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder everything of this user is in: `GENADS_HOME`, else the system's place for it."""
    chosen = environ.get(HOME_VARIABLE, "").strip()
    if chosen:
        return Path(chosen).expanduser().resolve()
    import platformdirs

    return platformdirs.user_data_path("GenAds Desktop", appauthor=False)


def data_dir(name: Literal["resources", "ui"]) -> Path:
    """Return a folder the program came with: in a frozen program, an installed wheel or a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / name
    package = Path(genads_desktop.__file__).parent
    installed = package / f"_{name}"
    return installed if installed.is_dir() else package.parent / name
