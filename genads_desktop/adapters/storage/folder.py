"""Media in a folder of this machine, under the keys they have in S3."""

import asyncio
import hashlib
import os
import re
import sys
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from genads_desktop.adapters.storage.failures import translated_errors
from genads_desktop.adapters.storage.scratch import Scratch
from genads_desktop.domain.media import MediaRef
from genads_desktop.ports.errors import MediaStoreError

HASH_DIGITS = 12
_CHUNK = 1 << 20
_PREFIX = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]{0,127}/)+")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")


class FolderStorage:
    """Keeps every file under a name that holds its hash; a kept file is never changed."""

    def __init__(self, root: Path, scratch: Path) -> None:
        """`scratch` is on the same disk as `root`, so that a finished file only changes its name."""
        self._root = root
        self._scratch = Scratch(scratch)

    def path(self, ref: MediaRef) -> Path:
        place = self._place(ref.key)
        if not place.is_file():
            raise MediaStoreError(
                f"The file {ref.key} is not in the media folder {self._root}. It may have been "
                "deleted or moved. Put it back, or make it again."
            )
        return place

    def holds(self, ref: MediaRef) -> bool:
        try:
            return self._place(ref.key).stat().st_size == ref.size_bytes
        except (OSError, MediaStoreError):
            return False

    def find(self, key: str) -> Path | None:
        try:
            place = self._place(key)
        except MediaStoreError:
            return None
        return place if place.is_file() else None

    async def keep(self, source: Path, prefix: str, stem: str) -> MediaRef:
        return await asyncio.to_thread(self._keep, source, prefix, stem)

    def scratch(self) -> Path:
        with translated_errors(self._root):
            return self._scratch.folder()

    def sweep(self) -> None:
        """Remove the work in progress of programs that are no longer running."""
        self._scratch.sweep()

    def close(self) -> None:
        """Remove this program's own work in progress."""
        self._scratch.close()

    def _keep(self, source: Path, prefix: str, stem: str) -> MediaRef:
        _check_names(prefix, stem)
        with _opened(source) as file, translated_errors(self._root):
            part = self._scratch.run_folder() / f"{uuid4().hex}.part"
            try:
                sha256, size = _copy(file, part)
                key = f"{prefix}{stem}-{sha256[:HASH_DIGITS]}{_suffix(source)}"
                self._put_in_place(part, self._place(key), sha256)
            finally:
                part.unlink(missing_ok=True)
        return MediaRef(key=key, sha256=sha256, size_bytes=size)

    def _put_in_place(self, part: Path, target: Path, sha256: str) -> None:
        """Give the file its name, unless the same content stands there already."""
        if target.is_file() and _sha256_of(target) == sha256:
            return
        made = [folder for folder in (target.parent, *target.parents) if not folder.exists()]
        target.parent.mkdir(parents=True, exist_ok=True)
        part.replace(target)
        for folder in {target.parent, *(new.parent for new in made)}:
            _flush_folder(folder)

    def _place(self, key: str) -> Path:
        """Turn a key into a path below the root, whoever wrote the key."""
        parts = key.split("/")
        if not all(_NAME.fullmatch(part) for part in parts):
            raise MediaStoreError(
                f"{key!r} is not the name of a file in the media folder. Nothing was read or written."
            )
        return self._root.joinpath(*parts)


def _check_names(prefix: str, stem: str) -> None:
    if not (_PREFIX.fullmatch(prefix) and _NAME.fullmatch(stem)):
        raise MediaStoreError(
            f"{prefix + stem!r} cannot be the name of a file in the media folder. Nothing was written."
        )


def _opened(source: Path) -> BinaryIO:
    try:
        return source.open("rb")
    except OSError as error:
        raise MediaStoreError(
            f"The file {source} cannot be read ({error.strerror}). Nothing was stored. Check that it "
            "is still there and may be read."
        ) from error


def _suffix(source: Path) -> str:
    suffix = source.suffix.lower()
    return suffix if _SUFFIX.fullmatch(suffix) else ""


def _copy(source: BinaryIO, part: Path) -> tuple[str, int]:
    """Copy and hash in one pass, and wait until the disk has it."""
    digest = hashlib.sha256()
    size = 0
    with part.open("xb") as target:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            target.write(chunk)
            size += len(chunk)
        target.flush()
        os.fsync(target.fileno())
    return digest.hexdigest(), size


def _sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _flush_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut. Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
