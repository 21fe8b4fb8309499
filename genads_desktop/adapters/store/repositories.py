"""Brands, perfumes and campaigns in SQL, inside one transaction."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, insert, select

from genads_desktop.adapters.store.records import EVERYTHING, Records
from genads_desktop.adapters.store.rows import (
    WORK_COLUMNS,
    brand_of,
    brand_values,
    campaign_of,
    campaign_values,
    perfume_of,
    perfume_values,
)
from genads_desktop.adapters.store.tables import brands, campaigns, perfumes, users
from genads_desktop.domain.brand import Brand
from genads_desktop.domain.campaign import Campaign, CampaignStatus
from genads_desktop.domain.music import Gender
from genads_desktop.domain.perfume import Perfume
from genads_desktop.domain.style import Style
from genads_desktop.ports.store import (
    BrandRow,
    CampaignRow,
    ListQuery,
    PerfumeRow,
    RecordNotFoundError,
)


class SqlBrandRepository(Records):
    """The rows of `brands`."""

    def __init__(self, connection: Connection, now: str) -> None:
        super().__init__(connection, now, brands, "brand")

    def get(self, brand_id: str) -> Brand:
        return brand_of(self._row(brand_id))

    def by_name(self, brand_name: str) -> Brand | None:
        row = self._first(self._name == brand_name)
        return brand_of(row) if row else None

    def save(self, brand: Brand) -> None:
        if brand.user_id is not None:
            self._know_user(brand.user_id)
        self._put(brand_values(brand))

    def list(self, query: ListQuery = EVERYTHING) -> tuple[BrandRow, ...]:
        below = select(func.count()).where(perfumes.c.brand_id == brands.c.brand_id)
        columns = select(
            brands.c.brand_id,
            brands.c.brand_name,
            brands.c.brand_logo_url.label("logo_key"),
            brands.c.onboarding_completed,
            below.scalar_subquery().label("perfumes"),
            brands.c.updated_at,
        )
        rows = self._listed(query, columns, [brands.c.brand_name], {})
        return tuple(BrandRow(**row) for row in rows)

    def _know_user(self, user_id: str) -> None:
        """Accounts live on the server; here they are only what a brand points to."""
        known = select(users.c.user_id).where(users.c.user_id == user_id)
        if self._connection.execute(known).first() is None:
            self._connection.execute(insert(users).values(user_id=user_id, label=""))


class SqlPerfumeRepository(Records):
    """The rows of `perfumes`."""

    def __init__(self, connection: Connection, now: str) -> None:
        super().__init__(connection, now, perfumes, "perfume")

    def get(self, perfume_id: str) -> Perfume:
        return perfume_of(self._row(perfume_id))

    def by_name(self, brand_id: str, perfume_name: str) -> Perfume | None:
        row = self._first(perfumes.c.brand_id == brand_id, self._name == perfume_name)
        return perfume_of(row) if row else None

    def save(self, perfume: Perfume) -> None:
        self._put(perfume_values(perfume), parent=("brand", perfume.brand_id))

    def list(
        self, query: ListQuery = EVERYTHING, *, brand_id: str | None = None
    ) -> tuple[PerfumeRow, ...]:
        below = select(func.count()).where(campaigns.c.perfume_id == perfumes.c.perfume_id)
        columns = select(
            perfumes.c.perfume_id,
            perfumes.c.brand_id,
            perfumes.c.perfume_name,
            perfumes.c.perfume_gender,
            perfumes.c.front_image_url.label("front_key"),
            below.scalar_subquery().label("campaigns"),
            perfumes.c.updated_at,
        )
        rows = self._listed(query, columns, [perfumes.c.perfume_name], {"brand_id": brand_id})
        return tuple(
            PerfumeRow(**{**row, "perfume_gender": Gender(row["perfume_gender"])}) for row in rows
        )


class SqlCampaignRepository(Records):
    """The rows of `campaigns`."""

    def __init__(self, connection: Connection, now: str) -> None:
        super().__init__(connection, now, campaigns, "campaign")

    def get(self, campaign_id: str) -> Campaign:
        return campaign_of(self._row(campaign_id))

    def by_name(self, perfume_id: str, campaign_name: str) -> Campaign | None:
        row = self._first(campaigns.c.perfume_id == perfume_id, self._name == campaign_name)
        return campaign_of(row) if row else None

    def save(self, campaign: Campaign) -> None:
        self._put(campaign_values(campaign), parent=("perfume", campaign.perfume_id))

    def save_work(self, campaign: Campaign) -> None:
        values = campaign_values(campaign)
        work = {name: values[name] for name in WORK_COLUMNS}
        work["updated_at"] = work["updated_at"] or self._now
        if not self._change({"campaign_id": campaign.campaign_id, **work}):
            raise RecordNotFoundError("campaign", campaign.campaign_id)

    def list(
        self,
        query: ListQuery = EVERYTHING,
        *,
        brand_id: str | None = None,
        perfume_id: str | None = None,
    ) -> tuple[CampaignRow, ...]:
        searched = [self._name, perfumes.c.perfume_name, brands.c.brand_name]
        owner = {"brand_id": brand_id, "perfume_id": perfume_id}
        found = self._listed(query, _campaign_columns(), searched, owner)
        return tuple(_campaign_row(row) for row in found)

    def rows(self, campaign_ids: Collection[str]) -> tuple[CampaignRow, ...]:
        wanted = _campaign_columns().where(self._id.in_(campaign_ids))
        return tuple(_campaign_row(row) for row in self._connection.execute(wanted).mappings())

    def poster_keys(self, campaign_ids: Collection[str]) -> dict[str, str]:
        """Look into the documents as they are stored: validating them all would take too long."""
        wanted = select(self._id, campaigns.c.campaign_json).where(self._id.in_(campaign_ids))
        found = ((row[0], _poster_key(row[1])) for row in self._connection.execute(wanted))
        return {campaign_id: key for campaign_id, key in found if key is not None}


class SqlUnitOfWork:
    """The records, inside the transaction of one connection."""

    def __init__(self, connection: Connection, now: str) -> None:
        self.brands = SqlBrandRepository(connection, now)
        self.perfumes = SqlPerfumeRepository(connection, now)
        self.campaigns = SqlCampaignRepository(connection, now)


def _campaign_columns() -> Select[Any]:
    return (
        select(
            campaigns.c.campaign_id,
            campaigns.c.perfume_id,
            campaigns.c.brand_id,
            campaigns.c.campaign_name,
            perfumes.c.perfume_name,
            brands.c.brand_name,
            campaigns.c.selected_style,
            campaigns.c.target_duration,
            campaigns.c.num_variations,
            campaigns.c.status,
            campaigns.c.created_at,
            campaigns.c.updated_at,
            campaigns.c.archived,
        )
        .join(perfumes, perfumes.c.perfume_id == campaigns.c.perfume_id)
        .join(brands, brands.c.brand_id == campaigns.c.brand_id)
    )


def _poster_key(document: dict[str, Any]) -> str | None:
    chosen = document.get("selectedVariation")
    told = [one for one in document.get("variations", ()) if one.get("finished")]
    told.sort(key=lambda variation: variation["index"] != chosen)
    return str(told[0]["finished"][-1]["poster"]["key"]) if told else None


def _campaign_row(row: RowMapping) -> CampaignRow:
    words = {
        "selected_style": Style(row["selected_style"]),
        "status": CampaignStatus(row["status"]),
    }
    return CampaignRow(**{**row, **words})
