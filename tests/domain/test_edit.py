"""Edits change what they name and nothing else, and never leave a broken project."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from genads_desktop.domain.ad_project import MAX_VARIATIONS, AdProject
from genads_desktop.domain.edit import (
    EDIT,
    AddScene,
    BranchVariation,
    ChangeCallToAction,
    ChangeStyle,
    ChooseTake,
    MoveScene,
    RemoveScene,
    RetimeScene,
    RewritePrompt,
    SelectVariation,
)
from genads_desktop.domain.errors import EditRefusedError
from genads_desktop.domain.fingerprint import is_fresh, take_fingerprint
from genads_desktop.domain.scene import MAX_SCENE_FRAMES, MIN_SCENE_FRAMES, TextRole
from genads_desktop.domain.scene_edits import MAX_SCENES
from genads_desktop.domain.style import Style, StyleSpec
from tests.domain.strategies import edits, few, many, projects, retimings
from tests.samples import finished_ad, overlay, project, scene, take


@many
@given(project=projects(), edit=edits())
def test_any_edit_of_any_project_leaves_a_whole_project(project, edit):
    edited = edit.apply(project)

    assert AdProject.model_validate_json(edited.model_dump_json()) == edited


@many
@given(project=projects(), edit=edits())
def test_an_edit_is_refused_with_a_sentence_or_made_and_never_fails_halfway(project, edit):
    reason = edit.refusal(project)

    if reason:
        assert reason.endswith(".")
        assert edit.apply(project) is project
        with pytest.raises(EditRefusedError, match=r"\.$"):
            edit.apply_or_refuse(project)
    else:
        assert edit.apply_or_refuse(project) == edit.apply(project)


@few
@given(project=projects(), edit=edits())
def test_an_edit_leaves_the_project_it_was_given_as_it_was(project, edit):
    before = project.model_dump_json()
    edit.apply(project)

    assert project.model_dump_json() == before


@few
@given(project=projects(), edit=edits())
def test_every_edit_has_a_name_for_the_undo_menu(project, edit):
    label = edit.label(project)

    assert label
    assert not label.endswith(".")


@few
@given(edit=edits())
def test_every_edit_is_data_and_comes_back_from_json_equal(edit):
    text = EDIT.dump_json(edit)

    assert EDIT.validate_json(text) == edit
    assert b'"operation"' in text


@few
@given(project=projects(), edit=edits())
def test_no_edit_loses_a_take_of_a_scene_that_stays(project, edit):
    edited = edit.apply(project)

    for _, before in project.every_scene():
        if edited.has_scene(before.scene_id):
            assert edited.scene(before.scene_id).takes == before.takes


@few
@given(project=projects(), edit=edits())
def test_no_edit_touches_the_film_of_a_scene_it_does_not_name(project, edit):
    assume(not isinstance(edit, ChangeStyle))
    edited = edit.apply(project)
    named = getattr(edit, "scene_id", None)

    for variation, before in project.every_scene():
        if before.scene_id != named and edited.has_scene(before.scene_id):
            after = edited.scene(before.scene_id)
            telling = edited.variation(variation.index)
            assert take_fingerprint(edited, telling, after, "local") == take_fingerprint(
                project, variation, before, "local"
            )


@few
@given(project=projects(), edit=retimings(st.just("scene_1")))
def test_a_trim_that_keeps_the_total_keeps_it(project, edit):
    edit = edit.replace(keep_total=True)
    assume(edit.refusal(project) is None)
    before, _ = project.place_of("scene_1")

    after, trimmed = edit.apply(project).place_of("scene_1")

    assert trimmed.frames == edit.frames
    assert after.frames == before.frames


@few
@given(project=projects(), position=st.integers(0, 10))
def test_a_move_only_changes_the_order(project, position):
    before, scene = project.place_of("scene_1")
    after = MoveScene(scene_id="scene_1", position=position).apply(project)
    told = after.variation(before.index).scenes

    assert sorted(told, key=lambda one: one.scene_id) == sorted(
        before.scenes, key=lambda one: one.scene_id
    )
    assert told[min(position, len(told) - 1)] == scene


@few
@given(project=projects(), title=st.text(max_size=80))
def test_a_branch_starts_as_the_same_film_under_other_ids(project, title):
    source = project.variations[0]
    branched = BranchVariation(variation_index=source.index, title=title).apply(project)
    branch = branched.variations[-1]

    assert (branch.parent_index, branch.title) == (source.index, title)
    for old, new in zip(source.scenes, branch.scenes, strict=True):
        assert new == old.replace(scene_id=new.scene_id)
        assert is_fresh(branched, branch, new, "local") == is_fresh(project, source, old, "local")


def test_branches_end_at_the_last_number_key():
    edited = project()
    for _ in range(MAX_VARIATIONS - 1):
        edited = BranchVariation(variation_index=0).apply_or_refuse(edited)

    assert [variation.index for variation in edited.variations] == list(range(MAX_VARIATIONS))
    with pytest.raises(EditRefusedError, match="at most 9 variations"):
        BranchVariation(variation_index=0).apply_or_refuse(edited)


def test_a_branch_of_a_branch_finds_free_ids():
    edited = project()
    for source in (0, 1, 0, 2):
        edited = BranchVariation(variation_index=source).apply_or_refuse(edited)

    assert len({scene.scene_id for _, scene in edited.every_scene()}) == 15


def test_the_finished_film_stays_with_the_variation_it_was_made_of():
    made = project().with_finished(0, finished_ad())
    branched = BranchVariation(variation_index=0).apply(made)

    assert branched.variation(0).finished == (finished_ad(),)
    assert branched.variation(1).finished == ()


def test_undo_names_the_scene_as_people_count():
    edit = RetimeScene(scene_id="scene_3", frames=48)

    assert edit.label(project()) == "trim of scene 3"


def test_a_sentence_from_the_planner_becomes_an_edit():
    answer = '{"operation": "retime_scene", "sceneId": "scene_1", "frames": 96}'

    edit = EDIT.validate_json(answer)

    assert edit == RetimeScene(scene_id="scene_1", frames=96)
    assert edit.apply(project()).scene("scene_1").frames == 96


@pytest.mark.parametrize("frames", [0, MIN_SCENE_FRAMES - 1, MAX_SCENE_FRAMES + 1])
def test_a_scene_lasts_one_to_fifteen_seconds(frames):
    with pytest.raises(ValidationError):
        RetimeScene(scene_id="scene_1", frames=frames)


def test_the_schema_of_the_edits_names_every_operation_once():
    schema = EDIT.json_schema()
    operations = schema["discriminator"]["mapping"]

    assert len(schema["oneOf"]) == len(operations) == 22


def test_the_last_scene_cannot_be_removed():
    edited = project()
    for scene_id in ("scene_1", "scene_2"):
        edited = RemoveScene(scene_id=scene_id).apply_or_refuse(edited)

    with pytest.raises(EditRefusedError, match="at least one scene"):
        RemoveScene(scene_id="scene_3").apply_or_refuse(edited)


def test_an_ad_has_at_most_forty_scenes():
    edited = project()
    for number in range(MAX_SCENES - 3):
        edit = AddScene(variation_index=0, position=1, scene=scene(f"more_{number}"))
        edited = edit.apply_or_refuse(edited)

    with pytest.raises(EditRefusedError, match="at most 40 scenes"):
        AddScene(variation_index=0, position=1, scene=scene("last")).apply_or_refuse(edited)


def test_a_take_of_another_scene_cannot_be_chosen():
    edited = project().with_take("scene_1", take("mine"))

    with pytest.raises(EditRefusedError, match="does not belong to this scene"):
        ChooseTake(scene_id="scene_2", take_id="mine").apply_or_refuse(edited)


def test_new_words_keep_the_look_unless_a_look_comes_with_them():
    edited = RewritePrompt(scene_id="scene_1", prompt="Dark velvet.").apply(project())

    assert edited.scene("scene_1").prompt == "Dark velvet."
    assert edited.scene("scene_1").look == project().scene("scene_1").look
    assert edited.scene("scene_2") is edited.variations[0].scenes[1]


def test_the_call_to_action_is_put_on_the_end_card_and_dropped_again():
    called = ChangeCallToAction(text="At Maison Aurélie").apply(project())
    card = called.variations[0].scenes[-1]
    assert [line.text for line in card.overlay.lines][-1] == "At Maison Aurélie"
    assert card.overlay.lines[-1].role == TextRole.CALL_TO_ACTION

    assert ChangeCallToAction(text="").apply(called) == project()


def test_the_call_to_action_of_one_variation_is_not_that_of_another():
    edited = ChangeCallToAction(text="Now", variation_index=1).apply(project(variations=2))

    assert edited.variation(0) == project(variations=2).variation(0)
    assert edited.variation(1).scenes[-1].overlay.lines[-1].text == "Now"


def test_a_full_end_card_makes_room_for_the_call_to_action():
    full = project()
    full = full.with_scene(full.scene("scene_3").replace(overlay=overlay("a", "b", "c")))
    edited = ChangeCallToAction(text="Now").apply(full)

    assert [line.text for line in edited.scene("scene_3").overlay.lines] == ["a", "b", "Now"]


def test_choices_are_added_and_never_changed():
    first = SelectVariation(variation_index=0, chosen_by="Ana", chosen_at="2026-11-02")
    second = SelectVariation(variation_index=1, chosen_by="Ben", chosen_at="2026-11-03")
    edited = second.apply(first.apply(project(variations=2)))

    assert edited.selected_variation == 1
    assert [(choice.variation_index, choice.chosen_by) for choice in edited.choices] == [
        (0, "Ana"),
        (1, "Ben"),
    ]


def test_a_new_style_is_also_the_briefs():
    dark = StyleSpec(style=Style.DARK_ELEGANCE, accent="#101010")

    assert ChangeStyle(style=dark).apply(project()).brief.selected_style == Style.DARK_ELEGANCE
