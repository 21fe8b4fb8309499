"""The pipeline makes what is missing, keeps what is good, and goes on where it was stopped."""

import asyncio
import json

import pytest

from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.fingerprint import film_fingerprint
from genads_desktop.domain.music import MusicSpec
from genads_desktop.domain.scene import TextLine, TextOverlay, Transition
from genads_desktop.domain.scene_edits import (
    ChangeText,
    ChangeTransition,
    MoveScene,
    RetimeScene,
    RewritePrompt,
)
from genads_desktop.domain.variation_edits import BranchVariation, ChangeMusic
from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.ports.ledger import JobState
from genads_desktop.services.generation.events import JobEnded, StepReused
from tests.fakes.studio import FakeSceneFilmer
from tests.services.generation.conftest import CAMPAIGN, ad_project, opened
from tests.waiting import until


def film_of(place, session, index=0):
    """The latest finished film, as the fake renderer wrote it."""
    ad = session.project.variation(index).finished[-1]
    return json.loads(place.storage.path(ad.video).read_text())


async def test_a_build_gives_every_scene_a_take_and_the_ad_its_exact_length(place):
    state, _ = await place.build()

    session = await place.session()
    variation = session.project.variation(0)
    assert state == JobState.DONE
    assert all(scene.selected_take for scene in variation.scenes)
    assert variation.finished[-1].frames == variation.frames == film_of(place, session)["frames"]
    assert variation.music.selected_track is not None


async def test_a_finished_film_is_fresh(place):
    await place.build()

    project = (await place.session()).project
    variation = project.variation(0)
    assert variation.finished[-1].fingerprint == film_fingerprint(project, variation)


async def test_every_take_comes_with_a_poster_and_a_filmstrip(place):
    await place.build()

    session = await place.session()
    for scene in session.project.variation(0).scenes:
        take = scene.selected_take
        middle = scene.frames // 2
        assert place.storage.path(take.poster).read_text().endswith(f"at {middle}")
        assert place.storage.holds(take.filmstrip)


async def test_the_segments_are_bodies_and_dissolves_in_playing_order(place):
    await place.build()

    parts = film_of(place, await place.session())["parts"]
    assert [part["frames"] for part in parts] == [60, 12, 60, 12, 72]
    assert parts[2]["words"] == ["Aurum"]


async def test_a_second_build_makes_nothing_again(place):
    await place.build()
    place.filmer.filmed.clear()

    state, events = await place.build()

    assert state == JobState.DONE
    assert place.filmer.filmed == []
    assert place.renderer.joined == 1
    made = [event for event in events if not isinstance(event, StepReused | JobEnded)]
    assert made == []


@pytest.mark.parametrize(
    ("edit", "filmed", "segments", "composed"),
    [
        (
            ChangeText(scene_id="v1_scene_2", overlay=TextOverlay(lines=(TextLine(text="Noir"),))),
            [],
            1,
            0,
        ),
        (RewritePrompt(scene_id="v1_scene_2", prompt="dark velvet"), ["v1_scene_2"], 3, 0),
        (ChangeMusic(variation_index=0, spec=MusicSpec(energy=0.9)), [], 0, 1),
        (ChangeTransition(scene_id="v1_scene_2", transition=Transition.CUT), [], 1, 0),
        (RetimeScene(scene_id="v1_scene_3", frames=48), [], 1, 1),
        (RetimeScene(scene_id="v1_scene_3", frames=120), ["v1_scene_3"], 2, 1),
        (MoveScene(scene_id="v1_scene_1", position=1), [], 4, 1),
        (BranchVariation(variation_index=0), [], 5, 0),
    ],
    ids=lambda value: value.operation if hasattr(value, "operation") else "",
)
async def test_an_edit_makes_only_its_difference(place, edit, filmed, segments, composed):
    await place.build()
    place.filmer.filmed.clear()
    place.composer.composed.clear()
    place.renderer.segments.clear()
    place.renderer.joined = 0

    (await place.session()).apply(edit)
    await place.build()

    assert place.filmer.filmed == filmed
    assert len(place.renderer.segments) == segments
    assert len(place.composer.composed) == composed
    assert place.renderer.joined == 1


