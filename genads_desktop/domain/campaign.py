"""A campaign: one brief for one perfume, and the ads made of it."""

from enum import StrEnum
from typing import Annotated

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
