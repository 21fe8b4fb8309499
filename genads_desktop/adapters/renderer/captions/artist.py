"""Captions drawn by Qt, seen from the process that wants them."""

from pathlib import Path

from genads_desktop.adapters.renderer.captions.order import CaptionBox, CaptionOrder
from genads_desktop.config.paths import data_dir
from genads_desktop.media.child import ChildStalledError
from genads_desktop.media.partial import discard_partial
from genads_desktop.media.worker import WorkerError, run_worker
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.renderer import Caption, CaptionRequest

WORKER = "genads_desktop.adapters.renderer.captions.worker"


class QtCaptionArtist:
    """Draws text blocks in a worker process, each the same for the same request."""

    def __init__(self, *, resources: Path | None = None) -> None:
        self._resources = data_dir("resources") if resources is None else resources

    async def draw(self, request: CaptionRequest, target: Path) -> Caption:
        """Write the caption clip to `target` (.mov); place and size come back with it."""
        return await self._drawn(request, target, frame=None)

    async def still(self, request: CaptionRequest, frame: int, target: Path) -> Caption:
        """Write one frame of the block, counted from its first, to `target` (.png, straight alpha).

        Place and size come back with it, as for the whole clip.
        """
        return await self._drawn(request, target, frame=frame)

    async def _drawn(self, request: CaptionRequest, target: Path, *, frame: int | None) -> Caption:
        order = self._order(request, target, frame)
        try:
            box = CaptionBox.model_validate_json(await run_worker(WORKER, order.model_dump_json()))
        except (WorkerError, ChildStalledError, ValueError, OSError) as error:
            raise MediaError(f"The text could not be drawn: {error}") from error
        finally:
            discard_partial(target)
        first = request.overlay.first_frame
        return Caption(
            clip=target,
            x=box.x,
            y=box.y,
            width=box.width,
            height=box.height,
            first_frame=first,
            last_frame=first + order.frames,
            letters=box.letters,
        )

    def _order(self, request: CaptionRequest, target: Path, frame: int | None) -> CaptionOrder:
        return CaptionOrder(
            overlay=request.overlay,
            style=request.style,
            scene_frames=request.scene_frames,
            width=request.picture.width,
            height=request.picture.height,
            font_family=request.font_family,
            floor=request.floor,
            holds=request.last,
            target=str(target.absolute()),
            frame=frame,
            resources=str(self._resources),
        )
