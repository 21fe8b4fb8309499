"""Delivery: a finished film leaves the app as a file."""

import asyncio
import os
import shutil
from pathlib import Path

from genads_desktop.domain.ad_project import AdProject, FinishedAd, Variation
from genads_desktop.domain.errors import DomainError
from genads_desktop.ports.errors import MediaStoreError
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.services.file_names import file_name


class NothingToDeliverError(DomainError):
    """The variation has no finished film."""


class Delivery:
    """Exports finished films into folders people choose."""

    def __init__(self, storage: MediaStorage) -> None:
        self._storage = storage

    async def export(self, project: AdProject, index: int, folder: Path) -> Path:
        """Copy the latest film of a variation into `folder` and return the new file.

        Raise `NothingToDeliverError` or `MediaStoreError`; nothing half written is left.
        """
        variation = project.variation(index)
        ad = _latest(variation)
        target = folder / f"{file_name(_title(project, variation))}.mp4"
        await asyncio.to_thread(_copy_whole, self._storage.path(ad.video), target)
        return target


def check_folder(folder: Path) -> None:
    """Make the folder and try to write in it. Raise `MediaStoreError` with a sentence if it cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".genads-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise MediaStoreError(
            f"The folder {folder} cannot be written to ({error.strerror}). Nothing was made; "
            "choose another folder."
        ) from error


def _latest(variation: Variation) -> FinishedAd:
    if not variation.finished:
        raise NothingToDeliverError(
            f"Variation {variation.index + 1} has no finished film yet. Generate it first."
        )
    return variation.finished[-1]


def _title(project: AdProject, variation: Variation) -> str:
    name = f"{project.perfume.name} {variation.seconds:.0f}s"
    if len(project.variations) > 1:
        name += f" {variation.index + 1} {variation.title or variation.approach}"
    return name


def _copy_whole(source: Path, target: Path) -> None:
    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with source.open("rb") as reader, part.open("wb") as writer:
            shutil.copyfileobj(reader, writer, length=1 << 20)
            writer.flush()
            os.fsync(writer.fileno())
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise MediaStoreError(
            f"The film could not be written to {target.parent} ({error.strerror}). "
            "It is safe in the library; make room or choose another folder, and export again."
        ) from error
