"""Caps: how much may be spent on a campaign, on a brand and in a month. A build is let in as a whole or not at all."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.domain.errors import DomainError
from genads_desktop.ports.ledger import (
    UNFINISHED,
    Books,
    Expense,
    Job,
    JobState,
    JsonDocument,
    Ledger,
    SpecOf,
)
from genads_desktop.services.generation.agreement import Agreement, spent_by_variation
from genads_desktop.services.generation.budget import BuildPrice, price_of
from genads_desktop.services.generation.studio import Studio

CampaignsOf = Callable[[str], Awaitable[Collection[str]]]
"""Ids of all campaigns of a brand."""

_NOTHING = Decimal(0)
_AGREED = "atMost"
_SPENT_BEFORE = "spentBefore"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """US dollars; None is no cap."""

    campaign: Decimal | None = None
    brand: Decimal | None = None
    month: Decimal | None = None


class OverBudgetError(DomainError):
    """A build would cost more than may be spent, or than was agreed to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Book:
    """What was spent, and what builds under way were promised and have not spent yet."""

    expenses: tuple[Expense, ...]
    jobs: tuple[Job, ...]

    @classmethod
    def beside(cls, books: Books, campaign_id: str) -> "_Book":
        """The books but for what this campaign has under way, which is in its price."""
        return cls(
            expenses=tuple(
                line
                for line in books.expenses
                if not (line.is_open and line.subject == campaign_id)
            ),
            jobs=tuple(job for job in books.jobs if job.subject != campaign_id),
        )

    def used(
        self, campaigns: Collection[str] | None = None, since: datetime | None = None
    ) -> Decimal:
        """Dollars that are gone or promised. What nobody knows the price of is not in it."""
        spent = sum(
            expense.amount.amount
            for expense in self.expenses
            if expense.amount is not None
            and (campaigns is None or expense.subject in campaigns)
            and (since is None or expense.moment >= since)
        )
        promised = sum(
            self._promised(job)
            for job in self.jobs
            if campaigns is None or job.subject in campaigns
        )
        return Decimal(spent) + promised

    def _promised(self, job: Job) -> Decimal:
        agreed = job.spec.get(_AGREED)
        if agreed is None:
            return _NOTHING
        since = self.spent_on(job.subject) - Decimal(job.spec.get(_SPENT_BEFORE, 0))
        return max(_NOTHING, Decimal(agreed) - since)

    def spent_on(self, campaign_id: str) -> Decimal:
        return Decimal(
            sum(
                expense.amount.amount
                for expense in self.expenses
                if expense.amount is not None and expense.subject == campaign_id
            )
        )


