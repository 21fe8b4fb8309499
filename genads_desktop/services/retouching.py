"""Retouching: a person's brush corrects the cut-out; every state of it stays in the media store."""

from genads_desktop.domain.errors import DomainError
from genads_desktop.domain.media import Cutout, CutoutMode
from genads_desktop.domain.perfume import Perfume
from genads_desktop.domain.storage_keys import photo_prefix
from genads_desktop.ports.cutout import BrushStroke, CutoutBrush
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.services.bench import bench
from genads_desktop.services.library import Library


class NoCutoutError(DomainError):
    """There is nothing to paint on yet."""

    def __init__(self) -> None:
        super().__init__("The cut-out is not ready yet. Wait for it, then paint.")


class Retouching:
    """Paints on the cut-out of a perfume, stroke by stroke."""

    def __init__(self, library: Library, storage: MediaStorage, brush: CutoutBrush) -> None:
        self._library = library
        self._storage = storage
        self._brush = brush

    async def paint(self, perfume_id: str, stroke: BrushStroke) -> Perfume:
        """Paint one stroke. Raise `NoCutoutError`, or `MediaError` when a file cannot be read."""
        perfume = await self._library.perfume(perfume_id)
        old = perfume.cutout
        if old is None:
            raise NoCutoutError
        glass = self._storage.path(old.glass) if old.glass else None
        prefix = photo_prefix(perfume.brand_id, perfume_id)
        with bench(self._storage) as folder:
            made = await self._brush.paint(
                self._storage.path(perfume.front),
                self._storage.path(old.image),
                glass,
                stroke,
                folder,
            )
            image = await self._storage.keep(made.image, prefix, "cutout")
            seen = await self._storage.keep(made.glass, prefix, "glass") if made.glass else None
        new = Cutout(
            mode=old.mode if old.mode == CutoutMode.MULTIPLY else made.mode,
            method=made.method,
            quality=made.quality,
            reason=made.reason,
            image=image,
            glass=seen,
            warnings=old.warnings,
        )
        return await self._library.change_perfume(
            perfume_id, lambda now: now.replace(cutout=new) if now.cutout == old else now
        )

    async def put_back(self, perfume_id: str, cutout: Cutout) -> Perfume:
        """Use an earlier state of the cut-out again."""
        return await self._library.change_perfume(
            perfume_id, lambda now: now.replace(cutout=cutout)
        )
