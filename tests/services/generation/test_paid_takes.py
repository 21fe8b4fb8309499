"""Scenes filmed by providers: paid once, kept as they came, trimmed, and replaced visibly when they fail."""

import json

import pytest

from genads_desktop.domain.cost import Money
from genads_desktop.domain.media import Cutout, CutoutMode, ProductAsset
from genads_desktop.domain.scene import Placement
from genads_desktop.domain.scene_edits import PlaceProduct, RetimeScene, RewritePrompt
from genads_desktop.ports.errors import BusyError, UnclearError
from genads_desktop.ports.ledger import Decision, JobState, OperationState
from genads_desktop.ports.remote import RemoteStatus
from genads_desktop.ports.video import TakeQuality, VideoCapabilities
from genads_desktop.services.generation.events import StepDegraded
from genads_desktop.services.outdated import Freshness, Outdated
from tests.fakes.engines import FakeRemoteFilmer
from tests.fakes.studio import FakeSceneFilmer
from tests.services.generation.conftest import CAMPAIGN, ad_project, opened

SCENE = "v1_scene_2"


def paid_project(engine="veo", variations=1):
    project = ad_project(variations)
    return project.replace(brief=project.brief.replace(engine=engine))


def standing(project, storage_ref, *, x=0.5):
    """The bottle stands in the second scene."""
    cutout = Cutout(
        mode=CutoutMode.MATTE, method="own_alpha", quality=1.0, reason="", image=storage_ref
    )
    placed = project.with_scene(project.scene(SCENE).replace(placement=Placement(x=x)))
    return placed.replace(product_asset=ProductAsset(cutout=cutout))


async def takes(place):
    project = (await place.session()).project
    return [scene.selected_take for _, scene in project.every_scene()]


@pytest.fixture
def veo():
    return FakeRemoteFilmer(name="veo")


@pytest.fixture
async def place(tmp_path, veo):
    async with opened(tmp_path, paid_project(), remote=[veo]) as place:
        yield place


async def test_every_scene_is_filmed_by_the_provider_and_paid_for_once(place, veo):
    state, _ = await place.build()
    again, _ = await place.build()

    made = await takes(place)
    assert state == again == JobState.DONE
    assert [take.provider for take in made] == ["veo"] * 3
    assert {take.model for take in made} == {"fake-veo-1"}
    assert veo.paid == 3
    assert place.filmer.filmed == []


async def test_a_take_says_what_it_cost_and_the_book_agrees(place, veo):
    await place.build()

    cost = sum((take.cost.amount for take in await takes(place)), start=0)
    assert cost == veo.earned
    assert place.ledger.spent_since(place.studio.now().replace(year=2000)).at_most == Money(
        amount=cost
    )


async def test_the_clip_is_kept_as_it_came_and_the_take_is_all_of_it(place, veo):
    await place.build()

    take = (await takes(place))[0]
    original = json.loads(place.storage.path(take.original).read_text())
    assert original["by"] == "veo"
    assert take.frames == original["frames"] == 96


async def test_a_longer_scene_uses_what_was_paid_for_and_a_new_prompt_does_not(place, veo):
    await place.build()
    session = await place.session()

    session.apply(RetimeScene(scene_id=SCENE, frames=84))
    await place.build()
    assert veo.paid == 3

    session.apply(RewritePrompt(scene_id=SCENE, prompt="dark velvet"))
    await place.build()
    assert veo.paid == 4


async def test_a_scene_that_fails_falls_back_visibly_and_the_others_do_not(place, veo):
    (await place.session()).apply(RewritePrompt(scene_id=SCENE, prompt="a gun"))
    veo.refused.add("gun")

    state, events = await place.build()

    made = await takes(place)
    film = (await place.session()).project.variation(0).finished[-1]
    assert state == JobState.DONE
    assert [(take.provider, take.fallback_for) for take in made] == [
        ("veo", None),
        ("local", "veo"),
        ("veo", None),
    ]
    assert film.has_fallback
    told = [event.reason for event in events if isinstance(event, StepDegraded)]
    assert "The prompt is not allowed" in told[0]
    assert told[-1].startswith("local stands in.")


async def test_a_fallback_is_outdated_and_replaced_when_the_first_choice_is_back(place, veo):
    veo.refused.add("silk")
    await place.build()
    project = (await place.session()).project
    outdated = Outdated(place.studio)
    scene = project.scene(SCENE)
    variation = project.variation(0)
    assert outdated.freshness(project, variation, scene) == Freshness.OUTDATED
    assert outdated.fresh_film(project, variation) is None

    veo.refused.clear()
    await place.build()

    assert [take.fallback_for for take in await takes(place)] == [None] * 3
    assert not (await place.session()).project.variation(0).finished[-1].has_fallback
    assert veo.paid == 3


async def test_a_fallback_is_not_filmed_again_while_the_first_choice_is_away(place, veo):
    veo.refused.add("silk")
    await place.build()
    await place.build()

    assert len(place.filmer.filmed) == 3
    assert len((await place.session()).project.scene(SCENE).takes) == 1


