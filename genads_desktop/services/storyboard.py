"""Stills of a storyboard: how scenes would look, drawn small before anything is filmed."""

import asyncio
import os
from collections.abc import Callable, Sequence
from pathlib import Path

import genads_desktop
from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.fingerprint import fingerprint, take_fingerprint
from genads_desktop.domain.scene import Scene
from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.ports.video import Picture, SceneFilmer, StillRequest
from genads_desktop.services.generation.filming import Filming
from genads_desktop.services.generation.studio import Studio

STILL = Picture(width=270, height=480)
LONGEST_BATCH = 4
"""Stills one process draws in a row: starting it costs as much as drawing a few."""

Listener = Callable[[Path], None]


class Stills:
    """Draws the stills that are wanted now, newest wish first, and keeps them by what is in them.

    Who shows stills says which ones it wants, again whenever that changes; what nobody wants any
    more is not drawn. All of it belongs to one event loop.
    """

    def __init__(
        self, filmer: SceneFilmer, studio: Studio, folder: Path, *, processes: int = 2
    ) -> None:
        """`filmer` draws for the storyboard alone, so that no build makes it wait."""
        self._filmer = filmer
        self._filming = Filming(studio)
        self._folder = folder
        self._processes = processes
        self._wishes: dict[str, dict[Path, StillRequest]] = {}
        self._drawing: dict[asyncio.Task[None], set[Path]] = {}
        self._problems: dict[Path, str] = {}
        self._listeners: list[Listener] = []

    def still_of(self, project: AdProject, variation: Variation, scene: Scene) -> StillRequest:
        """Say what is needed for a picture of the scene from its middle.

        Its `target` is the file it will be in. Raise `MediaStoreError` when the bottle's pictures
        are not on this machine.
        """
        filmer = self._filmer
        shown = take_fingerprint(
            project, variation, scene, filmer.name, revision=filmer.capabilities.revision
        )
        size = (STILL.width, STILL.height)
        name = fingerprint("still", genads_desktop.__version__, shown, *size)
        return StillRequest(
            request=self._filming.request(project, variation, scene, picture=STILL),
            frame=scene.in_frame + scene.frames // 2,
            target=self._folder / f"{name}.png",
        )

    def problem(self, target: Path) -> str:
        """Why a still could not be drawn, as a sentence; empty when that is not so."""
        return self._problems.get(target, "")

    def want(self, asker: str, wanted: Sequence[StillRequest]) -> None:
        """Draw these, the first ones first, in the place of what the same asker wanted before."""
        self._wishes.pop(asker, None)
        self._wishes[asker] = {one.target: one for one in wanted if self._is_missing(one.target)}
        wishes = self._all_wishes()
        for task, targets in self._drawing.items():
            if targets.isdisjoint(wishes):
                task.cancel()
        self._hire()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every still that is there or has failed; call the answer to stop."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    async def close(self) -> None:
        """Stop drawing."""
        self._wishes.clear()
        tasks = list(self._drawing)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _is_missing(self, target: Path) -> bool:
        if target in self._problems:
            return False
        if not target.exists():
            return True
        os.utime(target)
        return False

    def _all_wishes(self) -> dict[Path, StillRequest]:
        """What is wanted and not there, by the newest wish first."""
        together: dict[Path, StillRequest] = {}
        for wishes in reversed(self._wishes.values()):
            together.update({t: one for t, one in wishes.items() if t not in together})
        return together

    def _hire(self) -> None:
        while len(self._drawing) < self._processes:
            taken = set().union(*self._drawing.values())
            open_wishes = [one for t, one in self._all_wishes().items() if t not in taken]
            if not open_wishes:
                return
            free = self._processes - len(self._drawing)
            share = -(-len(open_wishes) // free)
            batch = open_wishes[: min(LONGEST_BATCH, share)]
            task = asyncio.get_running_loop().create_task(self._draw(batch))
            self._drawing[task] = {one.target for one in batch}
            task.add_done_callback(self._drawn)

    async def _draw(self, batch: Sequence[StillRequest]) -> None:
        try:
            await self._filmer.stills(batch, lambda one: self._settle(one.target))
        except LocalEngineError as error:
            missing = [one.target for one in batch if one.target in self._all_wishes()]
            self._problems.update(dict.fromkeys(missing, str(error)))
            for target in missing:
                self._settle(target)

    def _settle(self, target: Path) -> None:
        for wishes in self._wishes.values():
            wishes.pop(target, None)
        for listener in tuple(self._listeners):
            listener(target)

    def _drawn(self, task: asyncio.Task[None]) -> None:
        del self._drawing[task]
        if not task.cancelled() and (error := task.exception()) is not None:
            raise error
        self._hire()
