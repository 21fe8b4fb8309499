"""Whole ads by paid engines, over real HTTP: made, edited, exported, and the book is the server's own count."""

import asyncio
import json
from decimal import Decimal

import pytest

from genads_desktop.bootstrap import open_services
from genads_desktop.cli.app import run
from genads_desktop.domain.scene_edits import PlaceProduct, RewritePrompt
from genads_desktop.domain.variation_edits import ChangeMusic
from genads_desktop.media.probe import probe
from genads_desktop.ports.ledger import JobState
from tests.journeys.small_make import PHOTO, PICTURE, order
from tests.provider_server.server import ProviderServer

ENGINES = (
    "seedance",
    *(pytest.param(name, marks=pytest.mark.nightly) for name in ("omni", "veo", "wan")),
)


@pytest.fixture(scope="module")
def server():
    with ProviderServer(job_seconds=0.05) as running:
        yield running.client


@pytest.fixture
def account(server, monkeypatch):
    """An account at every provider, and this installation's keys and addresses set to it."""
    account = server.account()
    for name in ("GEMINI_API_KEY", "GOOGLE_VERTEX_API_KEY", "REPLICATE_API_TOKEN"):
        monkeypatch.setenv(name, account.key)
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.gemini_url)
    monkeypatch.setenv("GOOGLE_VERTEX_BASE_URL", server.vertex_url)
    monkeypatch.setenv("REPLICATE_BASE_URL", server.replicate_url)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    return account


async def built(services, campaign_id):
    events = []
    state = await services.builds.run(campaign_id, events.append)
    assert state == JobState.DONE, events[-1]
    return (await services.sessions.open(campaign_id)).project


@pytest.mark.parametrize("engine", ENGINES)
async def test_an_ad_is_made_edited_and_exported_and_the_book_agrees_with_the_server(
    tmp_path, account, engine
):
    async with open_services(tmp_path / "home", picture=PICTURE) as services:
        briefed = await services.briefing.campaign_for(order(engine=engine))
        campaign = briefed.campaign.campaign_id
        price = services.budget.price(briefed.campaign.project, None)

        made = await built(services, campaign)

        first = (await services.costs.book()).total
        scenes = made.variation(0).scenes
        assert {scene.selected_take.provider for scene in scenes} == {engine}
        assert first.paid == account.bill.dollars <= price.at_most.amount
        assert (first.open, first.unknown) == (Decimal(0), 0)
        assert account.bill.accepted == len(scenes)

        session = await services.sessions.open(campaign)
        session.apply(RewritePrompt(scene_id=scenes[0].scene_id, prompt="dark velvet, one candle"))
        await built(services, campaign)
        again = await built(services, campaign)

        assert account.bill.accepted == len(scenes) + 1
        assert (await services.costs.book()).total.paid == account.bill.dollars
        film = await services.delivery.export(again, 0, tmp_path / "out")
        assert probe(film).video.frames == again.variation(0).frames
        assert not again.variation(0).finished[-1].has_fallback


@pytest.mark.nightly
async def test_a_bottle_laid_in_for_a_provider_is_moved_for_nothing(tmp_path, account):
    async with open_services(tmp_path / "home", picture=PICTURE) as services:
        briefed = await services.briefing.campaign_for(order(engine="seedance"))
        campaign = briefed.campaign.campaign_id
        project = await built(services, campaign)
        shown = next(scene for scene in project.variation(0).scenes if scene.shows_product)
        paid = account.bill.dollars

        session = await services.sessions.open(campaign)
        moved = shown.placement.replace(x=0.3)
        session.apply(PlaceProduct(scene_id=shown.scene_id, placement=moved))
        assert services.budget.price(session.project, None).at_most.amount == 0
        after = await built(services, campaign)

        take = after.scene(shown.scene_id).selected_take
        assert take.media != shown.selected_take.media
        assert take.original == shown.selected_take.original
        assert account.bill.dollars == paid == (await services.costs.book()).total.paid


@pytest.mark.nightly
@pytest.mark.parametrize("composer", ["lyria", "musicgen"])
async def test_paid_music_is_in_the_film_and_on_the_books(tmp_path, account, composer):
    async with open_services(tmp_path / "home", picture=PICTURE) as services:
        briefed = await services.briefing.campaign_for(order())
        campaign = briefed.campaign.campaign_id
        session = await services.sessions.open(campaign)
        spec = session.project.variation(0).music.spec.replace(engine=composer)
        session.apply(ChangeMusic(variation_index=0, spec=spec))
        quoted = services.budget.price(session.project, None)

        project = await built(services, campaign)

        variation = project.variation(0)
        total = (await services.costs.book()).total
        assert variation.music.selected_track.provider == composer
        assert total.paid == account.bill.dollars <= quoted.at_most.amount
        assert account.bill.accepted == 1
        film = await services.delivery.export(project, 0, tmp_path / "out")
        assert probe(film).audio is not None


