"""Reading any photo safely: one RGB picture comes out, or one sentence on why not.

The file is only ever read. Nothing of it is trusted before the header has been checked: the number
of pixels is limited before any is decoded.
"""

import io
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

MOST_PIXELS = 170_000_000
"""Larger photos are refused: decoding them would take gigabytes. Just below Pillow's own limit."""
MOST_BYTES = 1_000_000_000
WORK_PIXELS = 24_000_000
"""Larger photos are worked on at this size."""
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "MPO")
NAMES = "JPEG, PNG, WebP, TIFF or HEIC"

COARSE = 40.0
"""Mean step of a JPEG's brightness table from which its blocks blur edges: about quality 65."""

_WIDE_MODES = {"I", "I;16", "I;16B", "I;16L", "I;16N", "F"}
_OPAQUE = 255
_SIXTEEN_BIT = 65535.0
_ORIENTATION = 0x0112
_LYING = {5, 6, 7, 8}


class PhotoError(Exception):
    """A photo cannot be read. The message is a full sentence for people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A photo, ready to work on."""

    pixels: NDArray[np.uint8]
    """(h, w, 3), sRGB, upright."""
    alpha: NDArray[np.uint8] | None
    """(h, w), straight; None when the file has none."""
    original_width: int
    """Upright width in the file, px; `pixels` may be smaller."""
    original_height: int
    notes: tuple[str, ...] = ()
    """Sentences on what had to be converted."""

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])


def read_photo(path: Path) -> Photo:
    """Read a photo as upright 8-bit sRGB, at most `WORK_PIXELS` large.

    Raises `PhotoError` with one sentence when the file is missing, empty, damaged, too large, or
    no photo.
    """
    with _sentences(path):
        _register_heif()
        data = _contents(path)
        with Image.open(io.BytesIO(data), formats=_known_formats()) as image:
            _check_size(path, image)
            return _converted(image, data)


def _contents(path: Path) -> bytes:
    size = path.stat().st_size
    if size == 0 and path.is_file():
        raise PhotoError(f"{path.name} is empty (0 bytes). Export the photo again.")
    if size > MOST_BYTES:
        raise PhotoError(f"{path.name} is larger than 1 GB. Export it at a smaller size.")
    return path.read_bytes()


def _register_heif() -> None:
    from pillow_heif import register_heif_opener

    register_heif_opener()


def _known_formats() -> tuple[str, ...]:
    Image.init()
    return tuple(name for name in FORMATS if name in Image.OPEN)


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    """Turn whatever a decoder says into one sentence that names the file."""
    name = path.name
    damaged = (
        f"{name} is damaged or was not copied completely. Copy it again from the camera or card."
    )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except FileNotFoundError:
        raise PhotoError(f"{name} is no longer there. Was it moved or renamed?") from None
    except IsADirectoryError:
        raise PhotoError(f"{name} is a folder, not a photo.") from None
    except PermissionError:
        raise PhotoError(f"{name} may not be read. Check its permissions.") from None
    except UnidentifiedImageError:
        raise PhotoError(f"{name} is not a photo we can read. Use {NAMES}.") from None
    except Image.DecompressionBombError:
        raise PhotoError(_too_large(name)) from None
    except MemoryError:
        raise PhotoError(
            f"There is not enough memory to open {name}. Use a smaller photo."
        ) from None
    except (
        OSError,
        SyntaxError,
        ValueError,
        EOFError,
        SystemError,
        struct.error,
        RuntimeError,
    ) as error:
        raise PhotoError(damaged) from error


def _too_large(name: str) -> str:
    most = MOST_PIXELS // 1_000_000
    return f"{name} has more than {most} million pixels. Export it at a smaller size."


