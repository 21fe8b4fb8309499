"""Files that leave the app: copied whole or not at all, and never over another file."""

import asyncio
import hashlib
import os
import threading
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import BinaryIO

from genads_desktop.ports.errors import MediaStoreError

_CHUNK = 1 << 20


async def copy_film(source: Path, target: Path, on_share: Callable[[float], None]) -> str:
    """Copy a film and give the SHA-256 of what was written. Cancelling leaves nothing.

    Raise `MediaStoreError` with a sentence when the disk is full or may not be written to.
    """
    stop = threading.Event()
    loop = asyncio.get_running_loop()

    def tell(share: float) -> None:
        loop.call_soon_threadsafe(on_share, share)

    work = asyncio.ensure_future(asyncio.to_thread(_copy, source, target, stop, tell))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait({work})
        raise
    except OSError as error:
        raise unwritable(target.parent, error) from error


def write_text(target: Path, text: str) -> None:
    """Write a small file whole. Raise `MediaStoreError`."""
    part = hidden(target)
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise unwritable(target.parent, error) from error


def hidden(target: Path) -> Path:
    """The name a file has while it is not whole."""
    return target.with_name(f".{target.stem}.part{target.suffix}")


def free_path(folder: Path, stem: str, suffix: str) -> Path:
    """The first of `name`, `name 2`, `name 3`... that no file has."""
    wanted = folder / f"{stem}{suffix}"
    if not wanted.exists():
        return wanted
    numbered = (folder / f"{stem} {number}{suffix}" for number in count(2))
    return next(path for path in numbered if not path.exists())


def unwritable(folder: Path, error: OSError) -> MediaStoreError:
    return MediaStoreError(
        f"The film could not be written to {folder} ({error.strerror}). It is safe in the library; "
        "make room or choose another folder, and export again."
    )


def _copy(
    source: Path, target: Path, stop: threading.Event, on_share: Callable[[float], None]
) -> str:
    try:
        with source.open("rb") as reader, target.open("wb") as writer:
            return _streamed(reader, writer, source.stat().st_size, stop, on_share)
    except OSError:
        target.unlink(missing_ok=True)
        raise
    finally:
        if stop.is_set():
            target.unlink(missing_ok=True)


def _streamed(
    reader: BinaryIO,
    writer: BinaryIO,
    size: int,
    stop: threading.Event,
    on_share: Callable[[float], None],
) -> str:
    digest = hashlib.sha256()
    while not stop.is_set() and (chunk := reader.read(_CHUNK)):
        writer.write(chunk)
        digest.update(chunk)
        on_share(writer.tell() / max(1, size))
    writer.flush()
    os.fsync(writer.fileno())
    return digest.hexdigest()
