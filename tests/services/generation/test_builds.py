"""Builds wait in a queue, are watched, stopped and tried again, and go on at the next start."""

import asyncio

import pytest

from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.scene_edits import RewritePrompt
from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.services.changes import RecordChange
from genads_desktop.services.generation.build import BuildState
from genads_desktop.services.generation.progress import RowState
from tests.fakes.studio import FakeSceneFilmer
from tests.services.generation.conftest import CAMPAIGN, ad_project, opened
from tests.waiting import until

OTHER = "campaign-2"


async def ended(build):
    await until(lambda: not build.under_way)
    return build.state


@pytest.fixture
async def queue(place):
    """The second campaign waits for the first, whose filmer stands still."""
    campaign = (await place.session()).campaign
    twin = campaign.replace(
        campaign_id=OTHER,
        campaign_name="Winter",
        project=campaign.project.replace(project_id=OTHER),
    )
    await place.store.run(lambda work: work.campaigns.save(twin))
    place.filmer.gate.clear()
    builds = await place.builds.start(CAMPAIGN), await place.builds.start(OTHER)
    await until(lambda: place.filmer.filmed)
    return builds


async def test_a_build_is_found_and_watched_until_it_is_done(place):
    heard = []
    stop = place.builds.listen(lambda build: heard.append(build.state))

    build = await place.builds.start(CAMPAIGN)
    assert place.builds.find(CAMPAIGN) is build
    assert (await place.session()).campaign.status == CampaignStatus.GENERATING
    assert await ended(build) == BuildState.DONE
    stop()
    place.builds.forget(CAMPAIGN)

    assert heard[0] == BuildState.WAITING
    assert heard[-1] == BuildState.DONE
    assert BuildState.WORKING in heard
    assert build.progress.fraction == pytest.approx(1.0)
    assert (await place.session()).campaign.status == CampaignStatus.READY
    assert place.builds.find(CAMPAIGN) is None


async def test_builds_wait_for_their_turn_and_can_be_moved(place, queue):
    first, second = queue
    assert (first.state, second.state) == (BuildState.WORKING, BuildState.WAITING)
    assert place.builds.queue == (first, second)

    await place.builds.stop(CAMPAIGN)
    assert await place.builds.start(CAMPAIGN) is place.builds.queue[-1]
    await until(lambda: second.state == BuildState.WORKING)
    assert place.builds.find(CAMPAIGN).state == BuildState.WAITING
    place.filmer.gate.set()
    assert await ended(place.builds.find(CAMPAIGN)) == BuildState.DONE
    assert second.state == BuildState.DONE


async def test_a_waiting_build_is_put_before_another(place, queue):
    campaign = (await place.session()).campaign
    third = campaign.replace(
        campaign_id="campaign-3",
        campaign_name="Spring",
        project=campaign.project.replace(project_id="campaign-3"),
    )
    await place.store.run(lambda work: work.campaigns.save(third))
    await place.builds.start("campaign-3")

    await place.builds.move("campaign-3", OTHER)

    order = [build.campaign_id for build in place.builds.queue]
    assert order == [CAMPAIGN, "campaign-3", OTHER]
    await place.builds.stop(CAMPAIGN)
    await until(lambda: place.builds.find("campaign-3").state == BuildState.WORKING)
    assert place.builds.find(OTHER).state == BuildState.WAITING


async def test_a_build_is_stopped_where_it_is(place, queue):
    first, second = queue

    await place.builds.stop(CAMPAIGN)
    await place.builds.stop(OTHER)

    assert (first.state, second.state) == (BuildState.STOPPED, BuildState.STOPPED)
    assert (await place.session()).campaign.status == CampaignStatus.PLANNED


async def test_trying_again_films_only_what_failed(tmp_path):
    filmer = FakeSceneFilmer(errors=[LocalEngineError("The drawing program ended early.")])
    async with opened(tmp_path, ad_project(), filmer=filmer) as place:
        build = await place.builds.start(CAMPAIGN)
        assert await ended(build) == BuildState.FAILED
        assert build.reason == "The drawing program ended early."
        states = [row.state for row in build.progress.variations[0].rows[:3]]
        assert sorted(states) == [RowState.DONE, RowState.DONE, RowState.FAILED]
        place.filmer.filmed.clear()

        again = await place.builds.retry(CAMPAIGN)

        assert await ended(again) == BuildState.DONE
        assert len(place.filmer.filmed) == 1


async def test_what_is_changed_during_a_build_is_made_after_it(place):
    place.filmer.gate.clear()
    build = await place.builds.start(CAMPAIGN)
    await until(lambda: len(place.filmer.filmed) == 3)
    (await place.session()).apply(RewritePrompt(scene_id="v1_scene_2", prompt="dark velvet"))
    assert await place.builds.start(CAMPAIGN) is build
    assert build.again
    place.filmer.filmed.clear()
    place.filmer.gate.set()

    await until(lambda: place.builds.find(CAMPAIGN) is not build)
    assert await ended(place.builds.find(CAMPAIGN)) == BuildState.DONE
    assert place.filmer.filmed == ["v1_scene_2"]


async def test_only_the_variations_asked_for_are_made(tmp_path):
    async with opened(tmp_path, ad_project(variations=3)) as place:
        build = await place.builds.start(CAMPAIGN, [1])
        await ended(build)

        project = (await place.session()).project
        assert [len(each.finished) for each in project.variations] == [0, 1, 0]
        assert [column.index for column in build.progress.variations] == [1]

        assert await ended(await place.builds.start(CAMPAIGN)) == BuildState.DONE
        project = (await place.session()).project
        assert [len(each.finished) for each in project.variations] == [1, 1, 1]


async def test_an_interrupted_build_goes_on_at_the_next_start(tmp_path):
    async with opened(tmp_path, ad_project()) as place:
        place.filmer.gate.clear()
        await place.builds.start(CAMPAIGN)
        await until(lambda: len(place.filmer.filmed) == 3)

    async with opened(tmp_path) as place:
        (build,) = await place.builds.resume()
        assert build.resumed
        assert (build.perfume, build.campaign) == ("Aurum", "Autumn")
        assert await ended(build) == BuildState.DONE


async def test_making_one_campaign_from_the_command_line_leaves_others_waiting(place, queue):
    await place.builds.stop(CAMPAIGN)
    await place.builds.stop(OTHER)
    place.filmer.gate.set()

    await place.build()

    assert place.builds.find(OTHER).state == BuildState.STOPPED
    assert (await place.session()).project.variation(0).finished


async def test_deleting_a_campaign_stops_its_build(place, queue):
    _, second = queue
    place.changes.announce(RecordChange("campaign", OTHER, "deleted"))

    assert await ended(second) == BuildState.STOPPED


async def test_quitting_twice_is_harmless(place):
    await place.builds.close()
    await asyncio.sleep(0)
    await place.builds.close()
