"""Keys entered, forgotten and tested, at the providers of this machine through their own libraries."""

import tomllib
from datetime import date

import pytest

from genads_desktop.bootstrap.accounts import account_of
from genads_desktop.config.paths import data_dir
from genads_desktop.config.settings import Settings
from genads_desktop.domain.model_card import ModelKind
from genads_desktop.ports.errors import SecretError
from genads_desktop.services.accounts import Accounts, Provider
from tests.fakes.secrets import FakeSecrets
from tests.provider_server.server import WRONG_KEY, ProviderServer
from tests.video_remote.kit import models

NAMES = ("openai", "gemini", "vertex", "replicate")
PAISE = {
    "openai": "It offers 4 models, GPT-6 Luna, GPT-5.6 Luna, GPT-6.1 Terra, GPT-4o mini among them. "
    "gpt-4o-mini is switched off on 14 January 2027.",
    "gemini": "It offers 4 models, ",
    "vertex": "It offers 2 models, Veo 3.1, Veo 3.1 Fast among them.",
    "replicate": "Replicate takes the key of house.",
}


@pytest.fixture(scope="session")
def server():
    with ProviderServer() as running:
        yield running.client


@pytest.fixture
def secrets():
    return FakeSecrets({})


@pytest.fixture
def accounts(server, secrets):
    """The providers page, and how often it asked for engines to be set up anew."""
    settings = Settings(
        openai_base_url=server.openai_url,
        gemini_base_url=server.gemini_url,
        vertex_base_url=server.vertex_url,
        replicate_base_url=server.replicate_url,
    )
    document = tomllib.loads((data_dir("resources") / "accounts.toml").read_text("utf-8"))
    changes = []

    async def changed():
        changes.append(1)

    page = Accounts(
        [Provider(**each) for each in document["providers"]],
        models(),
        secrets,
        lambda name: account_of(secrets, settings, name),
        today=lambda: date(2026, 11, 25),
        on_change=changed,
    )
    page.changes = changes
    return page


async def test_without_keys_every_provider_says_what_to_do(accounts):
    states = {state.provider.name: state for state in await accounts.states()}
    assert tuple(states) == NAMES
    assert states["gemini"].sentence == (
        "There is no key for the Gemini API. Enter it here, or set GEMINI_API_KEY."
    )
    assert not states["gemini"].usable
    assert states["openai"].usable  # the address is this machine's own
    assert {card.name for card in states["gemini"].models} == {
        "omni",
        "omni-1.1",
        "lyria",
        "lyria-clip",
    }
    assert any("will be shut down" in warning for warning in states["openai"].warnings)


@pytest.mark.parametrize("name", NAMES)
async def test_a_key_is_entered_tested_for_nothing_and_forgotten(accounts, server, name):
    account = server.account()
    state = await accounts.enter(name, f"  {account.key}\n")
    assert (state.origin, state.usable) == ("keyring", True)
    trial = await accounts.test(name)
    assert trial.ok, trial.sentence
    assert PAISE[name] in trial.sentence
    assert account.bill.accepted == 0
    assert len(account.requests) == 1
    assert (await accounts.forget(name)).origin is None
    assert len(accounts.changes) == 2


@pytest.mark.parametrize("name", NAMES)
async def test_a_wrong_key_is_said_so_without_being_shown(accounts, name):
    await accounts.enter(name, WRONG_KEY)
    trial = await accounts.test(name)
    assert not trial.ok
    assert "refused the key" in trial.sentence
    assert WRONG_KEY not in trial.sentence


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "fault", ["http_500", "html", "reset", pytest.param("http_429", marks=pytest.mark.nightly)]
)
async def test_a_test_that_fails_ends_in_a_sentence(accounts, server, name, fault):
    account = server.account()
    await accounts.enter(name, account.key)
    account.fault("*.models", fault, times=-1)
    account.fault("*.account", fault, times=-1)
    trial = await accounts.test(name)
    assert not trial.ok
    assert trial.sentence.endswith(".")
    assert account.key not in trial.sentence


async def test_a_key_with_a_typographic_mark_is_refused_before_it_is_kept(accounts, secrets):
    with pytest.raises(SecretError, match="typographic mark"):
        await accounts.enter("openai", "sk-“quoted”")
    assert secrets.keys == {}


async def test_a_key_of_the_environment_is_shown_as_such_and_wins(accounts, secrets):
    secrets.environ["REPLICATE_API_TOKEN"] = "r8-from-outside"
    states = {state.provider.name: state for state in await accounts.states()}
    assert states["replicate"].sentence == (
        "The key is set in the environment, as REPLICATE_API_TOKEN."
    )
    with pytest.raises(SecretError, match="environment"):
        await accounts.enter("replicate", "another")


async def test_a_broken_key_in_the_environment_is_told_and_not_shown(accounts, secrets):
    secrets.environ["GEMINI_API_KEY"] = "has a blank"
    states = {state.provider.name: state for state in await accounts.states()}
    assert "place 4" in states["gemini"].sentence
    assert "blank, a line break" in states["gemini"].sentence
    trial = await accounts.test("gemini")
    assert not trial.ok
    assert "has a blank" not in trial.sentence


async def test_models_for_a_role_say_which_can_be_used_and_what_to_read_first(accounts, server):
    await accounts.enter("replicate", server.account().key)
    options = {option.card.name: option for option in await accounts.options(ModelKind.MUSIC)}
    assert options["musicgen"].usable
    assert "non-commercial" in options["musicgen"].warning
    assert not options["lyria"].usable
    assert list(options)[-1] == "musicgen"
