"""The library: creating, finding, renaming, copying, archiving and deleting records."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeVar

from genads_desktop.domain.ad_project import AdProject, Brief, Notes
from genads_desktop.domain.brand import Brand
from genads_desktop.domain.campaign import Campaign, CampaignStatus
from genads_desktop.domain.media import Angle, MediaRef
from genads_desktop.domain.music import Gender
from genads_desktop.domain.naming import clean_name, copy_name
from genads_desktop.domain.perfume import Perfume
from genads_desktop.domain.timestamp import utc_text
from genads_desktop.ports.store import (
    BrandRow,
    CampaignRow,
    ListQuery,
    PerfumeRow,
    RecordKind,
    Store,
    UnitOfWork,
)
from genads_desktop.services.changes import Changes, RecordChange
from genads_desktop.services.clock import Clock, IdSource, new_id, system_clock

LONGEST_NAME: dict[RecordKind, int] = {"brand": 100, "perfume": 200, "campaign": 200}

RecordT = TypeVar("RecordT", Brand, Perfume, Campaign)

_ALL = 1_000_000


class Library:
    """What a person can do with brands, perfumes and campaigns.

    Every method may raise `StoreError`, with `RecordNotFoundError` and `NameTakenError`; those that
    take a name, `UnusableNameError`. Media files are shared between copies and never deleted here.
    """

    def __init__(
        self,
        store: Store,
        changes: Changes,
        *,
        clock: Clock = system_clock,
        ids: IdSource = new_id,
    ) -> None:
        self._store = store
        self._changes = changes
        self._clock = clock
        self._ids = ids

    async def brands(self, query: ListQuery | None = None) -> tuple[BrandRow, ...]:
        wanted = query or ListQuery()
        return await self._store.read(lambda work: work.brands.list(wanted))

    async def perfumes(
        self, query: ListQuery | None = None, *, brand_id: str | None = None
    ) -> tuple[PerfumeRow, ...]:
        wanted = query or ListQuery()
        return await self._store.read(lambda work: work.perfumes.list(wanted, brand_id=brand_id))

    async def campaigns(
        self,
        query: ListQuery | None = None,
        *,
        brand_id: str | None = None,
        perfume_id: str | None = None,
    ) -> tuple[CampaignRow, ...]:
        wanted = query or ListQuery()
        return await self._store.read(
            lambda work: work.campaigns.list(wanted, brand_id=brand_id, perfume_id=perfume_id)
        )

    async def campaign_rows(self, campaign_ids: Collection[str]) -> tuple[CampaignRow, ...]:
        """Return these campaigns as a list shows them, archived or not; missing ones are left out."""
        return await self._store.read(lambda work: work.campaigns.rows(campaign_ids))

    async def campaign_ids(self, brand_id: str) -> frozenset[str]:
        """All campaigns of a brand, archived or not."""

        def find(work: UnitOfWork) -> frozenset[str]:
            lists = (
                work.campaigns.list(ListQuery(limit=_ALL, archived=archived), brand_id=brand_id)
                for archived in (False, True)
            )
            return frozenset(row.campaign_id for rows in lists for row in rows)

        return await self._store.read(find)

    async def poster_keys(self, campaign_ids: Collection[str]) -> Mapping[str, str]:
        """Return the media keys of the posters these campaigns have."""
        return await self._store.read(lambda work: work.campaigns.poster_keys(campaign_ids))

    async def brand(self, brand_id: str) -> Brand:
        return await self._store.read(lambda work: work.brands.get(brand_id))

    async def perfume(self, perfume_id: str) -> Perfume:
        return await self._store.read(lambda work: work.perfumes.get(perfume_id))

    async def campaign(self, campaign_id: str) -> Campaign:
        return await self._store.read(lambda work: work.campaigns.get(campaign_id))

    async def create_brand(self, name: str, *, tagline: str = "") -> Brand:
        now = self._now()
        brand = Brand(
            brand_id=self._ids(),
            brand_name=_name("brand", name),
            tagline=tagline,
            created_at=now,
            updated_at=now,
        )
        await self._store.run(lambda work: work.brands.save(brand))
        self._changes.announce(RecordChange("brand", brand.brand_id, "created"))
        return brand

    async def find_or_create_brand(self, name: str) -> Brand:
        """Return the brand with that name, made now if there is none. The same name, the same row."""
        wanted = _name("brand", name)
        found = await self._store.read(lambda work: work.brands.by_name(wanted))
        return found or await self.create_brand(wanted)

    async def find_perfume(self, brand_id: str, name: str) -> Perfume | None:
        wanted = _name("perfume", name)
        return await self._store.read(lambda work: work.perfumes.by_name(brand_id, wanted))

    async def create_perfume(
        self,
        brand_id: str,
        name: str,
        photos: dict[Angle, MediaRef],
        *,
        perfume_id: str | None = None,
        gender: Gender = Gender.UNISEX,
        concentration: str = "",
        notes: Notes | None = None,
    ) -> Perfume:
        """Add a perfume. `photos` hold the front; `perfume_id` is the one their keys were made with."""
        now = self._now()
        perfume = Perfume(
            perfume_id=perfume_id or self._ids(),
            brand_id=brand_id,
            perfume_name=_name("perfume", name),
            perfume_gender=gender,
            concentration=concentration,
            notes=notes or Notes(),
            front=photos[Angle.FRONT],
            other_photos={a: photo for a, photo in photos.items() if a != Angle.FRONT},
            created_at=now,
            updated_at=now,
        )
        await self._store.run(lambda work: work.perfumes.save(perfume))
        self._changes.announce(RecordChange("perfume", perfume.perfume_id, "created"))
        return perfume

    async def find_campaign(self, perfume_id: str, name: str) -> Campaign | None:
        wanted = _name("campaign", name)
        return await self._store.read(lambda work: work.campaigns.by_name(perfume_id, wanted))

    async def create_campaign(
        self,
        perfume_id: str,
        name: str,
        brief: Brief,
        *,
        campaign_id: str | None = None,
        project: AdProject | None = None,
    ) -> Campaign:
        """Add a campaign of a perfume; with a `project`, it is planned."""
        now = self._now()

        def create(work: UnitOfWork) -> Campaign:
            campaign = Campaign(
                campaign_id=campaign_id or self._ids(),
                perfume_id=perfume_id,
                brand_id=work.perfumes.get(perfume_id).brand_id,
                campaign_name=_name("campaign", name),
                creative_prompt=brief.creative_prompt,
                selected_style=brief.selected_style,
                target_duration=brief.target_duration,
                num_variations=brief.num_variations,
                status=CampaignStatus.PLANNED if project else CampaignStatus.DRAFT,
                project=project,
                created_at=now,
                updated_at=now,
            )
            work.campaigns.save(campaign)
            return campaign

        campaign = await self._store.run(create)
        self._changes.announce(RecordChange("campaign", campaign.campaign_id, "created"))
        return campaign

    async def change_brand(self, brand_id: str, change: Callable[[Brand], Brand]) -> Brand:
        """Change a brand in one step: `change` gets it as it is now."""
        brand: Brand = await self._change("brand", brand_id, change)
        return brand

    async def change_perfume(
        self, perfume_id: str, change: Callable[[Perfume], Perfume]
    ) -> Perfume:
        perfume: Perfume = await self._change("perfume", perfume_id, change)
        return perfume

    async def rename_brand(self, brand_id: str, name: str) -> Brand:
        wanted = _name("brand", name)
        return await self.change_brand(brand_id, lambda brand: brand.replace(brand_name=wanted))

    async def rename_perfume(self, perfume_id: str, name: str) -> Perfume:
        wanted = _name("perfume", name)
        return await self.change_perfume(perfume_id, lambda old: old.replace(perfume_name=wanted))

    async def rename_campaign(self, campaign_id: str, name: str) -> Campaign:
        wanted = _name("campaign", name)
        campaign: Campaign = await self._change(
            "campaign", campaign_id, lambda old: old.replace(campaign_name=wanted)
        )
        return campaign

    async def duplicate_brand(self, brand_id: str) -> Brand:
        """Copy a brand's identity; its perfumes and campaigns stay with it alone."""

        def copy(work: UnitOfWork) -> Brand:
            old = work.brands.get(brand_id)
            name = copy_name(
                old.brand_name,
                LONGEST_NAME["brand"],
                lambda wanted: work.brands.by_name(wanted) is not None,
            )
            return old.replace(brand_id=self._ids(), user_id=None, brand_name=name)

        return await self._add_copy("brand", copy)

    async def duplicate_perfume(self, perfume_id: str) -> Perfume:
        """Copy a perfume with its photos and its cut-out, without its campaigns."""

        def copy(work: UnitOfWork) -> Perfume:
            old = work.perfumes.get(perfume_id)
            name = copy_name(
                old.perfume_name,
                LONGEST_NAME["perfume"],
                lambda wanted: work.perfumes.by_name(old.brand_id, wanted) is not None,
            )
            return old.replace(perfume_id=self._ids(), perfume_name=name)

        return await self._add_copy("perfume", copy)

    async def duplicate_campaign(self, campaign_id: str) -> Campaign:
        """Copy a campaign with everything made for it. Who chose what is not copied."""

        def copy(work: UnitOfWork) -> Campaign:
            old = work.campaigns.get(campaign_id)
            name = copy_name(
                old.campaign_name,
                LONGEST_NAME["campaign"],
                lambda wanted: work.campaigns.by_name(old.perfume_id, wanted) is not None,
            )
            return old.copied(self._ids(), name)

        return await self._add_copy("campaign", copy)

    async def brief_for(self, campaign_id: str, perfume_id: str) -> Campaign:
        """Start a campaign of another perfume with the same brief. What was filmed shows the old bottle."""
        old = await self.campaign(campaign_id)
        return await self.create_campaign(perfume_id, old.campaign_name, old.brief)

    async def give_plan(self, campaign_id: str, project: AdProject) -> Campaign:
        """Give a campaign without a storyboard its first one; one that has some keeps it."""

        def plan(campaign: Campaign) -> Campaign:
            if campaign.project is not None:
                return campaign
            return campaign.replace(project=project, status=CampaignStatus.PLANNED)

        campaign: Campaign = await self._change("campaign", campaign_id, plan)
        return campaign

    async def archive(self, kind: RecordKind, record_id: str) -> None:
        """Take a record out of the lists; nothing of it is lost."""
        await self._change(kind, record_id, lambda record: record.replace(archived=True))

    async def restore(self, kind: RecordKind, record_id: str) -> None:
        await self._change(kind, record_id, lambda record: record.replace(archived=False))

    async def delete(self, kind: RecordKind, record_id: str) -> None:
        """Delete a record and all that belongs to it. This cannot be undone."""
        await self._store.run(lambda work: _shelf(work, kind).delete(record_id))
        self._changes.announce(RecordChange(kind, record_id, "deleted"))

    async def _change(self, kind: RecordKind, record_id: str, change: Callable[[Any], Any]) -> Any:
        now = self._now()

        def apply(work: UnitOfWork) -> Any:
            shelf = _shelf(work, kind)
            changed = change(shelf.get(record_id)).replace(updated_at=now)
            shelf.save(changed)
            return changed

        changed = await self._store.run(apply)
        self._changes.announce(RecordChange(kind, record_id, "changed"))
        return changed

    async def _add_copy(self, kind: RecordKind, copy: Callable[[UnitOfWork], RecordT]) -> RecordT:
        now = self._now()

        def add(work: UnitOfWork) -> RecordT:
            made = copy(work).replace(archived=False, created_at=now, updated_at=now)
            _shelf(work, kind).save(made)
            return made

        made = await self._store.run(add)
        self._changes.announce(RecordChange(kind, getattr(made, f"{kind}_id"), "created"))
        return made

    def _now(self) -> str:
        return utc_text(self._clock())


def _shelf(work: UnitOfWork, kind: RecordKind) -> Any:
    """The repository of one kind of record; what it takes and gives depends on the kind."""
    match kind:
        case "brand":
            return work.brands
        case "perfume":
            return work.perfumes
        case "campaign":
            return work.campaigns


def _name(kind: RecordKind, text: str) -> str:
    return clean_name(text, kind, LONGEST_NAME[kind])
