"""The child process that runs rembg: a `MaskJob` on standard input, a mask on disk.

It is a process of its own because rembg ends the program when a part of it is missing, and because
its import is slow: the matting library it brings compiles itself, and is replaced by a stub here.
"""

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from PIL import Image

from genads_desktop.adapters.cutout.arrays import Photo8
from genads_desktop.adapters.cutout.errors import NoModelError
from genads_desktop.adapters.cutout.evidence import shrunk
from genads_desktop.adapters.cutout.images import write_grey
from genads_desktop.adapters.cutout.job import MaskJob
from genads_desktop.adapters.cutout.neural import CUSTOM, MODELS
from genads_desktop.media.photo import PhotoError, read_photo
from genads_desktop.media.worker import die_with_parent

SIDE = 1024
"""Longest side the models look at, px; they work at 1024 or less themselves."""
STUBS = (
    ("pymatting.alpha.estimate_alpha_cf", "estimate_alpha_cf"),
    ("pymatting.foreground.estimate_foreground_ml", "estimate_foreground_ml"),
    ("pymatting.util.util", "stack_images"),
)


def main() -> int:
    """Do one job; a sentence on standard error and not 0 when there is no mask."""
    die_with_parent()
    try:
        find_mask(MaskJob.model_validate_json(sys.stdin.read()))
    except (NoModelError, PhotoError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def find_mask(job: MaskJob) -> None:
    """Write the mask of a photo. Raises `NoModelError`, or what onnxruntime raises, without one."""
    if job.model not in (*MODELS, CUSTOM) or not Path(job.model_path).is_file():
        raise NoModelError(f"The model {job.model} is not on this disk.")
    photo, _ = shrunk(read_photo(Path(job.photo)).pixels, SIDE)
    mask = _predicted(job, photo)
    write_grey(Path(job.mask), np.asarray(mask.astype(np.float32) / 255, np.float32))


def _predicted(job: MaskJob, photo: Photo8) -> Photo8:
    remove, new_session = _rembg()
    session = new_session(job.model, model_path=job.model_path)
    if not session.is_local():
        raise NoModelError(f"The model {job.model} would send the photo away.")
    mask = remove(Image.fromarray(photo), session=session, only_mask=True)
    return np.asarray(mask.convert("L"), np.uint8)


def _rembg() -> tuple[Any, Any]:
    """Import rembg without the matting library, which takes most of a minute to compile."""
    for name, function in STUBS:
        _stub(name, function)
    try:
        from rembg import new_session, remove
    except (ImportError, SystemExit) as error:
        raise NoModelError("rembg or onnxruntime is not installed completely.") from error
    return remove, new_session


def _stub(name: str, function: str) -> None:
    parts = name.split(".")
    for length in range(1, len(parts) + 1):
        sys.modules.setdefault(".".join(parts[:length]), ModuleType(".".join(parts[:length])))
    setattr(sys.modules[name], function, _not_available)


def _not_available(*_args: Any, **_options: Any) -> Any:
    raise NoModelError("Matting is not part of this program.")


if __name__ == "__main__":
    raise SystemExit(main())