async def test_a_take_of_ones_own_does_not_become_a_fallback_unlabelled(tmp_path, veo):
    async with opened(tmp_path, paid_project("local"), remote=[veo]) as place:
        await place.build()
        session = await place.session()
        session.add(lambda now: now.replace(brief=now.brief.replace(engine="veo")))
        veo.refused.add("silk")

        await place.build()

        made = (await place.session()).project.scene(SCENE).takes
        assert [take.fallback_for for take in made] == [None, "veo"]
        assert made[0].media == made[1].media
        assert len(place.filmer.filmed) == 3


async def test_money_spent_in_vain_is_on_the_books_and_no_second_provider_is_tried(tmp_path, veo):
    other = FakeRemoteFilmer(name="omni")
    veo.failures += [RemoteStatus("failed", 1.0, "It broke.")] * 3
    async with opened(
        tmp_path, paid_project("auto"), remote=[veo, other], preferred=["veo", "omni"]
    ) as place:
        state, _ = await place.build()

        assert state == JobState.DONE
        assert [take.provider for take in await takes(place)] == ["local"] * 3
        assert other.paid == 0
        lines = place.ledger.expenses()
        assert sum(line.amount.amount for line in lines) == veo.earned
        assert all("It broke." in line.error for line in lines)


async def test_another_provider_stands_in_where_nothing_was_paid_and_it_costs_no_more(
    tmp_path, veo
):
    veo.refused.add("silk")
    omni, unpriced = FakeRemoteFilmer(name="omni"), FakeRemoteFilmer(name="wan", unknown_price=True)
    async with opened(
        tmp_path,
        paid_project("auto"),
        remote=[veo, unpriced, omni],
        preferred=["veo", "wan", "omni"],
    ) as place:
        await place.build()

        made = await takes(place)
        assert [(take.provider, take.fallback_for) for take in made] == [("omni", "veo")] * 3
        assert unpriced.paid == 0


async def test_a_busy_provider_is_waited_for(place, veo):
    veo.refusals += [BusyError("veo", "Too many requests.")] * 2

    await place.build()

    assert [take.provider for take in await takes(place)] == ["veo"] * 3
    assert veo.paid == 3


async def test_a_clip_that_is_too_short_fails_with_its_length_and_is_kept(place, veo, tmp_path):
    veo.short_by = 2.5

    state, events = await place.build()

    told = [event.reason for event in events if isinstance(event, StepDegraded)]
    assert state == JobState.DONE
    assert any("is 1.5 s long, and the scene needs 3.0 s" in reason for reason in told)
    assert any("It cost $0.40." in reason for reason in told)
    assert [take.provider for take in await takes(place)] == ["local"] * 3
    assert len(list((tmp_path / "media").rglob("*-original-*"))) == 3


async def test_a_scene_no_clip_is_long_enough_for_is_not_paid_for(place, veo):
    (await place.session()).apply(RetimeScene(scene_id=SCENE, frames=8 * 24))

    _, events = await place.build()

    told = [event.reason for event in events if isinstance(event, StepDegraded)]
    assert veo.paid == 2
    assert "veo films 8 s at most, and the scene needs 8.5 s" in told[0]


async def test_of_several_providers_only_those_are_asked_whose_clips_are_long_enough(tmp_path, veo):
    long = VideoCapabilities(renders_product=True, max_duration=15.0)
    omni = FakeRemoteFilmer(name="omni", capabilities=long)
    async with opened(
        tmp_path, paid_project("auto"), remote=[veo, omni], preferred=["veo", "omni"]
    ) as place:
        session = await place.session()
        session.apply(RetimeScene(scene_id=SCENE, frames=8 * 24))
        price = place.quoted(session.project)

        await place.build()

        made = await takes(place)
        assert [(take.provider, take.fallback_for) for take in made] == [
            ("veo", None),
            ("omni", None),
            ("veo", None),
        ]
        assert price == veo.earned + omni.earned


async def test_a_doubt_waits_for_a_person_and_the_other_scenes_are_made(tmp_path):
    blind = FakeRemoteFilmer(name="veo", kind="blind", lost_answers=1)
    async with opened(tmp_path, paid_project(), remote=[blind]) as place:
        state, _ = await place.build()

        assert state == JobState.ATTENTION
        assert sum(take is not None for take in await takes(place)) == 2
        (doubt,) = place.ledger.doubts()
        place.ledger.decide(doubt.id, Decision.SKIP)

        assert (await place.build())[0] == JobState.DONE
        made = await takes(place)
        assert sorted(take.provider for take in made) == ["local", "veo", "veo"]
        assert sum(take.fallback_for == "veo" for take in made) == 1
        assert blind.paid == 3
        states = [each.state for each in place.ledger.operations(doubt.job_id)]
        assert states.count(OperationState.SKIPPED) == 1


async def test_a_lost_answer_is_looked_for_and_never_paid_twice(place, veo):
    veo.lost_answers = 1
    veo.refusals += [UnclearError("veo", "The connection broke.")]

    state, _ = await place.build()

    assert state == JobState.DONE
    assert veo.paid == 3


