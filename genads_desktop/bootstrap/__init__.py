"""The composition root: the only place that knows which adapter does which port."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from genads_desktop.adapters.cutout.brushed import PaintedCutoutBrush
from genads_desktop.adapters.fragrance.note_table import TomlNoteBook
from genads_desktop.adapters.ledger.owners import OwnerLocks
from genads_desktop.adapters.ledger.sql import ledger_in
from genads_desktop.adapters.music.mastering import LocalScoreMaster
from genads_desktop.adapters.music.synth.composer import SynthComposer
from genads_desktop.adapters.previews.cached import CachedPreviews
from genads_desktop.adapters.renderer.captions.artist import QtCaptionArtist
from genads_desktop.adapters.renderer.ffmpeg import FFmpegAdRenderer
from genads_desktop.adapters.secrets.keyring import KeyringSecrets
from genads_desktop.adapters.sheet.pillow import PillowSheetArtist
from genads_desktop.adapters.storage.folder import FolderStorage
from genads_desktop.adapters.store.sql import SqlStore
from genads_desktop.adapters.video.local.filmer import LocalSceneFilmer
from genads_desktop.bootstrap.accounts import open_accounts
from genads_desktop.bootstrap.home import open_home
from genads_desktop.bootstrap.parts import (
    check_photo,
    open_cutouts,
    open_drafting,
    open_guidelines,
    open_models,
    open_planner,
    open_presets,
    resource,
)
from genads_desktop.bootstrap.planner import CurrentPlanner
from genads_desktop.bootstrap.providers import PaidEngines
from genads_desktop.config.logs import Redactor, start_logging, stop_logging
from genads_desktop.config.paths import Paths
from genads_desktop.config.settings import LoadedSettings, load_settings
from genads_desktop.ports.fragrance import NoteBook
from genads_desktop.ports.ledger import Ledger
from genads_desktop.ports.planner import Planner
from genads_desktop.ports.previews import Previews
from genads_desktop.ports.secrets import Secrets
from genads_desktop.ports.storage import MediaStorage
from genads_desktop.ports.store import Store
from genads_desktop.ports.video import Picture, TakeQuality
from genads_desktop.services.accounts import Accounts
from genads_desktop.services.briefing import Briefing
from genads_desktop.services.cache import Cache
from genads_desktop.services.catalogue import Catalogue
from genads_desktop.services.changes import Changes
from genads_desktop.services.clock import system_clock
from genads_desktop.services.costs import Costs
from genads_desktop.services.delivery import Delivery
from genads_desktop.services.drafting import Drafting
from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.generation.caps import Budget, Caps
from genads_desktop.services.generation.models import Models
from genads_desktop.services.generation.pipeline import AdPipeline
from genads_desktop.services.generation.providers import Engines
from genads_desktop.services.generation.speed import Speed
from genads_desktop.services.generation.studio import Studio
from genads_desktop.services.generation.workplace import Workplace
from genads_desktop.services.guidelines import Guidelines
from genads_desktop.services.intake import Intake
from genads_desktop.services.library import Library
from genads_desktop.services.listening import Listening
from genads_desktop.services.presets import Presets
from genads_desktop.services.project_session import ProjectSessions
from genads_desktop.services.retouching import Retouching
from genads_desktop.services.storyboard import Stills

_STILL_PROCESSES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Everything the screens and the command line can use."""

    paths: Paths
    settings: LoadedSettings
    secrets: Secrets
    changes: Changes
    store: Store
    ledger: Ledger
    planner: Planner
    studio: Studio
    storage: MediaStorage
    library: Library
    catalogue: Catalogue
    intake: Intake
    retouching: Retouching
    guidelines: Guidelines
    previews: Previews
    notes: NoteBook
    briefing: Briefing
    drafting: Drafting
    stills: Stills
    presets: Presets
    sessions: ProjectSessions
    builds: Builds
    models: Models
    accounts: Accounts
    paid_engines: PaidEngines
    """Set it up again after a key was entered or removed."""
    budget: Budget
    costs: Costs
    listening: Listening
    delivery: Delivery


