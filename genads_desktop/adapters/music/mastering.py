"""Mastering of music that was made elsewhere, in a process of its own."""

import contextlib
from pathlib import Path

from genads_desktop.adapters.music.master_order import MasterOrder
from genads_desktop.media.partial import discard_partial
from genads_desktop.media.worker import WorkerError, run_worker
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.music import ScoreRequest

_WORKER = "genads_desktop.adapters.music.master_worker"


class LocalScoreMaster:
    """Makes any music a score like ours: FFmpeg reads it, our own desk makes it as long and as loud."""

    async def master(self, source: Path, wanted: ScoreRequest, target: Path) -> None:
        """Write a 48 kHz stereo 16-bit WAV of exactly `frames * 2000` samples to `target`.

        At -14 LUFS and below -1 dBTP after AAC, or silence when muted. Music that is too short is
        repeated, what is too long is cut; either way it rings out on the end card. Cancelling leaves
        no partial file. Raise `MediaError` for a file that is not music.
        """
        order = _order(source, wanted, target)
        try:
            await run_worker(_WORKER, order.model_dump_json())
        except (WorkerError, OSError) as error:
            raise MediaError(f"{source.name} could not be made a score: {error}") from error
        finally:
            with contextlib.suppress(OSError):
                discard_partial(target)


def _order(source: Path, wanted: ScoreRequest, target: Path) -> MasterOrder:
    return MasterOrder(request=wanted, source=source.absolute(), target=target.absolute())
