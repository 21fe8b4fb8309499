"""The child process that cuts out: a `CutoutJob` on standard input, a `CutoutAnswer` as last line."""

import sys
import time
from pathlib import Path

import cv2
import numpy as np

from genads_desktop.adapters.cutout.images import write_grey, write_rgba
from genads_desktop.adapters.cutout.job import CutoutAnswer, CutoutJob
from genads_desktop.adapters.cutout.order import Seed, decided
from genads_desktop.media.photo import Photo, PhotoError, read_photo
from genads_desktop.media.worker import die_with_parent

IMAGE, GLASS = "cutout.png", "glass.png"


def main() -> int:
    """Do one job; a sentence for people on standard error and 1 when a photo cannot be read."""
    die_with_parent()
    try:
        answer = cut_out(CutoutJob.model_validate_json(sys.stdin.read()))
    except (PhotoError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(answer.model_dump_json() + "\n")
    return 0


def cut_out(job: CutoutJob) -> CutoutAnswer:
    """Do one job. Raises `PhotoError` when a photo cannot be read, OSError on a full disk."""
    photo, second, note = _photos(job)
    start = time.perf_counter()
    decision = decided(photo, second, _seed(job, photo))
    seconds = time.perf_counter() - start
    folder = Path(job.folder)
    write_rgba(folder / IMAGE, decision.colour, decision.alpha)
    if decision.glass is not None:
        write_grey(folder / GLASS, decision.glass)
    return CutoutAnswer(
        mode=decision.mode,
        method=decision.method,
        quality=decision.quality,
        reason=decision.reason,
        glass=decision.glass is not None,
        warnings=(*photo.notes, *note, *decision.warnings),
        width=photo.width,
        height=photo.height,
        seconds=seconds,
    )


def _photos(job: CutoutJob) -> tuple[Photo, Photo | None, tuple[str, ...]]:
    """Read the photos; a second one that cannot be read is left out and said."""
    photo = read_photo(Path(job.photo))
    if job.second is None:
        return photo, None, ()
    try:
        return photo, read_photo(Path(job.second)), ()
    except PhotoError as error:
        return photo, None, (f"The second photo was not used: {error}",)


def _seed(job: CutoutJob, photo: Photo) -> Seed | None:
    if job.seed is None:
        return None
    mask = cv2.imdecode(np.fromfile(job.seed, np.uint8), cv2.IMREAD_GRAYSCALE)
    if mask is None:
        return None
    full = cv2.resize(mask, (photo.width, photo.height), interpolation=cv2.INTER_LINEAR)
    return Seed(mask=np.asarray(full, np.float32) / np.float32(255), model=job.seed_model)


if __name__ == "__main__":
    raise SystemExit(main())
