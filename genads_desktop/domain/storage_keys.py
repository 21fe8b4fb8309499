"""Storage keys: where every file lives, in the media folder and in S3 alike.

`brands/{brand}/perfumes/{perfume}/campaigns/{campaign}/...`, as the web system laid them out.
"""

import re

from genads_desktop.domain.media import Angle

_PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")


def brand_prefix(brand_id: str) -> str:
    return f"brands/{_part(brand_id)}/"


def perfume_prefix(brand_id: str, perfume_id: str) -> str:
    return f"{brand_prefix(brand_id)}perfumes/{_part(perfume_id)}/"


def campaign_prefix(brand_id: str, perfume_id: str, campaign_id: str) -> str:
    return f"{perfume_prefix(brand_id, perfume_id)}campaigns/{_part(campaign_id)}/"


def photo_prefix(brand_id: str, perfume_id: str) -> str:
    return f"{perfume_prefix(brand_id, perfume_id)}images/"


def variation_prefix(brand_id: str, perfume_id: str, campaign_id: str, index: int) -> str:
    return f"{campaign_prefix(brand_id, perfume_id, campaign_id)}variations/variation_{index}/"


def draft_prefix(brand_id: str, perfume_id: str, campaign_id: str, index: int) -> str:
    """Takes, segments and scores: everything that lifecycle may remove after 30 days."""
    return f"{variation_prefix(brand_id, perfume_id, campaign_id, index)}draft/"


def final_prefix(brand_id: str, perfume_id: str, campaign_id: str, index: int) -> str:
    return f"{variation_prefix(brand_id, perfume_id, campaign_id, index)}final/"


def photo_stem(angle: Angle) -> str:
    return angle.value


def _part(name: str) -> str:
    """Refuse anything that could leave its folder."""
    if not _PART.fullmatch(name):
        raise ValueError(f"{name!r} cannot be part of a storage key")
    return name
