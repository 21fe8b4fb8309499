"""Intake: a person's photos become a perfume with its product freed from its photo."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from genads_desktop.domain.ad_project import Notes
from genads_desktop.domain.angles import angles_of
from genads_desktop.domain.brand import UNTITLED_BRAND, Brand
from genads_desktop.domain.errors import DomainError
from genads_desktop.domain.media import Angle, Cutout, MediaRef
from genads_desktop.domain.music import Gender
from genads_desktop.domain.perfume import UNTITLED_PERFUME, Perfume
from genads_desktop.domain.storage_keys import brand_prefix, photo_prefix, photo_stem
from genads_desktop.ports.cutout import CutoutMaker, CutoutResult
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.services.bench import bench
from genads_desktop.services.clock import IdSource, new_id
from genads_desktop.services.library import Library

MOST_PHOTOS = len(Angle)

CheckPhoto = Callable[[Path], object]
"""Reads a photo and raises `PhotoError` with a sentence when that cannot be done; slow."""


class WrongPhotosError(DomainError):
    """These files cannot be a perfume's photos; the message says why."""


class Intake:
    """Takes photos in, byte for byte, and cuts the product out of them."""

    def __init__(
        self,
        library: Library,
        storage: MediaStorage,
        cutouts: CutoutMaker,
        check_photo: CheckPhoto,
        *,
        ids: IdSource = new_id,
    ) -> None:
        self._library = library
        self._storage = storage
        self._cutouts = cutouts
        self._check_photo = check_photo
        self._ids = ids

    async def take_in_photos(
        self,
        brand_id: str,
        perfume_id: str,
        photos: Sequence[Path],
        *,
        taken: Sequence[Angle] = (),
    ) -> dict[Angle, MediaRef]:
        """Keep one to five photos under their angles; nothing is kept when one cannot be read.

        Raise `WrongPhotosError`, `PhotoError`, or `MediaStoreError`.
        """
        placed = _placed(photos, taken)
        for photo in photos:
            await asyncio.to_thread(self._check_photo, photo)
        return await self._kept_photos(brand_id, perfume_id, placed)

    async def find_or_create_perfume(
        self,
        brand_id: str,
        name: str,
        photos: Sequence[Path],
        *,
        gender: Gender | None = None,
        concentration: str | None = None,
        notes: Notes | None = None,
    ) -> Perfume:
        """Return the brand's perfume of that name with these photos and facts, made now if need be.

        Facts that are None stay as they are. The cut-out is not made here; call `cut_out`.
        """
        facts = {"perfume_gender": gender, "concentration": concentration, "notes": notes}
        given = {name: fact for name, fact in facts.items() if fact is not None}
        found = await self._library.find_perfume(brand_id, name)
        perfume_id = found.perfume_id if found else self._ids()
        kept = await self.take_in_photos(brand_id, perfume_id, photos)
        if found is None:
            found = await self._library.create_perfume(brand_id, name, kept, perfume_id=perfume_id)
        if found.with_photos(kept).replace(**given) == found:
            return found
        return await self._library.change_perfume(
            perfume_id, lambda now: now.with_photos(kept).replace(**given)
        )

    async def start_brand(self) -> Brand:
        """Return an untitled brand that is to be named: the one that waits for its name, else a new one."""
        return await self._open_brand(UNTITLED_BRAND)

    async def start_perfume(
        self,
        photos: Sequence[Path],
        *,
        brand_id: str | None = None,
        brand_name: str = UNTITLED_BRAND,
        name: str = UNTITLED_PERFUME,
        concentration: str = "",
        notes: Notes | None = None,
    ) -> Perfume:
        """Make a new perfume of photos, before anything has a name, in a brand or in an untitled one.

        A name that is taken gets a number. The cut-out is not made here; call `cut_out`.
        """
        placed = _placed(photos, ())
        for photo in photos:
            await asyncio.to_thread(self._check_photo, photo)
        home = brand_id or (await self._open_brand(brand_name)).brand_id
        perfume_id = self._ids()
        return await self._library.create_perfume(
            home,
            await self._free_name(home, name),
            await self._kept_photos(home, perfume_id, placed),
            perfume_id=perfume_id,
            concentration=concentration,
            notes=notes,
        )

    async def put_photo(self, perfume_id: str, angle: Angle, photo: Path) -> Perfume:
        """Put a photo in one place; what stood there stays in the media store."""
        await asyncio.to_thread(self._check_photo, photo)
        perfume = await self._library.perfume(perfume_id)
        kept = await self._kept_photos(perfume.brand_id, perfume_id, {angle: photo})
        return await self._library.change_perfume(perfume_id, lambda now: now.with_photos(kept))

    async def add_photos(self, perfume_id: str, photos: Sequence[Path]) -> Perfume:
        """Add photos to a perfume; one whose name says an angle takes the place of that angle's."""
        perfume = await self._library.perfume(perfume_id)
        kept = await self.take_in_photos(
            perfume.brand_id, perfume_id, photos, taken=tuple(perfume.photos)
        )
        return await self._library.change_perfume(perfume_id, lambda now: now.with_photos(kept))

    async def cut_out(
        self, perfume_id: str, *, second: Path | None = None, again: bool = False
    ) -> Perfume:
        """Free the product from the front photo, unless that is done already; `again` does it anew.

        `second` is the same bottle on another ground, for clear glass; it is kept and used again.
        Raise `MediaError` when the photo cannot be read.
        """
        perfume = await self._library.perfume(perfume_id)
        if second is not None:
            perfume = await self._with_second(perfume, second)
            again = True
        if perfume.cutout and not again and self._is_here(perfume.cutout):
            return perfume
        front, other = perfume.front, perfume.second_front
        with bench(self._storage) as folder:
            result = await self._cutouts.cut_out(
                self._storage.path(front), self._storage.path(other) if other else None, folder
            )
            cutout = await self._kept(result, photo_prefix(perfume.brand_id, perfume_id))
        return await self._library.change_perfume(
            perfume_id, lambda now: now.replace(cutout=cutout) if now.front == front else now
        )

    async def take_in_logo(self, brand_id: str, logo: Path) -> Brand:
        """Keep a brand's logo; raise `PhotoError` when it is no picture."""
        await asyncio.to_thread(self._check_photo, logo)
        kept = await self._storage.keep(logo, brand_prefix(brand_id), "logo")
        return await self._library.change_brand(brand_id, lambda now: now.replace(logo=kept))

    async def _kept(self, result: CutoutResult, prefix: str) -> Cutout:
        glass = await self._storage.keep(result.glass, prefix, "glass") if result.glass else None
        return Cutout(
            mode=result.mode,
            method=result.method,
            quality=result.quality,
            reason=result.reason,
            image=await self._storage.keep(result.image, prefix, "cutout"),
            glass=glass,
            warnings=result.warnings,
        )

    async def _with_second(self, perfume: Perfume, second: Path) -> Perfume:
        await asyncio.to_thread(self._check_photo, second)
        prefix = photo_prefix(perfume.brand_id, perfume.perfume_id)
        kept = await self._storage.keep(second, prefix, "front-second")
        return await self._library.change_perfume(
            perfume.perfume_id, lambda now: now.replace(second_front=kept)
        )

    async def _kept_photos(
        self, brand_id: str, perfume_id: str, placed: dict[Angle, Path]
    ) -> dict[Angle, MediaRef]:
        prefix = photo_prefix(brand_id, perfume_id)
        return {
            angle: await self._storage.keep(photo, prefix, photo_stem(angle))
            for angle, photo in placed.items()
        }

    async def _open_brand(self, name: str) -> Brand:
        """Return the brand of that name, taken out of the archive if it is there."""
        brand = await self._library.find_or_create_brand(name)
        if brand.archived:
            await self._library.restore("brand", brand.brand_id)
        return brand

    async def _free_name(self, brand_id: str, name: str) -> str:
        number, wanted = 1, name
        while await self._library.find_perfume(brand_id, wanted) is not None:
            number += 1
            wanted = f"{name} {number}"
        return wanted

    def _is_here(self, cutout: Cutout) -> bool:
        files = (cutout.image, cutout.glass) if cutout.glass else (cutout.image,)
        return all(self._storage.holds(file) for file in files)


def _placed(photos: Sequence[Path], taken: Sequence[Angle]) -> dict[Angle, Path]:
    if not photos:
        raise WrongPhotosError("There is no photo. Add one of the bottle's front.")
    if len(photos) > MOST_PHOTOS:
        raise WrongPhotosError(
            f"There are {len(photos)} photos; a perfume has at most {MOST_PHOTOS}: front, back, top, "
            "left and right. Nothing was stored. Choose fewer."
        )
    angles = angles_of([photo.stem for photo in photos], taken=taken)
    placed = {angle: photo for angle, photo in zip(angles, photos, strict=True) if angle}
    if len(placed) < len(photos):
        raise WrongPhotosError(
            "Every angle has a photo already. Nothing was stored. Name the file after the angle it "
            'is to replace, such as "front" or "left".'
        )
    return placed
