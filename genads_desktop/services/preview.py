"""Preview: what a variation looks like now, as one small film, without filming anything.

The film is put together from the takes there are, outdated ones too; a scene nobody has filmed is
shown as a still. Its pieces are kept, so that after an edit only what the edit touched is made.
"""

import asyncio
from collections.abc import Awaitable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.fingerprint import fingerprint
from genads_desktop.domain.music import Track
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.timeline import dissolves_in
from genads_desktop.media.peaks import peaks
from genads_desktop.media.silhouette import write_silhouette
from genads_desktop.media.sound import SoundError, read_wav
from genads_desktop.ports.errors import MediaError
from genads_desktop.services.generation.mixing import heard_inputs, mix_of, mixed
from genads_desktop.services.generation.studio import Studio
from genads_desktop.services.outdated import Outdated
from genads_desktop.services.preview_pieces import PreviewPieces
from genads_desktop.services.shelf import Shelf

_BOTTLE_HEIGHT = 720
"""Pixels; as high as the preview needs it on a large screen."""

ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewFilm:
    """One state of a variation, playable."""

    film: Path
    final: bool
    """True when this is the finished film, not a preview of it."""


class Preview:
    """Makes previews on a shelf of its own."""

    def __init__(self, studio: Studio, outdated: Outdated, folder: Path) -> None:
        self._studio = studio
        self._outdated = outdated
        self._shelf = Shelf(folder)
        self._pieces = PreviewPieces(studio, self._shelf)

    def finished(self, project: AdProject, variation: Variation) -> PreviewFilm | None:
        """The finished film, when it is what the variation is now."""
        ad = self._outdated.fresh_film(project, variation)
        if ad is None or not self._studio.storage.holds(ad.proxy):
            return None
        return PreviewFilm(film=self._studio.storage.path(ad.proxy), final=True)

    async def film(self, project: AdProject, variation: Variation) -> PreviewFilm:
        """Return the film of this state, made now as far as it is not there.

        Raise `MediaError`, `LocalEngineError` or `MediaStoreError`; nothing half made is kept.
        """
        ready = self.finished(project, variation)
        return ready or PreviewFilm(film=await self._joined(project, variation), final=False)

    async def prepare(self, project: AdProject, variation: Variation) -> None:
        """Make the pieces beforehand, so that the first edit is seen at once."""
        await self._all_pieces(project, variation)

    async def still(self, project: AdProject, variation: Variation, scene: Scene) -> Path:
        """Return a picture of the scene as it would be filmed now, from its middle."""
        return await self._pieces.still(project, variation, scene)

    async def bottle(self, project: AdProject) -> Path | None:
        """Return the product as the engines stand it in a picture: cropped to its silhouette."""
        cutout = project.product_asset.cutout
        if cutout is None or not self._studio.storage.holds(cutout.image):
            return None
        source = self._studio.storage.path(cutout.image)

        async def crop(part: Path) -> None:
            await asyncio.to_thread(write_silhouette, source, part, height=_BOTTLE_HEIGHT)

        return await self._shelf.made(f"bottle-{cutout.image.sha256[:16]}.png", crop)

    async def outline(self, track: Track) -> tuple[list[int], list[int]]:
        """Lowest and highest level of the score per 1/50 s, -127..127.

        Raise `MediaStoreError` when it is not here, `MediaError` when it cannot be read.
        """
        score = self._studio.storage.path(track.media)
        try:
            return await asyncio.to_thread(lambda: peaks(*read_wav(score)))
        except SoundError as error:
            raise MediaError(str(error)) from error

    async def sweep(self, before: float) -> None:
        """Remove what nobody has looked at since `before`, in seconds since 1970."""
        await self._shelf.sweep(before)

    async def close(self) -> None:
        """End what is being made."""
        await self._shelf.close()

    async def _joined(self, project: AdProject, variation: Variation) -> Path:
        parts = await self._all_pieces(project, variation)
        track = None if variation.music.spec.muted else variation.music.selected_track
        score = self._studio.storage.path(track.media) if track else None
        key = fingerprint(
            "preview",
            [part.name for part in parts],
            score.name if score else None,
            *heard_inputs(variation),
        )
        sound = mix_of(self._studio.storage, variation, score)

        async def join(part: Path) -> None:
            with self._studio.bench() as folder:
                heard = await mixed(self._studio.renderer, sound, folder / "mix.wav")
                await self._studio.renderer.join(parts, heard, part)

        return await self._shelf.made(f"film-{key}.mp4", join)

    async def _all_pieces(self, project: AdProject, variation: Variation) -> list[Path]:
        """Bodies and dissolves in playing order."""
        scenes, pieces = variation.scenes, self._pieces
        sources = await _all(pieces.source(project, variation, scene) for scene in scenes)
        wanted: list[Awaitable[Path]] = []
        for position in range(len(scenes)):
            if dissolves_in(scenes, position):
                wanted.append(pieces.dissolve(scenes, position, sources))
            wanted.append(pieces.body(project, variation, position, sources[position]))
        return await _all(wanted)


async def _all(works: Iterable[Awaitable[ResultT]]) -> list[ResultT]:
    """Wait for all; the first failure calls the others off."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        return list(await asyncio.gather(*tasks))
    finally:
        for task in tasks:
            task.cancel()
