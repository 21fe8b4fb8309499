"""The child process that makes a preview: a `PreviewJob` on standard input, its file as last line."""

import sys
from pathlib import Path
from uuid import uuid4

from PIL import Image

from genads_desktop.adapters.previews.job import PreviewJob
from genads_desktop.media.photo import PhotoError, read_photo
from genads_desktop.media.worker import die_with_parent

QUALITY = 90


def main() -> int:
    """Make one preview; a sentence for people on standard error and 1 when that cannot be done."""
    die_with_parent()
    try:
        made = make(PreviewJob.model_validate_json(sys.stdin.read()))
    except (PhotoError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{made}\n")
    return 0


def make(job: PreviewJob) -> Path:
    """Write one preview, complete under its name or not at all. Raise `PhotoError`, OSError."""
    photo = read_photo(Path(job.picture))
    image = Image.fromarray(photo.pixels)
    see_through = photo.alpha is not None
    if photo.alpha is not None:
        image.putalpha(Image.fromarray(photo.alpha))
    image.thumbnail((job.edge, job.edge), Image.Resampling.LANCZOS, reducing_gap=3.0)
    target = Path(job.target + (".png" if see_through else ".jpg"))
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}-{uuid4().hex}.part")
    if see_through:
        image.save(part, "PNG", compress_level=3)
    else:
        image.save(part, "JPEG", quality=QUALITY)
    return part.replace(target)


if __name__ == "__main__":
    raise SystemExit(main())
