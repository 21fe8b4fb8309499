"""The worker process that mixes the sound of one film: an order on standard input."""

import asyncio
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from genads_desktop.adapters.renderer.mix_order import ClipOrder, MixOrder
from genads_desktop.media.ffmpeg import FFmpegError, run_ffmpeg
from genads_desktop.media.worker import die_with_parent

if TYPE_CHECKING:
    from genads_desktop.media.mastering import Samples


def main() -> int:
    """Mix what was ordered. Return 0, or 1 with a sentence on standard error."""
    die_with_parent()
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    order = MixOrder.model_validate_json(sys.stdin.buffer.read())
    try:
        asyncio.run(_mix(order))
    except FFmpegError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"{order.target.name} could not be written: {error.strerror or error}.\n")
        return 1
    return 0


async def _mix(order: MixOrder) -> None:
    from genads_desktop.media.coding import coded_within
    from genads_desktop.media.mastering import write_recording
    from genads_desktop.media.mixing import mixed

    with tempfile.TemporaryDirectory(dir=order.target.parent) as name:
        folder = Path(name)
        score = await _decoded(order.score, "anull", folder) if order.score else None
        clips = [(clip.at, await _cut(clip, folder)) for clip in order.clips]
        sound = mixed(score, clips, order.samples)
        write_recording(await coded_within(sound, folder), order.target)


async def _cut(clip: ClipOrder, folder: Path) -> "Samples":
    """What is heard of the clip. Its sound may set in later than its pictures, and end earlier."""
    end = clip.first + clip.samples
    in_step = "aresample=48000:async=1:first_pts=0"
    trimmed = f"{in_step},atrim=start_sample={clip.first}:end_sample={end},asetpts=PTS-STARTPTS"
    return await _decoded(clip.source, trimmed, folder)


async def _decoded(source: Path, graph: str, folder: Path) -> "Samples":
    """The first sound in the file, as stereo at 48 kHz, of shape (2, samples)."""
    from genads_desktop.media.coding import RAW, raw_sound

    raw = folder / "decoded.raw"
    await run_ffmpeg(("-i", source, "-map", "0:a:0", "-af", graph, *RAW, raw), seconds=1)
    return raw_sound(raw)


if __name__ == "__main__":
    sys.exit(main())
