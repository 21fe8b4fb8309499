"""Mixing the sound of a film in a process of its own."""

import contextlib
from pathlib import Path

from genads_desktop.adapters.renderer.mix_order import ClipOrder, MixOrder
from genads_desktop.media.partial import discard_partial
from genads_desktop.media.profile import FPS
from genads_desktop.media.sound import RATE
from genads_desktop.media.worker import WorkerError, run_worker
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.renderer import HeardClip, MixRequest

_WORKER = "genads_desktop.adapters.renderer.mix_worker"
_SAMPLES = RATE // FPS
"""In a frame."""


async def mix(request: MixRequest, target: Path) -> None:
    """Write the mix, whole or not at all. Raise `MediaError`."""
    try:
        await run_worker(_WORKER, _order(request, target).model_dump_json())
    except (WorkerError, OSError) as error:
        raise MediaError(f"The sound of the clips could not be mixed: {error}") from error
    finally:
        with contextlib.suppress(OSError):
            discard_partial(target)


def _order(request: MixRequest, target: Path) -> MixOrder:
    return MixOrder(
        score=request.score.absolute() if request.score else None,
        clips=tuple(_clip(clip) for clip in request.clips),
        samples=request.frames * _SAMPLES,
        target=target.absolute(),
    )


def _clip(clip: HeardClip) -> ClipOrder:
    return ClipOrder(
        source=clip.clip.absolute(),
        first=clip.first_frame * _SAMPLES,
        at=clip.at * _SAMPLES,
        samples=clip.frames * _SAMPLES,
    )
