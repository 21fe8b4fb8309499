"""`genads plan`: the storyboard of an ad, before anything is filmed."""

import asyncio
from typing import Annotated

import typer
from rich.table import Table

from genads_desktop.bootstrap.lending import lent_planner
from genads_desktop.cli.exits import out, print_json, say
from genads_desktop.cli.options import (
    AsJson,
    BrandName,
    CallToAction,
    Concentration,
    Duration,
    EngineOption,
    GenderOption,
    NotesOption,
    PerfumeName,
    PlannerOption,
    Prompt,
    StyleOption,
    Tagline,
    Variations,
    brief_from,
    fitting,
    named,
    notes_from,
)
from genads_desktop.domain.ad_project import (
    AdProject,
    BrandIdentity,
    Brief,
    PerfumeIdentity,
    Variation,
)
from genads_desktop.domain.media import ProductAsset
from genads_desktop.domain.music import Gender
from genads_desktop.domain.style import Style
from genads_desktop.services.generation.planning import PlannedProject, plan_project

Ignored = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PHOTO]...", help="Photos may be given as for make; a plan does not need them."
    ),
]


def plan(
    *,
    _photos: Ignored = None,
    brand: BrandName = "Maison",
    perfume: PerfumeName = "Parfum",
    gender: GenderOption = Gender.UNISEX,
    prompt: Prompt = "",
    style: StyleOption = Style.GOLD_LUXE,
    duration: Duration = 15,
    variations: Variations = 1,
    engine: EngineOption = "local",
    notes: NotesOption = "",
    concentration: Concentration = "",
    cta: CallToAction = "",
    tagline: Tagline = "",
    planner: PlannerOption = "",
    as_json: AsJson = False,
) -> None:
    """Show the storyboard a brief would get. Nothing of it is kept, and with the local planner it is free."""
    planned = asyncio.run(
        _planned(
            planner,
            brief=brief_from(
                prompt=prompt,
                style=style,
                duration=duration,
                variations=variations,
                engine=engine,
                cta=cta,
            ),
            brand=BrandIdentity(
                name=named("--brand", brand, 100), tagline=fitting("--tagline", tagline, 80)
            ),
            perfume=PerfumeIdentity(
                name=named("--perfume", perfume, 200),
                gender=gender,
                concentration=fitting("--concentration", concentration, 40),
                notes=notes_from(notes),
            ),
        )
    )
    if as_json:
        print_json(_document(planned))
    else:
        _tell(planned)


async def _planned(
    planner: str, *, brief: Brief, brand: BrandIdentity, perfume: PerfumeIdentity
) -> PlannedProject:
    async with lent_planner(planner.strip()) as lent:
        return await plan_project(
            lent,
            project_id="plan",
            brief=brief,
            brand=brand,
            perfume=perfume,
            product=ProductAsset(),
        )


def _document(planned: PlannedProject) -> dict[str, object]:
    project = planned.project.model_dump(mode="json", by_alias=True)
    return {
        "style": project["style"],
        "notes": list(planned.notes),
        "variations": project["variations"],
    }


def _tell(planned: PlannedProject) -> None:
    for note in planned.notes:
        say(note)
    for variation in planned.project.variations:
        out.print(_table(planned.project, variation))


def _table(project: AdProject, variation: Variation) -> Table:
    title = f"{project.perfume.name}: variation {variation.index + 1}, {variation.approach} ({variation.seconds:g} s)"
    table = Table(title=title, title_justify="left", show_lines=True)
    for heading in ("", "s", "Shot", "Prompt", "Text"):
        table.add_column(heading)
    for number, scene in enumerate(variation.scenes, start=1):
        words = " / ".join(line.text for line in scene.overlay.lines) if scene.overlay else ""
        table.add_row(
            str(number),
            f"{scene.seconds:.1f}",
            scene.shot.value.replace("_", " "),
            scene.prompt,
            words,
        )
    return table
