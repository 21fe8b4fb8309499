"""The worker process that masters one piece of music: an order on standard input."""

import asyncio
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from genads_desktop.adapters.music.master_order import MasterOrder
from genads_desktop.domain.scene import FPS
from genads_desktop.media.ffmpeg import FFmpegError, run_ffmpeg
from genads_desktop.media.worker import die_with_parent

if TYPE_CHECKING:
    from genads_desktop.media.mastering import Samples

LONGEST = 600
"""Seconds of music that are looked at."""
ENDING_SECONDS = 4.0
"""How long before the end the music rings out where no end card says so."""


class NoMusicError(Exception):
    """The file holds nothing that could be a score. The message is a sentence."""


def main() -> int:
    """Master what was ordered. Return 0, or 1 with a sentence on standard error."""
    die_with_parent()
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    order = MasterOrder.model_validate_json(sys.stdin.buffer.read())
    try:
        asyncio.run(_master(order))
    except NoMusicError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"{order.target.name} could not be written: {error.strerror or error}.\n")
        return 1
    return 0


async def _master(order: MasterOrder) -> None:
    import numpy as np

    from genads_desktop.media.coding import coded_within
    from genads_desktop.media.mastering import fitted, sounding, write_recording
    from genads_desktop.media.sound import RATE

    request = order.request
    samples = request.frames * RATE // FPS
    if request.spec.muted:
        write_recording(np.zeros((samples, 2), np.int16), order.target)
        return
    with tempfile.TemporaryDirectory(dir=order.target.parent) as folder:
        music = sounding(await _decoded(order.source, Path(folder)))
        if not music.size:
            raise NoMusicError("There is no music in the file.")
        end = request.frames / FPS
        resolution = request.end_card / FPS if request.end_card else max(0, end - ENDING_SECONDS)
        score = fitted(music, samples, resolution=resolution)
        write_recording(await coded_within(score, Path(folder)), order.target)


async def _decoded(source: Path, folder: Path) -> "Samples":
    """The first sound in the file, as stereo at 48 kHz, of shape (2, samples)."""
    from genads_desktop.media.coding import RAW, raw_sound

    raw = folder / "decoded.raw"
    plain = ("-map", "0:a:0", "-vn", "-sn", "-dn", "-t", str(LONGEST))
    try:
        await run_ffmpeg(("-i", source, *plain, *RAW, raw), seconds=LONGEST)
    except FFmpegError:
        raise NoMusicError("There is no sound in the file that can be read.") from None
    return raw_sound(raw)


if __name__ == "__main__":
    sys.exit(main())
