"""`genads make`: from photos to finished ads, in one command that can be stopped and run again."""

import asyncio
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import typer

from genads_desktop.bootstrap import Services, open_services
from genads_desktop.cli.costs import document_of
from genads_desktop.cli.decide import HOW_TO_DECIDE
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
    MusicOption,
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
from genads_desktop.cli.price import (
    agree_to,
    asked_at_the_terminal,
    at_a_terminal,
    notes_on,
    price_lines,
)
from genads_desktop.domain.music import Gender
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.style import Style
from genads_desktop.domain.variation_edits import ChangeMusic
from genads_desktop.ports.ledger import JobState
from genads_desktop.services.briefing import Briefed, Order
from genads_desktop.services.checks.stand_ins import stand_ins
from genads_desktop.services.costs import CostBook
from genads_desktop.services.delivery import check_folder
from genads_desktop.services.generation.budget import BuildPrice, price_of
from genads_desktop.services.generation.events import JobEnded, RunEvent
from genads_desktop.services.generation.progress import BuildProgress

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
    music: MusicOption = "synth",
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
    maker = _Maker(order, out, music=music, quiet=quiet or as_json, agreed=yes)
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

    def __init__(
        self, order: Order, folder: Path, *, music: str, quiet: bool, agreed: bool
    ) -> None:
        self._order = order
        self._music = music
        self._folder = folder.resolve()
        self._quiet = quiet
        self._agreed = agreed
        self._began = stopwatch()

    async def make(self) -> dict[str, Any]:
        check_folder(self._folder)
        async with open_services() as services:
            services.studio.engines.choose(self._order.brief.engine)
            services.studio.composers.choose(self._music)
            self._say("Freeing the bottle from its photo and planning the ad...")
            briefed = await services.briefing.campaign_for(self._order)
            self._introduce(briefed)
            await self._choose_music(services, briefed)
            price = await self._agreed_price(services, briefed)
            await self._film(services, briefed)
            ads = await self._deliver(services, briefed)
            spent = await services.costs.book(campaign_id=briefed.campaign.campaign_id)
            return self._document(briefed, ads, price, spent)

    def _introduce(self, briefed: Briefed) -> None:
        if cutout := briefed.perfume.cutout:
            self._say(f"Cut-out: {cutout.reason}")
        for note in briefed.notes:
            self._say(note)
        if briefed.found_again:
            self._say("This ad was begun before; what is finished is kept.")

    async def _choose_music(self, services: Services, briefed: Briefed) -> None:
        session = await services.sessions.open(briefed.campaign.campaign_id)
        engine = None if self._music == services.studio.composer.name else self._music
        for variation in session.project.variations:
            spec = variation.music.spec.replace(engine=engine)
            if spec != variation.music.spec:
                session.apply(ChangeMusic(variation_index=variation.index, spec=spec))
        await session.flush()

    async def _agreed_price(self, services: Services, briefed: Briefed) -> BuildPrice:
        """Return the price once it fits below the caps, and is free or agreed to."""
        studio = services.studio
        project = (await services.sessions.open(briefed.campaign.campaign_id)).project
        price = price_of(project, studio.engines, studio.composers, holds=studio.storage.holds)
        for line in (*price_lines(project, price), *notes_on(services, price)):
            self._say(line)
        await services.budget.admit(project, None)
        agree_to(
            price.total,
            agreed=self._agreed,
            may_ask=not self._quiet and at_a_terminal(),
            ask=asked_at_the_terminal,
        )
        return price

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

    async def _deliver(self, services: Services, briefed: Briefed) -> list[dict[str, Any]]:
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
                    "engines": [_engine_of(scene) for scene in variation.scenes],
                    "standIns": list(stand_ins(variation)),
                    "path": str(film),
                }
            )
        return ads

    def _document(
        self, briefed: Briefed, ads: list[dict[str, Any]], price: BuildPrice, spent: CostBook
    ) -> dict[str, Any]:
        project = briefed.campaign.project
        perfume, total = briefed.perfume, price.total
        return {
            "ok": True,
            "campaignId": briefed.campaign.campaign_id,
            "brand": self._order.brand,
            "perfume": perfume.perfume_name,
            "style": project.style.style.value if project else self._order.brief.selected_style,
            "ads": ads,
            "cutout": perfume.cutout.model_dump(
                mode="json", include={"mode", "method", "quality", "reason"}
            )
            if perfume.cutout
            else None,
            "planNotes": list(briefed.notes),
            "foundAgain": briefed.found_again,
            "quoted": None if total.at_most is None else format(total.at_most.amount, "f"),
            "cost": format(spent.total.paid, "f"),
            "costs": document_of(spent),
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
            raise CommandError(f"{reason} {HOW_TO_DECIDE}".strip(), Exit.NEEDS_DECISION)
        case JobState.RUNNING:
            raise CommandError("Another GenAds Desktop is working on this ad; watch it there.")
        case _:
            raise CommandError(
                f"The ad was not finished: {reason or state}. "
                "What is finished is kept; run the same command again to go on."
            )


def _engine_of(scene: Scene) -> str:
    return scene.selected_take.provider if scene.selected_take else ""


def _tell(document: dict[str, Any]) -> None:
    count = len(document["ads"])
    paid = Decimal(document["cost"])
    unknown = document["costs"]["total"]["unknown"]
    cost = "free of charge" if not (paid or unknown) else f"for ${paid:.2f}"
    more = " and what nobody knows the price of" if unknown else ""
    say("")
    say(
        f"Made {'an ad' if count == 1 else f'{count} ads'} for {document['perfume']} by "
        f"{document['brand']} in {clock(document['elapsedSeconds'])}, {cost}{more}:"
    )
    for ad in document["ads"]:
        say(f"  {ad['path']}   ({ad['seconds']:g} s, {ad['scenes']} scenes, {ad['approach']})")
        for sentence in ad["standIns"]:
            say(f"    {sentence}")
