"""The catalogue: the whole library as its lists show it, held ready so that a search answers at once."""

from collections import Counter
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, replace

from genads_desktop.domain.text_folding import folded
from genads_desktop.ports.store import BrandRow, CampaignRow, ListQuery, PerfumeRow, Sort
from genads_desktop.services.changes import RecordChange
from genads_desktop.services.library import Library

PAGE = 500
"""Campaigns read from the library in one go, so that others get their turn in between."""
EVERY = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which campaigns to show. Empty ids mean all; every word of `search` must be found."""

    search: str = ""
    sort: Sort = Sort.UPDATED
    brand_id: str = ""
    perfume_id: str = ""
    archived: bool = False


class Catalogue:
    """Reads the lists once, then only what has changed. Answers from memory, in milliseconds."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._brands: dict[bool, dict[str, BrandRow]] = {False: {}, True: {}}
        self._perfumes: dict[bool, dict[str, PerfumeRow]] = {False: {}, True: {}}
        self._campaigns: dict[str, CampaignRow] = {}
        self._texts: dict[str, str] = {}
        self._sorted: dict[tuple[Sort, bool], list[CampaignRow]] = {}

    async def load(self) -> None:
        """Read everything. Raise `StoreError`."""
        await self._read_owners()
        campaigns = [row async for row in self._all_campaigns()]
        self._campaigns = {row.campaign_id: row for row in campaigns}
        self._texts = {row.campaign_id: _text(row) for row in campaigns}
        self._sorted.clear()

    async def refresh(self, changes: Iterable[RecordChange]) -> None:
        """Read again what has changed."""
        news = tuple(changes)
        if any(change.kind != "campaign" for change in news):
            await self._read_owners()
            self._name_owners()
        ids = {change.record_id for change in news if change.kind == "campaign"}
        if ids:
            rows = {row.campaign_id: row for row in await self._library.campaign_rows(ids)}
            for campaign_id in ids:
                self._take(campaign_id, rows.get(campaign_id))
        self._sorted.clear()

    def brands(self, *, archived: bool = False) -> tuple[BrandRow, ...]:
        """Return the brands by name, each with the number of perfumes it shows."""
        counts = Counter(row.brand_id for row in self._perfumes[False].values())
        rows = sorted(self._brands[archived].values(), key=lambda row: folded(row.brand_name))
        return tuple(replace(row, perfumes=counts[row.brand_id]) for row in rows)

    def perfumes(self, brand_id: str = "", *, archived: bool = False) -> tuple[PerfumeRow, ...]:
        """Return the perfumes, the last used first, each with the number of campaigns it shows."""
        counts = Counter(row.perfume_id for row in self._campaigns.values() if not row.archived)
        rows = [row for row in self._perfumes[archived].values() if self._shows(row, brand_id)]
        rows.sort(key=lambda row: row.updated_at, reverse=True)
        return tuple(replace(row, campaigns=counts[row.perfume_id]) for row in rows)

    def perfume(self, perfume_id: str) -> PerfumeRow | None:
        return self._perfumes[False].get(perfume_id) or self._perfumes[True].get(perfume_id)

    def campaigns(self, wish: Wish) -> Sequence[CampaignRow]:
        """Find and sort campaigns. Those of an archived brand or perfume are not shown."""
        texts = self._texts
        found = self._shown_in(wish.sort, archived=wish.archived)
        if wish.brand_id:
            found = [row for row in found if row.brand_id == wish.brand_id]
        if wish.perfume_id:
            found = [row for row in found if row.perfume_id == wish.perfume_id]
        for word in folded(wish.search).split():
            found = [row for row in found if word in texts[row.campaign_id]]
        return found

    def _shown_in(self, sort: Sort, *, archived: bool) -> list[CampaignRow]:
        """All that can be found, in their order, kept until something changes."""
        known = self._sorted.get((sort, archived))
        if known is None:
            known = [
                row
                for row in _in_order(self._campaigns.values(), sort)
                if row.archived == archived and (archived or self._has_owners(row))
            ]
            self._sorted[sort, archived] = known
        return known

    def _has_owners(self, row: CampaignRow) -> bool:
        return row.perfume_id in self._perfumes[False] and row.brand_id in self._brands[False]

    def _shows(self, row: PerfumeRow, brand_id: str) -> bool:
        """Whether a perfume belongs to the brand, or with none given to any that is shown."""
        return row.brand_id == brand_id if brand_id else row.brand_id in self._brands[False]

    async def _read_owners(self) -> None:
        for archived in (False, True):
            query = ListQuery(archived=archived, limit=EVERY)
            brands = await self._library.brands(query)
            perfumes = await self._library.perfumes(query)
            self._brands[archived] = {row.brand_id: row for row in brands}
            self._perfumes[archived] = {row.perfume_id: row for row in perfumes}

    def _name_owners(self) -> None:
        """Give the campaigns the names their owners have now; those of deleted owners went too."""
        brands = self._brands[False] | self._brands[True]
        perfumes = self._perfumes[False] | self._perfumes[True]
        for campaign_id, row in tuple(self._campaigns.items()):
            brand, perfume = brands.get(row.brand_id), perfumes.get(row.perfume_id)
            if brand is None or perfume is None:
                self._take(campaign_id, None)
            elif (brand.brand_name, perfume.perfume_name) != (row.brand_name, row.perfume_name):
                renamed = replace(
                    row, brand_name=brand.brand_name, perfume_name=perfume.perfume_name
                )
                self._take(campaign_id, renamed)

    def _take(self, campaign_id: str, row: CampaignRow | None) -> None:
        if row is None:
            self._campaigns.pop(campaign_id, None)
            self._texts.pop(campaign_id, None)
        else:
            self._campaigns[campaign_id] = row
            self._texts[campaign_id] = _text(row)

    async def _all_campaigns(self) -> AsyncIterator[CampaignRow]:
        for archived in (False, True):
            offset = 0
            while True:
                query = ListQuery(sort=Sort.CREATED, limit=PAGE, offset=offset, archived=archived)
                rows = await self._library.campaigns(query)
                for row in rows:
                    yield row
                if len(rows) < PAGE:
                    break
                offset += PAGE


def _text(row: CampaignRow) -> str:
    return folded(f"{row.campaign_name} {row.perfume_name} {row.brand_name}")


def _in_order(rows: Iterable[CampaignRow], sort: Sort) -> list[CampaignRow]:
    match sort:
        case Sort.NAME:
            return sorted(rows, key=lambda row: (folded(row.campaign_name), row.campaign_id))
        case Sort.CREATED:
            return sorted(rows, key=lambda row: (row.created_at, row.campaign_id), reverse=True)
        case Sort.UPDATED:
            return sorted(rows, key=lambda row: (row.updated_at, row.campaign_id), reverse=True)