@dataclass(frozen=True, slots=True)
class _Limit:
    """One cap, and what counts against it."""

    dollars: Decimal | None
    what_for: str
    campaigns: frozenset[str] | None = None
    """None is all."""
    since: datetime | None = None

    def check(self, price: Quote, book: _Book) -> None:
        """Raise `OverBudgetError` when the price does not fit below it."""
        if self.dollars is None:
            return
        cap, what_for = _dollars(self.dollars), self.what_for
        if price.at_most is None:
            raise OverBudgetError(
                f"The price of this is not known, so the cap of {cap} {what_for} cannot be kept. "
                "Nothing was spent. Choose another engine, or remove the cap in Settings."
            )
        already = book.used(self.campaigns, self.since)
        if already + price.at_most.amount > self.dollars:
            raise OverBudgetError(
                f"This would cost {price}. {_dollars(already)} of the {cap} {what_for} are spent or "
                "promised already, so nothing was started and nothing was spent. Raise the cap in "
                "Settings, or make less."
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """What counts against the caps: dollars that are spent, and those promised to builds under way."""

    caps: Caps
    month: Decimal
    by_campaign: Mapping[str, Decimal]


class Budget:
    """Lets builds in, against the caps a person has set."""

    def __init__(
        self,
        studio: Studio,
        ledger: Ledger,
        campaigns_of: CampaignsOf,
        caps: Callable[[], Caps] = Caps,
    ) -> None:
        """`caps` is asked at every admission, so that a changed setting counts at once."""
        self._studio = studio
        self._ledger = ledger
        self._campaigns_of = campaigns_of
        self._caps = caps

    async def admission(self, project: AdProject, indexes: Iterable[int] | None) -> SpecOf:
        """Return what decides by the books whether a build is let in, for `JobBook.admit_job`.

        It gives what the job is to remember of the price it was let in with, and raises `OverBudgetError`
        when it does not fit. Raise `ProviderNotConfiguredError` when an engine is not here.
        """
        parts = self.parts(project, indexes)
        limits = await self._limits(project) if parts.total.at_most != Money.zero() else ()

        def promised(books: Books) -> JsonDocument:
            book = _Book.beside(books, project.project_id)
            for limit in limits:
                limit.check(parts.total, book)
            return _remembered(project, parts, book)

        return promised

    async def admit(self, project: AdProject, indexes: Iterable[int] | None) -> JsonDocument:
        """Decide by the books as they are now; nothing is promised.

        Raise `OverBudgetError` when it does not fit, `ProviderNotConfiguredError` when an engine is not here.
        """
        promised = await self.admission(project, indexes)
        return promised(await asyncio.to_thread(self._books))

    async def objection(self, project: AdProject, indexes: Iterable[int] | None) -> str:
        """Say why a build would not be let in; empty when it would.

        Raise `ProviderNotConfiguredError` when an engine is not here.
        """
        try:
            await self.admit(project, indexes)
        except OverBudgetError as error:
            return str(error)
        return ""

    async def used(self) -> Used:
        """What counts against the caps now. Raise `StoreError`."""
        books = await asyncio.to_thread(self._books)
        book = _Book(expenses=books.expenses, jobs=books.jobs)
        subjects = {line.subject for line in book.expenses} | {job.subject for job in book.jobs}
        return Used(
            caps=self._caps(),
            month=book.used(since=self._month),
            by_campaign={each: book.used({each}) for each in subjects if each},
        )

    def price(self, project: AdProject, indexes: Iterable[int] | None) -> Quote:
        """What bringing these variations up to date may cost at most; None is all of them."""
        return self.parts(project, indexes).total

    def parts(self, project: AdProject, indexes: Iterable[int] | None) -> BuildPrice:
        """The same, part by part. Raise `ProviderNotConfiguredError` when an engine is not here."""
        return price_of(
            project,
            self._studio.engines,
            self._studio.composers,
            indexes=indexes,
            holds=self._studio.storage.holds,
        )

    @property
    def _month(self) -> datetime:
        """When this month began."""
        return self._studio.now().replace(day=1, hour=0, minute=0, second=0, microsecond=0)

    async def _limits(self, project: AdProject) -> tuple[_Limit, ...]:
        """The caps that are set, as they are now."""
        caps, brand = self._caps(), project.brand
        limits = [_Limit(caps.campaign, "for this campaign", frozenset({project.project_id}))]
        if caps.brand is not None:
            campaigns = frozenset({project.project_id, *await self._campaigns_of(brand.brand_id)})
            limits.append(_Limit(caps.brand, f"for the brand {brand.name}", campaigns))
        limits.append(_Limit(caps.month, "for this month", since=self._month))
        return tuple(limits)

    def _books(self) -> Books:
        return Books(
            expenses=self._ledger.expenses(),
            jobs=self._ledger.in_state(*UNFINISHED, JobState.ATTENTION),
        )


def check_agreed(spec: JsonDocument, price: Quote) -> None:
    """Raise `OverBudgetError` when a build has come to cost more than it was let in with."""
    agreed: Any = spec.get(_AGREED)
    if agreed is None or (price.at_most is not None and price.at_most.amount <= Decimal(agreed)):
        return
    raise OverBudgetError(
        f"The ad was changed after its price was agreed: it would now cost {price} instead of "
        f"{Money(amount=Decimal(agreed))}. Nothing more was spent. Start it again to agree."
    )


def _remembered(project: AdProject, parts: BuildPrice, book: _Book) -> JsonDocument:
    before = spent_by_variation(book.expenses, project.project_id)
    agreement = Agreement.to(parts, {index: part.paid for index, part in before.items()})
    return {
        _AGREED: _text(parts.total.at_most),
        _SPENT_BEFORE: format(book.spent_on(project.project_id), "f"),
        **agreement.as_spec(),
    }


def _dollars(amount: Decimal) -> str:
    return f"${amount:.2f}"


def _text(money: Money | None) -> str | None:
    return None if money is None else format(money.amount, "f")
