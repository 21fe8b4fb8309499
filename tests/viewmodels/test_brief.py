"""The storyboard follows the brief as one types, and a person's own is never replaced unasked."""

import pytest

from genads_desktop.domain.ad_project import Brief
from genads_desktop.domain.scene import ShotType
from genads_desktop.domain.scene_edits import ChangeText, RetimeScene
from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.services.generation.build import BuildState
from tests.samples import take
from tests.viewmodels.workroom import until, workroom


@pytest.fixture
async def room(tmp_path):
    async with workroom(tmp_path) as room:
        yield room


@pytest.fixture
async def session(room):
    session = await room.planned_campaign()
    await room.brief.show(session)
    await settled(room)
    return session


async def settled(room):
    """Wait until the plan has been read and every still is there."""
    await until(lambda: room.brief._planned is not None and not room.brief.planning)
    await until(lambda: all(row.picture.isValid() for row in scenes(room)))
    await until(lambda: not room.brief._tasks.is_running("catch up"))


def scenes(room, index=0):
    return room.brief.storyboard.scenesOf(index).rows


async def test_a_draft_gets_its_storyboard_at_once(room):
    campaign_id = await room.draft("Winter", Brief(creative_prompt="rain on glass"))
    await room.brief.showDraft(campaign_id)

    assert room.brief.planning
    assert (room.brief.name, room.brief.sentence) == ("Winter", "rain on glass")
    assert not room.brief.ready
    await until(lambda: room.planned == [campaign_id])
    assert (await room.library.campaign(campaign_id)).project is not None


async def test_a_planned_campaign_shows_its_scenes_and_this_bottle_in_every_style(room, session):
    rows = scenes(room)
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    assert sum(scene.frames for scene in session.project.variation(0).scenes) == 360
    assert "Aurum" in "".join(row.words for row in rows)
    assert room.brief.ready
    assert room.brief.price.line.startswith("Free, about ")

    styles = room.brief.choices.styles
    await until(lambda: all(row.picture.isValid() for row in styles.rows))
    assert [row.selected for row in styles.rows] == [True, False, False]


async def test_typing_plans_anew_once_one_pauses(room, session):
    for length in (4, 8, 13):
        room.brief.write("Rain on glass"[:length])
    await until(lambda: session.project.brief.creative_prompt == "Rain on glass")
    await settled(room)

    assert "rain" in room.brief.notes
    assert not room.brief.asking
    assert session.undo_label == "Undo new plan"
    session.undo()
    assert room.brief.sentence == ""
    assert not session.can_undo


async def test_length_number_and_style_are_planned_at_once(room, session):
    room.brief.changeDuration(30)
    room.brief.changeVariations(3)
    room.brief.chooseStyle("dark_elegance")
    await until(lambda: len(session.project.variations) == 3)
    await settled(room)

    project = session.project
    assert project.style.style.value == "dark_elegance"
    assert all(variation.seconds == 30 for variation in project.variations)
    assert [row.title for row in room.brief.storyboard.boards.rows] == [
        "Cinematic",
        "Minimal",
        "Lifestyle",
    ]
    assert scenes(room, 2)


async def test_a_storyboard_changed_by_hand_is_kept_until_one_agrees(room, session):
    last = session.project.variation(0).scenes[-1]
    session.apply(ChangeText(scene_id=last.scene_id, overlay=None))
    room.brief.write("Rain on glass")
    await until(lambda: room.brief.asking)

    assert session.project.scene(last.scene_id).overlay is None
    assert session.project.brief.creative_prompt == "Rain on glass"
    room.brief.keepStoryboard()
    assert not room.brief.asking

    room.brief.write("Rain on the glass")
    await until(lambda: room.brief.asking)
    room.brief.planAnew()
    await until(lambda: not room.brief.asking)
    assert session.project.variation(0).scenes[-1].overlay is not None
    session.undo()
    assert session.project.variation(0).scenes[-1].overlay is None


async def test_what_was_filmed_is_never_planned_away_unasked(room, session):
    scene = session.project.variation(0).scenes[0]
    session.add(lambda now: now.with_take(scene.scene_id, take()))
    room.brief.changeDuration(20)
    await until(lambda: room.brief.asking)

    assert session.project.scene(scene.scene_id).takes
    assert "was filmed" in room.brief.question
    assert room.brief.price.line == "Free. What is finished is kept."


async def test_a_preset_decides_the_length_and_the_number(room, session):
    room.brief.applyPreset("Film")
    await until(lambda: session.project.brief.target_duration == 60)
    assert session.project.variation(0).seconds == 60

    room.brief.keepPreset("Cinema")
    await until(lambda: [row.name for row in room.brief.choices.presets.rows][-1] == "Cinema")
    room.brief.choices.removePreset("Cinema")
    await until(lambda: not any(row.own for row in room.brief.choices.presets.rows))
    room.brief.keepPreset("Film")
    await until(room.said)
    assert "comes with the program" in room.said()[0]


async def test_one_starts_from_another_campaign(room, session):
    other = await room.planned_campaign("Winter", Brief(target_duration=30))
    await other.flush()
    room.brief.choices.readSources(session.campaign.campaign_id)
    await until(lambda: room.brief.choices.sourceCount == 1)

    room.brief.beginFrom(room.brief.choices.sources.rows[0].campaign_id)
    await until(lambda: session.project.brief.target_duration == 30)

    assert room.brief.duration == 30
    session.undo()
    assert room.brief.duration == 15


