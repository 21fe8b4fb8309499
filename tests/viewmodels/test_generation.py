"""The generation panel shows every state of a build, and a build that ends elsewhere is told."""

import pytest

from genads_desktop.domain.ad_project import Brief
from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.cost import Money
from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.ports.ledger import JobState
from genads_desktop.services.generation.events import (
    AttentionNeeded,
    JobEnded,
    StepProgressed,
    StepRetrying,
)
from tests.fakes.studio import FakeSceneFilmer
from tests.viewmodels.workroom import until, workroom


@pytest.fixture
async def room(tmp_path):
    async with workroom(tmp_path) as room:
        yield room


def rows(room, index=0):
    return room.generation.stepsOf(index).rows


def row(room, name):
    return next(row for row in rows(room) if row.name == name)


async def shown(room, brief=None):
    """A campaign on the panel, with a person in front of it."""
    session = await room.planned_campaign(brief=brief)
    await room.generation.show(session)
    room.generation.watch(True)
    return session


async def test_a_campaign_at_rest_shows_what_is_missing(room):
    session = await shown(room, Brief(num_variations=3))

    assert [column.title for column in room.generation.columns.rows] == [
        "Cinematic",
        "Minimal",
        "Lifestyle",
    ]
    assert len(rows(room, 2)) == len(session.project.variation(2).scenes) + 2
    assert {each.status for each in rows(room)} == {"Not made"}
    assert room.generation.state == "resting"
    assert room.generation.incomplete
    assert not room.generation.complete
    assert room.generation.headline == "The 3 ads of Aurum"


async def test_rows_go_from_waiting_to_done_with_their_pictures(room):
    session = await shown(room)
    finished = []
    room.generation.finished.connect(finished.append)
    room.place.filmer.gate.clear()
    room.generation.start()
    await until(lambda: room.generation.underWay and room.place.filmer.filmed)
    assert room.generation.headline == "Making the ad of Aurum"

    room.place.filmer.gate.set()
    await until(lambda: finished)

    assert finished == ["timeline"]
    assert {each.status for each in rows(room)} == {"Done"}
    assert all(each.picture.isValid() for each in rows(room) if each.name != "Score")
    assert room.generation.complete
    assert room.generation.fraction == pytest.approx(1.0)
    assert session.campaign.status == CampaignStatus.READY
    assert room.said() == []


async def test_filming_and_retrying_are_told_in_words(room):
    session = await shown(room)
    room.place.filmer.gate.clear()
    room.generation.start()
    await until(lambda: len(room.place.filmer.filmed) == len(session.project.variation(0).scenes))
    first, second = session.project.variation(0).scenes[:2]
    build = room.place.builds.find(session.campaign.campaign_id)

    def event(what):
        room.place.builds._hear(build.job_id, what)

    event(StepProgressed(f"variation/0/scene/{first.scene_id}/take", 0.5))
    event(StepRetrying(f"variation/0/scene/{second.scene_id}/take", 8, "The provider is busy."))
    await until(lambda: row(room, first.scene_id).status.startswith("Filming"))
    assert row(room, second.scene_id).status == "Again in 8 s"
    assert row(room, second.scene_id).note == "The provider is busy."
    assert rows(room)[2].status == "Waiting"

    event(AttentionNeeded(f"variation/0/scene/{second.scene_id}/take", "Charged?", Money.zero()))
    await until(lambda: row(room, second.scene_id).stage == "attention")
    assert row(room, second.scene_id).note == "Charged?"
    event(JobEnded(JobState.ATTENTION, "It may have been charged."))
    await until(lambda: room.generation.state == "attention")
    assert room.generation.explanation == "It may have been charged."


async def test_a_failure_says_why_and_is_tried_again(tmp_path):
    filmer = FakeSceneFilmer(errors=[LocalEngineError("The drawing program ended early.")])
    async with workroom(tmp_path, filmer=filmer) as room:
        session = await shown(room)
        room.generation.start()
        await until(lambda: room.generation.state == "failed")

        bad = [each for each in rows(room) if each.stage == "failed"]
        assert [each.note for each in bad] == ["The drawing program ended early."]
        assert room.generation.failed
        assert "What is finished is kept." in room.generation.explanation
        assert sum(bool(scene.takes) for scene in session.project.variation(0).scenes) > 2

        room.generation.retry()
        await until(lambda: room.generation.state == "done")
        assert not room.generation.failed


