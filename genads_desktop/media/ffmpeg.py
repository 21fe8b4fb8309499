"""FFmpeg: where the program is, and how it is run."""

import asyncio
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from genads_desktop.media.child import run_child

STALL_SECONDS = 120.0
_OPTIONS = ("-hide_banner", "-nostdin", "-nostats", "-v", "error", "-progress", "pipe:1", "-y")
_MICROSECONDS = 1_000_000
_WORDS_LENGTH = 600


class FFmpegError(Exception):
    """FFmpeg could not do its work. The message is a sentence, with FFmpeg's own words at the end."""


@cache
def ffmpeg_binary() -> str:
    """Path of the FFmpeg program that came with the application."""
    import imageio_ffmpeg

    try:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError as error:
        raise FFmpegError(
            "FFmpeg is missing. Install GenAds Desktop again, or name a program in IMAGEIO_FFMPEG_EXE."
        ) from error


async def found_ffmpeg() -> str:
    """The same, for an event loop: the first time the program is tried, which may take a second."""
    return await asyncio.to_thread(ffmpeg_binary)


async def run_ffmpeg(
    arguments: Sequence[str | Path],
    *,
    seconds: float,
    on_progress: Callable[[float], None] | None = None,
    stdin: bytes | None = None,
) -> int:
    """Run FFmpeg and tell the share of `seconds` that is done, 0..1; give back how many frames it wrote.

    `arguments` are the command line without the program and without global options.
    Cancelling kills it at once. Raises `FFmpegError` when it fails.
    """
    report = _ProgressReader(seconds, on_progress)
    result = await run_child(
        (await found_ffmpeg(), *_OPTIONS, *arguments),
        stdin=stdin,
        on_line=report.read,
        stall_seconds=STALL_SECONDS,
    )
    if result.returncode != 0:
        said = ffmpeg_words(result.stderr_tail) or f"exit code {result.returncode}"
        raise FFmpegError(f"The media file could not be made. FFmpeg said: {said}")
    report.finish()
    return report.frames


def ffmpeg_words(stderr: str) -> str:
    """Give the end of what FFmpeg said, in one line."""
    return " ".join(stderr.split())[-_WORDS_LENGTH:]


def compiled(output: Any) -> list[str]:
    """Turn a graph of ffmpeg-python into `arguments`; it only writes the words, we run them."""
    import ffmpeg

    return list(map(str, ffmpeg.compile(output, cmd="ffmpeg")[1:]))


class _ProgressReader:
    """Understands the key=value lines of `-progress`."""

    def __init__(self, seconds: float, on_progress: Callable[[float], None] | None) -> None:
        self._seconds = max(seconds, 1e-3)
        self._on_progress = on_progress
        self._share = 0.0
        self.frames = 0

    def read(self, line: str) -> None:
        key, _, value = line.partition("=")
        if key == "out_time_us" and value.lstrip("-").isdigit():
            self._tell(int(value) / _MICROSECONDS / self._seconds)
        if key == "frame" and value.strip().isdigit():
            self.frames = int(value)

    def finish(self) -> None:
        self._tell(1.0)

    def _tell(self, share: float) -> None:
        share = min(1.0, share)
        if self._on_progress is not None and share > self._share:
            self._share = share
            self._on_progress(share)
