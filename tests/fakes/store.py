"""A store in memory, which can be made to fail and to wait."""

import asyncio
from contextlib import contextmanager
from datetime import UTC, datetime

from genads_desktop.domain.text_folding import folded
from genads_desktop.domain.timestamp import utc_text
from genads_desktop.ports.store import (
    BrandRow,
    CampaignRow,
    ListQuery,
    NameTakenError,
    PerfumeRow,
    RecordNotFoundError,
    Sort,
)

EVERYTHING = ListQuery()
WORK = (
    "creative_prompt",
    "selected_style",
    "target_duration",
    "num_variations",
    "status",
    "project",
    "updated_at",
)


class Shelf:
    """The records of one kind."""

    def __init__(self, library, kind, parent=None):
        self.library = library
        self.kind = kind
        self.parent = parent
        self.records = library.setdefault(kind, {})

    def get(self, record_id):
        if record_id not in self.records:
            raise RecordNotFoundError(self.kind, record_id)
        return self.records[record_id]

    def delete(self, record_id):
        self.get(record_id)
        del self.records[record_id]
        for child in ("perfume", "campaign"):
            children = self.library.get(child, {})
            for child_id, record in list(children.items()):
                if getattr(record, f"{self.kind}_id", None) == record_id:
                    children.pop(child_id, None)

    def put(self, record, siblings=None):
        if self.parent and getattr(record, f"{self.parent}_id") not in self.library[self.parent]:
            raise RecordNotFoundError(self.parent, getattr(record, f"{self.parent}_id"))
        name = self.name_of(record)
        others = [other for other in siblings or () if self.id_of(other) != self.id_of(record)]
        if any(self.name_of(other) == name for other in others):
            raise NameTakenError(self.kind, name)
        now = utc_text(datetime.now(UTC))
        self.records[self.id_of(record)] = record.replace(
            created_at=record.created_at or now, updated_at=record.updated_at or now
        )

    def id_of(self, record):
        return getattr(record, f"{self.kind}_id")

    def name_of(self, record):
        return getattr(record, f"{self.kind}_name")

    def named(self, name, **owner):
        found = [
            record
            for record in self.records.values()
            if self.name_of(record) == name
            and all(getattr(record, key) == value for key, value in owner.items())
        ]
        return max(found, key=lambda record: record.updated_at, default=None)

    def listed(self, query, text, **owner):
        found = sorted(
            (
                record
                for record in self.records.values()
                if record.archived == query.archived
                and all(
                    value is None or getattr(record, key) == value for key, value in owner.items()
                )
                and all(word in folded(text(record)) for word in folded(query.search).split())
            ),
            key=self.id_of,
        )
        match query.sort:
            case Sort.NAME:
                found.sort(key=lambda record: folded(self.name_of(record)))
            case Sort.CREATED:
                found.sort(key=lambda record: record.created_at, reverse=True)
            case Sort.UPDATED:
                found.sort(key=lambda record: record.updated_at, reverse=True)
        return found[query.offset : query.offset + query.limit]

    def children(self, kind, record):
        key = f"{self.kind}_id"
        others = self.library.get(kind, {}).values()
        return sum(getattr(other, key) == self.id_of(record) for other in others)


class FakeBrandRepository(Shelf):
    def __init__(self, library):
        super().__init__(library, "brand")

    def by_name(self, brand_name):
        return self.named(brand_name)

    def save(self, brand):
        self.put(brand, siblings=self.records.values())

    def list(self, query=EVERYTHING):
        return tuple(
            BrandRow(
                brand_id=one.brand_id,
                brand_name=one.brand_name,
                logo_key=one.logo.key if one.logo else None,
                onboarding_completed=one.onboarding_completed,
                perfumes=self.children("perfume", one),
                updated_at=one.updated_at,
            )
            for one in self.listed(query, self.name_of)
        )


