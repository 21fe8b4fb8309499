"""Records to rows and back.

The `*_url` columns hold media keys, as the web system's hold URLs; the whole references are in the
row's JSON column, which is what is read back.
"""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError
from sqlalchemy import RowMapping

from genads_desktop.domain.brand import Brand
from genads_desktop.domain.campaign import Campaign
from genads_desktop.domain.errors import BrokenDocumentError
from genads_desktop.domain.media import Angle, MediaRef
from genads_desktop.domain.perfume import Perfume
from genads_desktop.domain.upgrades import read_project

Values = dict[str, Any]

_BRAND_DOCUMENT = (
    "logo",
    "guidelines",
    "palette",
    "font_family",
    "tagline",
    "voice",
    "dos",
    "donts",
)
_PERFUME_DOCUMENT = (
    "concentration",
    "notes",
    "front",
    "other_photos",
    "second_front",
    "cutout",
)
_BRAND_COLUMNS = ("brand_id", "user_id", "brand_name", "archived", "created_at", "updated_at")
_PERFUME_COLUMNS = (
    "perfume_id",
    "brand_id",
    "perfume_name",
    "perfume_gender",
    "archived",
    "created_at",
    "updated_at",
)
WORK_COLUMNS = (
    "creative_prompt",
    "selected_style",
    "target_duration",
    "num_variations",
    "status",
    "campaign_json",
    "updated_at",
)
"""What an open project changes; name and archive belong to the library."""


def brand_values(brand: Brand) -> Values:
    return {
        **{name: getattr(brand, name) for name in _BRAND_COLUMNS},
        "brand_logo_url": _key(brand.logo),
        "brand_guidelines_url": _key(brand.guidelines),
        "onboarding_completed": brand.onboarding_completed,
        "brand_json": brand.model_dump(mode="json", include=set(_BRAND_DOCUMENT)),
    }


def brand_of(row: RowMapping) -> Brand:
    columns = {name: row[name] for name in _BRAND_COLUMNS}
    try:
        return Brand.model_validate({**columns, **row["brand_json"]})
    except ValidationError as error:
        raise _broken("brand", row["brand_name"]) from error


def perfume_values(perfume: Perfume) -> Values:
    photos = {f"{angle}_image_url": _key(perfume.photos.get(angle)) for angle in Angle}
    return {
        **{name: getattr(perfume, name) for name in _PERFUME_COLUMNS},
        **photos,
        "perfume_json": perfume.model_dump(mode="json", include=set(_PERFUME_DOCUMENT)),
    }


def perfume_of(row: RowMapping) -> Perfume:
    columns = {name: row[name] for name in _PERFUME_COLUMNS}
    try:
        return Perfume.model_validate({**columns, **row["perfume_json"]})
    except ValidationError as error:
        raise _broken("perfume", row["perfume_name"]) from error


def campaign_values(campaign: Campaign) -> Values:
    values = dict(campaign)
    project = values.pop("project")
    return {**values, "campaign_json": project.model_dump(mode="json") if project else {}}


def campaign_of(row: RowMapping) -> Campaign:
    """Read a campaign. Raise `NewerDocumentError` or `BrokenDocumentError`; the row is untouched."""
    values: Values = dict(row)
    document: Mapping[str, Any] = values.pop("campaign_json")
    values["creative_prompt"] = values["creative_prompt"] or ""
    return Campaign(**values, project=read_project(document) if document else None)


def _key(media: MediaRef | None) -> str | None:
    return media.key if media else None


def _broken(kind: str, name: str) -> BrokenDocumentError:
    return BrokenDocumentError(
        f'The {kind} "{name}" cannot be read: a part of its record is missing or damaged. '
        "Nothing was changed."
    )
