"""The child process that paints on a cut-out: a `BrushJob` on standard input, a `BrushAnswer` as last line."""

import sys
import time
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.cutout.arrays import Photo8, Plane
from genads_desktop.adapters.cutout.images import write_grey, write_rgba
from genads_desktop.adapters.cutout.job import BrushAnswer, BrushJob
from genads_desktop.adapters.cutout.painting import Layers, painted
from genads_desktop.media.photo import PhotoError, read_photo
from genads_desktop.media.worker import die_with_parent

IMAGE, GLASS = "cutout.png", "glass.png"
_CHANNELS = 4


def main() -> int:
    """Paint one stroke; a sentence for people on standard error and 1 when a file cannot be read."""
    die_with_parent()
    try:
        answer = brush(BrushJob.model_validate_json(sys.stdin.read()))
    except (PhotoError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(answer.model_dump_json() + "\n")
    return 0


def brush(job: BrushJob) -> BrushAnswer:
    """Paint one stroke. Raises `PhotoError` when a file cannot be read, OSError on a full disk."""
    start = time.perf_counter()
    layers = _layers(job)
    height, width = layers.alpha.shape
    line = np.array(job.points, np.float64) * (width, height)
    radius = job.radius * max(width, height)
    done = painted(_photo(job, (width, height)), layers, line, radius, keep=job.keep)
    folder = Path(job.folder)
    write_rgba(folder / IMAGE, done.colour, done.alpha)
    if done.glass is not None:
        write_grey(folder / GLASS, done.glass)
    seconds = time.perf_counter() - start
    return BrushAnswer(glass=done.glass is not None, width=width, height=height, seconds=seconds)


def _layers(job: BrushJob) -> Layers:
    picture = _decoded(job.image, cv2.IMREAD_UNCHANGED)
    if picture.shape[2:] != (_CHANNELS,):
        raise PhotoError("The cut-out is damaged. Make it again from the photo.")
    colour = np.ascontiguousarray(picture[..., 2::-1])
    glass = None if job.glass is None else _share(_decoded(job.glass, cv2.IMREAD_GRAYSCALE))
    return Layers(colour, _share(picture[..., 3]), glass)


def _photo(job: BrushJob, size: tuple[int, int]) -> Photo8:
    pixels = read_photo(Path(job.photo)).pixels
    if pixels.shape[1::-1] == size:
        return pixels
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _decoded(file: str, how: int) -> NDArray[np.uint8]:
    picture = cv2.imdecode(np.fromfile(file, np.uint8), how)
    if picture is None:
        raise PhotoError("The cut-out is damaged. Make it again from the photo.")
    return np.asarray(picture, np.uint8)


def _share(plane: NDArray[np.uint8]) -> Plane:
    return np.asarray(plane.astype(np.float32) / np.float32(255), np.float32)


if __name__ == "__main__":
    raise SystemExit(main())