class FakePerfumeRepository(Shelf):
    def __init__(self, library):
        super().__init__(library, "perfume", parent="brand")

    def by_name(self, brand_id, perfume_name):
        return self.named(perfume_name, brand_id=brand_id)

    def save(self, perfume):
        siblings = [one for one in self.records.values() if one.brand_id == perfume.brand_id]
        self.put(perfume, siblings=siblings)

    def list(self, query=EVERYTHING, *, brand_id=None):
        return tuple(
            PerfumeRow(
                perfume_id=one.perfume_id,
                brand_id=one.brand_id,
                perfume_name=one.perfume_name,
                perfume_gender=one.perfume_gender,
                front_key=one.front.key,
                campaigns=self.children("campaign", one),
                updated_at=one.updated_at,
            )
            for one in self.listed(query, self.name_of, brand_id=brand_id)
        )


class FakeCampaignRepository(Shelf):
    def __init__(self, library):
        super().__init__(library, "campaign", parent="perfume")

    def by_name(self, perfume_id, campaign_name):
        return self.named(campaign_name, perfume_id=perfume_id)

    def save(self, campaign):
        perfume = self.library["perfume"].get(campaign.perfume_id)
        if perfume is None or perfume.brand_id != campaign.brand_id:
            raise RecordNotFoundError("perfume", campaign.perfume_id)
        self.put(campaign)

    def save_work(self, campaign):
        work = {name: getattr(campaign, name) for name in WORK}
        self.records[campaign.campaign_id] = self.get(campaign.campaign_id).replace(**work)

    def list(self, query=EVERYTHING, *, brand_id=None, perfume_id=None):
        owner = {"brand_id": brand_id, "perfume_id": perfume_id}
        return tuple(self.row(one) for one in self.listed(query, self.text, **owner))

    def rows(self, campaign_ids):
        return tuple(
            self.row(one) for one in self.records.values() if self.id_of(one) in campaign_ids
        )

    def poster_keys(self, campaign_ids):
        chosen = [one for one in self.records.values() if self.id_of(one) in campaign_ids]
        return {self.id_of(one): key for one in chosen if (key := poster_key(one.project))}

    def text(self, campaign):
        perfume, brand = self.owners(campaign)
        return f"{campaign.campaign_name} {perfume.perfume_name} {brand.brand_name}"

    def owners(self, campaign):
        perfume = self.library["perfume"][campaign.perfume_id]
        return perfume, self.library["brand"][campaign.brand_id]

    def row(self, campaign):
        perfume, brand = self.owners(campaign)
        same = ("campaign_id", "perfume_id", "brand_id", "campaign_name", "selected_style")
        more = (
            "target_duration",
            "num_variations",
            "status",
            "created_at",
            "updated_at",
            "archived",
        )
        return CampaignRow(
            perfume_name=perfume.perfume_name,
            brand_name=brand.brand_name,
            **{name: getattr(campaign, name) for name in (*same, *more)},
        )


def poster_key(project):
    finished = [one for one in project.variations if one.finished] if project else []
    chosen = [one for one in finished if one.index == project.selected_variation]
    return next((one.finished[-1].poster.key for one in (*chosen, *finished)), None)


class FakeUnitOfWork:
    def __init__(self, library):
        self.brands = FakeBrandRepository(library)
        self.perfumes = FakePerfumeRepository(library)
        self.campaigns = FakeCampaignRepository(library)


class FakeStore:
    """Keeps records in memory. `failure` is raised by every write while it is set."""

    def __init__(self):
        self.library = {}
        self.failure = None
        self.writes = 0
        self._gate = asyncio.Event()
        self._gate.set()

    @contextmanager
    def held(self):
        """Let writes wait as long as the block lasts."""
        self._gate.clear()
        try:
            yield
        finally:
            self._gate.set()

    async def run(self, work):
        await self._gate.wait()
        await asyncio.sleep(0)
        if self.failure:
            raise self.failure
        changed = {kind: dict(records) for kind, records in self.library.items()}
        answer = work(FakeUnitOfWork(changed))
        self.library = changed
        self.writes += 1
        return answer

    async def read(self, work):
        await asyncio.sleep(0)
        return work(FakeUnitOfWork(self.library))

    async def close(self):
        pass