@pytest.fixture
def silent_about_products():
    return FakeRemoteFilmer(
        name="seedance", capabilities=VideoCapabilities(renders_product=False, max_duration=8.0)
    )


async def test_a_bottle_is_laid_in_where_the_provider_cannot_show_it_and_moved_for_nothing(
    tmp_path, silent_about_products
):
    project = paid_project("seedance")
    async with opened(tmp_path, project, remote=[silent_about_products]) as place:
        picture = tmp_path / "cutout.png"
        picture.write_text(json.dumps("bottle"))
        kept = await place.storage.keep(picture, "brands/brand-1/", "cutout")
        session = await place.session()
        session.add(lambda now: standing(now, kept))

        await place.build()
        first = session.project.scene(SCENE).selected_take
        session.apply(PlaceProduct(scene_id=SCENE, placement=Placement(x=0.3)))
        assert Outdated(place.studio).work(session.project).quote.at_most == Money.zero()
        await place.build()
        second = session.project.scene(SCENE).selected_take

        laid = [json.loads(place.storage.path(take.media).read_text()) for take in (first, second)]
        assert [note["laid"] for note in laid] == [
            {"x": 0.5, "product": "bottle"},
            {"x": 0.3, "product": "bottle"},
        ]
        assert "laid" not in json.loads(
            place.storage.path((await takes(place))[0].media).read_text()
        )
        assert silent_about_products.paid == 3
        assert (first.original, second.cost) == (second.original, Money.zero())


async def test_an_engine_that_films_from_a_picture_gets_one_drawn_here(tmp_path):
    wan = FakeRemoteFilmer(
        name="wan", capabilities=VideoCapabilities(max_duration=8.0, needs_first_frame=True)
    )
    async with opened(tmp_path, paid_project("wan"), remote=[wan]) as place:
        await place.build()
        await place.build()

        openings = [held.request["opening"] for held in wan.held.values()]
        assert len(openings) == 3
        assert all(openings)


async def test_a_new_drawing_of_ours_makes_nothing_outdated_that_a_provider_filmed(tmp_path, veo):
    wan = FakeRemoteFilmer(
        name="wan", capabilities=VideoCapabilities(max_duration=8.0, needs_first_frame=True)
    )
    async with opened(tmp_path, paid_project("wan"), remote=[wan, veo]) as place:
        await place.build()
        place.filmer.capabilities = VideoCapabilities(revision="2026-12-01")
        project = (await place.session()).project
        outdated = Outdated(place.studio)

        states = {outdated.freshness(project, *each) for each in project.every_scene()}
        assert states == {Freshness.FRESH}


async def test_a_new_drawing_of_ours_orders_nothing_again_that_is_on_its_way(tmp_path):
    """The picture such a clip begins with stays the one it was ordered with."""
    wan = FakeRemoteFilmer(
        name="wan", capabilities=VideoCapabilities(max_duration=8.0, needs_first_frame=True)
    )
    async with opened(tmp_path, paid_project("wan"), remote=[wan]) as place:
        await place.build()
        session = await place.session()
        for _, scene in session.project.every_scene():
            lost = scene.replace(takes=(), selected_take_id=None)
            session.add(lambda now, lost=lost: now.with_scene(lost))
        place.filmer.capabilities = VideoCapabilities(revision="2026-12-01")
        await place.build()

        assert wan.paid == 3
        assert {take.provider for take in await takes(place)} == {"wan"}


async def test_a_draft_is_filmed_anew_in_finals_and_a_final_will_do_as_a_draft(tmp_path, veo):
    async with opened(tmp_path, paid_project(), remote=[veo], quality=TakeQuality.DRAFT) as place:
        await place.build()
        assert {held.request["resolution"] for held in veo.held.values()} == {"360p"}
    async with opened(tmp_path, remote=[veo]) as place:
        await place.build()
        assert veo.paid == 6
    async with opened(tmp_path, remote=[veo], quality=TakeQuality.DRAFT) as place:
        session = await place.session()
        first = session.project.scene(SCENE)
        session.add(
            lambda now: now.with_scene(
                first.replace(takes=first.takes[1:], selected_take_id=first.takes[1].take_id)
            )
        )
        await place.build()
        assert veo.paid == 6


async def test_drafts_of_a_provider_without_drafts_are_finals(tmp_path):
    veo = FakeRemoteFilmer(name="veo", has_drafts=False)
    async with opened(tmp_path, paid_project(), remote=[veo], quality=TakeQuality.DRAFT) as place:
        await place.build()
    async with opened(tmp_path, remote=[veo]) as place:
        await place.build()
        assert veo.paid == 3


async def test_an_engine_that_is_not_here_is_said_before_anything_is_made(tmp_path):
    async with opened(tmp_path, paid_project("omni"), filmer=FakeSceneFilmer()) as place:
        state, events = await place.build()

        assert state == JobState.FAILED
        assert "There is no engine called 'omni'" in events[-1].reason
        assert place.filmer.filmed == []
        assert place.ledger.latest("ad", CAMPAIGN).state == JobState.FAILED
