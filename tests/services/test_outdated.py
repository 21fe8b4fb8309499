"""What is outdated, what an update would make, and what a sentence would change."""

import pytest

from genads_desktop.domain.cost import Money
from genads_desktop.domain.scene_edits import ChangeEngine, RetimeScene, RewritePrompt
from genads_desktop.domain.variation_edits import ChangeMusic
from genads_desktop.ports.video import VideoCapabilities
from genads_desktop.services.outdated import Freshness, Outdated, share_of
from tests.services.generation.conftest import ad_project, opened

SCENE = "v1_scene_2"


@pytest.fixture
async def place(tmp_path):
    async with opened(tmp_path, ad_project(2)) as place:
        yield place


@pytest.fixture
async def filmed(place):
    await place.build()
    return (await place.session()).project


@pytest.fixture
def outdated(place):
    return Outdated(place.builds._pipelines["ad"].__self__._filming._studio)


def states(outdated, project, index=0):
    variation = project.variation(index)
    return [str(outdated.freshness(project, variation, scene)) for scene in variation.scenes]


async def test_before_filming_everything_is_missing(place, outdated):
    project = (await place.session()).project

    assert states(outdated, project) == ["missing"] * 3
    assert len(outdated.work(project).scene_ids) == 6


async def test_after_a_build_nothing_is_left_to_do(outdated, filmed):
    assert states(outdated, filmed) == ["fresh"] * 3
    assert outdated.work(filmed).is_nothing
    assert outdated.fresh_film(filmed, filmed.variation(0)) is not None


async def test_a_new_prompt_makes_one_scene_outdated_and_stays_free(outdated, filmed):
    changed = RewritePrompt(scene_id=SCENE, prompt="dark velvet").apply(filmed)
    work = outdated.consequences(filmed, changed, 0)

    assert states(outdated, changed) == ["fresh", "outdated", "fresh"]
    assert work.scene_ids == (SCENE,)
    assert work.quote.at_most == Money.zero()
    assert 0 < share_of(work, changed) < 1
    assert outdated.work(changed, (1,)).is_nothing


async def test_what_an_earlier_drawing_made_is_outdated_and_free_to_make_anew(place, filmed):
    place.filmer.capabilities = VideoCapabilities(revision="2026-12-01")
    outdated = Outdated(place.studio)

    assert states(outdated, filmed) == ["outdated"] * 3
    assert outdated.work(filmed).quote.at_most == Money.zero()
    await place.build()
    assert states(outdated, (await place.session()).project) == ["fresh"] * 3


async def test_going_back_to_an_earlier_prompt_finds_its_take_again(place, outdated, filmed):
    session = await place.session()
    old = filmed.scene(SCENE).prompt
    session.apply(RewritePrompt(scene_id=SCENE, prompt="dark velvet"))
    await place.build()
    session.apply(RewritePrompt(scene_id=SCENE, prompt=old))

    assert states(outdated, session.project)[1] == Freshness.AT_HAND
    assert outdated.work(session.project).scene_ids == ()


async def test_a_shorter_scene_is_not_filmed_again_but_the_music_is(outdated, filmed):
    shorter = RetimeScene(scene_id=SCENE, frames=48).apply(filmed)
    work = outdated.consequences(filmed, shorter, 0)

    assert (work.scene_ids, work.scores, work.films) == ((), 1, 1)


async def test_other_music_alone_films_nothing(outdated, filmed):
    spec = filmed.variation(0).music.spec.replace(energy=0.9)
    louder = ChangeMusic(variation_index=0, spec=spec).apply(filmed)
    work = outdated.consequences(filmed, louder, 0)

    assert (work.scene_ids, work.scores) == ((), 1)


async def test_the_price_of_an_engine_that_is_not_here_is_unknown_and_never_free(outdated, filmed):
    elsewhere = ChangeEngine(scene_id=SCENE, engine="veo").apply(filmed)

    assert str(outdated.consequences(filmed, elsewhere, 0).quote) == "price unknown"
