"""One open project: edits, results and undo, in whatever order they come."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.edit import (
    ChangeStyle,
    ChangeText,
    RemoveScene,
    RetimeScene,
    RewritePrompt,
    SelectVariation,
)
from genads_desktop.domain.errors import EditRefusedError
from genads_desktop.domain.style import Style, StyleSpec
from genads_desktop.ports.store import RecordNotFoundError
from genads_desktop.services.changes import Changes
from genads_desktop.services.project_session import (
    UNDO_LIMIT,
    NoPlanError,
    ProjectSession,
    ProjectSessions,
)
from genads_desktop.services.selection import choose_variation
from tests.domain.strategies import edits, few, projects
from tests.samples import (
    CAMPAIGN_ID,
    campaign,
    finished_ad,
    overlay,
    project,
    take,
)
from tests.services.clocks import NOW, now
from tests.services.filled_store import filled_store, saved_in

TRIM = RetimeScene(scene_id="scene_3", frames=96)


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


async def test_an_edit_changes_the_project_and_tells_who_listens(session):
    heard = []
    stop = session.listen(lambda: heard.append(session.project.scene("scene_3").frames))
    session.apply(TRIM)
    stop()
    session.undo()

    assert heard == [96]
    assert session.project == project()


async def test_a_refused_edit_changes_nothing(session):
    with pytest.raises(EditRefusedError, match="no longer in the project"):
        session.apply(RemoveScene(scene_id="gone"))

    assert not session.can_undo
    assert session.is_saved


async def test_undo_and_redo_are_named(session):
    assert (session.undo_label, session.redo_label) == ("Undo", "Redo")
    session.apply(TRIM)
    session.apply(ChangeText(scene_id="scene_2", overlay=None))
    assert session.undo_label == "Undo text removal of scene 2"

    session.undo()
    assert session.undo_label == "Undo trim of scene 3"
    assert session.redo_label == "Redo text removal of scene 2"


async def test_several_edits_are_taken_back_by_one_undo(session):
    before = session.project
    prompt = RewritePrompt(scene_id="scene_2", prompt="Velvet.")
    session.apply_all((TRIM, prompt), "“shorter, in velvet”")
    assert session.project.scene("scene_2").prompt == "Velvet."

    assert session.undo_label == "Undo “shorter, in velvet”"
    session.undo()
    assert session.project == before
    assert not session.can_undo


async def test_when_one_of_several_edits_is_refused_none_is_made(session):
    before = session.project
    gone = RewritePrompt(scene_id="scene_9", prompt="Velvet.")
    with pytest.raises(EditRefusedError):
        session.apply_all((TRIM, gone), "both")

    assert session.project == before
    assert not session.can_undo


async def test_undoing_with_nothing_to_undo_does_nothing(session):
    session.undo()
    session.redo()

    assert session.project == project()
    assert session.is_saved


async def test_a_new_edit_ends_what_could_be_redone(session):
    session.apply(TRIM)
    session.undo()
    session.apply(ChangeText(scene_id="scene_2", overlay=overlay("Now")))

    assert not session.can_redo


@few
@given(made=projects(), wanted=st.lists(edits(), max_size=6), data=st.data())
def test_undo_and_redo_lead_through_exactly_the_states_that_were(made, wanted, data):
    async def walk():
        changed = campaign(project=made)
        store = await filled_store(changed)
        session = ProjectSession(changed, store, Changes(), clock=now)
        states = [made]
        for edit in wanted:
            if edit.refusal(session.project) is None:
                session.apply(edit)
                states.append(session.project)
        here = len(states) - 1
        for back in data.draw(st.lists(st.booleans(), max_size=12)):
            if back:
                session.undo()
            else:
                session.redo()
            here = max(0, here - 1) if back else min(len(states) - 1, here + 1)
            assert session.project == states[here]
            assert session.can_undo == (here > 0)
            assert session.can_redo == (here < len(states) - 1)
        await session.close()
        assert (await saved_in(store)).project == states[here]

    asyncio.run(walk())


async def test_undo_does_not_take_a_take_away(session):
    session.apply(RewritePrompt(scene_id="scene_1", prompt="Dark velvet."))
    session.add(lambda now: now.with_take("scene_1", take()))
    session.undo()

    assert session.project.scene("scene_1").prompt == project().scene("scene_1").prompt
    assert session.project.scene("scene_1").takes == (take(),)
    session.redo()
    assert session.project.scene("scene_1").takes == (take(),)
    assert session.project.scene("scene_1").prompt == "Dark velvet."


async def test_a_take_that_comes_after_its_scene_was_removed_is_there_when_the_scene_comes_back(
    session,
):
    session.apply(RemoveScene(scene_id="scene_2"))
    session.add(lambda now: now.with_take("scene_2", take()))
    assert not session.project.has_scene("scene_2")

    session.undo()
    assert session.project.scene("scene_2").takes == (take(),)


async def test_a_film_finished_during_an_edit_is_kept(session):
    session.apply(TRIM)
    session.add(lambda now: now.with_finished(0, finished_ad()))
    session.undo()

    assert session.project.variation(0).finished == (finished_ad(),)


async def test_a_result_is_not_a_step_to_undo(session):
    session.add(lambda now: now.with_take("scene_1", take()))

    assert not session.can_undo


async def test_a_result_that_changes_nothing_saves_nothing(session, store):
    session.add(lambda now: now.with_take("gone", take()))
    await session.flush()

    assert store.writes == 0


async def test_only_the_last_hundred_edits_can_be_undone(session):
    for number in range(UNDO_LIMIT + 20):
        session.apply(RewritePrompt(scene_id="scene_1", prompt=f"Prompt {number}."))
    for _ in range(UNDO_LIMIT + 20):
        session.undo()

    assert session.project.scene("scene_1").prompt == "Prompt 19."


async def test_the_columns_follow_the_projects_brief(session, store):
    session.apply(ChangeStyle(style=StyleSpec(style=Style.DARK_ELEGANCE, accent="#101010")))
    await session.flush()

    assert (await saved_in(store)).selected_style == Style.DARK_ELEGANCE


async def test_the_status_is_saved(session, store):
    session.mark(CampaignStatus.GENERATING)
    session.mark(CampaignStatus.GENERATING)
    await session.flush()

    assert (await saved_in(store)).status == CampaignStatus.GENERATING
    assert store.writes == 1


async def test_choosing_a_variation_is_recorded_and_can_be_undone(session, store):
    session.mark(CampaignStatus.READY)
    choose_variation(session, 0, chosen_by="Ana", clock=now)
    await session.flush()
    saved = await saved_in(store)
    assert saved.status == CampaignStatus.SELECTED
    assert [
        (one.variation_index, one.chosen_by, one.chosen_at) for one in saved.project.choices
    ] == [(0, "Ana", NOW)]

    session.undo()
    assert session.campaign.status == CampaignStatus.READY
    assert session.project.selected_variation is None


async def test_a_placeholder_can_never_be_chosen(session):
    session.add(lambda now: now.with_take("scene_2", take(placeholder=True)))

    with pytest.raises(EditRefusedError, match=r"Scene 2 is still a placeholder.* Film that"):
        choose_variation(session, 0)
    session.add(lambda now: now.with_take("scene_2", take("real")))
    choose_variation(session, 0)
    assert session.project.selected_variation == 0


async def test_a_variation_that_is_not_there_cannot_be_chosen(session):
    with pytest.raises(EditRefusedError, match="no variation 6"):
        choose_variation(session, 5)


async def test_a_campaign_without_a_plan_cannot_be_opened(store, changes):
    with pytest.raises(NoPlanError, match=r'"Christmas" has no storyboard yet. Plan it first'):
        ProjectSession(campaign(project=None), store, changes)


async def test_a_campaign_is_open_once(store, changes):
    sessions = ProjectSessions(store, changes, clock=now)
    first, second = await asyncio.gather(sessions.open(CAMPAIGN_ID), sessions.open(CAMPAIGN_ID))

    assert first is second is sessions.find(CAMPAIGN_ID)
    first.apply(TRIM)
    await sessions.close_all()
    assert sessions.find(CAMPAIGN_ID) is None
    assert (await sessions.open(CAMPAIGN_ID)).project.scene("scene_3").frames == 96


async def test_a_campaign_that_is_opened_again_has_the_name_it_was_given_meanwhile(store, changes):
    sessions = ProjectSessions(store, changes, clock=now)
    first = await sessions.open(CAMPAIGN_ID)
    renamed = campaign().replace(campaign_name="Winter")
    await store.run(lambda work: work.campaigns.save(renamed))

    assert (await sessions.open(CAMPAIGN_ID)) is first
    assert first.campaign.campaign_name == "Winter"
    await sessions.close_all()


async def test_a_campaign_that_is_not_there_cannot_be_opened(store, changes):
    with pytest.raises(RecordNotFoundError):
        await ProjectSessions(store, changes).open("gone")


async def test_closing_all_saves_the_others_when_one_cannot_be_saved(store, changes):
    await store.run(lambda work: work.campaigns.save(campaign(campaign_id="other")))
    sessions = ProjectSessions(store, changes, clock=now)
    gone, other = [await sessions.open(one) for one in (CAMPAIGN_ID, "other")]
    await store.run(lambda work: work.campaigns.delete(CAMPAIGN_ID))
    for session in (gone, other):
        session.apply(SelectVariation(variation_index=0))

    with pytest.raises(RecordNotFoundError):
        await sessions.close_all()
    assert (await store.read(lambda work: work.campaigns.get("other"))).project == other.project
