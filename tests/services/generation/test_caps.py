"""The price of a build and the caps: quoted by scene, let in as a whole or not at all."""

import asyncio
from contextlib import AsyncExitStack
from decimal import Decimal

import pytest

from genads_desktop.domain.cost import Money, Quote
from genads_desktop.domain.scene_edits import RewritePrompt
from genads_desktop.ports.errors import ProviderNotConfiguredError
from genads_desktop.ports.ledger import Charge, JobState
from genads_desktop.services.generation.budget import price_of, quote
from genads_desktop.services.generation.caps import Budget, Caps, OverBudgetError
from tests.fakes.engines import FakeRemoteComposer, FakeRemoteFilmer
from tests.services.generation.conftest import CAMPAIGN, ad_project, opened
from tests.services.generation.test_paid_takes import paid_project
from tests.waiting import until

SCENE = "v1_scene_2"


def dollars(amount):
    return Money(amount=Decimal(amount))


async def of_the_house(_brand_id):
    return {CAMPAIGN, "campaign-2"}


@pytest.fixture
def veo():
    return FakeRemoteFilmer(name="veo")


@pytest.fixture
async def place(tmp_path, veo):
    """A campaign whose three scenes cost 40 cents each, a score at 8 cents, and caps to be set."""
    async with opened(
        tmp_path, paid_project(), remote=[veo], composers=[FakeRemoteComposer()]
    ) as place:
        yield place


def capped(place, **caps):
    """Let builds in only below these caps from now on; return what does so."""
    limits = Caps(**{name: Decimal(amount) for name, amount in caps.items()})
    place.builds._budget = Budget(place.studio, place.ledger, of_the_house, lambda: limits)
    return place.builds._budget


async def test_a_quote_goes_by_scene_and_variation_and_says_up_to(tmp_path, veo):
    async with opened(tmp_path, paid_project(variations=2), remote=[veo]) as place:
        project = (await place.session()).project
        price = price_of(project, place.studio.engines, place.studio.composers)

        scenes = [part for part in price.parts if part.scene_id]
        assert [part.quote.at_most for part in scenes] == [dollars("0.40")] * 6
        assert {part.engine for part in scenes} == {"veo"}
        assert price.of_variation(1) == Quote(at_most=dollars("1.20"), rounded_up=True)
        assert str(price.total) == "up to $2.40"
        assert price.of_scenes([SCENE]).at_most == dollars("0.40")


async def test_what_is_fresh_costs_nothing(place):
    await place.build()
    session = await place.session()
    studio = place.studio
    assert price_of(session.project, studio.engines, studio.composers).parts == ()

    session.apply(RewritePrompt(scene_id=SCENE, prompt="dark velvet"))

    (part,) = price_of(session.project, studio.engines, studio.composers).parts
    assert (part.scene_id, part.quote.at_most) == (SCENE, dollars("0.40"))


async def test_the_score_is_quoted_where_somebody_is_paid_for_it(place):
    session = await place.session()
    spec = session.project.variation(0).music.spec
    assert quote(session.project, place.studio.engines).at_most == dollars("1.20")

    session.add(
        lambda now: now.with_variation(
            now.variation(0).replace(
                music=now.variation(0).music.replace(spec=spec.replace(engine="lyria"))
            )
        )
    )

    total = quote(session.project, place.studio.engines, place.studio.composers)
    assert total.at_most == dollars("1.28")


async def test_one_unknown_price_makes_the_whole_unknown(place, veo):
    veo.unknown_price = True
    project = (await place.session()).project

    assert quote(project, place.studio.engines) == Quote(at_most=None, rounded_up=True)


async def test_an_engine_that_is_not_here_has_no_price(tmp_path):
    async with opened(tmp_path, paid_project("omni")) as place:
        project = (await place.session()).project
        with pytest.raises(ProviderNotConfiguredError):
            quote(project, place.studio.engines)


async def test_a_build_that_does_not_fit_is_not_begun_and_says_why(place, veo):
    capped(place, campaign="1.00")

    with pytest.raises(OverBudgetError) as refused:
        await place.build()

    assert "This would cost up to $1.20. $0.00 of the $1.00 for this campaign" in str(refused.value)
    assert veo.submissions == 0
    assert place.ledger.latest("ad", CAMPAIGN) is None


@pytest.mark.parametrize("cap", ["campaign", "brand", "month"])
async def test_what_was_spent_counts_against_every_cap(place, veo, cap):
    capped(place, **{cap: "1.50"})
    subject = "campaign-2" if cap == "brand" else CAMPAIGN
    charge = Charge(provider="veo", model="", purpose="plan", subject=subject, paid=dollars("0.31"))
    place.ledger.note_charge(charge)

    with pytest.raises(OverBudgetError, match=r"\$0\.31 of the \$1\.50"):
        await place.build()


async def test_a_build_that_fits_exactly_is_let_in_and_spends_no_more(place, veo):
    capped(place, campaign="1.20", brand="1.20", month="1.20")

    state, _ = await place.build()

    assert state == JobState.DONE
    assert veo.earned == Decimal("1.20")
    assert (await place.build())[0] == JobState.DONE, "nothing is left to pay"


