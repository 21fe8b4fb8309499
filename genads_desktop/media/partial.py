"""Files that appear whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def part_path(target: Path) -> Path:
    """Name under which `target` is written: `ad.mp4` becomes `ad.part.mp4`."""
    return target.with_name(f"{target.stem}.part{target.suffix}")


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Yield the partial name; afterwards `target` is complete and on the disk, or untouched."""
    part = part_path(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        yield part
        finish(part, target)
    finally:
        discard_partial(target)


def finish(part: Path, target: Path) -> None:
    """Flush a written file to the disk and give it its name."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)


def discard_partial(target: Path) -> None:
    """Remove what an interrupted writer of `target` left."""
    part_path(target).unlink(missing_ok=True)
