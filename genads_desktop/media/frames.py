"""Frames of a clip as arrays, exact by number."""

import contextlib
import os
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import numpy as np
from numpy.typing import NDArray

from genads_desktop.media.child import popen_options
from genads_desktop.media.ffmpeg import FFmpegError, ffmpeg_binary, ffmpeg_words
from genads_desktop.media.probe import probe
from genads_desktop.media.profile import FPS, PixelFormat

_TAIL_BYTES = 8192


def seek_seconds(frame: int, fps: float = FPS) -> float:
    """Where to seek so that `frame` is the first one decoded: half a frame before it."""
    return max(0.0, (frame - 0.5) / fps)


class FrameReader:
    """Reads the frames `[first, last)` of a 24 fps clip, one array each, in order.

    I420 frames are uint8 (h * 3 / 2, w) as the file has them; RGBA ones uint8 (h, w, 4).
    Blocking: for worker processes and tests. Raises `ProbeError` and `FFmpegError`.
    """

    def __init__(
        self,
        clip: Path,
        *,
        first: int = 0,
        last: int | None = None,
        pixels: PixelFormat = PixelFormat.I420,
    ) -> None:
        track = probe(clip).video
        if track is None:
            raise FFmpegError(f"{clip.name} has no pictures.")
        self._clip = clip
        self._first = first
        self._count = max(0, (track.frames if last is None else last) - first)
        self._pixels = pixels
        self.frame_shape = _shape(pixels, track.width, track.height)
        self._process: subprocess.Popen[bytes] | None = None
        self._stderr = bytearray()

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._command(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **popen_options(),
        )
        assert self._process.stderr is not None
        threading.Thread(target=self._drain, args=(self._process.stderr,), daemon=True).start()
        return self

    def __iter__(self) -> Iterator[NDArray[np.uint8]]:
        assert self._process is not None
        assert self._process.stdout is not None
        size = int(np.prod(self.frame_shape))
        for number in range(self._count):
            data = self._process.stdout.read(size)
            if len(data) < size:
                said = ffmpeg_words(self._stderr.decode("utf-8", "replace"))
                raise FFmpegError(
                    f"{self._clip.name} ends before frame {self._first + number}. {said}"
                )
            yield np.frombuffer(data, np.uint8).reshape(self.frame_shape)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()

    def _command(self) -> list[str]:
        return [
            *(ffmpeg_binary(), "-hide_banner", "-nostdin", "-nostats", "-v", "error"),
            *("-ss", f"{seek_seconds(self._first):.6f}", "-i", str(self._clip), "-an"),
            *("-frames:v", str(max(1, self._count)), "-fps_mode", "passthrough"),
            *("-f", "rawvideo", "-pix_fmt", self._pixels.value, "pipe:1"),
        ]

    def _drain(self, pipe: IO[bytes]) -> None:
        with pipe, contextlib.suppress(ValueError, OSError):
            while chunk := os.read(pipe.fileno(), 4096):
                self._stderr.extend(chunk)
                del self._stderr[:-_TAIL_BYTES]


def read_frame(
    clip: Path, number: int, *, pixels: PixelFormat = PixelFormat.I420
) -> NDArray[np.uint8]:
    """Read one frame of a clip. Raises `FFmpegError` when there is no such frame."""
    with FrameReader(clip, first=number, last=number + 1, pixels=pixels) as frames:
        return next(iter(frames))


def _shape(pixels: PixelFormat, width: int, height: int) -> tuple[int, ...]:
    return (height, width, 4) if pixels == PixelFormat.RGBA else (height * 3 // 2, width)
