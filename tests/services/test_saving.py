"""Every edit is saved as it is made; the last state always lands, and trouble is told."""

import asyncio

import pytest

from genads_desktop.domain.edit import RetimeScene
from genads_desktop.ports.errors import StoreError
from genads_desktop.services.changes import Changes, RecordChange
from genads_desktop.services.project_session import ProjectSession
from tests.samples import CAMPAIGN_ID, campaign
from tests.services.clocks import NOW, now
from tests.services.filled_store import filled_store, saved_in
from tests.services.waiting import until

TRIM = RetimeScene(scene_id="scene_3", frames=96)
FULL = StoreError("The disk is full.")


@pytest.fixture
async def store():
    return await filled_store()


@pytest.fixture
def changes():
    return Changes()


@pytest.fixture
async def session(store, changes):
    session = ProjectSession(campaign(), store, changes, clock=now, retry_seconds=0.01)
    yield session
    store.failure = None
    await session.close()


async def test_every_edit_is_saved_without_being_asked(session, store):
    session.apply(TRIM)
    await until(lambda: session.is_saved)

    assert (await saved_in(store)).project == session.project
    assert (await saved_in(store)).updated_at == NOW


async def test_edits_made_while_saving_are_saved_together_and_the_last_one_stays(session, store):
    with store.held():
        for frames in range(30, 80):
            session.apply(RetimeScene(scene_id="scene_3", frames=frames))
            await asyncio.sleep(0)
    await session.flush()

    assert (await saved_in(store)).project.scene("scene_3").frames == 79
    assert store.writes <= 2


async def test_flush_waits_for_what_is_being_saved(session, store):
    with store.held():
        session.apply(TRIM)
        flushing = asyncio.create_task(session.flush())
        await asyncio.sleep(0.01)
        assert not flushing.done()
    await flushing

    assert (await saved_in(store)).project == session.project


async def test_a_cancelled_flush_loses_nothing(session, store):
    with store.held():
        session.apply(TRIM)
        flushing = asyncio.create_task(session.flush())
        await asyncio.sleep(0)
        flushing.cancel()
        await asyncio.gather(flushing, return_exceptions=True)
    await session.flush()

    assert (await saved_in(store)).project == session.project


async def test_a_failed_save_is_told_and_tried_again_by_itself(session, store):
    problems = []
    session.listen(lambda: problems.append(session.problem))
    store.failure = FULL
    session.apply(TRIM)
    await until(lambda: session.problem == str(FULL))
    assert not session.is_saved
    with pytest.raises(StoreError, match="disk is full"):
        await session.flush()

    store.failure = None
    await until(lambda: session.is_saved)
    assert session.problem == ""
    assert problems == ["", str(FULL), ""]
    assert (await saved_in(store)).project == session.project


async def test_closing_says_when_the_last_edit_could_not_be_saved(store, changes):
    session = ProjectSession(campaign(), store, changes, retry_seconds=60)
    store.failure = FULL
    session.apply(TRIM)

    with pytest.raises(StoreError, match="disk is full"):
        await session.close()
    assert session.project.scene("scene_3").frames == 96


async def test_a_campaign_deleted_meanwhile_is_told_and_not_made_again(session, store):
    await store.run(lambda work: work.campaigns.delete(CAMPAIGN_ID))
    session.apply(TRIM)
    await until(lambda: "not in the library" in session.problem)
    await store.run(lambda work: work.campaigns.save(campaign()))


async def test_each_save_is_announced_once(session, changes):
    heard = []
    changes.listen(heard.append)
    session.apply(TRIM)
    await session.flush()

    assert heard == [RecordChange("campaign", CAMPAIGN_ID, "changed")]


async def test_a_rename_in_the_library_is_not_undone_by_saving(session, store):
    await store.run(lambda work: work.campaigns.save(campaign(campaign_name="Renamed")))
    session.apply(TRIM)
    await session.flush()

    assert (await saved_in(store)).campaign_name == "Renamed"


async def test_flush_saves_what_is_edited_while_it_saves(session, store, changes):
    later = RetimeScene(scene_id="scene_2", frames=48)
    stop = changes.listen(lambda change: (stop(), session.apply(later)))
    session.apply(TRIM)
    await session.flush()

    assert session.is_saved
    assert (await saved_in(store)).project.scene("scene_2").frames == 48