@pytest.mark.nightly
async def test_a_second_life_finds_what_was_paid_in_the_first(tmp_path, account):
    async with open_services(tmp_path / "home", picture=PICTURE) as services:
        briefed = await services.briefing.campaign_for(order(engine="omni"))
        campaign = briefed.campaign.campaign_id
        before = await built(services, campaign)
    async with open_services(tmp_path / "home", picture=PICTURE) as services:
        after = await built(services, campaign)

        assert after.variations == before.variations
        assert (await services.costs.book()).total.paid == account.bill.dollars


@pytest.mark.nightly
async def test_a_doubt_is_asked_about_decided_and_on_the_books_of_both(tmp_path, account, genads):
    account.fault("gemini.create", "reset_after_accept")
    home = tmp_path / "home"
    async with open_services(home, picture=PICTURE) as services:
        briefed = await services.briefing.campaign_for(order(engine="omni"))
        campaign = briefed.campaign.campaign_id
        assert await services.builds.run(campaign, lambda _: None) == JobState.ATTENTION
        doubtful = (await services.costs.book()).total
    assert doubtful.open > 0
    assert doubtful.paid + doubtful.open == account.bill.dollars

    code, said, _ = await asyncio.to_thread(genads, "decide", "skip", "--campaign", campaign)
    assert (code, "Decided." in said) == (0, True)

    async with open_services(home, picture=PICTURE) as services:
        project = await built(services, campaign)
        total = (await services.costs.book()).total
        engines = [scene.selected_take.provider for scene in project.variation(0).scenes]
        assert sorted(engines) == ["local", *["omni"] * (len(engines) - 1)]
        assert project.variation(0).finished[-1].has_fallback
        assert (total.paid, total.open) == (account.bill.dollars, Decimal(0))
        assert account.bill.accepted == len(engines)


@pytest.fixture
def genads(tmp_path, monkeypatch, capfd):
    """Run a command in a home of its own; returns its exit code and what it said."""
    monkeypatch.setenv("GENADS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "200")

    def command(*arguments):
        code = run([str(argument) for argument in arguments])
        said = capfd.readouterr()
        return code, said.out, said.err

    return command


def test_nothing_is_spent_before_somebody_agreed(genads, account, tmp_path):
    code, said, complaint = genads("make", PHOTO, "--engine", "omni", "--out", tmp_path / "out")

    assert code == 4
    assert "Price: up to $" in said
    assert "scene 1, omni:" in said
    assert "Nothing was spent. Run it again with --yes to agree." in complaint
    assert account.bill.accepted == 0


def test_what_does_not_fit_below_the_cap_is_not_made_even_if_agreed_to(genads, account, tmp_path):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "settings.toml").write_text('cap_month = "0.50"\n')

    code, _, complaint = genads("make", PHOTO, "--engine", "auto", "--yes", "--out", tmp_path)

    assert code == 4
    assert "$0.00 of the $0.50 for this month are spent or promised already" in complaint
    assert account.bill.accepted == 0


@pytest.mark.nightly
def test_one_command_makes_a_paid_ad_and_another_tells_what_it_cost(genads, account, tmp_path):
    photo, out = PHOTO, tmp_path / "out"
    code, said, _ = genads("make", photo, "--engine", "omni", "--yes", "--json", "--out", out)
    made = json.loads(said.splitlines()[-1])
    again, told, _ = genads("make", photo, "--engine", "omni", "--json", "--out", out)
    _, costs, _ = genads("costs", "--json", "--csv", tmp_path / "costs.csv")

    bill = account.bill.dollars
    assert (code, again) == (0, 0)
    assert Decimal(made["cost"]) == Decimal(made["quoted"]) == bill
    assert Decimal(json.loads(told.splitlines()[-1])["cost"]) == bill
    assert Decimal(json.loads(costs)["total"]["paid"]) == bill
    assert len((tmp_path / "costs.csv").read_text("utf-8-sig").splitlines()) == 1 + 4
    assert made["ads"][0]["engines"] == ["omni"] * made["ads"][0]["scenes"]
