"""A brief becomes a storyboard at once; people's changes are judged, mended and never lost unasked."""

import asyncio

import pytest

from genads_desktop.adapters.store.sql import SqlStore
from genads_desktop.bootstrap.parts import open_drafting, open_planner
from genads_desktop.domain.ad_project import Brief, Notes
from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.media import Angle, MediaRef
from genads_desktop.domain.scene import FPS, ShotType
from genads_desktop.domain.scene_edits import ChangeText, RemoveScene, RetimeScene
from genads_desktop.domain.style import Style
from genads_desktop.domain.variation_edits import SelectVariation
from genads_desktop.services.changes import Changes
from genads_desktop.services.drafting import as_plan, is_filmed, same_story
from genads_desktop.services.library import Library
from genads_desktop.services.project_session import ProjectSessions
from tests.samples import cutout, take

FRONT = MediaRef(key="brands/b/front.jpg", sha256="0" * 64, size_bytes=1)


@pytest.fixture
async def library(tmp_path):
    store = SqlStore(tmp_path / "store.db")
    await store.open()
    changes = Changes()
    library = Library(store, changes)
    library.sessions = ProjectSessions(store, changes)
    yield library
    await library.sessions.close_all()
    await store.close()


@pytest.fixture
def drafting(library):
    return open_drafting(library, library.sessions, open_planner())


@pytest.fixture
async def perfume(library):
    brand = await library.create_brand("Maison Aurel")
    return await library.create_perfume(
        brand.brand_id, "Aurum", {Angle.FRONT: FRONT}, notes=Notes(heart=("rose",))
    )


@pytest.fixture
async def session(library, drafting, perfume):
    campaign = await library.create_campaign(perfume.perfume_id, "Autumn", Brief())
    return await drafting.open(campaign.campaign_id)


async def test_a_draft_is_planned_when_it_is_opened(library, drafting, session):
    campaign_id = session.campaign.campaign_id

    assert session.campaign.status == CampaignStatus.PLANNED
    assert session.project.variation(0).frames == 15 * FPS
    assert await drafting.open(campaign_id) is session
    assert (await library.campaign(campaign_id)).project == session.project


async def test_planning_for_another_brief_changes_nothing_by_itself(drafting, session):
    before = session.project
    planned = await drafting.plan(
        before, before.brief.replace(creative_prompt="rain on glass", num_variations=3)
    )

    assert session.project is before
    assert "rain" in planned.notes[0]
    session.apply(as_plan(planned))
    assert len(session.project.variations) == 3
    assert session.undo_label == "Undo new plan"


async def test_a_plan_nobody_touched_is_told_from_one_somebody_did(drafting, session):
    fresh = (await drafting.plan(session.project, session.project.brief)).project
    assert same_story(session.project, fresh)

    scene = session.project.variation(0).scenes[0]
    session.add(lambda now: now.with_take(scene.scene_id, take()))
    assert same_story(session.project, fresh)
    assert is_filmed(session.project)

    session.apply(ChangeText(scene_id=scene.scene_id, overlay=None))
    session.apply(RetimeScene(scene_id=scene.scene_id, frames=scene.frames + 1))
    assert not same_story(session.project, fresh)


async def test_every_style_has_a_sample_of_its_own(drafting, session):
    samples = await drafting.style_samples(session.project)

    assert list(samples) == list(Style)
    assert all(sample.style.style == style for style, sample in samples.items())


async def test_a_break_of_the_grammar_is_found_and_mended(drafting, session):
    assert await drafting.judge(session.project) == {0: ()}
    last = session.project.variation(0).scenes[-1]
    session.apply(RemoveScene(scene_id=last.scene_id))

    found = (await drafting.judge(session.project))[0]
    assert "total" in {violation.rule for violation in found}
    session.apply(await drafting.repair(session.project, 0))
    assert await drafting.judge(session.project) == {0: ()}


