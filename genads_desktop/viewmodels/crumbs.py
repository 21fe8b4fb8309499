"""Crumbs: the way to where one is, from the brand to the campaign."""

from dataclasses import dataclass

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

    brand: str = ""
    perfume_id: str = ""
    perfume: str = ""
    campaign_id: str = ""
    campaign: str = ""


def way_to(place: Place, opened: Opened) -> list[CrumbRow]:
    """Return the crumbs of a screen; those outside of a brand have none."""
    if place not in (Place.PERFUME, *CAMPAIGN_PLACES):
        return []
    way = [CrumbRow(Place.LIBRARY, opened.brand), CrumbRow(Place.PERFUME, opened.perfume)]
    return [*way, CrumbRow(Place.BRIEF, opened.campaign)] if place in CAMPAIGN_PLACES else way
