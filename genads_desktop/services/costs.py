"""Costs: what was paid, for what and to whom, as sums and as rows."""

import asyncio
import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from genads_desktop.domain.timestamp import utc_text
from genads_desktop.ports.ledger import Expense, Ledger
from genads_desktop.services.generation.models import Models
from genads_desktop.services.generation.step_keys import StepKey, StepKind
from genads_desktop.services.library import Library

_FORMULA = ("=", "+", "-", "@", "\t")
"""A spreadsheet would reckon what begins like this."""
_PURPOSES = {
    StepKind.CLIP: "clip",
    StepKind.SONG: "music",
    "plan": "plan",
    "read": "sentence",
    "guidelines": "guidelines",
}
_COLUMNS = (
    "moment_utc",
    "campaign",
    "campaign_id",
    "provider",
    "engine",
    "model",
    "purpose",
    "scene",
    "state",
    "amount_usd",
    "remark",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CostRow:
    """One line of the book, told for people."""

    moment: datetime
    campaign_id: str
    campaign: str
    """Its name; empty when there is none, or it was deleted."""
    provider: str
    """Whose bill it is on."""
    engine: str
    model: str
    purpose: str
    scene_id: str
    amount: Decimal | None
    """US dollars; at most, while it is open. None when nobody knows."""
    is_open: bool
    remark: str
    """What went wrong, if anything."""


@dataclass(frozen=True, slots=True)
class CostSum:
    """What some rows come to. Rows whose price nobody knows are counted apart, never as nothing."""

    name: str
    rows: tuple[CostRow, ...]

    @property
    def paid(self) -> Decimal:
        """US dollars that are settled."""
        return _total(row for row in self.rows if not row.is_open)

    @property
    def open(self) -> Decimal:
        """US dollars that what is under way, or in doubt, may cost at most."""
        return _total(row for row in self.rows if row.is_open)

    @property
    def unknown(self) -> int:
        """How many rows have no known price."""
        return sum(1 for row in self.rows if row.amount is None)


@dataclass(frozen=True, slots=True)
class CostBook:
    """Everything that was paid in a time, the oldest first."""

    rows: tuple[CostRow, ...]

    @property
    def total(self) -> CostSum:
        return CostSum("", self.rows)

    @property
    def by_provider(self) -> tuple[CostSum, ...]:
        return self._by(lambda row: row.provider)

    @property
    def by_engine(self) -> tuple[CostSum, ...]:
        return self._by(lambda row: row.engine)

    @property
    def by_campaign(self) -> tuple[CostSum, ...]:
        """By the campaign's id, since two may have the same name."""
        return self._by(lambda row: row.campaign_id)

    @property
    def by_month(self) -> tuple[CostSum, ...]:
        """By `2026-11`, in UTC, the earliest first."""
        return tuple(
            sorted(self._by(lambda row: f"{row.moment:%Y-%m}"), key=lambda each: each.name)
        )

    def as_csv(self) -> str:
        """All rows as a table for a spreadsheet; an unknown amount is an empty cell."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(_COLUMNS)
        writer.writerows([_cell(value) for value in _values(row)] for row in self.rows)
        return text.getvalue()

    def _by(self, name_of: Callable[[CostRow], str]) -> tuple[CostSum, ...]:
        """The dearest first."""
        groups: dict[str, list[CostRow]] = {}
        for row in self.rows:
            groups.setdefault(name_of(row), []).append(row)
        sums = [CostSum(name, tuple(rows)) for name, rows in groups.items()]
        return tuple(sorted(sums, key=lambda each: (-(each.paid + each.open), each.name)))


class Costs:
    """Reads the book of money."""

    def __init__(self, ledger: Ledger, library: Library, models: Models) -> None:
        self._ledger = ledger
        self._library = library
        self._models = models

    async def book(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        campaign_id: str | None = None,
    ) -> CostBook:
        """Return what was paid from `since` on and before `until`. Raise `StoreError`."""
        expenses = await asyncio.to_thread(
            lambda: self._ledger.expenses(since=since, until=until, subject=campaign_id)
        )
        subjects = {expense.subject for expense in expenses if expense.subject}
        campaigns = await self._library.campaign_rows(subjects)
        names = {row.campaign_id: row.campaign_name for row in campaigns}
        return CostBook(tuple(self._row(expense, names) for expense in expenses))

    async def in_doubt(self) -> tuple[str, ...]:
        """The campaign of every payment that waits for a person's decision. Raise `StoreError`."""

        def read() -> tuple[str, ...]:
            doubts = self._ledger.doubts()
            return tuple(self._ledger.job(doubt.job_id).subject for doubt in doubts)

        return await asyncio.to_thread(read)

    def _row(self, expense: Expense, names: dict[str, str]) -> CostRow:
        card = self._models.find(expense.provider) or self._models.of_model(expense.model)
        purpose, scene_id = _purpose(expense.purpose)
        return CostRow(
            moment=expense.moment.astimezone(UTC),
            campaign_id=expense.subject,
            campaign=names.get(expense.subject, ""),
            provider=card.provider if card else expense.provider,
            engine=card.name if card else expense.provider,
            model=expense.model,
            purpose=purpose,
            scene_id=scene_id,
            amount=None if expense.amount is None else expense.amount.amount,
            is_open=expense.is_open,
            remark=expense.error,
        )


def this_month(now: datetime) -> datetime:
    """When the month began, in UTC, as the caps count it."""
    return now.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def _purpose(text: str) -> tuple[str, str]:
    """Say what a step or a charge was for, and in which scene."""
    try:
        key = StepKey.parse(text)
    except ValueError:
        return _PURPOSES.get(text, text), ""
    return _PURPOSES.get(key.kind, key.kind.value), key.scene_id


def _values(row: CostRow) -> tuple[str, ...]:
    return (
        utc_text(row.moment),
        row.campaign,
        row.campaign_id,
        row.provider,
        row.engine,
        row.model,
        row.purpose,
        row.scene_id,
        "open" if row.is_open else "paid",
        "" if row.amount is None else format(row.amount, "f"),
        row.remark,
    )


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _total(rows: Iterable[CostRow]) -> Decimal:
    return sum((row.amount for row in rows if row.amount is not None), Decimal(0))
