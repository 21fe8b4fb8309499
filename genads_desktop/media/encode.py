"""Raw frames in, a finished video file out; used inside worker processes."""

import contextlib
import os
import queue
import subprocess
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import numpy as np
from numpy.typing import NDArray

from genads_desktop.media.child import popen_options
from genads_desktop.media.ffmpeg import FFmpegError, ffmpeg_binary, ffmpeg_words
from genads_desktop.media.partial import discard_partial, finish, part_path
from genads_desktop.media.profile import FPS, TAKE, EncodingProfile, PixelFormat

QUEUED_FRAMES = 4
"""Frames that may wait for FFmpeg: enough to overlap drawing and encoding, too few to fill memory."""
_TAIL_BYTES = 8192


class FrameEncoder:
    """Writes frames to `target` through FFmpeg while the next ones are being drawn.

    Leaving the `with` block cleanly finishes the file; leaving it with an exception kills FFmpeg
    and removes the partial file. Raises `FFmpegError` when FFmpeg fails.
    """

    def __init__(
        self, target: Path, *, width: int, height: int, profile: EncodingProfile = TAKE
    ) -> None:
        self._target = target
        self._width = width
        self._height = height
        self._profile = profile
        self._frames: queue.Queue[bytes | None] = queue.Queue(QUEUED_FRAMES)
        self._stderr = bytearray()
        self._broken = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._threads: tuple[threading.Thread, ...] = ()
        self.frames_written = 0

    @property
    def frame_shape(self) -> tuple[int, ...]:
        """Shape that `write` takes: (h * 3 / 2, w) for I420, (h, w, 4) for RGBA."""
        if self._profile.pixels == PixelFormat.RGBA:
            return (self._height, self._width, 4)
        return (self._height * 3 // 2, self._width)

    def __enter__(self) -> Self:
        self._target.parent.mkdir(parents=True, exist_ok=True)
        process = subprocess.Popen(
            self._command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            **popen_options(),
        )
        self._process = process
        self._threads = (
            threading.Thread(target=self._feed, args=(process.stdin,), daemon=True),
            threading.Thread(target=self._drain, args=(process.stderr,), daemon=True),
        )
        for thread in self._threads:
            thread.start()
        return self

    def write(self, frame: NDArray[np.uint8]) -> None:
        """Append one frame of `frame_shape`, uint8; the array may be used again afterwards.

        Raises ValueError for another shape, `FFmpegError` when FFmpeg has ended early.
        """
        if frame.shape != self.frame_shape or frame.dtype != np.uint8:
            raise ValueError(
                f"expected uint8 frames of shape {self.frame_shape}, got {frame.dtype} {frame.shape}"
            )
        self._put(frame.tobytes())
        self.frames_written += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self._abort()
            return
        try:
            self._complete()
        except BaseException:
            self._abort()
            raise

    def _command(self) -> list[str]:
        filters = self._profile.filters
        return [
            *(ffmpeg_binary(), "-hide_banner", "-nostats", "-v", "error", "-y"),
            *("-f", "rawvideo", "-pix_fmt", self._profile.pixels.value),
            *("-video_size", f"{self._width}x{self._height}", "-framerate", str(FPS)),
            *("-i", "pipe:0", "-an"),
            *(("-vf", ",".join(filters)) if filters else ()),
            *self._profile.arguments,
            str(part_path(self._target)),
        ]

    def _put(self, item: bytes | None) -> None:
        while not self._broken.is_set():
            with contextlib.suppress(queue.Full):
                self._frames.put(item, timeout=0.2)
                return
        raise self._failure()

    def _complete(self) -> None:
        self._put(None)
        for thread in self._threads:
            thread.join()
        assert self._process is not None
        if self._process.wait() != 0 or self._broken.is_set():
            raise self._failure()
        if self.frames_written == 0:
            raise FFmpegError("The video has no frames.")
        finish(part_path(self._target), self._target)

    def _abort(self) -> None:
        self._broken.set()
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        for thread in self._threads:
            thread.join(2)
        discard_partial(self._target)

    def _failure(self) -> FFmpegError:
        if self._process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=2)
        said = ffmpeg_words(self._stderr.decode("utf-8", "replace"))
        return FFmpegError(f"The video could not be written. FFmpeg said: {said}")

    def _feed(self, pipe: IO[bytes]) -> None:
        with contextlib.suppress(OSError), pipe:
            while not self._broken.is_set():
                with contextlib.suppress(queue.Empty):
                    frame = self._frames.get(timeout=0.2)
                    if frame is None:
                        return
                    pipe.write(frame)
            return
        self._broken.set()

    def _drain(self, pipe: IO[bytes]) -> None:
        with pipe, contextlib.suppress(ValueError, OSError):
            while chunk := os.read(pipe.fileno(), 4096):
                self._stderr.extend(chunk)
                del self._stderr[:-_TAIL_BYTES]
