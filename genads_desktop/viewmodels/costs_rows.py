"""What the costs screen lists: sums, payments and caps, as plain rows."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from genads_desktop.services.costs import CostBook, CostRow, CostSum
from genads_desktop.services.generation.caps import Used
from genads_desktop.viewmodels.engine_offer import engine_name
from genads_desktop.viewmodels.row_list_model import RowListModel

PROVIDERS = {
    "openai": "OpenAI",
    "gemini": "Gemini API",
    "vertex": "Vertex AI",
    "replicate": "Replicate",
}
MOST_PAYMENTS = 500
"""Older ones are in the exported table."""
_NOTHING, _CENT = Decimal(0), Decimal("0.01")
_PLANNED_SCENE = re.compile(r"v(\d+)_scene_(\d+)")
"""How planned scenes are called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SumRow:
    """What one provider, campaign or month comes to. `share` is that of the largest, 0..1."""

    name: str
    title: str
    detail: str
    paid: str
    share: float


class SumListModel(RowListModel[SumRow]):
    row_type = SumRow
    key = "name"
    spoken = ("detail", "paid")
    names = ("title",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRow:
    """One line of the book."""

    number: int
    moment: str
    what: str
    engine: str
    campaign: str
    amount: str
    standing: str
    """`open`, `unknown` or `paid`."""
    remark: str


class PaymentListModel(RowListModel[PaymentRow]):
    row_type = PaymentRow
    key = "number"
    spoken = ("what", "engine", "amount", "remark")


@dataclass(frozen=True, slots=True, kw_only=True)
class CapRow:
    """How much of a cap is gone, 0..1."""

    name: str
    title: str
    words: str
    share: float


class CapListModel(RowListModel[CapRow]):
    row_type = CapRow
    key = "name"
    spoken = ("title", "words")


def provider_rows(book: CostBook) -> list[SumRow]:
    sums = book.by_provider
    return [_sum_row(each, PROVIDERS.get(each.name, each.name), _most(sums)) for each in sums]


def campaign_rows(book: CostBook, used: Used) -> list[SumRow]:
    """By campaign, with the cap where there is one; what belongs to none comes under `Other`."""
    sums = book.by_campaign
    return [
        _sum_row(each, _campaign_of(each), _most(sums), _of_cap(used, each.name)) for each in sums
    ]


def month_rows(book: CostBook) -> list[SumRow]:
    """The newest first."""
    sums = book.by_month[::-1]
    return [_sum_row(each, each.name, _most(sums)) for each in sums]


def payment_rows(book: CostBook) -> list[PaymentRow]:
    """The newest first."""
    numbered = list(enumerate(book.rows))[-MOST_PAYMENTS:]
    return [_payment_row(number, row) for number, row in reversed(numbered)]


def cap_rows(used: Used, names: Mapping[str, str], brands: Mapping[str, str]) -> list[CapRow]:
    """The month's cap first, then the brand and the campaign that have used most of theirs."""
    caps = used.caps
    rows = []
    if caps.month is not None:
        rows.append(_cap_row("month", "This month", used.month, caps.month))
    if caps.brand is not None:
        name, spent = _dearest(_by_brand(used, brands))
        rows.append(_cap_row("brand", f"A brand: {name}" if name else "A brand", spent, caps.brand))
    if caps.campaign is not None:
        campaign_id, spent = _dearest(used.by_campaign)
        name = names.get(campaign_id, "")
        title = f"A campaign: {name}" if name else "A campaign"
        rows.append(_cap_row("campaign", title, spent, caps.campaign))
    return rows


def _sum_row(total: CostSum, title: str, most: Decimal, addition: str = "") -> SumRow:
    parts = [addition] if addition else []
    if total.open:
        parts.append(f"up to ${total.open:.2f} open")
    if total.unknown:
        parts.append(f"{total.unknown} at an unknown price")
    return SumRow(
        name=total.name,
        title=title,
        detail=", ".join(parts),
        paid=_dollars(total.paid),
        share=float((total.paid + total.open) / most) if most else 0.0,
    )


def _campaign_of(total: CostSum) -> str:
    return next((row.campaign for row in total.rows if row.campaign), "") or "–"


def _of_cap(used: Used, campaign_id: str) -> str:
    cap = used.caps.campaign
    return f"capped at ${cap:.2f}" if cap is not None and campaign_id else ""


def _payment_row(number: int, row: CostRow) -> PaymentRow:
    return PaymentRow(
        number=number,
        moment=f"{row.moment.astimezone():%d.%m.%Y %H:%M}",
        what=_what(row),
        engine=engine_name(row.engine),
        campaign=row.campaign,
        amount=_amount(row),
        standing="unknown" if row.amount is None else "open" if row.is_open else "paid",
        remark=row.remark,
    )


def _amount(row: CostRow) -> str:
    if row.amount is None:
        return "price unknown"
    return f"up to {_dollars(row.amount)}" if row.is_open else _dollars(row.amount)


def _what(row: CostRow) -> str:
    """`Clip of scene 3, variation 1`."""
    planned = _PLANNED_SCENE.fullmatch(row.scene_id)
    if planned is None:
        return row.purpose.capitalize()
    return f"{row.purpose.capitalize()} of scene {planned[2]}, variation {planned[1]}"


def _dollars(amount: Decimal) -> str:
    """To the cent; what is less than one is said to be."""
    return "under $0.01" if 0 < amount < _CENT else f"${amount:.2f}"


def _cap_row(name: str, title: str, spent: Decimal, cap: Decimal) -> CapRow:
    share = float(spent / cap) if cap else 1.0
    return CapRow(
        name=name, title=title, words=f"${spent:.2f} spent of ${cap:.2f}", share=min(1.0, share)
    )


def _by_brand(used: Used, brands: Mapping[str, str]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = {}
    for campaign_id, spent in used.by_campaign.items():
        brand = brands.get(campaign_id)
        if brand:
            sums[brand] = sums.get(brand, _NOTHING) + spent
    return sums


def _dearest(sums: Mapping[str, Decimal]) -> tuple[str, Decimal]:
    return max(sums.items(), key=lambda each: each[1], default=("", _NOTHING))


def _most(sums: Iterable[CostSum]) -> Decimal:
    return max((each.paid + each.open for each in sums), default=_NOTHING)
