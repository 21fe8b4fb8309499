"""`genads make`: from photos to finished ads, in one command that can be stopped and run again."""

import asyncio
from pathlib import Path
from typing import Annotated, Any

import typer

from genads_desktop.bootstrap import Services, open_services
from genads_desktop.cli.exits import CommandError, Exit, print_json, say
from genads_desktop.cli.live import clock, shown, stopwatch
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
    Photos,
    Prompt,
    Quiet,
    StyleOption,
    Tagline,
    Variations,
    brief_from,
    fitting,
    named,
    notes_from,
)
from genads_desktop.domain.music import Gender
from genads_desktop.domain.style import Style
from genads_desktop.ports.ledger import JobState
from genads_desktop.services.briefing import Briefed, Order
from genads_desktop.services.delivery import check_folder
from genads_desktop.services.generation.budget import quote
from genads_desktop.services.generation.events import JobEnded, RunEvent
from genads_desktop.services.generation.progress import BuildProgress
from genads_desktop.services.generation.shots import FREE

Logo = Annotated[
    Path | None,
    typer.Option("--logo", exists=True, dir_okay=False, help="The brand's logo, PNG with alpha."),
]
OutFolder = Annotated[Path, typer.Option("--out", file_okay=False, help="Folder for the films.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Agree to the price without being asked.")]

MAX_PHOTOS = 5


def make(
    *,
    photos: Photos,
    brand: BrandName = "Maison",
    perfume: PerfumeName = "Parfum",
    gender: GenderOption = Gender.UNISEX,
    prompt: Prompt = "",
    style: StyleOption = Style.GOLD_LUXE,
    duration: Duration = 15,
    variations: Variations = 1,
    engine: EngineOption = "local",
    out: OutFolder = Path(),
    notes: NotesOption = "",
    concentration: Concentration = "",
    cta: CallToAction = "",
    tagline: Tagline = "",
    logo: Logo = None,
    as_json: AsJson = False,
    quiet: Quiet = False,
    yes: Yes = False,
) -> None:
    """Make one to three finished ads. Run it again to go on where it stopped."""
    if len(photos) > MAX_PHOTOS:
        raise typer.BadParameter(
            f"{len(photos)} photos were given; a perfume has at most {MAX_PHOTOS}."
        )
    order = Order(
        photos=tuple(photos),
        brand=named("--brand", brand, 100),
        perfume=named("--perfume", perfume, 200),
        gender=gender,
        brief=brief_from(
            prompt=prompt,
            style=style,
            duration=duration,
            variations=variations,
            engine=engine,
            cta=cta,
        ),
        concentration=fitting("--concentration", concentration, 40),
        notes=notes_from(notes),
        tagline=fitting("--tagline", tagline, 80),
        logo=logo,
    )
    maker = _Maker(order, out, quiet=quiet or as_json, agreed=yes)
    try:
        document = asyncio.run(maker.make())
    except KeyboardInterrupt:
        raise CommandError(
            "Stopped. Everything finished so far is kept; run the same command again to go on.",
            Exit.STOPPED,
        ) from None
    if as_json:
        print_json(document)
    else:
        _tell(document)


class _Maker:
    """One run of the command."""

    def __init__(self, order: Order, folder: Path, *, quiet: bool, agreed: bool) -> None:
        self._order = order
        self._folder = folder.resolve()
        self._quiet = quiet
        self._agreed = agreed
        self._began = stopwatch()

    async def make(self) -> dict[str, Any]:
        check_folder(self._folder)
        async with open_services() as services:
            services.studio.engines.choose(self._order.brief.engine)
            self._say("Freeing the bottle from its photo and planning the ad...")
            briefed = await services.briefing.campaign_for(self._order)
            self._introduce(briefed)
            self._ask_for_the_price(services, briefed)
            await self._film(services, briefed)
            return await self._deliver(services, briefed)

    def _introduce(self, briefed: Briefed) -> None:
        if cutout := briefed.perfume.cutout:
            self._say(f"Cut-out: {cutout.reason}")
        for note in briefed.notes:
            self._say(note)
        if briefed.found_again:
            self._say("This ad was begun before; what is finished is kept.")

    def _ask_for_the_price(self, services: Services, briefed: Briefed) -> None:
        project = briefed.campaign.project
        price = quote(project, services.studio.engines) if project else FREE
        self._say(f"Price: {price}.")
        if price == FREE or self._agreed:
            return
        raise CommandError(
            f"This would cost {price}. Run it again with --yes to agree.", Exit.NEEDS_DECISION
        )

    async def _film(self, services: Services, briefed: Briefed) -> None:
        session = await services.sessions.open(briefed.campaign.campaign_id)
        indexes = tuple(variation.index for variation in session.project.variations)
        progress = BuildProgress(session.project, indexes, stopwatch)
        ended: list[JobEnded] = []
        with shown(progress, quiet=self._quiet) as report:

            def hear(event: RunEvent) -> None:
                report(event)
                if isinstance(event, JobEnded):
                    ended.append(event)

            state = await services.builds.run(briefed.campaign.campaign_id, hear)
        reason = next((event.reason for event in reversed(ended) if event.reason), "")
        _check(state, reason)

    async def _deliver(self, services: Services, briefed: Briefed) -> dict[str, Any]:
        session = await services.sessions.open(briefed.campaign.campaign_id)
        project = session.project
        ads = []
        for variation in project.variations:
            film = await services.delivery.export(project, variation.index, self._folder)
            ads.append(
                {
                    "variation": variation.index + 1,
                    "approach": variation.approach.value,
                    "seconds": variation.seconds,
                    "frames": variation.frames,
                    "scenes": len(variation.scenes),
                    "path": str(film),
                }
            )
        cutout = briefed.perfume.cutout
        return {
            "ok": True,
            "campaignId": project.project_id,
            "brand": project.brand.name,
            "perfume": project.perfume.name,
            "style": project.style.style.value,
            "ads": ads,
            "cutout": cutout.model_dump(
                mode="json", include={"mode", "method", "quality", "reason"}
            )
            if cutout
            else None,
            "planNotes": list(briefed.notes),
            "foundAgain": briefed.found_again,
            "cost": "0",
            "elapsedSeconds": round(stopwatch() - self._began, 1),
        }

    def _say(self, text: str) -> None:
        if not self._quiet:
            say(text)


def _check(state: JobState, reason: str) -> None:
    match state:
        case JobState.DONE:
            return
        case JobState.ATTENTION:
            raise CommandError(reason or "A person has to decide.", Exit.NEEDS_DECISION)
        case JobState.RUNNING:
            raise CommandError("Another GenAds Desktop is working on this ad; watch it there.")
        case _:
            raise CommandError(
                f"The ad was not finished: {reason or state}. "
                "What is finished is kept; run the same command again to go on."
            )


def _tell(document: dict[str, Any]) -> None:
    count = len(document["ads"])
    say("")
    say(
        f"Made {'an ad' if count == 1 else f'{count} ads'} for {document['perfume']} by "
        f"{document['brand']} in {clock(document['elapsedSeconds'])}, free of charge:"
    )
    for ad in document["ads"]:
        say(f"  {ad['path']}   ({ad['seconds']:g} s, {ad['scenes']} scenes, {ad['approach']})")