async def test_stopping_keeps_what_is_finished(room):
    await shown(room)
    room.place.filmer.gate.clear()
    room.generation.start()
    await until(lambda: room.generation.underWay and room.place.filmer.filmed)
    room.generation.stop()
    await until(lambda: room.generation.state == "stopped")

    assert room.generation.incomplete
    assert "is kept" in room.generation.explanation
    await until(lambda: {each.status for each in rows(room)} <= {"Not made", "Done"})
    room.place.filmer.gate.set()
    room.generation.start()
    await until(lambda: room.generation.state == "done")


async def test_who_has_left_hears_when_it_is_done(room):
    await shown(room, Brief(num_variations=2))
    wanted = []
    room.generation.resultWanted.connect(lambda *where: wanted.append(where))
    room.generation.watch(False)
    room.generation.start()
    await until(lambda: room.said() == ["The ads of Aurum are done"])

    room.notices.act(room.notices.rows.rows[0].notice_id)
    assert [place for _, place in wanted] == ["comparison"]
    room.generation.leave()
    assert room.generation.headline == ""
    assert room.generation.columns.rows == ()


async def test_who_edits_the_film_is_not_told_that_it_is_done(room):
    await shown(room)
    room.generation.watch(False)
    room.generation.edit(True)
    room.generation.start()
    await until(lambda: room.generation.state == "done")

    assert room.said() == []


async def test_who_has_left_hears_of_a_failure(tmp_path):
    filmer = FakeSceneFilmer(errors=[LocalEngineError("The drawing program ended early.")])
    async with workroom(tmp_path, filmer=filmer) as room:
        await shown(room)
        room.generation.watch(False)
        room.generation.start()
        await until(room.said)

        notice = room.notices.rows.rows[0]
        assert notice.title == "The ad of Aurum could not be finished"
        assert notice.text == "The drawing program ended early."


async def test_builds_wait_in_a_queue_one_can_reorder(room):
    room.place.filmer.gate.clear()
    ids = []
    for name in ("First", "Second", "Third"):
        session = await room.planned_campaign(name)
        ids.append(session.campaign.campaign_id)
        await room.place.builds.start(ids[-1])
    await until(lambda: [each.detail for each in room.queue.rows.rows][-1:] == ["Third"])
    await until(lambda: room.queue.rows.rows[0].stage == "working")
    assert room.queue.underWay == 3
    assert room.queue.rows.rows[1].status == "Waiting for its turn"
    assert "aurum" in room.queue.summary.lower()

    room.queue.move(ids[2], 1)
    await until(lambda: [each.detail for each in room.queue.rows.rows][1] == "Third")
    room.queue.move(ids[2], 2)
    await until(lambda: [each.detail for each in room.queue.rows.rows][2] == "Third")
    room.queue.stop(ids[1])
    await until(lambda: room.queue.underWay == 2)
    room.queue.resume(ids[1])
    await until(lambda: room.queue.underWay == 3)
    room.place.filmer.gate.set()
    await until(lambda: room.queue.underWay == 0)
    for each in ids:
        room.queue.forget(each)
    await until(lambda: room.queue.count == 0)


async def test_a_build_goes_on_by_itself_at_the_next_start_and_says_so(tmp_path):
    async with workroom(tmp_path) as room:
        session = await room.planned_campaign()
        campaign_id = session.campaign.campaign_id
        room.place.filmer.gate.clear()
        await room.place.builds.start(campaign_id)
        await until(lambda: room.place.filmer.filmed)

    async with workroom(tmp_path) as room:
        wanted = []
        room.queue.campaignWanted.connect(wanted.append)
        await until(room.said)
        assert room.said()[-1] == "The ad of Aurum goes on where it stopped"
        room.notices.act(room.notices.rows.rows[-1].notice_id)
        assert wanted == [campaign_id]
        await until(lambda: not room.place.builds.find(campaign_id).under_way)
        assert (await room.drafting.open(campaign_id)).project.variation(0).finished
