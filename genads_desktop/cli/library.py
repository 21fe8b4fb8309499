"""`genads library`: what is in the library, and keeping it in order."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Annotated, Any, TypeVar

import typer
from rich.table import Table

from genads_desktop.bootstrap import Services, open_services
from genads_desktop.cli.exits import out, print_json, say
from genads_desktop.cli.options import AsJson
from genads_desktop.ports.store import ListQuery, RecordKind

T = TypeVar("T")

commands = typer.Typer(
    help="Look into the library: brands, perfumes and campaigns.", no_args_is_help=True
)

Search = Annotated[str, typer.Option("--search", "-s", help="Only what holds all these words.")]
Archived = Annotated[bool, typer.Option("--archived", help="List the archived ones instead.")]
RecordId = Annotated[str, typer.Argument(help="The id, from `genads library list --json`.")]
Kind = Annotated[RecordKind, typer.Argument(help="brand, perfume or campaign")]


@commands.command("list")
def list_campaigns(
    *, search: Search = "", archived: Archived = False, as_json: AsJson = False
) -> None:
    """List campaigns, the newest first."""
    query = ListQuery(search=search, archived=archived)
    rows = _with_services(lambda services: services.library.campaigns(query))
    if as_json:
        print_json({"campaigns": [asdict(row) for row in rows]})
        return
    if not rows:
        say("No campaign here yet. `genads make PHOTO` makes the first one.")
        return
    table = Table()
    for heading in ("Brand", "Perfume", "Campaign", "Style", "s", "Status", "Id"):
        table.add_column(heading)
    for row in rows:
        table.add_row(
            row.brand_name,
            row.perfume_name,
            row.campaign_name,
            row.selected_style.value,
            str(row.target_duration),
            row.status.value,
            row.campaign_id,
        )
    out.print(table)


@commands.command("show")
def show_campaign(*, campaign_id: RecordId, as_json: AsJson = False) -> None:
    """Show one campaign: its scenes, takes and films."""
    campaign = _with_services(lambda services: services.library.campaign(campaign_id))
    if as_json:
        print_json(campaign.model_dump(mode="json", by_alias=True))
        return
    say(f"{campaign.campaign_name} ({campaign.status})")
    for variation in campaign.project.variations if campaign.project else ():
        films = len(variation.finished)
        say(
            f"  Variation {variation.index + 1}, {variation.approach}: {variation.seconds:g} s, {films} films"
        )
        for number, scene in enumerate(variation.scenes, start=1):
            say(f"    {number} {scene.shot}  {scene.seconds:.1f} s  {len(scene.takes)} takes")


@commands.command("rename")
def rename(kind: Kind, record_id: RecordId, name: str) -> None:
    """Give a brand, a perfume or a campaign another name."""

    async def change(services: Services) -> None:
        match kind:
            case "brand":
                await services.library.rename_brand(record_id, name)
            case "perfume":
                await services.library.rename_perfume(record_id, name)
            case "campaign":
                await services.library.rename_campaign(record_id, name)

    _with_services(change)
    say(f"Renamed to {name}.")


@commands.command("archive")
def archive(kind: Kind, record_id: RecordId) -> None:
    """Take something out of the lists; nothing of it is lost."""
    _with_services(lambda services: services.library.archive(kind, record_id))
    say("Archived. `genads library restore` brings it back.")


@commands.command("restore")
def restore(kind: Kind, record_id: RecordId) -> None:
    """Bring something archived back."""
    _with_services(lambda services: services.library.restore(kind, record_id))
    say("It is back.")


@commands.command("delete")
def delete(
    *,
    kind: Kind,
    record_id: RecordId,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Delete something and all that belongs to it. This cannot be undone."""
    if not yes:
        typer.confirm(f"Delete this {kind} and everything in it for good?", abort=True)
    _with_services(lambda services: services.library.delete(kind, record_id))
    say("Deleted. Its media files stay in the media folder.")


def _with_services(work: Callable[[Services], Awaitable[T]]) -> T:
    async def do() -> Any:
        async with open_services() as services:
            return await work(services)

    result: T = asyncio.run(do())
    return result
