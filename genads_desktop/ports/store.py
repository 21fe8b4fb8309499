"""Keeping records: brands, perfumes and campaigns."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, Protocol, TypeVar

from genads_desktop.domain.brand import Brand
from genads_desktop.domain.campaign import Campaign, CampaignStatus
from genads_desktop.domain.music import Gender
from genads_desktop.domain.perfume import Perfume
from genads_desktop.domain.style import Style
from genads_desktop.ports.errors import StoreError

T = TypeVar("T")

RecordKind = Literal["brand", "perfume", "campaign"]


class RecordNotFoundError(StoreError):
    """A record is not, or no longer, in the library."""

    def __init__(self, kind: RecordKind, record_id: str) -> None:
        super().__init__(
            f"The {kind} {record_id} is not in the library. It may have been deleted; choose another one."
        )
        self.kind = kind
        self.record_id = record_id


class NameTakenError(StoreError):
    """Another record already has that name."""

    def __init__(self, kind: RecordKind, name: str) -> None:
        super().__init__(
            f'There is already a {kind} called "{name}". Nothing was changed. Choose another name.'
        )
        self.kind = kind
        self.name = name


class Sort(StrEnum):
    """The order of a list; the newest first, names from A to Z."""

    UPDATED = "updated"
    CREATED = "created"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """Which records to list. Every word of `search` must be found, whatever its case or accents."""

    search: str = ""
    sort: Sort = Sort.UPDATED
    limit: int = 100
    offset: int = 0
    archived: bool = False
    """True lists the archived records instead of the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandRow:
    """A brand, as a list shows it."""

    brand_id: str
    brand_name: str
    logo_key: str | None
    onboarding_completed: bool
    perfumes: int
    updated_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PerfumeRow:
    """A perfume, as a list shows it."""

    perfume_id: str
    brand_id: str
    perfume_name: str
    perfume_gender: Gender
    front_key: str
    campaigns: int
    updated_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignRow:
    """A campaign, as a list shows it, without its document."""

    campaign_id: str
    perfume_id: str
    brand_id: str
    campaign_name: str
    perfume_name: str
    brand_name: str
    selected_style: Style
    target_duration: int
    num_variations: int
    status: CampaignStatus
    created_at: str
    updated_at: str
    archived: bool = False


class BrandRepository(Protocol):
    """The brands. `get`, `save` and `delete` raise `RecordNotFoundError` and `NameTakenError`."""

    def get(self, brand_id: str) -> Brand: ...

    def by_name(self, brand_name: str) -> Brand | None: ...

    def save(self, brand: Brand) -> None:
        """Add the brand or change it in place. Empty times are filled in."""
        ...

    def list(self, query: ListQuery = ...) -> tuple[BrandRow, ...]: ...

    def delete(self, brand_id: str) -> None:
        """Delete the brand with its perfumes and campaigns. Media files stay."""
        ...


class PerfumeRepository(Protocol):
    """The perfumes; a name is unique within its brand."""

    def get(self, perfume_id: str) -> Perfume: ...

    def by_name(self, brand_id: str, perfume_name: str) -> Perfume | None: ...

    def save(self, perfume: Perfume) -> None: ...

    def list(
        self, query: ListQuery = ..., *, brand_id: str | None = None
    ) -> tuple[PerfumeRow, ...]: ...

    def delete(self, perfume_id: str) -> None: ...


class CampaignRepository(Protocol):
    """The campaigns. Names need not be unique."""

    def get(self, campaign_id: str) -> Campaign:
        """Read a campaign; its document may raise `NewerDocumentError` or `BrokenDocumentError`."""
        ...

    def by_name(self, perfume_id: str, campaign_name: str) -> Campaign | None:
        """Return the campaign with that name, the one changed last when there are several."""
        ...

    def save(self, campaign: Campaign) -> None: ...

    def save_work(self, campaign: Campaign) -> None:
        """Change the brief, the status and the document of a campaign that exists, and nothing else."""
        ...

    def list(
        self,
        query: ListQuery = ...,
        *,
        brand_id: str | None = None,
        perfume_id: str | None = None,
    ) -> tuple[CampaignRow, ...]: ...

    def rows(self, campaign_ids: Collection[str]) -> tuple[CampaignRow, ...]:
        """Return these campaigns as a list shows them, archived or not, without those that are gone."""
        ...

    def poster_keys(self, campaign_ids: Collection[str]) -> Mapping[str, str]:
        """Return the media key of each campaign's newest poster, of the chosen variation first."""
        ...

    def delete(self, campaign_id: str) -> None: ...


class UnitOfWork(Protocol):
    """The records, inside one transaction."""

    @property
    def brands(self) -> BrandRepository: ...

    @property
    def perfumes(self) -> PerfumeRepository: ...

    @property
    def campaigns(self) -> CampaignRepository: ...


class Store(Protocol):
    """The local database. Everything raises `StoreError` when it cannot be used."""

    async def run(self, work: Callable[[UnitOfWork], T]) -> T:
        """Do `work` in one transaction off the main thread: all of it is kept on disk, or none.

        Works run one at a time, in the order they were asked for.
        """
        ...

    async def read(self, work: Callable[[UnitOfWork], T]) -> T:
        """Do `work` that only reads, without waiting for another program's writing."""
        ...

    async def close(self) -> None: ...
