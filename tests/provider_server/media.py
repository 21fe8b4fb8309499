"""Real films and songs, small, made by FFmpeg once each and kept in memory."""

import subprocess
import tempfile
import threading
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from genads_desktop.media.ffmpeg import ffmpeg_binary

HUES = 6
FPS = 24
_making = threading.Lock()


def film(*, seconds: float, number: int, audio: bool, width: int, height: int) -> bytes:
    """An MP4 of the length asked for; its hue follows the number."""
    with _making:
        return _film(round(seconds * FPS), number % HUES, audio, width, height)


def song(*, seconds: float, suffix: str) -> bytes:
    """An MP3 of 44.1 kHz or a WAV: a chord that swells."""
    with _making:
        return _song(seconds, suffix)


@cache
def _film(frames: int, hue: int, audio: bool, width: int, height: int) -> bytes:
    seconds = frames / FPS
    picture = (
        f"testsrc2=size={width}x{height}:rate={FPS}:duration={seconds},hue=h={hue * 360 // HUES}"
    )
    inputs = ["-f", "lavfi", "-i", picture]
    if audio:
        inputs += ["-f", "lavfi", "-i", f"sine=frequency={220 + 40 * hue}:duration={seconds}"]
    coding = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "24"]
    return _made([*inputs, *coding, "-movflags", "+faststart"], ".mp4")


@cache
def _song(seconds: float, suffix: str) -> bytes:
    chord = "+".join(f"0.2*sin(2*PI*{note}*t)" for note in (220, 277.18, 329.63))
    wave = f"aevalsrc={chord}|{chord}:s=44100:d={seconds},tremolo=f=0.5:d=0.6"
    return _made(["-f", "lavfi", "-i", wave], suffix)


def _made(arguments: Sequence[str], suffix: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"made{suffix}"
        command = [ffmpeg_binary(), "-v", "error", "-nostdin", *arguments, str(target)]
        subprocess.run(command, check=True)
        return target.read_bytes()