async def test_a_new_cutout_is_shown_until_something_is_filmed(library, drafting, session):
    freed = cutout()
    perfume_id = session.campaign.perfume_id
    await library.change_perfume(perfume_id, lambda old: old.replace(cutout=freed))

    await drafting.catch_up(session)
    assert session.project.product_asset.cutout == freed
    assert not session.can_undo

    scene = session.project.variation(0).scenes[0]
    session.add(lambda now: now.with_take(scene.scene_id, take()))
    await library.change_perfume(perfume_id, lambda old: old.replace(cutout=None))
    await drafting.catch_up(session)
    assert session.project.product_asset.cutout == freed


async def test_another_name_is_planned_anew_unless_somebody_changed_the_plan(
    library, drafting, session
):
    perfume_id = session.campaign.perfume_id
    await library.rename_perfume(perfume_id, "Noir")
    await drafting.catch_up(session)
    words = str([scene.overlay for scene in session.project.variation(0).scenes])
    assert "Noir" in words

    last = session.project.variation(0).scenes[-1]
    session.apply(ChangeText(scene_id=last.scene_id, overlay=None))
    await library.rename_perfume(perfume_id, "Blanc")
    await drafting.catch_up(session)
    assert session.project.perfume.name == "Blanc"
    assert session.project.variation(0).scenes[-1].overlay is None


async def test_an_edit_made_while_catching_up_is_not_lost(library, drafting, session):
    await library.rename_perfume(session.campaign.perfume_id, "Noir")
    catching_up = asyncio.create_task(drafting.catch_up(session))
    await asyncio.sleep(0)
    session.apply(SelectVariation(variation_index=0))
    await catching_up

    assert session.project.selected_variation == 0
    assert session.project.perfume.name == "Noir"


async def test_a_campaign_begins_from_another_ones_storyboard(library, drafting, perfume, session):
    scene = session.project.variation(0).scenes[1]
    session.apply(RetimeScene(scene_id=scene.scene_id, frames=scene.frames + 5))
    session.add(lambda now: now.with_take(scene.scene_id, take()))
    await session.flush()
    other = await library.create_campaign(perfume.perfume_id, "Winter", Brief())
    session_of_other = await drafting.open(other.campaign_id)

    edit = await drafting.begin_from(session_of_other.project, session.campaign.campaign_id)
    session_of_other.apply(edit)

    assert same_story(session_of_other.project, session.project)
    assert not is_filmed(session_of_other.project)
    assert session_of_other.undo_label == 'Undo start from "Autumn"'


async def test_only_the_brief_is_taken_over_from_another_perfume(library, drafting, session):
    campaign = session.campaign
    brief = session.project.brief.replace(target_duration=30, creative_prompt="rain")
    session.apply(as_plan(await drafting.plan(session.project, brief)))
    await session.flush()
    noir = await library.create_perfume(campaign.brand_id, "Noir", {Angle.FRONT: FRONT})
    other = await library.create_campaign(noir.perfume_id, "Winter", Brief())
    session_of_noir = await drafting.open(other.campaign_id)

    session_of_noir.apply(await drafting.begin_from(session_of_noir.project, campaign.campaign_id))

    assert session_of_noir.project.brief == brief
    assert "Aurum" not in session_of_noir.project.model_dump_json()


async def test_another_shot_comes_as_it_is_arranged(drafting, session):
    scene = session.project.variation(0).scenes[1]
    for shot in drafting.shots():
        session.apply(drafting.reshoot(scene.scene_id, shot, 1))
        changed = session.project.scene(scene.scene_id)
        assert (changed.shot, changed.look.composition) == (shot, 1)
        assert changed.placement == drafting.arrangements(shot)[1].placement
    assert set(drafting.shots()) == set(ShotType)


async def test_a_new_scene_is_unlike_its_neighbours(drafting, session):
    session.apply(drafting.another_scene(session.project, 0, 2))

    before, new, after = session.project.variation(0).scenes[1:4]
    assert new.shot not in {before.shot, after.shot}
