"""What FFmpeg says a file is: for containers and fields our own probe does not read."""

import re
from dataclasses import dataclass
from pathlib import Path

from genads_desktop.media.child import run_child
from genads_desktop.media.ffmpeg import FFmpegError, found_ffmpeg

_VIDEO = re.compile(r"Stream #.*?: Video: (?P<rest>.*)")
_SIZE = re.compile(r"\b(\d{2,5})x(\d{2,5})\b")
_RATE = re.compile(r"([\d.]+) fps\b")
_DURATION = re.compile(r"Duration: (\d+):(\d+):(\d+\.\d+)")
_PIXELS = re.compile(r"\b(?:yuv|gbr|gray|nv|p0|rgb|bgr)\w*\(([^)]*)\)")
_RANGES = frozenset({"tv", "pc", "progressive", "top first", "bottom first"})
_HD_LINES = 720
_MATRICES = {
    "bt709": "bt709",
    "smpte170m": "smpte170m",
    "bt470bg": "bt470",
    "fcc": "fcc",
    "smpte240m": "smpte240m",
    "bt2020nc": "bt2020",
    "bt2020c": "bt2020",
}
"""FFmpeg's names of matrices, and what its scale filter calls them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """A video file in FFmpeg's words."""

    codec: str
    width: int
    height: int
    fps: float
    seconds: float
    has_audio: bool
    matrix: str
    """Of the file, or what its size makes likely when it does not say."""
    transfer: str
    """Empty when the file does not say."""


async def describe(path: Path) -> Description:
    """Ask FFmpeg about a file. Raises `FFmpegError` when it holds no pictures."""
    result = await run_child((await found_ffmpeg(), "-hide_banner", "-nostdin", "-i", path))
    text = result.stderr_tail
    stream = _VIDEO.search(text)
    size = _SIZE.search(stream["rest"]) if stream else None
    if stream is None or size is None:
        raise FFmpegError(f"{path.name} holds no pictures that can be read.")
    rate, duration = _RATE.search(stream["rest"]), _DURATION.search(text)
    height = int(size[2])
    matrix, transfer = _colours(stream["rest"], height=height)
    return Description(
        codec=stream["rest"].split()[0].rstrip(","),
        width=int(size[1]),
        height=height,
        fps=float(rate[1]) if rate else 0.0,
        seconds=_seconds(*duration.groups()) if duration else 0.0,
        has_audio=": Audio: " in text,
        matrix=matrix,
        transfer=transfer,
    )


def _colours(words: str, *, height: int) -> tuple[str, str]:
    """Read matrix and transfer of `yuv420p(tv, bt709, progressive)` or of `(tv, a/b/c)`."""
    pixels = _PIXELS.search(words)
    named = [part.strip() for part in pixels[1].split(",")] if pixels else []
    colour = next((part for part in named if part not in _RANGES), "")
    matrix, _, rest = colour.partition("/")
    transfer = rest.rpartition("/")[2] if rest else matrix
    likely = "bt709" if height >= _HD_LINES else "smpte170m"
    return _MATRICES.get(matrix, likely), transfer


def _seconds(hours: str, minutes: str, seconds: str) -> float:
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
