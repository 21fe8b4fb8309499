"""The editor's view models on a real session, without a window."""

import asyncio

import pytest

from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.scene import ClipSound, Take
from genads_desktop.domain.scene_edits import RewritePrompt
from genads_desktop.services.generation.models import Models
from genads_desktop.services.generation.offers import Offers
from genads_desktop.services.outdated import Outdated
from genads_desktop.viewmodels.editor import editor
from genads_desktop.viewmodels.notices import NoticesViewModel
from tests.fakes.planner import UNDERSTOOD, FakePlanner
from tests.services.generation.conftest import ad_project, opened
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
async def place(tmp_path):
    async with opened(tmp_path, ad_project()) as place:
        yield place


@pytest.fixture
def notices():
    return NoticesViewModel()


@pytest.fixture
async def session(place):
    return await place.session()


@pytest.fixture
async def timeline(place, session, notices, tmp_path):
    view_model = editor(
        studio=place.builds._pipelines["ad"].__self__._filming._studio,
        builds=place.builds,
        planner=FakePlanner(),
        notices=notices,
        cache=tmp_path / "cache",
        offers=Offers(place.studio, Models(())),
    )
    await view_model.show(session)
    yield view_model
    await view_model.close()


def frames(timeline):
    return [row.frames for row in timeline.clips.rows]


async def test_the_first_scene_is_chosen_when_a_campaign_is_shown(timeline):
    assert timeline.selectedScene == "v1_scene_1"
    assert timeline.inspector.number == 1
    assert timeline.cuts == [0, 60, 132, 216]


async def test_a_trim_with_its_text_is_one_step(timeline, session):
    timeline.trimTail("v1_scene_2", 48, False)

    assert frames(timeline) == [60, 48, 84]
    session.undo()
    assert frames(timeline) == [60, 72, 84]
    assert not session.can_undo


async def test_an_edit_that_cannot_be_made_is_told_and_changes_nothing(timeline, notices, session):
    timeline.removeScene("v1_scene_1")
    timeline.removeScene("v1_scene_2")
    timeline.removeScene("v1_scene_3")

    assert frames(timeline) == [84]
    assert notices.rows.rows[0].title == "An ad needs at least one scene."


async def test_a_setting_put_back_where_it_was_is_no_step(timeline, session):
    timeline.inspector.setPace(timeline.inspector.pace)
    timeline.inspector.rewritePrompt("  gold silk ")

    assert not session.can_undo


async def test_a_scene_shows_what_its_new_prompt_says(timeline, session):
    timeline.inspector.rewritePrompt("pouring rain over gold silk")
    await until(lambda: session.can_undo)

    scene = session.project.scene("v1_scene_1")
    assert scene.prompt == "pouring rain over gold silk"
    assert scene.look.atmosphere.rain > 0


async def test_a_clip_with_sound_can_be_heard_and_one_without_has_nothing_to_offer(
    timeline, session
):
    ref = MediaRef(key="clip", sha256="1" * 64, size_bytes=1)
    filmed = Take(take_id="t", media=ref, fingerprint="f", provider="veo", frames=96)
    session.add(lambda now: now.with_take("v1_scene_1", filmed))
    assert not timeline.inspector.hasClipSound

    sounding = filmed.replace(take_id="u", original=ref, has_sound=True)
    session.add(lambda now: now.with_take("v1_scene_1", sounding))
    assert timeline.inspector.hasClipSound
    assert not timeline.inspector.clipHeard

    timeline.inspector.hearClip(True)
    assert timeline.inspector.clipHeard
    assert session.project.scene("v1_scene_1").clip_sound == ClipSound.DUCKED
    assert session.undo_label == "Undo clip sound of scene 1"
    timeline.inspector.hearClip(False)
    assert not timeline.inspector.clipHeard


async def test_after_removing_a_scene_the_one_in_its_place_is_chosen(timeline):
    timeline.chooseScene("v1_scene_2")
    timeline.removeScene("v1_scene_2")

    assert timeline.selectedScene == "v1_scene_3"


async def test_every_dial_of_the_light_is_an_edit_of_the_look(timeline, session):
    timeline.inspector.turnLight("warmth", 0.25)
    timeline.inspector.turnAtmosphere("smoke", 0.5)

    look = session.project.scene("v1_scene_1").look
    assert (look.light.warmth, look.atmosphere.smoke) == (0.25, 0.5)
    assert session.undo_label == "Undo look change of scene 1"


