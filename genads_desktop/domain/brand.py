"""A brand: who the ads are for."""

from typing import Annotated

from pydantic import Field

from genads_desktop.domain.ad_project import BrandIdentity
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.record import Record
from genads_desktop.domain.style import Colour

UNTITLED_BRAND = "Untitled brand"


class Brand(Record):
    """A row of `brands`. One user has one brand on the web; a desktop may hold several."""

    brand_id: str
    user_id: str | None = None
    brand_name: Annotated[str, Field(min_length=1, max_length=100)] = UNTITLED_BRAND
    logo: MediaRef | None = None
    guidelines: MediaRef | None = None
    palette: tuple[Colour, ...] = ()
    font_family: str | None = None
    tagline: Annotated[str, Field(max_length=80)] = ""
    voice: tuple[str, ...] = ()
    """Words the brand describes itself with."""
    dos: tuple[str, ...] = ()
    donts: tuple[str, ...] = ()
    """Rules of its guidelines, a sentence each."""
    archived: bool = False
    created_at: str = ""
    updated_at: str = ""

    @property
    def onboarding_completed(self) -> bool:
        """Done when a name and a logo stand."""
        return self.brand_name != UNTITLED_BRAND and self.logo is not None

    @property
    def identity(self) -> BrandIdentity:
        return BrandIdentity(
            brand_id=self.brand_id,
            name=self.brand_name,
            logo=self.logo,
            palette=self.palette,
            font_family=self.font_family,
            tagline=self.tagline,
        )
