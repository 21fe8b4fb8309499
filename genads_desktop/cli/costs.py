"""`genads costs`: what was paid, to whom and for what."""

import asyncio
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from genads_desktop.bootstrap import open_services
from genads_desktop.cli.exits import CommandError, out, print_json, say
from genads_desktop.cli.options import AsJson
from genads_desktop.services.costs import CostBook, CostRow, CostSum

CsvFile = Annotated[
    Path | None, typer.Option("--csv", dir_okay=False, help="Write every row to this file.")
]
Since = Annotated[
    datetime | None,
    typer.Option("--since", formats=["%Y-%m-%d"], help="Only from this day on, in UTC."),
]
OfCampaign = Annotated[str, typer.Option("--campaign", help="Only this campaign, by its id.")]


def costs(
    *, csv: CsvFile = None, since: Since = None, campaign: OfCampaign = "", as_json: AsJson = False
) -> None:
    """Show what was paid, as sums by provider, campaign and month."""
    book = asyncio.run(_book(since.replace(tzinfo=UTC) if since else None, campaign or None))
    if csv is not None:
        _write(csv, book)
    if as_json:
        print_json(document_of(book))
    else:
        _tell(book)
        if csv is not None:
            say(f"Every row is in {csv}.")


def document_of(book: CostBook) -> dict[str, Any]:
    """The book as JSON; amounts are text, exact, and None where nobody knows."""
    return {
        "total": _sum(book.total),
        "byProvider": [_sum(each) for each in book.by_provider],
        "byEngine": [_sum(each) for each in book.by_engine],
        "byCampaign": [
            {**_sum(each), "campaign": each.rows[0].campaign} for each in book.by_campaign
        ],
        "byMonth": [_sum(each) for each in book.by_month],
        "rows": [_row(row) for row in book.rows],
    }


async def _book(since: datetime | None, campaign_id: str | None) -> CostBook:
    async with open_services() as services:
        return await services.costs.book(since=since, campaign_id=campaign_id)


def _write(file: Path, book: CostBook) -> None:
    try:
        file.write_text(book.as_csv(), encoding="utf-8-sig", newline="")
    except OSError as error:
        raise CommandError(
            f"The file {file} cannot be written: {error.strerror}. Choose another place."
        ) from error


def _tell(book: CostBook) -> None:
    if not book.rows:
        say("Nothing was paid yet.")
        return
    groups = (
        ("Provider", book.by_provider),
        ("Campaign", book.by_campaign),
        ("Month", book.by_month),
    )
    for heading, sums in groups:
        out.print(_table(heading, sums))
    say(f"Together: {_words(book.total)}.")


def _table(heading: str, sums: tuple[CostSum, ...]) -> Table:
    table = Table()
    for column in (heading, "Paid", "Under way or in doubt, at most", "Price unknown"):
        table.add_column(column)
    for each in sums:
        name = each.rows[0].campaign or each.name if heading == "Campaign" else each.name
        unknown = str(each.unknown) if each.unknown else ""
        table.add_row(name or "no campaign", _dollars(each.paid), _dollars(each.open), unknown)
    return table


def _words(total: CostSum) -> str:
    words = f"{_dollars(total.paid)} paid"
    if total.open:
        words += f", up to {_dollars(total.open)} under way or in doubt"
    if total.unknown:
        words += f", and {total.unknown} more at a price nobody knows"
    return words


def _dollars(amount: Decimal) -> str:
    """Two digits, and more where cents would say nothing."""
    return f"${amount:.2f}" if amount >= Decimal("0.1") or not amount else f"${amount:.4f}"


def _sum(each: CostSum) -> dict[str, Any]:
    return {
        "name": each.name,
        "paid": format(each.paid, "f"),
        "open": format(each.open, "f"),
        "unknown": each.unknown,
    }


def _row(row: CostRow) -> dict[str, Any]:
    return {
        "moment": row.moment.isoformat(),
        "campaignId": row.campaign_id,
        "campaign": row.campaign,
        "provider": row.provider,
        "engine": row.engine,
        "model": row.model,
        "purpose": row.purpose,
        "sceneId": row.scene_id,
        "amount": None if row.amount is None else format(row.amount, "f"),
        "isOpen": row.is_open,
        "remark": row.remark,
    }