def _check_size(path: Path, image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise PhotoError(_too_large(path.name))


def _converted(image: Image.Image, data: bytes) -> Photo:
    notes: list[str] = []
    if getattr(image, "n_frames", 1) > 1 and image.format not in {"MPO", "HEIF"}:
        notes.append("The file holds several pictures; the first one is used.")
    if _compressed_hard(image):
        notes.append(
            "The photo was compressed hard, so its outline may be uneven. Use the original file."
        )
    image.seek(0)
    deep = _deep_colours(image, data, notes)
    original = _upright_size(image)
    if image.format == "JPEG" and image.width * image.height > WORK_PIXELS:
        image.draft(None, _fitted(image.width, image.height))
    profile = image.info.get("icc_profile")
    upright = ImageOps.exif_transpose(_eight_bit(image, notes) if deep is None else deep)
    alpha = _alpha(upright)
    picture = _srgb(upright, profile, notes)
    return _fit_to_work(picture, alpha, original, notes)


def _compressed_hard(image: Image.Image) -> bool:
    steps = getattr(image, "quantization", {}).get(0, ())
    return len(steps) > 0 and sum(steps) / len(steps) > COARSE


def _upright_size(image: Image.Image) -> tuple[int, int]:
    turned = image.getexif().get(_ORIENTATION, 1) in _LYING
    return (image.height, image.width) if turned else (image.width, image.height)


def _fitted(width: int, height: int) -> tuple[int, int]:
    scale = min(1.0, (WORK_PIXELS / (width * height)) ** 0.5)
    return max(1, int(width * scale)), max(1, int(height * scale))


def _deep_colours(image: Image.Image, data: bytes, notes: list[str]) -> Image.Image | None:
    """Round 16-bit colours, which Pillow would cut off; None for all other pictures."""
    if image.format not in {"PNG", "TIFF"} or image.mode not in {"RGB", "RGBA"}:
        return None
    if not any(";16" in str(tile) for tile in getattr(image, "tile", ())):
        return None
    import cv2

    samples = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if samples is None or samples.dtype != np.uint16 or samples.shape[:2] != image.size[::-1]:
        return None
    order = [2, 1, 0, 3][: samples.shape[2]]
    rounded = Image.fromarray(_rounded(samples[..., order]))
    rounded.info = dict(image.info)
    rounded.getexif().update(image.getexif())
    notes.append("16-bit samples were rounded to 8 bits.")
    return rounded


def _eight_bit(image: Image.Image, notes: list[str]) -> Image.Image:
    """Bring wide samples to 8 bits by rounding, and palettes to plain colours."""
    if image.mode in _WIDE_MODES:
        notes.append("16-bit samples were rounded to 8 bits.")
        return Image.fromarray(_rounded(np.asarray(image)))
    if image.mode in {"P", "PA"}:
        see_through = image.mode == "PA" or "transparency" in image.info
        return image.convert("RGBA" if see_through else "RGB")
    if image.mode in {"La", "RGBa"}:
        return image.convert("LA" if image.mode == "La" else "RGBA")
    if image.mode in {"RGB", "L"} and "transparency" in image.info:
        return image.convert("RGBA")
    return image.convert("L") if image.mode == "1" else image


def _rounded(samples: NDArray[np.generic]) -> NDArray[np.uint8]:
    values = np.nan_to_num(samples.astype(np.float64), posinf=0.0, neginf=0.0)
    largest = float(values.max(initial=0.0))
    if np.issubdtype(samples.dtype, np.floating) and largest <= 1.0:
        top = 1.0
    else:
        top = _SIXTEEN_BIT if largest <= _SIXTEEN_BIT else float(np.iinfo(np.int32).max)
    return np.asarray(np.clip(values / top * _OPAQUE + 0.5, 0, _OPAQUE), np.uint8)


def _alpha(image: Image.Image) -> NDArray[np.uint8] | None:
    if "A" not in image.getbands():
        return None
    return np.array(image.getchannel("A"), np.uint8)


def _srgb(image: Image.Image, profile: bytes | None, notes: list[str]) -> Image.Image:
    """Convert to sRGB by the profile in the file, else by the usual meaning of its mode."""
    opaque = _without_alpha(image)
    if profile is not None:
        try:
            return _by_profile(opaque, profile, notes)
        except (ImageCms.PyCMSError, OSError, ValueError):
            notes.append("The colour profile in the file is damaged and was left out.")
    if opaque.mode == "LAB":
        return _between(opaque, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")))
    if opaque.mode == "CMYK":
        notes.append("The photo is CMYK without a usable profile; its colours are approximate.")
    return opaque.convert("RGB")


def _without_alpha(image: Image.Image) -> Image.Image:
    match image.mode:
        case "RGBA":
            return image.convert("RGB")
        case "LA":
            return image.convert("L")
        case _:
            return image


def _by_profile(image: Image.Image, profile: bytes, notes: list[str]) -> Image.Image:
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    name = (ImageCms.getProfileDescription(source) or "").strip()
    if "srgb" in name.lower() and image.mode == "RGB":
        return image
    converted = _between(image, source)
    notes.append(f"Colours were converted from {name or 'the profile in the file'} to sRGB.")
    return converted


def _between(image: Image.Image, source: ImageCms.ImageCmsProfile) -> Image.Image:
    target = ImageCms.createProfile("sRGB")
    converted = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
    if converted is None:
        raise ValueError("no conversion was made")
    return converted


def _fit_to_work(
    picture: Image.Image,
    alpha: NDArray[np.uint8] | None,
    original: tuple[int, int],
    notes: list[str],
) -> Photo:
    if picture.width * picture.height > WORK_PIXELS:
        size = _fitted(picture.width, picture.height)
        picture = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
        if alpha is not None:
            resized = Image.fromarray(alpha).resize(size, Image.Resampling.BOX)
            alpha = np.array(resized, np.uint8)
        notes.append("The photo is worked on at 24 million pixels.")
    return Photo(
        pixels=np.array(picture, np.uint8),
        alpha=None if alpha is None or bool((alpha == _OPAQUE).all()) else alpha,
        original_width=original[0],
        original_height=original[1],
        notes=tuple(notes),
    )