async def test_undoing_a_prompt_finds_the_earlier_take_again(place):
    await place.build()
    session = await place.session()
    first = session.project.scene("v1_scene_2").selected_take
    session.apply(RewritePrompt(scene_id="v1_scene_2", prompt="dark velvet"))
    await place.build()
    place.filmer.filmed.clear()

    session.undo()
    await place.build()

    assert place.filmer.filmed == []
    assert session.project.scene("v1_scene_2").selected_take == first
    assert len(session.project.scene("v1_scene_2").takes) == 2


async def test_an_edit_made_during_a_build_is_not_lost(place):
    place.filmer.gate.clear()
    building = asyncio.create_task(place.build())
    await until(lambda: place.filmer.filmed)
    session = await place.session()
    session.apply(RewritePrompt(scene_id="v1_scene_2", prompt="dark velvet"))
    place.filmer.gate.set()
    await building

    assert session.project.scene("v1_scene_2").prompt == "dark velvet"
    assert session.project.scene("v1_scene_2").takes
    place.filmer.filmed.clear()
    await place.build()
    assert place.filmer.filmed == ["v1_scene_2"]


async def test_one_scene_that_fails_does_not_stop_the_others(tmp_path):
    filmer = FakeSceneFilmer(errors=[LocalEngineError("The drawing program ended early.")])
    async with opened(tmp_path, ad_project(), filmer=filmer) as place:
        state, events = await place.build()

        session = await place.session()
        takes = [scene.selected_take for scene in session.project.variation(0).scenes]
        ended = [event for event in events if isinstance(event, JobEnded)]
        assert state == JobState.FAILED
        assert "ended early" in ended[-1].reason
        assert sum(take is not None for take in takes) == 2

        assert (await place.build())[0] == JobState.DONE
        assert len(filmer.filmed) == 4


async def test_texts_are_drawn_while_the_scenes_are_filmed(tmp_path):
    filmer = FakeSceneFilmer()
    filmer.gate.clear()
    async with opened(tmp_path, ad_project(), filmer=filmer) as place:
        building = asyncio.create_task(place.build())
        await until(lambda: place.captions.drawn)
        assert not place.renderer.segments
        filmer.gate.set()
        assert (await building)[0] == JobState.DONE


async def test_no_more_segments_are_made_at_once_than_there_are_hands(tmp_path):
    async with opened(tmp_path, ad_project(3), hands=asyncio.Semaphore(2)) as place:
        await place.build()
        assert len(place.renderer.segments) == 3 * 5
        assert place.renderer.busiest == 2


async def test_three_variations_share_nothing_but_the_plan(tmp_path):
    async with opened(tmp_path, ad_project(3)) as place:
        state, _ = await place.build()

        session = await place.session()
        films = [film_of(place, session, index) for index in range(3)]
        assert state == JobState.DONE
        assert {film["parts"][0]["of"]["seed"] for film in films} == {1000, 1001, 1002}


async def test_a_stopped_build_goes_on_where_it_was(tmp_path):
    filmer = FakeSceneFilmer()
    async with opened(tmp_path, ad_project(), filmer=filmer) as place:
        await place.session()
        building = asyncio.create_task(place.build())
        await until(lambda: len(filmer.filmed) == 3)
        building.cancel()
        with pytest.raises(asyncio.CancelledError):
            await building

    again = FakeSceneFilmer()
    async with opened(tmp_path, filmer=again) as place:
        state, _ = await place.build()
        session = await place.session()

        assert state == JobState.DONE
        takes = [scene.takes for scene in session.project.variation(0).scenes]
        assert all(len(of_scene) == 1 for of_scene in takes)


async def test_a_file_that_vanished_is_made_again(place):
    await place.build()
    session = await place.session()
    take = session.project.scene("v1_scene_1").selected_take
    place.storage.path(take.media).unlink()
    place.filmer.filmed.clear()

    state, _ = await place.build()

    assert state == JobState.DONE
    assert place.filmer.filmed == ["v1_scene_1"]


async def test_the_campaign_says_how_far_it_has_come(tmp_path):
    filmer = FakeSceneFilmer(errors=[LocalEngineError("The drawing program ended early.")])
    async with opened(tmp_path, ad_project(), filmer=filmer) as place:
        await place.build()
        session = await place.session()
        assert session.campaign.status == CampaignStatus.FAILED

        await place.build()
        kept = await place.store.read(lambda work: work.campaigns.get(CAMPAIGN))
        assert kept.status == session.campaign.status == CampaignStatus.READY
