"""A perfume: the product, its photos and its fragrance."""

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import Field

from genads_desktop.domain.ad_project import Notes, PerfumeIdentity
from genads_desktop.domain.errors import DomainError
from genads_desktop.domain.media import Angle, Cutout, MediaRef, ProductAsset
from genads_desktop.domain.music import Gender
from genads_desktop.domain.record import Record

UNTITLED_PERFUME = "Untitled perfume"


class FrontNeededError(DomainError):
    """A perfume would be left without its front photo."""

    def __init__(self) -> None:
        super().__init__(
            "A perfume needs a front photo, and this is its only one. Drop another photo on it to "
            "replace it."
        )


class Perfume(Record):
    """A row of `perfumes`. The front photo is required."""

    perfume_id: str
    brand_id: str
    perfume_name: Annotated[str, Field(min_length=1, max_length=200)] = UNTITLED_PERFUME
    perfume_gender: Gender = Gender.UNISEX
    concentration: Annotated[str, Field(max_length=40)] = ""
    notes: Notes = Notes()
    front: MediaRef
    other_photos: dict[Angle, MediaRef] = {}
    second_front: MediaRef | None = None
    """The same view on another ground, from which clear glass is solved exactly."""
    cutout: Cutout | None = None
    archived: bool = False
    created_at: str = ""
    updated_at: str = ""

    @property
    def photos(self) -> dict[Angle, MediaRef]:
        return {Angle.FRONT: self.front, **self.other_photos}

    def with_photos(self, photos: Mapping[Angle, MediaRef]) -> Self:
        """Return the perfume with these photos in their places, the others as they were."""
        return self._with_all({**self.photos, **photos})

    def with_swapped(self, one: Angle, other: Angle) -> Self:
        """Return the perfume with two places exchanged. Raise `FrontNeededError` for an empty front."""
        place = {one: other, other: one}
        return self._with_all({place.get(angle, angle): ref for angle, ref in self.photos.items()})

    def without_photo(self, angle: Angle) -> Self:
        """Return the perfume without one photo; the next one takes the place of a front."""
        photos = {other: photo for other, photo in self.photos.items() if other != angle}
        if angle == Angle.FRONT and photos:
            next_front = min(photos, key=list(Angle).index)
            photos[Angle.FRONT] = photos.pop(next_front)
        return self._with_all(photos)

    def with_product_of(self, earlier: Self) -> Self:
        """Return the perfume with the photos and the cut-out it had then."""
        return self.replace(
            front=earlier.front,
            other_photos=earlier.other_photos,
            second_front=earlier.second_front,
            cutout=earlier.cutout,
        )

    def _with_all(self, photos: Mapping[Angle, MediaRef]) -> Self:
        """Another front makes the old cut-out another bottle's."""
        front = photos.get(Angle.FRONT)
        if front is None:
            raise FrontNeededError
        same = front.sha256 == self.front.sha256
        return self.replace(
            front=front,
            other_photos={angle: photo for angle, photo in photos.items() if angle != Angle.FRONT},
            second_front=self.second_front if same else None,
            cutout=self.cutout if same else None,
        )

    @property
    def product_asset(self) -> ProductAsset:
        return ProductAsset(photos=self.photos, cutout=self.cutout)

    @property
    def identity(self) -> PerfumeIdentity:
        return PerfumeIdentity(
            perfume_id=self.perfume_id,
            name=self.perfume_name,
            gender=self.perfume_gender,
            concentration=self.concentration,
            notes=self.notes,
        )
