"""Compare sheets drawn by Pillow, seen from the process that wants them."""

import json
from dataclasses import asdict
from pathlib import Path

from genads_desktop.config.paths import data_dir
from genads_desktop.media.child import ChildStalledError
from genads_desktop.media.partial import discard_partial
from genads_desktop.media.worker import WorkerError, run_worker
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.sheet import SheetRequest

WORKER = "genads_desktop.adapters.sheet.worker"


class PillowSheetArtist:
    """Draws the sheet in a worker process, in the interface's own type."""

    def __init__(self, *, fonts: Path | None = None) -> None:
        self._fonts = fonts or data_dir("resources") / "fonts"

    async def draw(self, request: SheetRequest, target: Path) -> None:
        order = {**asdict(request), "fonts": self._fonts, "target": target}
        try:
            await run_worker(WORKER, json.dumps(order, default=str))
        except (WorkerError, ChildStalledError, OSError) as error:
            raise MediaError(f"The compare sheet could not be made: {error}") from error
        finally:
            discard_partial(target)
