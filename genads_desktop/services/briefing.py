"""Briefing: from photos and a sentence to a planned campaign, found again when asked the same."""

from dataclasses import dataclass, field
from pathlib import Path

from genads_desktop.domain.ad_project import Brief, Notes
from genads_desktop.domain.brand import Brand
from genads_desktop.domain.campaign import Campaign
from genads_desktop.domain.errors import BrokenDocumentError, NewerDocumentError
from genads_desktop.domain.music import Gender
from genads_desktop.domain.perfume import Perfume
from genads_desktop.ports.planner import Planner
from genads_desktop.services.clock import IdSource, new_id
from genads_desktop.services.generation.planning import plan_project
from genads_desktop.services.intake import Intake
from genads_desktop.services.library import LONGEST_NAME, Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a person asks for in one go."""

    photos: tuple[Path, ...]
    brand: str
    perfume: str
    gender: Gender
    brief: Brief
    concentration: str = ""
    notes: Notes = field(default_factory=Notes)
    tagline: str = ""
    logo: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefed:
    """A campaign ready to be filmed."""

    campaign: Campaign
    perfume: Perfume
    notes: tuple[str, ...]
    """What the planner read in the brief; empty for a campaign found again."""
    found_again: bool


class Briefing:
    """Turns an order into a campaign. The same order finds the same campaign, so work can go on."""

    def __init__(
        self, library: Library, intake: Intake, planner: Planner, *, ids: IdSource = new_id
    ) -> None:
        self._library = library
        self._intake = intake
        self._planner = planner
        self._ids = ids

    async def campaign_for(self, order: Order) -> Briefed:
        """Take the photos in, cut the bottle out and plan, as far as that is not done yet.

        Raise `MediaError` for a photo that cannot be read, `GrammarError` when no legal plan exists,
        `StoreError` and `MediaStoreError`.
        """
        brand = await self._brand(order)
        perfume = await self._perfume(order, brand)
        campaign = await self._campaign_like(order, brand, perfume)
        if campaign is not None:
            return Briefed(campaign=campaign, perfume=perfume, notes=(), found_again=True)
        return await self._new_campaign(order, brand, perfume)

    async def _brand(self, order: Order) -> Brand:
        brand = await self._library.find_or_create_brand(order.brand)
        if order.logo:
            brand = await self._intake.take_in_logo(brand.brand_id, order.logo)
        if order.tagline and order.tagline != brand.tagline:
            brand = await self._library.change_brand(
                brand.brand_id, lambda now: now.replace(tagline=order.tagline)
            )
        return brand

    async def _perfume(self, order: Order, brand: Brand) -> Perfume:
        perfume = await self._intake.find_or_create_perfume(
            brand.brand_id,
            order.perfume,
            order.photos,
            gender=order.gender,
            concentration=order.concentration or None,
            notes=order.notes if any(order.notes) else None,
        )
        return await self._intake.cut_out(perfume.perfume_id)

    async def _campaign_like(self, order: Order, brand: Brand, perfume: Perfume) -> Campaign | None:
        for row in await self._library.campaigns(perfume_id=perfume.perfume_id):
            campaign = await self._readable(row.campaign_id)
            if campaign and _answers(campaign, order, brand, perfume):
                return campaign
        return None

    async def _readable(self, campaign_id: str) -> Campaign | None:
        try:
            return await self._library.campaign(campaign_id)
        except (NewerDocumentError, BrokenDocumentError):
            return None

    async def _new_campaign(self, order: Order, brand: Brand, perfume: Perfume) -> Briefed:
        campaign_id = self._ids()
        planned = await plan_project(
            self._planner,
            project_id=campaign_id,
            brief=order.brief,
            brand=brand.identity,
            perfume=perfume.identity,
            product=perfume.product_asset,
        )
        campaign = await self._library.create_campaign(
            perfume.perfume_id,
            _campaign_name(order.brief),
            order.brief,
            campaign_id=campaign_id,
            project=planned.project,
        )
        return Briefed(campaign=campaign, perfume=perfume, notes=planned.notes, found_again=False)


def _answers(campaign: Campaign, order: Order, brand: Brand, perfume: Perfume) -> bool:
    """Tell whether the campaign is what this order would make."""
    project = campaign.project
    return project is not None and (
        project.brief,
        project.brand,
        project.perfume,
        project.product_asset,
    ) == (order.brief, brand.identity, perfume.identity, perfume.product_asset)


def _campaign_name(brief: Brief) -> str:
    style = brief.selected_style.replace("_", " ").capitalize()
    words = " ".join(brief.creative_prompt.split()[:6])
    name = f"{style}, {brief.target_duration} s" + (f": {words}" if words else "")
    return name[: LONGEST_NAME["campaign"]]