@asynccontextmanager
async def open_services(
    folder: Path | None = None, *, picture: Picture = Picture()
) -> AsyncIterator[Services]:
    """Open this installation in its home, and close it when done. `picture` is the size of its films.

    Raise `StoreError` or `MediaStoreError` with a sentence when the home cannot be used.
    """
    paths, settings = open_home(folder)
    async with AsyncExitStack() as closing:
        redactor = Redactor()
        closing.callback(stop_logging, start_logging(paths.logs, redactor))
        changes = Changes()
        store = SqlStore(paths.store)
        closing.push_async_callback(store.close)
        await store.open()
        ledger = ledger_in(paths.ledger)
        closing.callback(ledger.close_book)
        storage = FolderStorage(paths.media, paths.scratch)
        closing.callback(storage.close)
        storage.sweep()
        secrets = KeyringSecrets(hide=redactor.hide)
        models = open_models(paths.home / "models.toml")
        paid_engines = PaidEngines(
            models, secrets, settings.effective, storage, paths.home / "songs"
        )
        closing.push_async_callback(paid_engines.close)
        await paid_engines.set_up()
        workplace = Workplace(folder=paths.scratch, providers=paid_engines.works)
        closing.callback(workplace.books.close)
        sessions = ProjectSessions(store, changes)
        closing.push_async_callback(sessions.close_all)
        library = Library(store, changes)
        studio = _studio(storage, settings, picture, paid_engines)
        budget = Budget(
            studio, ledger, library.campaign_ids, lambda: _caps(load_settings(paths.settings))
        )
        owners = OwnerLocks(paths.home / "owners")
        closing.callback(owners.close)
        owners.sweep()
        builds = Builds(
            ledger,
            AdPipeline(studio, sessions),
            workplace,
            sessions,
            changes=changes,
            budget=budget,
            speed=Speed(paths.cache / "speed.json"),
            max_jobs=settings.effective.max_jobs,
            owner=owners.owner,
            at_work=owners.at_work,
        )
        closing.push_async_callback(builds.close)
        cache = Cache((paths.cache / "stills", paths.cache / "previews"))
        closing.push_async_callback(cache.close)
        cache.start()
        stills = Stills(LocalSceneFilmer(workers=_STILL_PROCESSES), studio, paths.cache / "stills")
        closing.push_async_callback(stills.close)
        local = open_planner()
        planner = CurrentPlanner(
            models, secrets, settings.effective, ledger, workplace.books, local=local
        )
        await planner.set_up()

        async def set_up_again() -> None:
            now = load_settings(paths.settings).effective
            await paid_engines.set_up(now)
            await planner.set_up(now)

        intake = Intake(library, storage, open_cutouts(), check_photo)
        yield Services(
            paths=paths,
            settings=settings,
            secrets=secrets,
            changes=changes,
            store=store,
            ledger=ledger,
            planner=planner,
            studio=studio,
            storage=storage,
            library=library,
            catalogue=Catalogue(library),
            intake=intake,
            retouching=Retouching(library, storage, PaintedCutoutBrush()),
            guidelines=Guidelines(library, storage, open_guidelines(lambda: planner.model)),
            previews=CachedPreviews(paths.cache / "previews"),
            notes=TomlNoteBook(),
            briefing=Briefing(library, intake, planner),
            drafting=open_drafting(library, sessions, planner, sampler=local),
            stills=stills,
            presets=open_presets(paths.home / "presets.toml"),
            sessions=sessions,
            builds=builds,
            models=models,
            accounts=open_accounts(
                resource("accounts.toml"),
                models,
                secrets,
                lambda: load_settings(paths.settings).effective,
                on_change=set_up_again,
            ),
            paid_engines=paid_engines,
            budget=budget,
            costs=Costs(ledger, library, models),
            listening=Listening(studio.renderer, storage),
            delivery=Delivery(studio, PillowSheetArtist(), paths.cache / "lent"),
        )


def _studio(
    storage: FolderStorage, settings: LoadedSettings, picture: Picture, paid: PaidEngines
) -> Studio:
    processes = settings.effective.drawing_processes
    draft = settings.effective.take_quality == "draft"
    return Studio(
        engines=Engines(
            [LocalSceneFilmer(workers=processes)],
            paid.filmers,
            quality=TakeQuality.DRAFT if draft else TakeQuality.FINAL,
        ),
        captions=QtCaptionArtist(),
        composer=SynthComposer(),
        renderer=FFmpegAdRenderer(),
        storage=storage,
        now=system_clock,
        picture=picture,
        paid_composers=paid.composers,
        master=LocalScoreMaster(),
        hands=asyncio.Semaphore(processes),
    )


def _caps(settings: LoadedSettings) -> Caps:
    found = settings.effective
    return Caps(campaign=found.cap_campaign, brand=found.cap_brand, month=found.cap_month)
