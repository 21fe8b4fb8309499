"""Crumbs: the way to where one is, from the brand to the campaign."""

from dataclasses import dataclass, replace

from genads_desktop.services.library import Library
from genads_desktop.viewmodels.row_list_model import RowListModel
from genads_desktop.viewmodels.screens import CAMPAIGN_PLACES, Place


@dataclass(frozen=True, slots=True)
class CrumbRow:
    """One part of the way to where one is."""

    place: str
    name: str


class CrumbListModel(RowListModel[CrumbRow]):
    row_type = CrumbRow
    key = "place"
    names = ("name",)


@dataclass(frozen=True, slots=True)
class Opened:
    """The record one works on, with its names."""

    brand_id: str = ""
    brand: str = ""
    perfume_id: str = ""
    perfume: str = ""
    campaign_id: str = ""
    campaign: str = ""

    def holds(self, record_id: str) -> bool:
        """Tell whether a record is on the way here."""
        return record_id in (self.brand_id, self.perfume_id, self.campaign_id)


def way_to(place: Place, opened: Opened) -> list[CrumbRow]:
    """Return the crumbs of a screen; those outside of a brand have none, but for the way back from the costs."""
    if place == Place.COSTS:
        return _way_back(opened)
    if place not in (Place.PERFUME, *CAMPAIGN_PLACES):
        return []
    way = [CrumbRow(Place.LIBRARY, opened.brand), CrumbRow(Place.PERFUME, opened.perfume)]
    return [*way, CrumbRow(Place.BRIEF, opened.campaign)] if place in CAMPAIGN_PLACES else way


def _way_back(opened: Opened) -> list[CrumbRow]:
    """The way to what is open, all of it."""
    way = [
        CrumbRow(Place.LIBRARY, opened.brand),
        CrumbRow(Place.PERFUME, opened.perfume),
        CrumbRow(Place.BRIEF, opened.campaign),
    ]
    return [crumb for crumb in way if crumb.name]


async def named_again(opened: Opened, library: Library) -> Opened:
    """Return the same records with the names they have now. Raise `StoreError`."""
    brand = await library.brand(opened.brand_id)
    perfume = await library.perfume(opened.perfume_id)
    named = replace(opened, brand=brand.brand_name, perfume=perfume.perfume_name)
    if not opened.campaign_id:
        return named
    campaign = await library.campaign(opened.campaign_id)
    return replace(named, campaign=campaign.campaign_name)