async def test_an_empty_line_is_taken_out_and_with_the_last_one_the_text(timeline, session):
    timeline.chooseScene("v1_scene_2")
    timeline.inspector.text.addLine()
    assert len(session.project.scene("v1_scene_2").overlay.lines) == 2

    timeline.inspector.text.writeLine(0, " ")
    timeline.inspector.text.writeLine(0, "")
    assert session.project.scene("v1_scene_2").overlay is None


async def test_a_branch_is_opened_and_can_be_left_again(timeline):
    timeline.branch("Other hook")
    assert timeline.variationTitle == "Other hook"

    timeline.chooseVariation(0)
    assert timeline.variationIndex == 0
    assert [row.title for row in timeline.variations.rows] == ["Cinematic", "Other hook"]


async def test_undoing_a_branch_leads_back_to_where_it_came_from(timeline, session):
    timeline.branch("Other hook")
    session.undo()

    assert timeline.variationIndex == 0
    assert timeline.selectedScene != ""


async def test_a_sentence_changes_nothing_until_one_agrees(timeline, session):
    timeline.sentence.write(UNDERSTOOD)
    await until(lambda: timeline.sentence.canApply)
    assert not session.can_undo
    assert timeline.sentence.rows.rows[0].subject == "Scene 2"
    assert "brighter" in timeline.sentence.rows.rows[0].change

    timeline.sentence.agree()
    assert session.undo_label == f"Undo “{UNDERSTOOD}”"
    assert timeline.sentence.sentence == ""


async def test_agreeing_before_it_was_read_reads_first(timeline, session):
    timeline.sentence.write(UNDERSTOOD)
    timeline.sentence.agree()
    await until(lambda: session.can_undo)

    assert "brighter" in session.project.scene("v1_scene_2").prompt


async def test_words_nobody_understands_are_given_back(timeline, session):
    timeline.sentence.write("blorb")
    await until(lambda: timeline.sentence.notUnderstood)
    timeline.sentence.agree()

    assert timeline.sentence.notUnderstood == "“blorb”"
    assert not session.can_undo


async def test_an_update_films_what_is_outdated_and_keeps_the_old_take(place, timeline, session):
    await place.build()
    session.apply(RewritePrompt(scene_id="v1_scene_2", prompt="dark velvet"))
    filmed = len(place.filmer.filmed)
    assert timeline.update.title == "Update 1 scene"

    timeline.update.start()
    await until(lambda: not timeline.update.needed)
    assert place.filmer.filmed[filmed:] == ["v1_scene_2"]

    timeline.chooseScene("v1_scene_2")
    takes = timeline.inspector.takes
    assert [row.selected for row in takes.rows.rows] == [False, True]

    takes.compare(takes.rows.rows[0].take_id)
    assert (takes.leftNumber, takes.rightNumber) == (2, 1)
    takes.keepRight()
    assert [row.selected for row in takes.rows.rows] == [True, False]
    assert not takes.comparing


async def test_the_finished_film_is_shown_as_long_as_nothing_is_changed(place, timeline):
    await place.build()
    await until(lambda: timeline.preview.final)
    timeline.trimTail("v1_scene_1", 48, False)

    assert timeline.preview.making
    await until(lambda: not timeline.preview.making)
    assert not timeline.preview.final
    assert timeline.preview.problem == ""


async def test_a_scene_nobody_filmed_is_shown_as_a_still(timeline):
    await until(lambda: timeline.preview.stillScene == "v1_scene_1")
    assert timeline.preview.still.toLocalFile().endswith(".png")


async def test_leaving_shows_nothing_and_coming_back_shows_it_again(timeline, session):
    timeline.leave()
    assert (timeline.open, timeline.clips.rowCount()) == (False, 0)

    await timeline.show(session)
    assert timeline.clips.rowCount() == 3


async def test_forty_scenes_are_shown_again_within_a_frame_or_two(timeline, session):
    for _ in range(37):
        timeline.duplicateScene("v1_scene_1")
    assert timeline.clips.rowCount() == 40
    loop = asyncio.get_running_loop()
    began = loop.time()
    timeline.trimTail("v1_scene_1", 50, False)

    assert loop.time() - began < 0.25
    assert isinstance(timeline._outdated, Outdated)


async def test_without_a_film_there_is_nothing_to_show_an_edit_in(timeline):
    timeline.trimTail("v1_scene_2", 48, False)

    assert timeline.preview.stretches == []


async def test_a_variation_that_is_not_there_is_not_opened(timeline):
    timeline.chooseVariation(7)

    assert timeline.variationIndex == 0
    assert timeline.selectedScene == "v1_scene_1"
