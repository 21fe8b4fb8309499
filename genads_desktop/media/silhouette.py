"""The silhouette of a cut-out: the picture without the empty border around it."""

from pathlib import Path

_SOLID = 127


def write_silhouette(source: Path, target: Path, *, height: int) -> None:
    """Crop a picture with alpha to what is solid in it, and write it as a PNG at most `height` px high.

    Raise `OSError` when it cannot be read or written.
    """
    from PIL import Image

    with Image.open(source) as picture:
        whole = picture.convert("RGBA")
    box = whole.getchannel("A").point(lambda level: 255 if level > _SOLID else 0).getbbox()
    cropped = whole.crop(box) if box else whole
    cropped.thumbnail((height * 2, height))
    cropped.save(target, format="PNG")