async def test_a_free_build_needs_no_cap_and_an_unknown_price_fits_none(tmp_path, veo):
    async with opened(tmp_path, ad_project(), remote=[veo]) as place:
        capped(place, month="0")
        assert (await place.build())[0] == JobState.DONE
    veo.unknown_price = True
    async with opened(tmp_path, remote=[veo]) as place:
        capped(place, month="100")
        session = await place.session()
        session.add(lambda now: now.replace(brief=now.brief.replace(engine="veo")))
        with pytest.raises(OverBudgetError, match="price of this is not known"):
            await place.build()


async def test_what_a_waiting_build_was_promised_is_not_given_to_another(place):
    budget = capped(place, month="2.00")
    project = (await place.session()).project
    promised = await budget.admit(project, None)
    other = project.replace(project_id="campaign-2")
    place.ledger.add_job("ad", CAMPAIGN, promised)

    with pytest.raises(OverBudgetError, match=r"\$1\.20 of the \$2\.00 for this month"):
        await budget.admit(other, None)


async def test_a_promise_shrinks_by_what_was_spent_on_it(place):
    budget = capped(place, month="2.40")
    project = (await place.session()).project
    place.ledger.add_job("ad", CAMPAIGN, await budget.admit(project, None))
    spent = Charge(provider="veo", model="", purpose="x", subject=CAMPAIGN, paid=dollars("1.20"))
    place.ledger.note_charge(spent)

    await budget.admit(project.replace(project_id="campaign-2"), None)


async def test_an_ad_that_became_dearer_after_it_was_agreed_is_not_made(place, veo):
    capped(place, month="5")
    await place.build()
    job = place.ledger.latest("ad", CAMPAIGN)
    place.ledger.restart(job.id, {**job.spec, "atMost": "0.39"})
    (await place.session()).apply(RewritePrompt(scene_id=SCENE, prompt="dark velvet"))

    await place.builds._engine.start()
    await until(lambda: place.ledger.latest("ad", CAMPAIGN).state == JobState.FAILED)

    assert "changed after its price was agreed" in place.ledger.latest("ad", CAMPAIGN).error
    assert veo.submissions == 3


async def test_an_objection_is_known_before_anything_is_started(place):
    project = (await place.session()).project

    assert await capped(place, campaign="1.20").objection(project, None) == ""
    sentence = await capped(place, campaign="1.19").objection(project, None)
    assert sentence.startswith("This would cost up to $1.20.")
    assert place.ledger.expenses() == ()


async def test_a_build_tells_what_it_was_let_in_with_and_what_it_has_spent_of_that(place):
    capped(place, month="10")
    build = await place.builds.start(CAMPAIGN)
    await until(lambda: not build.under_way)
    spent = await place.builds.spent(CAMPAIGN)

    assert build.agreement.quoted == {0: Decimal("1.20")}
    assert build.agreement.spent_of(spent, 0).paid == Decimal("1.20")

    session = await place.session()
    session.apply(RewritePrompt(scene_id=SCENE, prompt="dark velvet"))
    build = await place.builds.start(CAMPAIGN)
    assert build.agreement.quoted == {0: Decimal("0.40")}
    assert build.agreement.spent_of(await place.builds.spent(CAMPAIGN), 0).paid <= Decimal("0.40")
    await until(lambda: not build.under_way)
    spent = await place.builds.spent(CAMPAIGN)
    assert build.agreement.spent_of(spent, 0).paid == Decimal("0.40")


async def test_what_counts_against_the_caps_is_told(place):
    budget = capped(place, month="10", campaign="5")
    await place.build()
    place.ledger.note_charge(
        Charge(provider="gpt", model="gpt", purpose="plan", subject="other", paid=dollars("0.02"))
    )

    used = await budget.used()
    assert used.by_campaign == {CAMPAIGN: Decimal("1.20"), "other": Decimal("0.02")}
    assert used.caps.month == Decimal(10)


async def test_of_two_programs_with_one_ledger_only_one_gets_the_last_of_a_cap(tmp_path, veo):
    """The window and the command line know nothing of each other but the ledger."""

    async def one_campaign(stack, name):
        project = paid_project().replace(project_id=name)
        place = await stack.enter_async_context(
            opened(tmp_path / name, project, remote=[veo], ledger_in=tmp_path)
        )
        capped(place, month="2.00")
        return place, project

    async with AsyncExitStack() as stack:
        places = [await one_campaign(stack, name) for name in ("autumn", "winter")]
        ended = await asyncio.gather(
            *(place.builds._admitted(project, ()) for place, project in places),
            return_exceptions=True,
        )

        refused = [each for each in ended if isinstance(each, OverBudgetError)]
        assert len(refused) == 1
        assert "$1.20 of the $2.00 for this month" in str(refused[0])
        assert len(places[0][0].ledger.unfinished()) == 1
