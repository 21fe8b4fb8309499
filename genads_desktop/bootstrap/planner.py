"""The planner of this installation: a language model where there is a key for one, else the local one."""

import asyncio
from dataclasses import dataclass, replace
from functools import partial

from genads_desktop.adapters.language.dialect import Dialect
from genads_desktop.adapters.language.openai import OpenAILanguageModel, OpenAIModel
from genads_desktop.adapters.planner.openai import OpenAIPlanner
from genads_desktop.adapters.planner.template.planner import TemplatePlanner
from genads_desktop.adapters.vendors.openai import OPENAI, OpenAIAccount
from genads_desktop.bootstrap.providers import KEYS
from genads_desktop.config.settings import Settings
from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.model_card import ModelCard, ModelKind
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.scene_edits import RewritePrompt
from genads_desktop.ports.errors import ProviderNotConfiguredError, SecretError
from genads_desktop.ports.language import LanguageModel
from genads_desktop.ports.ledger import Charge, Ledger
from genads_desktop.ports.planner import Plan, Planner, PlanRequest, Reading
from genads_desktop.ports.secrets import Secrets
from genads_desktop.services.generation.books import LedgerThread
from genads_desktop.services.generation.models import Models
from genads_desktop.services.generation.providers import AUTO

LOCAL = "template"


@dataclass(frozen=True, slots=True)
class StandInPlanner:
    """Plans on this machine for the planner that was asked for, and says why."""

    local: TemplatePlanner
    reason: str
    """A sentence, or two."""

    @property
    def name(self) -> str:
        return self.local.name

    async def plan(self, request: PlanRequest) -> Plan:
        plan = await self.local.plan(request)
        note = f"The ad was planned on this machine instead. {self.reason}"
        return replace(plan, notes=(note, *plan.notes))

    async def read(self, sentence: str, project: AdProject, variation_index: int) -> Reading:
        return await self.local.read(sentence, project, variation_index)

    async def restage(self, scene: Scene, prompt: str, project: AdProject) -> RewritePrompt:
        return await self.local.restage(scene, prompt, project)


class CurrentPlanner:
    """The planner as keys and settings are now; set it up again after a key was entered or removed."""

    def __init__(
        self,
        models: Models,
        secrets: Secrets,
        settings: Settings,
        ledger: Ledger,
        books: LedgerThread,
        *,
        local: TemplatePlanner,
    ) -> None:
        self._choose = partial(
            chosen_planner, models, secrets, ledger=ledger, books=books, local=local
        )
        self._settings = settings
        self._local = local
        self._chosen: Planner = local

    async def set_up(self, settings: Settings | None = None) -> None:
        """Look for a key, which may take a while, and choose, from now on by these settings."""
        self._settings = settings or self._settings
        self._chosen = await self._choose(self._settings)

    @property
    def model(self) -> LanguageModel | None:
        """What is asked, for others who want to ask it; None without a key."""
        return self._chosen.model if isinstance(self._chosen, OpenAIPlanner) else None

    @property
    def name(self) -> str:
        return self._chosen.name

    async def plan(self, request: PlanRequest) -> Plan:
        return await self._chosen.plan(request)

    async def read(self, sentence: str, project: AdProject, variation_index: int) -> Reading:
        """Read on this machine, for nothing: sentences are read while they are typed."""
        return await self._local.read(sentence, project, variation_index)

    async def restage(self, scene: Scene, prompt: str, project: AdProject) -> RewritePrompt:
        """Read on this machine, for nothing."""
        return await self._local.restage(scene, prompt, project)

    @property
    def may_ask(self) -> bool:
        return self.model is not None

    async def ask(self, sentence: str, project: AdProject, variation_index: int) -> Reading:
        return await self._chosen.read(sentence, project, variation_index)


async def asked_planner(
    models: Models,
    secrets: Secrets,
    settings: Settings,
    ledger: Ledger,
    books: LedgerThread,
    *,
    wanted: str,
) -> Planner:
    """The planner a person named: `auto`, `openai`, or a model; empty asks for that of the settings.

    Raise `ProviderNotConfiguredError` when it needs a key that is not there, or is none.
    """
    named = {"": settings.planner, OPENAI: AUTO}.get(wanted, wanted)
    planner = await chosen_planner(
        models,
        secrets,
        settings.replace(planner=named),
        ledger,
        books,
        local=TemplatePlanner.installed(),
    )
    if wanted in {"", AUTO} or isinstance(planner, OpenAIPlanner):
        return planner
    why = planner.reason if isinstance(planner, StandInPlanner) else _needs_key(wanted)
    raise ProviderNotConfiguredError(OPENAI, f"{why} Or plan with --planner local, for nothing.")


async def chosen_planner(
    models: Models,
    secrets: Secrets,
    settings: Settings,
    ledger: Ledger,
    books: LedgerThread,
    *,
    local: TemplatePlanner,
) -> Planner:
    """Return the planner the settings ask for.

    Without a key the local one plans, and says for whom, unless nobody in particular was asked for.
    """
    if settings.planner in {"local", LOCAL}:
        return local
    try:
        account = await _account(secrets, settings)
    except SecretError as error:
        return StandInPlanner(local, str(error))
    if account is None:
        wanted = settings.planner
        return local if wanted == AUTO else StandInPlanner(local, _needs_key(wanted))

    async def charge(paid: Charge) -> None:
        await books.call(ledger.note_charge, paid)

    model = _model(models, settings)
    if account.is_own and not account.key:
        model = replace(model, card=None)
    return OpenAIPlanner.installed(OpenAILanguageModel(account, model, charge), local)


def _needs_key(planner: str) -> str:
    return f"The planner {planner} needs a key. Enter it in Settings, or set {KEYS[OPENAI]}."


async def _account(secrets: Secrets, settings: Settings) -> OpenAIAccount | None:
    """Whose money it is, where there is a key; a server of one's own on this machine needs none.

    Raise `SecretError` when what stands for the key cannot be one.
    """
    key = await asyncio.to_thread(secrets.get, KEYS[OPENAI]) or ""
    account = OpenAIAccount(
        key=key,
        base_url=settings.openai_base_url,
        azure_endpoint=settings.azure_endpoint,
        azure_version=settings.azure_version,
    )
    return account if key or account.is_own else None


def _model(models: Models, settings: Settings) -> OpenAIModel:
    """The model asked for by the house's name, or by its provider's where the house does not know it."""
    card = _card(models, settings.planner)
    wanted = settings.planner if card is None else card.model
    return OpenAIModel(
        name=card.name if card else wanted,
        model=wanted,
        card=card,
        dialect=Dialect(api=settings.planner_api, effort=settings.planner_effort),
    )


def _card(models: Models, wanted: str) -> ModelCard | None:
    if wanted != AUTO:
        return models.find(wanted)
    return next(iter(models.of_kind(ModelKind.PLANNER)), None)
