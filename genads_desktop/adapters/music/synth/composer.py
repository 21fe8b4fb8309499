"""The composer of this machine: free, repeatable, and at work in a process of its own."""

import contextlib
from pathlib import Path

from genads_desktop.adapters.music.synth.order import Order
from genads_desktop.media.partial import discard_partial
from genads_desktop.media.worker import WorkerError, run_worker
from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.ports.music import ScoreRequest
from genads_desktop.ports.video import Progress

_WORKER = "genads_desktop.adapters.music.synth.worker"


class SynthComposer:
    """Writes and plays a score with arithmetic alone. It needs no key, network or sound library."""

    name = "synth"

    async def compose(self, request: ScoreRequest, target: Path, progress: Progress) -> None:
        """Write a 48 kHz stereo 16-bit WAV of exactly `frames * 2000` samples to `target`.

        At -14 LUFS and below -1 dBTP after AAC, or silence when muted. Cancelling leaves no partial file.
        Raises `LocalEngineError`.
        """
        order = Order(request=request, target=target)
        try:
            await run_worker(_WORKER, order.model_dump_json(), on_progress=progress)
        except (WorkerError, OSError) as error:
            raise LocalEngineError(
                f"The score could not be made on this machine: {error} Nothing was charged; try again."
            ) from error
        finally:
            with contextlib.suppress(OSError):
                discard_partial(target)
        progress(1.0)
