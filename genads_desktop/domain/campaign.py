"""A campaign: one brief for one perfume, and the ads made of it."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field

from genads_desktop.domain.ad_project import AdProject, Brief
from genads_desktop.domain.record import Record
from genads_desktop.domain.style import Style


class CampaignStatus(StrEnum):
    """How far the campaign has come: `campaigns.status`."""

    DRAFT = "draft"
    PLANNED = "planned"
    GENERATING = "generating"
    ATTENTION = "attention"
    FAILED = "failed"
    READY = "ready"
    SELECTED = "selected"
    DELIVERED = "delivered"


class Campaign(Record):
    """A row of `campaigns`; `project` is its `campaign_json`."""

    campaign_id: str
    perfume_id: str
    brand_id: str
    campaign_name: Annotated[str, Field(min_length=1, max_length=200)]
    creative_prompt: Annotated[str, Field(max_length=10_000)] = ""
    selected_style: Style = Style.GOLD_LUXE
    target_duration: Annotated[int, Field(ge=15, le=60)] = 15
    num_variations: Annotated[int, Field(ge=1, le=3)] = 1
    status: CampaignStatus = CampaignStatus.DRAFT
    project: AdProject | None = None
    archived: bool = False
    created_at: str = ""
    updated_at: str = ""

    @property
    def brief(self) -> Brief:
        engine = self.project.brief.engine if self.project else "local"
        return Brief(
            creative_prompt=self.creative_prompt,
            selected_style=self.selected_style,
            target_duration=self.target_duration,
            num_variations=self.num_variations,
            engine=engine,
        )

    def copied(self, campaign_id: str, name: str) -> Self:
        """Return a copy under another id and name. Nobody has chosen a variation of it yet."""
        project = self.project
        if project is not None:
            project = project.replace(project_id=campaign_id, selected_variation=None, choices=())
        return self.replace(
            campaign_id=campaign_id,
            campaign_name=name,
            project=project,
            status=_status_of(project),
        )


def _status_of(project: AdProject | None) -> CampaignStatus:
    """How far a campaign has come by what is there, with nothing under way."""
    if project is None or not project.variations:
        return CampaignStatus.DRAFT
    if any(variation.finished for variation in project.variations):
        return CampaignStatus.READY
    return CampaignStatus.PLANNED