async def test_a_break_of_the_grammar_is_shown_where_it_is_and_mended(room, session):
    storyboard = room.brief.storyboard
    session.apply(RetimeScene(scene_id=scenes(room)[1].scene_id, frames=300))
    await until(lambda: storyboard.problems > 0)
    (wrong,) = (row for row in scenes(room) if row.problem)
    assert wrong.number == 2
    assert wrong.fixable

    storyboard.fixScene(wrong.scene_id)
    assert session.undo_label == "Undo repair"
    await until(lambda: storyboard.problems == 0)

    storyboard.removeScene(scenes(room)[1].scene_id)
    await until(lambda: storyboard.boards.rows[0].problem)
    storyboard.fixBoard(0)
    await until(lambda: not storyboard.boards.rows[0].problem)

    storyboard.moveScene(scenes(room)[0].scene_id, 3)
    await until(lambda: storyboard.problems > 0)
    storyboard.repair(0)
    await until(lambda: storyboard.problems == 0)


async def test_a_scene_shows_what_its_new_prompt_says(room, session):
    editor = room.brief.storyboard.editor
    scene = session.project.variation(0).scenes[1]
    editor.edit(scene.scene_id)
    editor.rewritePrompt("Pouring rain over the bottle")

    await room.brief.storyboard.settle()

    changed = session.project.scene(scene.scene_id)
    assert changed.prompt == "Pouring rain over the bottle"
    assert changed.look.atmosphere.rain > scene.look.atmosphere.rain


async def test_a_scene_is_changed_in_place(room, session):
    editor = room.brief.storyboard.editor
    scene = session.project.variation(0).scenes[1]
    editor.edit(scene.scene_id)
    assert (editor.number, editor.count) == (2, len(scenes(room)))
    assert scenes(room)[1].current

    editor.retime(4.0)
    editor.chooseShot(list(editor.shots).index("Pour"))
    editor.chooseArrangement(2)
    editor.chooseBackdrop(3)
    editor.dissolve(False)
    editor.showBottle(not editor.showsBottle)
    editor.rewritePrompt("Perfume falls in a slow ribbon")
    editor.writeLine(0, "Slowly")
    editor.settle()
    await until(lambda: session.project.scene(scene.scene_id).prompt != scene.prompt)

    changed = session.project.scene(scene.scene_id)
    assert (changed.frames, changed.shot) == (96, ShotType.POUR)
    assert changed.look.composition == 2
    assert changed.look.backdrop.value == list(editor.backdrops)[3].lower()
    assert changed.transition.value == "cut"
    assert changed.prompt == "Perfume falls in a slow ribbon"
    assert [line.text for line in changed.overlay.lines] == ["Slowly"]
    assert list(editor.lines) == ["Slowly", "", ""]
    editor.writeLine(0, "")
    editor.settle()
    assert session.project.scene(scene.scene_id).overlay is None


async def test_scenes_are_added_moved_and_removed(room, session):
    storyboard, editor = room.brief.storyboard, room.brief.storyboard.editor
    before = [row.scene_id for row in scenes(room)]
    storyboard.addScene(0, 2)
    new = editor.current
    assert [row.scene_id for row in scenes(room)] == [*before[:2], new, *before[2:]]

    editor.move(1)
    assert editor.number == 4
    editor.remove()
    assert editor.current == before[3]
    assert [row.scene_id for row in scenes(room)] == before
    editor.step(-1)
    assert editor.current == before[2]
    session.undo()
    session.undo()
    session.undo()
    assert [row.scene_id for row in scenes(room)] == before


async def test_the_last_scene_cannot_be_removed(room, session):
    for row in scenes(room):
        room.brief.storyboard.removeScene(row.scene_id)

    assert len(scenes(room)) == 1
    assert room.said() == ["This cannot be done"]


async def test_a_still_that_cannot_be_drawn_is_no_wait_for_ever(room):
    room.painter._errors = [LocalEngineError("The bottle's picture cannot be read.")] * 9
    await room.brief.show(await room.planned_campaign())

    await until(lambda: scenes(room) and not any(row.drawing for row in scenes(room)))
    assert not any(row.picture.isValid() for row in scenes(room))


async def test_generating_takes_over_what_was_typed_last_and_starts_the_build(room, session):
    started = []
    room.brief.generationStarted.connect(lambda: started.append(True))
    room.brief.write("Rain on glass")
    room.brief.generate()
    assert not room.brief.ready
    await until(lambda: started)

    assert session.project.brief.creative_prompt == "Rain on glass"
    build = room.place.builds.find(session.campaign.campaign_id)
    await until(lambda: build.state == BuildState.DONE)
    assert session.project.variation(0).finished
    assert all(row.filmed for row in scenes(room))


async def test_a_campaign_is_renamed(room, session):
    room.brief.rename("Christmas")
    await until(lambda: room.brief.name == "Christmas")
    await room.brief.show(session)
    assert room.brief.name == "Christmas"


async def test_leaving_shows_nothing(room, session):
    room.brief.leave()

    assert room.brief.storyboard.empty
    assert not room.brief.ready
    assert room.brief.price.line == ""
    assert all(not row.picture.isValid() for row in room.brief.choices.styles.rows)
