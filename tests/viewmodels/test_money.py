"""Prices are shown before they are spent, agreed to once, followed while they are, and told afterwards."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from decimal import Decimal

import pytest
from PySide6.QtCore import QUrl

from genads_desktop.domain.cost import Money
from genads_desktop.domain.scene_edits import RewritePrompt
from genads_desktop.ports.ledger import Charge
from genads_desktop.services.costs import Costs
from genads_desktop.services.generation.caps import Budget, Caps
from genads_desktop.services.generation.models import Models
from genads_desktop.services.generation.offers import Offers
from genads_desktop.services.library import Library
from genads_desktop.viewmodels.build_money import BuildMoneyViewModel
from genads_desktop.viewmodels.costs import EVERYTHING, CostsViewModel
from genads_desktop.viewmodels.desk_engines import SceneEngineViewModel, ScoreEngineViewModel
from genads_desktop.viewmodels.editing import EditingDesk
from genads_desktop.viewmodels.engine_offer import cents, engine_name, stand_in_label
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.spending import SpendingViewModel
from tests.fakes.engines import FakeRemoteComposer, FakeRemoteFilmer
from tests.services.generation.conftest import CAMPAIGN, Place, opened
from tests.services.generation.test_paid_takes import paid_project
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qapp")
SCENE = "v1_scene_2"
NO_CAPS = Caps()


@dataclass
class Till:
    """A campaign whose three scenes cost 40 cents each, and everything that shows it."""

    place: Place
    budget: Budget
    notices: NoticesViewModel
    spending: SpendingViewModel
    money: BuildMoneyViewModel
    costs: CostsViewModel
    veo: FakeRemoteFilmer


@asynccontextmanager
async def till(folder, *, caps=NO_CAPS, veo=None, project=None):
    veo = veo or FakeRemoteFilmer(name="veo")
    async with opened(
        folder,
        project or paid_project(),
        remote=[veo],
        composers=[FakeRemoteComposer()],
        preferred=["veo"],
    ) as place:
        library = Library(place.store, place.changes)
        budget = Budget(place.studio, place.ledger, library.campaign_ids, lambda: caps)
        place.builds._budget = budget
        models, notices = Models(()), NoticesViewModel()
        costs = CostsViewModel(
            Costs(place.ledger, library, models),
            budget,
            place.builds,
            library,
            notices,
            now=place.studio.now,
        )
        money = BuildMoneyViewModel(place.builds, notices)
        spending = SpendingViewModel(budget, Offers(place.studio, models))
        yield Till(place, budget, notices, spending, money, costs, veo)
        for screen in (costs, money, spending):
            await screen.close()


async def project_of(till):
    return (await till.place.session()).project


async def made(till):
    build = await till.place.builds.start(CAMPAIGN)
    await until(lambda: not build.under_way)
    return build


async def looked_at(costs):
    costs.watch(True)
    await until(lambda: not costs._tasks.is_running("read"))
    return costs


async def test_a_price_is_agreed_to_once_and_asked_again_when_it_is_higher(tmp_path):
    async with till(tmp_path, caps=Caps(month=Decimal(9))) as shop:
        project = await project_of(shop)
        asking = asyncio.ensure_future(shop.spending.agreed(project, None))
        await until(lambda: shop.spending.total == "up to $1.20")
        assert [(row.detail, row.price) for row in shop.spending.rows.rows] == [
            ("3 scenes by Veo, music by this computer", "up to $1.20")
        ]
        assert shop.spending.standing == "$0.00 of $9.00 are spent or promised this month."
        shop.spending.agree()
        assert await asking

        assert await shop.spending.agreed(project, None)
        shop.veo.unknown_price = True
        again = asyncio.ensure_future(shop.spending.agreed(project, None))
        await until(lambda: shop.spending.unknown)
        shop.spending.refuse()
        assert not await again


async def test_what_is_free_is_never_asked(tmp_path):
    async with till(tmp_path) as shop:
        project = await project_of(shop)
        free = project.replace(brief=project.brief.replace(engine="local"))

        assert await shop.spending.agreed(free, None)
        assert shop.spending.rows.rows == ()


async def test_the_money_of_a_build_is_followed_by_variation(tmp_path):
    async with till(tmp_path, project=paid_project(variations=2)) as shop:
        shop.money.show(await shop.place.session())
        await made(shop)
        await until(lambda: shop.money.line == "$2.40 spent of up to $2.40")

        assert shop.money.of_variation(1) == "$1.20 spent of up to $1.20"


async def test_a_doubt_is_decided_by_itself_and_says_what_it_costs(tmp_path):
    veo = FakeRemoteFilmer(name="veo", kind="blind", lost_answers=1)
    async with till(tmp_path, veo=veo) as shop:
        session = await shop.place.session()
        shop.money.show(session)
        await made(shop)
        await until(lambda: shop.money.doubtCount == 1)
        (doubt,) = shop.money.doubts.rows
        assert doubt.title.startswith("Variation 1, scene ")
        assert doubt.again == "up to $0.40 more"
        costs = await looked_at(shop.costs)
        assert costs.doubts == "1 payment waits for your decision"
        assert costs.reserved == "up to $0.40 more under way or in doubt"

        shop.money.decide(doubt.operation_id, "skip")
        build = shop.place.builds.find(CAMPAIGN)
        await until(lambda: build.state == "done")
        labels = [
            stand_in_label(scene.selected_take) for scene in session.project.variation(0).scenes
        ]
        assert labels.count("Filmed locally") == 1


async def test_the_costs_are_the_providers_own_count(tmp_path):
    caps = Caps(month=Decimal(10), campaign=Decimal(2), brand=Decimal(5))
    async with till(tmp_path, caps=caps) as shop:
        await made(shop)
        ledger = shop.place.ledger
        ledger.note_charge(Charge(provider="gpt", model="gpt", purpose="plan", paid=None))
        costs = await looked_at(shop.costs)

        assert costs.total == f"${shop.veo.earned:.2f}" == "$1.20"
        assert costs.unknown == "1 payment of an unknown price is in no sum"
        assert [row.title for row in costs.providers.rows] == ["veo", "gpt"]
        assert next((row.title, row.paid) for row in costs.campaigns.rows) == ("Autumn", "$1.20")
        assert [(row.name, row.words) for row in costs.caps.rows] == [
            ("month", "$1.20 spent of $10.00"),
            ("brand", "$1.20 spent of $5.00"),
            ("campaign", "$1.20 spent of $2.00"),
        ]
        scenes = [row for row in costs.payments.rows if row.engine == "Veo"]
        assert scenes[0].what.startswith("Clip of scene ")
        assert {row.amount for row in scenes} == {"$0.40"}


async def test_costs_are_exported_as_a_table_or_it_is_said_why_not(tmp_path):
    async with till(tmp_path) as shop:
        await made(shop)
        costs = await looked_at(shop.costs)
        costs.choosePeriod(EVERYTHING)
        await until(lambda: not costs._tasks.is_running("read"))
        costs.export(QUrl.fromLocalFile(str(tmp_path / "costs.csv")))
        await until(lambda: bool(shop.notices.rows.rows))
        lines = (tmp_path / "costs.csv").read_text().splitlines()
        assert len(lines) == 1 + 3
        assert shop.notices.rows.rows[0].title == "The costs are written"

        costs.export(QUrl.fromLocalFile(str(tmp_path / "no" / "where.csv")))
        await until(lambda: shop.notices.rows.rows[0].bad)
        assert "Choose another folder" in shop.notices.rows.rows[0].text


async def test_a_scene_and_the_music_get_engines_of_their_own(tmp_path):
    async with till(tmp_path) as shop:
        desk = EditingDesk(shop.notices)
        offers = Offers(shop.place.studio, Models(()))
        scene, score = SceneEngineViewModel(desk, offers), ScoreEngineViewModel(desk, offers)
        session = await shop.place.session()
        desk.open(session)

        assert (scene.name, scene.title, scene.price) == (
            "",
            "Engine of the campaign",
            "up to $0.40",
        )
        scene.choose("local")
        assert session.project.variation(0).scenes[0].engine == "local"
        assert (scene.title, scene.price) == ("This computer", "free")
        score.choose("lyria")
        assert session.project.variation(0).music.spec.engine == "lyria"
        assert score.price == "$0.08"
        score.choose("synth")
        assert session.project.variation(0).music.spec.engine is None
        scene.choose("")
        assert session.project.variation(0).scenes[0].engine is None


async def test_an_edit_that_costs_is_quoted(tmp_path):
    async with till(tmp_path) as shop:
        await made(shop)
        session = await shop.place.session()
        session.apply(RewritePrompt(scene_id=SCENE, prompt="dark velvet"))
        asking = asyncio.ensure_future(shop.spending.agreed(session.project, (0,)))
        await until(lambda: bool(shop.spending.rows.rows))

        assert shop.spending.total == "up to $0.40"
        assert shop.spending.rows.rows[0].detail == "1 scene by Veo"
        shop.spending.refuse()
        assert not await asking


def test_engines_have_short_names_and_prices_keep_their_fractions():
    assert engine_name("veo-fast") == "Veo fast"
    assert engine_name("gpt-6-luna") == "GPT-6 Luna"
    assert engine_name("local") == "This computer"
    assert cents(Money(amount=Decimal("0.0175"))) == "$0.0175"
    assert cents(Money(amount=Decimal("0.1"))) == "$0.10"
