"""FFmpeg: encodes a red picture, looks at the file, decodes it, and sees whether it is still red."""

import asyncio
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from genads_desktop.media.colour import rgb_to_i420
from genads_desktop.media.encode import FrameEncoder
from genads_desktop.media.ffmpeg import FFmpegError
from genads_desktop.media.frames import read_frame
from genads_desktop.media.probe import Colour, ProbeError, probe
from genads_desktop.media.profile import FINAL, PixelFormat
from genads_desktop.ports.doctor import Finding

RED = (255, 0, 0)
SIDE, FRAMES = 64, 12
BT709 = Colour(primaries=1, transfer=1, matrix=1, full_range=False)
TOLERANCE = 3
"""Levels of 255 that rounding to limited range may cost."""
REINSTALL = "Install GenAds Desktop again, or name a working program in IMAGEIO_FFMPEG_EXE."


class FFmpegProbe:
    """Makes a film of half a second in a folder that goes away again."""

    name = "FFmpeg"

    async def examine(self) -> Finding:
        try:
            complaint = await asyncio.to_thread(_trial)
        except (FFmpegError, ProbeError) as error:
            complaint = str(error)
        detail = complaint or "A red picture was encoded as BT.709 H.264 and decoded red again."
        return Finding(
            name=self.name, ok=not complaint, detail=detail, fix=REINSTALL if complaint else ""
        )


def _trial() -> str:
    """Film, probe, decode; return what is wrong, as a sentence."""
    with tempfile.TemporaryDirectory(prefix="genads-doctor-") as folder:
        film = Path(folder) / "red.mp4"
        frame = rgb_to_i420(np.full((SIDE, SIDE, 3), RED, np.uint8))
        with FrameEncoder(film, width=SIDE, height=SIDE, profile=FINAL) as encoder:
            for _ in range(FRAMES):
                encoder.write(frame)
        track = probe(film).video
        if track is None or track.codec != "avc1" or track.frames != FRAMES:
            return "The film it made is not the H.264 film that was asked for."
        if track.colour != BT709:
            return "The film it made does not say that its colours are BT.709."
        return colour_complaint(read_frame(film, FRAMES - 1, pixels=PixelFormat.RGBA))


def colour_complaint(picture: NDArray[np.uint8]) -> str:
    """Say what became of a red RGBA picture, or nothing when it is still red."""
    pixel = picture[SIDE // 2, SIDE // 2, :3].astype(int)
    if np.abs(pixel - RED).max() <= TOLERANCE:
        return ""
    return f"A red picture came back as {tuple(pixel.tolist())} instead of {RED}."
