"""Which planner plans, and that a person is told when it is not the one asked for."""

import pytest

from genads_desktop.adapters.ledger.sql import ledger_in
from genads_desktop.bootstrap.parts import open_models
from genads_desktop.bootstrap.planner import asked_planner, chosen_planner
from genads_desktop.cli.app import run
from genads_desktop.config.settings import Settings
from genads_desktop.ports.errors import ProviderNotConfiguredError
from genads_desktop.services.generation.books import LedgerThread
from tests.fakes.secrets import FakeSecrets
from tests.planner_openai.conftest import asked

TYPOGRAPHIC = "sk–not-a-key"


@pytest.fixture
def choose(tmp_path, local):
    """Choose a planner with this key in the keyring, for these settings or this wish."""
    ledger, books = ledger_in(tmp_path / "ledger.db"), LedgerThread()

    async def chosen(key=None, *, planner="auto", wanted=None):
        secrets = FakeSecrets(**({"OPENAI_API_KEY": key} if key else {}))
        given = open_models(tmp_path / "models.toml"), secrets, Settings(planner=planner), ledger
        if wanted is None:
            return await chosen_planner(*given, books, local=local)
        return await asked_planner(*given, books, wanted=wanted)

    yield chosen
    books.close()
    ledger.close_book()


async def test_without_a_key_this_machine_plans_and_has_nothing_to_explain(choose, local):
    assert await choose() is local
    assert await choose("sk-key", planner="local") is local


async def test_a_broken_key_is_told_in_the_plan_that_this_machine_makes(choose, local):
    planner = await choose(TYPOGRAPHIC)
    plan = await planner.plan(asked())

    assert planner.name == local.name
    assert plan.storyboards == (await local.plan(asked())).storyboards
    assert plan.notes[0].startswith(
        "The ad was planned on this machine instead. OPENAI_API_KEY has a sign at place 3"
    )


async def test_a_planner_of_the_settings_without_a_key_is_told_too(choose):
    plan = await (await choose(planner="gpt-6-luna")).plan(asked())

    assert "The planner gpt-6-luna needs a key." in plan.notes[0]


@pytest.mark.parametrize(
    ("key", "why"), [(None, "The planner openai needs a key."), (TYPOGRAPHIC, "a sign at place 3")]
)
async def test_a_planner_asked_for_by_name_is_not_replaced(choose, key, why):
    with pytest.raises(ProviderNotConfiguredError, match=why) as refused:
        await choose(key, wanted="openai")
    assert str(refused.value).endswith("Or plan with --planner local, for nothing.")


def test_the_command_says_why_this_machine_plans(tmp_path, monkeypatch, capfd):
    monkeypatch.setenv("GENADS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("OPENAI_API_KEY", TYPOGRAPHIC)

    assert run(["plan", "--prompt", "gold at dusk"]) == 0
    said = " ".join("".join(capfd.readouterr()).split())

    assert "planned on this machine instead. OPENAI_API_KEY has a sign" in said
    assert TYPOGRAPHIC not in said
