"""A perfume: the product, its photos and its fragrance."""

from typing import Annotated

from pydantic import Field

from genads_desktop.domain.ad_project import Notes, PerfumeIdentity
from genads_desktop.domain.media import Angle, Cutout, MediaRef, ProductAsset
from genads_desktop.domain.music import Gender
from genads_desktop.domain.record import Record

UNTITLED_PERFUME = "Untitled perfume"


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
    cutout: Cutout | None = None
    archived: bool = False
    created_at: str = ""
    updated_at: str = ""

    @property
    def photos(self) -> dict[Angle, MediaRef]:
        return {Angle.FRONT: self.front, **self.other_photos}

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
